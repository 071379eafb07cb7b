/** How a Neo4j is reached. */
export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Left out, the database that the server itself calls its default. */
  readonly database?: string
}

const NEO4J_VARIABLES = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const
type Neo4jVariable = (typeof NEO4J_VARIABLES)[number]

const SCHEMES = ['bolt', 'neo4j'].flatMap((scheme) => [scheme, `${scheme}+s`, `${scheme}+ssc`])
/** The rule of Neo4j itself for the name of a database. */
const DATABASE = /^[a-z][a-z0-9.-]{2,62}$/i

/**
 * What is wrong with the variables: `without-uri` { variable }, `uri` { schemes }, `uri-secret`, `missing` { variable },
 * `database` { found }. An address may hold a password, so no value but the name of a database is repeated.
 */
export interface Neo4jVariableProblem {
  readonly kind: 'without-uri' | 'uri' | 'uri-secret' | 'missing' | 'database'
  readonly facts: Readonly<Record<string, string>>
}

export interface Neo4jReading {
  /** Undefined when no Neo4j is asked for, or when something is wrong. */
  readonly settings: Neo4jSettings | undefined
  /** Every one at once. */
  readonly problems: readonly Neo4jVariableProblem[]
}

/** Reads the four variables together: an address asks for Neo4j, and then needs a user and a password. */
export function readNeo4jVariables(variables: Readonly<Record<string, string | undefined>>): Neo4jReading {
  const given = (name: Neo4jVariable) =>
    (name === 'NEO4J_PASSWORD' ? variables[name] : variables[name]?.trim()) || undefined
  const [uri, user, password, database] = NEO4J_VARIABLES.map(given)
  if (uri === undefined) {
    const alone = NEO4J_VARIABLES.filter((name) => given(name) !== undefined)
    return { settings: undefined, problems: alone.map((variable) => problem('without-uri', { variable })) }
  }
  const problems: Neo4jVariableProblem[] = []
  const address = addressIn(uri)
  if (address === undefined) problems.push(problem('uri', { schemes: SCHEMES.join(', ') }))
  else if (address.username !== '' || address.password !== '') problems.push(problem('uri-secret', {}))
  if (user === undefined) problems.push(problem('missing', { variable: 'NEO4J_USER' }))
  if (password === undefined) problems.push(problem('missing', { variable: 'NEO4J_PASSWORD' }))
  if (database !== undefined && !DATABASE.test(database)) problems.push(problem('database', { found: database }))
  if (problems.length > 0 || user === undefined || password === undefined) return { settings: undefined, problems }
  return { settings: { uri, user, password, ...(database === undefined ? {} : { database }) }, problems }
}

const problem = (kind: Neo4jVariableProblem['kind'], facts: Neo4jVariableProblem['facts']): Neo4jVariableProblem => ({
  kind,
  facts,
})

function addressIn(uri: string): URL | undefined {
  if (!URL.canParse(uri)) return undefined
  const address = new URL(uri)
  return SCHEMES.includes(address.protocol.slice(0, -1)) && address.hostname !== '' ? address : undefined
}
