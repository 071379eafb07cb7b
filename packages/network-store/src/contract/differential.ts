import { deepStrictEqual } from 'node:assert/strict'
import type { Network, Row, TableName } from '@maillage/network-model'
import type { Engine } from '../engine-port.ts'
import { storeOnEngine } from '../store-on-engine.ts'
import { EditConflict, WriteRefused, type Authorship, type NetworkStore } from '../store-promise.ts'
import { randomEdits, seeded } from './random-edits.ts'
import { randomNetworks } from './random-network.ts'
import { twinEngine } from './twin-engine.ts'

/** What was asked of both. */
export interface Compared {
  /** Networks that stood in the stores one after another. */
  networks: number
  questions: number
  statements: number
}

type Random = () => number
const below = (random: Random, most: number): number => Math.floor(random() * most)
const some = <T>(random: Random, list: readonly T[]): T[] => list.filter(() => random() < 0.3)
const idsOf = (rows: readonly Row<TableName>[]): readonly string[] => rows.map(({ id }) => id)

/** Words as people give them: parts of names, and of nothing. */
function aText(random: Random, network: Network): string {
  const actor = network.actors[below(random, network.actors.length)]
  return (Object.values(actor?.name ?? {})[0] ?? 'zz').slice(0, 1 + below(random, 4))
}

const questions: readonly ((store: NetworkStore, random: Random, network: Network) => Promise<unknown>)[] = [
  (store, random, { actors }) => store.actorById(idsOf(actors)[below(random, actors.length + 1)] ?? 'nobody'),
  (store, random, network) =>
    store.actors(
      {
        ...(random() < 0.3 ? { text: aText(random, network) } : {}),
        ...(random() < 0.3 ? { ids: some(random, idsOf(network.actors)) } : {}),
        ...(random() < 0.3 ? { kinds: some(random, [...new Set(network.actors.map(({ kind }) => kind))]) } : {}),
        ...(random() < 0.3 ? { sectors: some(random, idsOf(network.sectors)) } : {}),
        ...(random() < 0.3 ? { territories: some(random, idsOf(network.territories)) } : {}),
        ...(random() < 0.3 ? { functions: some(random, idsOf(network.functions)) } : {}),
        ...(random() < 0.3 ? { audiences: some(random, idsOf(network.audiences)) } : {}),
        ...(random() < 0.3
          ? { validAt: ['2011-06-30', '2020-12-01', '2024-02-29', '2026-11-22'][below(random, 4)]! }
          : {}),
      },
      { first: below(random, 6), after: random() < 0.5 ? null : (idsOf(network.actors)[0] ?? null) },
    ),
  (store, random, { actors }) =>
    store.neighbourhood(
      idsOf(actors)[below(random, actors.length)] ?? 'nobody',
      1 + below(random, 4),
      1 + below(random, 8),
    ),
  (store, random, { collaborations, actors }) =>
    store.evidenceAbout([...some(random, idsOf(collaborations)), ...some(random, idsOf(actors))]),
  (store) => store.searchFeed(),
  async (store, random, { actors }) => {
    const about = idsOf(actors)[below(random, actors.length)]
    await store.changes({ first: 1 + below(random, 5), after: null, ...(about === undefined ? {} : { about }) })
    return store.changes({ first: 1 + below(random, 5), after: null })
  },
  async (store, random) => store.changesSince(below(random, (await store.revision()) + 1)),
  async (store, random) => store.partsOf([1 + below(random, await store.revision())], 1 + below(random, 20)),
  async (store, random) => store.networkAt(1 + below(random, await store.revision())),
]

/** A refusal is an answer too; that both engines refuse is seen by what they hold afterwards. */
async function orRefused(write: Promise<unknown>): Promise<void> {
  await write.catch((error: unknown) => {
    if (!(error instanceof WriteRefused || error instanceof EditConflict)) throw error
  })
}

/**
 * Random networks, edits, undos and questions on two empty engines at once: every statement has to be answered alike, and
 * after every load both hold the same network. The same seed asks the same. Throws at the first difference.
 */
export async function differ(
  id: string,
  first: Engine,
  second: Engine,
  { seed, loads }: { readonly seed: number; readonly loads: number },
): Promise<Compared> {
  const random = seeded(seed)
  const counted: Compared = { networks: 0, questions: 0, statements: 0 }
  const store = storeOnEngine(twinEngine(first, second, counted), id)
  const [one, two] = [storeOnEngine(first, id), storeOnEngine(second, id)]
  let request = 0
  const by = (): Authorship => ({
    author: 'differential',
    mutationId: `m-${String((request += 1))}`,
    reason: `seed ${String(seed)}`,
    at: new Date('2026-11-22T10:00:00Z'),
  })
  const networks = randomNetworks(id, seed, loads)
  for (const [index, network] of networks.entries()) {
    await orRefused(store.load(network, by(), random() < 0.8 ? 'replace' : 'merge'))
    counted.networks += 1
    const other = networks[(index + 1) % networks.length] ?? network
    for (let step = 0; step < 5; step += 1) {
      const { network: present, revision } = await one.wholeNetwork()
      await orRefused(
        random() < 0.25
          ? store.undo(`change-${String(revision)}`, by())
          : store.write(randomEdits(random, present, other), by()),
      )
      counted.networks += 1
      for (let asked = 0; asked < 3; asked += 1) {
        await questions[below(random, questions.length)]?.(store, random, present)
        counted.questions += 1
      }
    }
    deepStrictEqual(await two.wholeNetwork(), await one.wholeNetwork())
    deepStrictEqual(await two.changesSince(0), await one.changesSince(0))
  }
  return counted
}
