import type { RefusalSentence } from './refusal.ts'

/** How the one Neo4j of this server is reached. */
export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Left out, the database that the server itself calls its default. */
  readonly database?: string
}

export const NEO4J_VARIABLES = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const
type Neo4jVariable = (typeof NEO4J_VARIABLES)[number]

const SCHEMES = ['bolt', 'neo4j'].flatMap((scheme) => [scheme, `${scheme}+s`, `${scheme}+ssc`])
/** The rule of Neo4j itself for the name of a database. */
const DATABASE = /^[a-z][a-z0-9.-]{2,62}$/i

export interface Neo4jReading {
  /** Undefined when no Neo4j is asked for, or when something is wrong. */
  readonly settings: Neo4jSettings | undefined
  /** Every error at once; an address may hold a password, so no value but the name of a database is repeated. */
  readonly sentences: readonly RefusalSentence[]
}

/** Reads the four variables together: an address asks for Neo4j, and then needs a user and a password. */
export function readNeo4jSettings(variables: Readonly<Record<string, string | undefined>>): Neo4jReading {
  const given = (name: Neo4jVariable) =>
    (name === 'NEO4J_PASSWORD' ? variables[name] : variables[name]?.trim()) || undefined
  const [uri, user, password, database] = NEO4J_VARIABLES.map(given)
  if (uri === undefined) {
    const alone = NEO4J_VARIABLES.filter((name) => given(name) !== undefined)
    return { settings: undefined, sentences: alone.map((variable) => said('refusal.neo4j-without-uri', { variable })) }
  }
  const sentences: RefusalSentence[] = []
  const address = addressIn(uri)
  if (address === undefined) sentences.push(said('refusal.neo4j-uri', { schemes: SCHEMES.join(', ') }))
  else if (address.username !== '' || address.password !== '') sentences.push(said('refusal.neo4j-uri-secret', {}))
  if (user === undefined) sentences.push(said('refusal.neo4j-missing', { variable: 'NEO4J_USER' }))
  if (password === undefined) sentences.push(said('refusal.neo4j-missing', { variable: 'NEO4J_PASSWORD' }))
  if (database !== undefined && !DATABASE.test(database))
    sentences.push(said('refusal.neo4j-database', { found: database }))
  if (sentences.length > 0 || user === undefined || password === undefined) return { settings: undefined, sentences }
  return { settings: { uri, user, password, ...(database === undefined ? {} : { database }) }, sentences }
}

const said = (key: RefusalSentence['key'], values: RefusalSentence['values']): RefusalSentence => ({ key, values })

function addressIn(uri: string): URL | undefined {
  if (!URL.canParse(uri)) return undefined
  const address = new URL(uri)
  return SCHEMES.includes(address.protocol.slice(0, -1)) && address.hostname !== '' ? address : undefined
}
