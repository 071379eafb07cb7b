/** What may be sent to an engine and come back: scalars, lists and maps, never a node of the engine's own. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }
export type Parameters = Readonly<Record<string, Value>>
/** One answered row, by the names after RETURN. */
export type Answer = Readonly<Record<string, Value>>

/** Something that runs Cypher: an engine, or one transaction of it. */
export interface Statements {
  run(cypher: string, parameters: Parameters): Promise<readonly Answer[]>
}

/**
 * The whole of what an engine has to do. Everything above it speaks one Cypher text per question;
 * everything below it (files, locks, drivers, number types, error texts) belongs to the engine alone.
 */
export interface Engine extends Statements {
  readonly kind: 'embedded' | 'neo4j'
  /** Several statements over one picture of the data. */
  read<T>(work: (transaction: Statements) => Promise<T>): Promise<T>
  /** All or nothing: anything thrown by `work` rolls back. Conflicts with another writer are tried again, from the start. */
  write<T>(work: (transaction: Statements) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A uniqueness constraint refused a statement; the transaction it ran in is rolled back. */
export class UniquenessRefused extends Error {
  constructor(options?: ErrorOptions) {
    super('a uniqueness constraint refused the statement', options)
    this.name = 'UniquenessRefused'
  }
}
