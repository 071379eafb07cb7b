import type { Network } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { WriteRefused } from '../store-promise.ts'
import { drawnNetwork } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { randomEdits, seeded, unordered } from './random-edits.ts'
import { randomNetworks } from './random-network.ts'
import { rename } from './writes.ts'

const network = drawnNetwork('contract')
const SEED = 20_261_125
/** Personal contacts are those of today. */
const withoutContacts = (one: Network): Network => ({ ...unordered(one), contacts: [] })

/** The network as it was known at an earlier revision. */
export function knownAtContract(make: MakePlace): void {
  describe('the network as it was known', () => {
    test('at each revision, and none that never was', async () => {
      await inPlace(make, async (store) => {
        expect(await store.networkAt(1)).toBeNull()
        await store.load(network, someone(), 'replace')
        await store.write([rename('ward', 'La salle')], someone())
        await store.write([{ act: 'remove', table: 'evidence', id: 'said-2' }], someone())
        expect(await store.networkAt(3)).toStrictEqual(await store.wholeNetwork())
        const second = await store.networkAt(2)
        expect(second?.revision).toBe(2)
        // What was removed since stands at the end of its table.
        expect(second?.network.evidence.map(({ id }) => id)).toStrictEqual(['said-1', 'said-3', 'said-2'])
        expect(second?.network.actors.find(({ id }) => id === 'ward')?.name).toStrictEqual({ fr: 'La salle' })
        expect(unordered((await store.networkAt(1))?.network ?? network)).toStrictEqual(unordered(network))
        for (const revision of [0, 4, -1, 1.5, Number.NaN]) expect(await store.networkAt(revision)).toBeNull()
      })
    })

    test(`after random writes, loads and undos it is what was read then (seed ${String(SEED)})`, async () => {
      const [start, ...others] = randomNetworks('contract', SEED, 4)
      if (start === undefined) throw new Error('no network')
      const random = seeded(SEED)
      await inPlace(make, async (store) => {
        await store.load(start, someone(), 'replace')
        const known = [start]
        for (let step = 0; step < 40; step += 1) {
          const present = known.at(-1) ?? start
          const other = others[step % others.length] ?? start
          try {
            if (step % 13 === 12) await store.load(other, someone(), random() < 0.5 ? 'replace' : 'merge')
            else if (step % 7 === 6) await store.undo(`change-${String(known.length)}`, someone())
            else await store.write(randomEdits(random, present, other), someone())
          } catch (error) {
            if (!(error instanceof WriteRefused)) throw error
            continue
          }
          known.push((await store.wholeNetwork()).network)
        }
        expect(known.length).toBeGreaterThan(12)
        for (const [index, was] of known.entries()) {
          const at = await store.networkAt(index + 1)
          expect(withoutContacts(at?.network ?? start), `revision ${String(index + 1)}`).toStrictEqual(
            withoutContacts(was),
          )
        }
      })
    })
  })
}
