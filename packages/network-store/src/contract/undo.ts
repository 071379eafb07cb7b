import type { Network } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { sameCell } from '../changes/same-cell.ts'
import { EditConflict, WriteRefused, type Edit, type NetworkStore } from '../store-promise.ts'
import { drawnNetwork, networkWith } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { randomEdits, seeded, unordered } from './random-edits.ts'
import { randomNetworks } from './random-network.ts'
import { relationshipsIn, relationshipsOf } from './relationships-agree.ts'

const network = drawnNetwork('contract')
const SEED = 20_261_123

const present = async (store: NetworkStore): Promise<Network> => (await store.wholeNetwork()).network
const rename = (id: string, fr: string): Edit => ({ act: 'update', table: 'actors', id, cells: { name: { fr } } })
const refusal = (error: unknown): WriteRefused['kind'] => {
  if (error instanceof WriteRefused) return error.kind
  throw error
}

function personalContact(): Edit {
  const { contacts } = networkWith('contract', {
    actors: [{ id: 'clinic', name: { fr: 'Le clinic' }, kind: 'service' }],
    contacts: [{ id: 'nadia', actor: 'clinic', kind: 'phone', value: '0470 12 34 56', personal: true }],
  })
  const row = contacts[0]
  if (row === undefined) throw new Error('no contact')
  return { act: 'create', table: 'contacts', row }
}

