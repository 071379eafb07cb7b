import { setTimeout as pause } from 'node:timers/promises'
import type { Network } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { EditConflict, WriteRefused, type Edit, type NetworkStore, type Written } from '../store-promise.ts'
import { drawnNetwork } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { randomEdits, seeded, unordered } from './random-edits.ts'
import { randomNetworks } from './random-network.ts'
import { relationshipsIn, relationshipsOf } from './relationships-agree.ts'
import { aRow, rename } from './writes.ts'

const network = drawnNetwork('contract')
const SEED = 20_261_126
const WRITERS = 50
const EACH = 4

/** What was answered, and what was refused; anything else that went wrong fails the test. */
async function settled(
  writes: readonly Promise<Written>[],
): Promise<{ readonly done: readonly Written[]; readonly refused: readonly (WriteRefused | EditConflict)[] }> {
  const done: Written[] = []
  const refused: (WriteRefused | EditConflict)[] = []
  for (const result of await Promise.allSettled(writes)) {
    if (result.status === 'fulfilled') done.push(result.value)
    else if (result.reason instanceof WriteRefused || result.reason instanceof EditConflict) refused.push(result.reason)
    else throw result.reason
  }
  return { done, refused }
}

/** Every answered write is one Change, there is no other, and each is numbered after the one before. */
async function oneChangeEach(store: NetworkStore, done: readonly Written[]): Promise<void> {
  const changes = await store.changesSince(1)
  expect(changes.map(({ revision }) => revision)).toStrictEqual(changes.map((_, index) => index + 2))
  expect(changes.map(({ mutationId }) => mutationId).sort()).toStrictEqual(
    done.map(({ change }) => change.mutationId).sort(),
  )
  expect(await store.revision()).toBe(changes.length + 1)
}

/** Many writers at once: as if they had come one after the other. */
export function racesContract(make: MakePlace): void {
  describe('many writers at once', () => {
    test('of two corrections of one cell, exactly one wins and the other is told', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        for (let round = 1; round <= 5; round += 1) {
          const edit = (name: string): readonly Edit[] => [
            { act: 'update', table: 'actors', id: 'ward', cells: { name: { fr: name } }, basedOn: round },
          ]
          const names = [`Un ${String(round)}`, `Deux ${String(round)}`]
          const { done, refused } = await settled(names.map((name) => store.write(edit(name), someone())))
          expect(done).toHaveLength(1)
          expect(refused).toMatchObject([{ name: 'EditConflict', conflicts: [{ id: 'ward', column: 'name' }] }])
          const { name } = (await store.actorById('ward'))?.actor ?? {}
          expect(refused).toMatchObject([{ conflicts: [{ theirs: name }] }])
        }
        expect(await store.revision()).toBe(6)
      })
    })

    test(`${String(WRITERS)} writers of ${String(EACH)} writes each: as many Changes, every fact there`, async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const writer = async (number: number): Promise<readonly Written[]> => {
          const done: Written[] = []
          for (let write = 0; write < EACH; write += 1) {
            const id = `t-${String(number)}-${String(write)}`
            const row = aRow('tags', { id, name: { fr: id }, kind: 'theme' })
            done.push(await store.write([{ act: 'create', table: 'tags', row }], someone(`race-${id}`)))
          }
          return done
        }
        const done = (await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)))).flat()
        expect(done.filter(({ repeated }) => repeated)).toStrictEqual([])
        await oneChangeEach(store, done)
        expect(new Set((await store.wholeNetwork()).network.tags.map(({ id }) => id)).size).toBe(WRITERS * EACH)
      })
    })

    test(`one request from ${String(WRITERS)} writers has one effect and one answer`, async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const answers = await Promise.all(
          Array.from({ length: WRITERS }, () => store.write([rename('ward', 'La salle')], someone('one-request'))),
        )
        expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
        expect(new Set(answers.map(({ change }) => JSON.stringify(change))).size).toBe(1)
        expect(await store.revision()).toBe(2)
        expect((await store.changes({ first: 5, after: null, about: 'ward' })).total).toBe(2)
      })
    })

    test('a collaboration proposed to an actor that is being retired: never both', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        for (let round = 0; round < 6; round += 1) {
          const id = `tie-${String(round)}`
          const tie = aRow('collaborations', { id, between: ['clinic', 'debts'], status: 'proposed' })
          const propose = () =>
            store.write([{ act: 'create', table: 'collaborations', row: tie }], someone(), [
              { table: 'actors', id: 'debts', cells: { status: 'existing' } },
            ])
          const retire = () =>
            store.write([{ act: 'update', table: 'actors', id: 'debts', cells: { status: 'past' } }], someone())
          const both = round % 2 === 0 ? [retire(), propose()] : [propose(), retire()]
          const { done } = await settled(both)
          const { network: now } = await store.wholeNetwork()
          const proposed = now.collaborations.some((one) => one.id === id)
          const changes = await store.changesSince(await store.revision().then((revision) => revision - done.length))
          const retiredFirst = changes[0]?.counts.updated === 1
          // Proposed first, then retired: both stand, in this order. Retired first: the proposal was refused.
          expect(proposed).toBe(!retiredFirst)
          await store.write([{ act: 'update', table: 'actors', id: 'debts', cells: { status: 'existing' } }], someone())
        }
      })
    })

    test(`random writes in any order leave a whole store (seed ${String(SEED)})`, async () => {
      const [start, ...others] = randomNetworks('contract', SEED, 4)
      if (start === undefined) throw new Error('no network')
      await inPlace(make, async (store, place) => {
        await store.load(start, someone(), 'replace')
        const writer = async (number: number) => {
          const random = seeded(SEED + number)
          const writes: Promise<Written>[] = []
          for (let write = 0; write < 6; write += 1) {
            const other: Network = others[write % others.length] ?? start
            await pause(random() * 8)
            const writing =
              random() < 0.2
                ? store.undo(`change-${String(await store.revision())}`, someone())
                : store.write(randomEdits(random, start, other), someone())
            writes.push(writing)
            await settled([writing])
          }
          return settled(writes)
        }
        const all = await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)))
        await oneChangeEach(
          store,
          all.flatMap(({ done }) => done),
        )
        const whole = await store.wholeNetwork()
        expect(await relationshipsIn(await place.statements())).toStrictEqual(relationshipsOf(whole.network))
        const first = await store.networkAt(1)
        const withoutContacts = (one: Network): Network => ({ ...unordered(one), contacts: [] })
        expect(withoutContacts(first?.network ?? whole.network)).toStrictEqual(withoutContacts(start))
      })
    })
  })
}
