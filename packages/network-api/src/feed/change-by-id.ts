import type { Change, NetworkStore } from '@maillage/network-store'

/** A Change by its id, which ends with its revision. */
export async function changeById(store: NetworkStore, id: string): Promise<Change | undefined> {
  const revision = Number(/(\d+)$/.exec(id)?.[1] ?? 0)
  if (revision < 1) return undefined
  const { rows } = await store.changes({ first: 1, after: id.replace(/\d+$/, String(revision + 1)) })
  return rows.find((change) => change.id === id)
}
