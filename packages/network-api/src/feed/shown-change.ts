import type { Change, ChangePart, NetworkStore } from '@maillage/network-store'
import type { OpenNetwork } from '../open-network.ts'
import type { Projection } from '../projection.ts'

/** Most rows of one table that a Change hands out. */
export const MOST_ROWS = 100

/** A Change with what is needed to tell of it: where its rows have names now. */
export interface ShownChange {
  readonly change: Change
  readonly projection: Projection
  readonly open: OpenNetwork
  /** What it did, cut to what the caller may see; asked of the store once for a whole page. */
  parts(): Promise<readonly ChangePart[]>
}

/** One Change, its parts already known. */
export const showChange = (
  change: Change,
  open: OpenNetwork,
  projection: Projection,
  parts: readonly ChangePart[],
): ShownChange => ({ change, open, projection, parts: () => Promise.resolve(parts) })

/** Changes of one page: their parts are asked in one question, and only if somebody wants them. */
export function showChanges(
  changes: readonly Change[],
  open: OpenNetwork,
  projection: Projection,
): readonly (ShownChange & { readonly id: string })[] {
  let asked: ReturnType<NetworkStore['partsOf']> | undefined
  const revisions = changes.map(({ revision }) => revision)
  return changes.map((change) => ({
    id: change.id,
    change,
    open,
    projection,
    parts: async () => (await (asked ??= open.store.partsOf(revisions, MOST_ROWS))).get(change.revision) ?? [],
  }))
}
