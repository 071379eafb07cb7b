import { StoreUnavailable } from '@maillage/network-store'
import type { NetworkPlace } from './network-place.ts'
import { refuse } from './refusal.ts'

const WRONG_CREDENTIALS = /^Neo\.ClientError\.Security\.(Unauthorized|CredentialsExpired|Forbidden)$/
const NO_DATABASE = /^Neo\.ClientError\.Database\.DatabaseNotFound$/

/** Why a store cannot be opened, as a Refusal; what may pass by itself, and what is no fault of a store, stays what it is. */
export function refusalOfStore(
  error: unknown,
  network: string,
  { place, data }: { readonly place: NetworkPlace; readonly data: string },
): unknown {
  if (!(error instanceof StoreUnavailable)) return error
  return place.engine === 'neo4j'
    ? refusalOfDatabase(error)
    : refusalOfFile(error, network, place.holderOf(network), data)
}

function refusalOfDatabase(error: StoreUnavailable): unknown {
  const { address = '', reason = '' } = error.facts
  if (WRONG_CREDENTIALS.test(String(reason))) return refuse('refusal.neo4j-credentials', { address }, 3, error)
  if (NO_DATABASE.test(String(reason))) return refuse('refusal.neo4j-no-database', { address }, 3, error)
  return error.kind === 'newer-schema' ? refuse('refusal.neo4j-newer', { address }, 3, error) : error
}

function refusalOfFile(error: StoreUnavailable, network: string, file: string, folder: string): Error {
  switch (error.kind) {
    case 'held': {
      const { process: holder = 'none', address = 'none' } = error.facts
      return refuse('refusal.store-held', { network, process: String(holder), address }, 3, error)
    }
    case 'damaged': {
      const { found, expected } = error.facts
      if (found !== undefined && expected !== undefined)
        return refuse('refusal.store-cut', { file, found, expected }, 3, error)
      return refuse('refusal.store-damaged', { file }, 3, error)
    }
    case 'newer-schema':
      return refuse('refusal.store-newer', { file }, 3, error)
    case 'unwritable':
      return error.facts['folder'] === undefined
        ? refuse('refusal.file-unwritable', { file: String(error.facts['file'] ?? file) }, 3, error)
        : refuse('refusal.data-unwritable', { folder }, 3, error)
    case 'unreachable':
    case 'silent':
    case 'busy':
      return refuse('refusal.store-unreachable', { network, file }, 3, error)
  }
}
