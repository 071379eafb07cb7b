import { inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the door behind which the run's Neo4j is started: see scripts/test/neo4j-for-tests.mjs. */
    neo4jDoor: string
  }
}

export interface Neo4jForTests {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** A server that a test may kill; started again on the same `data` and `port`, it holds what it held. */
export interface OwnNeo4j extends Neo4jForTests {
  readonly pid: number
  readonly port: number
  readonly data: string
}

/** The Neo4j of this run, started when the first test asks; null when this machine has none. Throws then with CI=true. */
export async function neo4jForTests(): Promise<Neo4jForTests | null> {
  const answer = await fetch(inject('neo4jDoor'))
  if (!answer.ok) throw new Error(await answer.text())
  const found = (await answer.json()) as Neo4jForTests | { readonly missing: string }
  return 'missing' in found ? null : found
}

/** A Neo4j of the test's own. Ask `neo4jForTests` first whether this machine can have one. */
export async function ownNeo4j(wanted: Partial<Pick<OwnNeo4j, 'data' | 'port' | 'password'>> = {}): Promise<OwnNeo4j> {
  const answer = await fetch(inject('neo4jDoor'), { method: 'POST', body: JSON.stringify(wanted) })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as OwnNeo4j
}
