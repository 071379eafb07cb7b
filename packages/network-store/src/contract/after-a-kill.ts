import type { NetworkStore } from '../store-promise.ts'

/**
 * What is wrong with a store whose writers were killed; each of them wrote, under a mutation id of its own, a new tag of that
 * id and the same word on the actor `centre`. Empty: every answered write is there, none twice, no fact without its Change
 * and no Change without its facts.
 */
export async function wrongAfterAKill(store: NetworkStore, answered: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = []
  const { network, revision } = await store.wholeNetwork()
  const changes = await store.changesSince(0)
  const requests = new Set(changes.map(({ mutationId }) => mutationId))
  if (changes.length !== revision) wrong.push(`${String(changes.length)} changes at revision ${String(revision)}`)
  if (requests.size !== changes.length) wrong.push('a request was carried out twice')
  for (const [index, change] of changes.entries())
    if (change.revision !== index + 1) wrong.push(`${change.id} is numbered out of order`)
  for (const id of answered) if (!requests.has(id)) wrong.push(`${id} was answered and is lost`)

  const tags = network.tags.map(({ id }) => id as string)
  const there = new Set(tags)
  if (there.size !== tags.length) wrong.push('a tag is there twice')
  for (const id of there) if (!requests.has(id)) wrong.push(`${id} is there without its Change`)
  const parts = await store.partsOf(
    changes.map((change) => change.revision),
    10,
  )
  let word: unknown = null
  for (const { revision: at, mutationId } of changes.slice(1)) {
    const own = parts.get(at) ?? []
    const created = own.find(({ table, act }) => table === 'tags' && act === 'created')?.rows
    const updated = own.find(({ table, act }) => table === 'actors' && act === 'updated')?.rows[0]
    if (created?.length !== 1 || created[0]?.id !== mutationId || !there.has(mutationId))
      wrong.push(`${mutationId} is recorded without its fact`)
    if (updated?.before?.['website'] !== word || updated?.after?.['website'] !== mutationId)
      wrong.push(`${mutationId} does not follow the Change before it`)
    word = mutationId
  }
  if (network.actors[0]?.website !== word) wrong.push('the last word is not that of the last Change')
  if ((await store.networkAt(1))?.network.tags.length !== 0) wrong.push('walked back, tags are left')
  return wrong
}
