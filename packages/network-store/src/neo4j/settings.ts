import type { Clock } from '@maillage/network-model'

/** Where a Neo4j is and how long we wait for it; times in milliseconds. */
export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` or with `+s`. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Left out, the server's own default database. */
  readonly database?: string
  readonly clock?: Clock
  /** To a connection, from its first packet on. 2 000. */
  readonly connectionTimeout?: number
  /** For a free connection; then StoreUnavailable `busy`. 3 000. */
  readonly acquisitionTimeout?: number
  /** How long a transaction that met another one, or lost its connection, is begun again. 4 000. */
  readonly retryTime?: number
  /** Of the server, after which what was asked counts as lost: StoreUnavailable `silent`. Large batches get more. 5 000. */
  readonly silence?: number
  /**
   * After which the server itself gives a transaction up: it cannot see that a client is cut off, and would keep its locks
   * for hours. Longer than the largest load takes. 60 000.
   */
  readonly longestTransaction?: number
  /** Connections at once. 50. */
  readonly poolSize?: number
  /** Who may wait for one of them; more are turned away at once: StoreUnavailable `busy`. 200. */
  readonly mostWaiting?: number
  /** Between two looks at a server that could not be reached five times in a row. 2 000. */
  readonly probeEvery?: number
}

export type Settings = Required<Omit<Neo4jOptions, 'database' | 'clock' | 'password' | 'user'>> &
  Pick<Neo4jOptions, 'database' | 'password' | 'user'> & { readonly clock: Clock }

export function settingsOf(options: Neo4jOptions): Settings {
  return {
    connectionTimeout: 2_000,
    acquisitionTimeout: 3_000,
    retryTime: 4_000,
    silence: 5_000,
    longestTransaction: 60_000,
    poolSize: 50,
    mostWaiting: 200,
    probeEvery: 2_000,
    clock: () => new Date(),
    ...options,
  }
}

/** Host and port, for sentences and logs; never the user or the password that an address may carry. */
export function addressOf(uri: string): string {
  try {
    return new URL(uri).host
  } catch {
    return 'an address that cannot be read'
  }
}
