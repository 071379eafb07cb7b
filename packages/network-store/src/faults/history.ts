import type { NetworkStore } from '../store-promise.ts'

/** What was answered « written », and with which revision. */
export type Acknowledged = ReadonlyMap<string, number>

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

/**
 * What is wrong with a network to which newcomers were added, each actor with one collaboration under a mutation id of the
 * same name: nothing, for a store that kept its promise. Acknowledged writes are there under the revision that was answered,
 * none twice, no fact without its Change and no Change without its facts, revisions without holes.
 */
export async function wrongsOf(
  store: NetworkStore,
  acknowledged: Acknowledged,
  isNewcomer: (id: string) => boolean,
): Promise<readonly string[]> {
  const wrongs: string[] = []
  const changes = await store.changesSince(0)
  const { network, revision } = await store.wholeNetwork()
  const written = new Map(changes.map((change) => [change.mutationId, change.revision]))
  for (const [mutationId, answered] of acknowledged) {
    const found = written.get(mutationId)
    if (found !== answered) wrongs.push(`${mutationId} was answered ${answered} and is ${found ?? 'lost'}`)
  }
  const holes = changes.filter((change, index) => change.revision !== index + 1)
  if (holes.length > 0) wrongs.push(`holes before ${holes.map(({ id }) => id).join(', ')}`)
  if (revision !== changes.length) wrongs.push(`revision ${revision} after ${changes.length} changes`)
  for (const id of twice(changes.map(({ mutationId }) => mutationId))) wrongs.push(`${id} has two changes`)

  const actors = network.actors.map(({ id }): string => id).filter(isNewcomer)
  const ties = network.collaborations.flatMap(({ between }): string[] => between.filter(isNewcomer))
  const mutations = [...written.keys()].filter(isNewcomer)
  for (const [name, ids] of Object.entries({ actors, ties })) {
    for (const id of twice(ids)) wrongs.push(`${id} is twice among the ${name}`)
    for (const id of ids) if (!written.has(id)) wrongs.push(`${id} among the ${name} has no change`)
    const there = new Set(ids)
    for (const id of mutations) if (!there.has(id)) wrongs.push(`the change of ${id} has nothing among the ${name}`)
  }
  return wrongs
}