/** A Change is taken back by a new one, or not at all. */
export function undoContract(make: MakePlace): void {
  describe('a Change is taken back by a new one', () => {
    test('what was changed, added and removed stands as before, and the undo can be undone', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const [evidence] = network.evidence
        if (evidence === undefined) throw new Error('no evidence')
        await store.write(
          [
            rename('ward', 'La salle'),
            { act: 'remove', table: 'evidence', id: 'said-1' },
            { act: 'create', table: 'evidence', row: { ...evidence, id: 'said-4' as typeof evidence.id } },
          ],
          someone(),
        )
        const changed = await present(store)
        const { change } = await store.undo('change-2', someone('back'))
        expect(change).toMatchObject({ id: 'change-3', reason: 'undo change-2' })
        expect(change.counts).toStrictEqual({ created: 1, updated: 1, removed: 1, unchanged: 0 })
        expect(unordered(await present(store))).toStrictEqual(unordered(network))
        expect(await store.undo('change-2', someone('back'))).toStrictEqual({ change, repeated: true })
        await store.undo('change-3', someone())
        expect(unordered(await present(store))).toStrictEqual(unordered(changed))
      })
    })

    test('a load is taken back too: what it added goes, what it changed and removed returns, with the header', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const smaller: Network = {
          ...network,
          header: { ...network.header, name: { fr: 'Autre nom' } },
          evidence: network.evidence.slice(1),
          actors: network.actors.map((actor) => (actor.id === 'ward' ? { ...actor, name: { fr: 'La salle' } } : actor)),
          tags: networkWith('contract', { tags: [{ id: 'new', name: { fr: 'Neuf' }, kind: 'theme', owner: null }] })
            .tags,
        }
        await store.load(smaller, someone(), 'replace')
        await store.undo('change-2', someone())
        expect(unordered(await present(store))).toStrictEqual(unordered(network))
        await store.undo('change-3', someone())
        expect(unordered(await present(store))).toStrictEqual(unordered(smaller))
      })
    })

    test('an id that left one table for another goes back', async () => {
      await inPlace(make, async (store, place) => {
        const about = (table: 'settings' | 'conditions') =>
          networkWith('contract', {
            sources: [{ id: 'note', name: { fr: 'Note' }, kind: 'note' }],
            [table]: [{ id: 'home', name: { fr: 'À domicile' } }],
            evidence: [{ id: 'e', about: 'home', source: 'note', quote: 'à domicile', basis: 'stated' }],
          })
        await store.load(about('settings'), someone(), 'replace')
        await store.load(about('conditions'), someone(), 'replace')
        await store.undo('change-2', someone())
        expect(await present(store)).toStrictEqual(about('settings'))
        expect(await relationshipsIn(await place.statements())).toStrictEqual(relationshipsOf(about('settings')))
      })
    })

    test('what was changed since, or is referred to by something newer, is refused with the later Change', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const created = networkWith('contract', { actors: [{ id: 'new', name: { fr: 'Neuf' }, kind: 'team' }] })
          .actors[0]
        const tie = networkWith('contract', {
          collaborations: [{ id: 'new-ward', between: ['new', 'ward'], status: 'proposed' }],
        }).collaborations[0]
        if (created === undefined || tie === undefined) throw new Error('nothing drawn')
        await store.write([rename('ward', 'La salle'), { act: 'create', table: 'actors', row: created }], someone())
        await store.write([{ act: 'create', table: 'collaborations', row: tie }], someone())
        await expect(store.undo('change-2', someone())).rejects.toMatchObject({
          kind: 'later-change',
          facts: { change: 'change-3', table: 'actors', id: 'new' },
        })
        await store.write([rename('ward', 'Le service')], someone())
        await expect(store.undo('change-2', someone())).rejects.toMatchObject({
          kind: 'later-change',
          facts: { change: 'change-4', table: 'actors', id: 'ward', column: 'name' },
        })
        expect(await store.revision()).toBe(4)
        await store.undo('change-4', someone())
        await store.undo('change-3', someone())
        await store.undo('change-2', someone())
        expect(unordered(await present(store))).toStrictEqual(unordered(network))
      })
    })

    test('a row that a load merely named is taken back only if nothing touched it since', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.load(
          networkWith('contract', { actors: [{ id: 'new', name: { fr: 'Neuf' }, kind: 'team' }] }, 'Réseau dessiné'),
          someone(),
          'merge',
        )
        await store.write([rename('new', 'Plus si neuf')], someone())
        await expect(store.undo('change-2', someone())).rejects.toMatchObject({
          kind: 'later-change',
          facts: { change: 'change-3', table: 'actors', id: 'new' },
        })
        await store.write([{ act: 'remove', table: 'actors', id: 'new' }], someone())
        await expect(store.undo('change-2', someone())).rejects.toMatchObject({ facts: { change: 'change-4' } })
      })
    })

    test('what refers to something that left meanwhile is not brought back', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.write([{ act: 'remove', table: 'collaborations', id: 'school-debts' }], someone())
        await store.write([{ act: 'remove', table: 'actors', id: 'debts' }], someone())
        await expect(store.undo('change-2', someone())).rejects.toMatchObject({
          kind: 'later-change',
          facts: { change: 'change-3', table: 'collaborations', id: 'school-debts' },
        })
      })
    })

    test('the first Change, an unknown one and an erased contact are not taken back', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await expect(store.undo('change-1', someone())).rejects.toMatchObject({
          kind: 'first-change',
          facts: { change: 'change-1' },
        })
        for (const change of ['change-2', 'change-0', 'change-01', 'change-', 'nonsense', ''])
          await expect(store.undo(change, someone())).rejects.toMatchObject({
            kind: 'unknown-change',
            facts: { change },
          })
        await store.write([personalContact()], someone())
        await store.write([{ act: 'remove', table: 'contacts', id: 'nadia' }], someone())
        await expect(store.undo('change-3', someone())).rejects.toMatchObject({
          kind: 'not-recorded',
          facts: { change: 'change-3', id: 'nadia', table: 'contacts' },
        })
        await expect(store.undo('change-2', someone())).rejects.toMatchObject({
          kind: 'later-change',
          facts: { change: 'change-3', id: 'nadia', table: 'contacts' },
        })
        expect(await store.revision()).toBe(3)
      })
    })

    test(`undone is as never done, after random writes and loads (seed ${String(SEED)})`, async () => {
      const [start, ...others] = randomNetworks('contract', SEED, 5)
      if (start === undefined) throw new Error('no network')
      const random = seeded(SEED)
      await inPlace(make, async (store, place) => {
        await store.load(start, someone(), 'replace')
        let undone = 0
        let refused = 0
        for (let step = 0; step < 40; step += 1) {
          const before = await present(store)
          const other = others[step % others.length] ?? start
          try {
            if (step % 12 === 11) await store.load(other, someone(), random() < 0.5 ? 'replace' : 'merge')
            else await store.write(randomEdits(random, before, other), someone())
          } catch (error) {
            if (error instanceof EditConflict) throw error
            refusal(error)
            refused += 1
            expect(await present(store), `step ${String(step)}`).toStrictEqual(before)
            continue
          }
          const after = await present(store)
          expect(await relationshipsIn(await place.statements()), `step ${String(step)}`).toStrictEqual(
            relationshipsOf(after),
          )
          // A load may bring nothing but another order: there is nothing to take back.
          if (random() < 0.4 || sameCell(unordered(before), unordered(after))) continue
          try {
            await store.undo(`change-${String(await store.revision())}`, someone())
          } catch (error) {
            // What personal contacts said is nowhere to be restored from.
            expect(refusal(error), `step ${String(step)}`).toBe('not-recorded')
            continue
          }
          undone += 1
          expect(unordered(await present(store)), `step ${String(step)}`).toStrictEqual(unordered(before))
          expect(await relationshipsIn(await place.statements()), `step ${String(step)}`).toStrictEqual(
            relationshipsOf(before),
          )
        }
        expect(undone).toBeGreaterThan(4)
        expect(refused).toBeGreaterThan(3)
      })
    })
  })
}
