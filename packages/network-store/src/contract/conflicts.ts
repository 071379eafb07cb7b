import { describe, expect, test } from 'vitest'
import type { Cells, Edit } from '../store-promise.ts'
import { drawnNetwork } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'

const network = drawnNetwork('contract')
const clinic = (basedOn: number, cells: Cells): Edit => ({
  act: 'update',
  table: 'actors',
  id: 'clinic',
  cells,
  basedOn,
})

/** What somebody else changed meanwhile is never written over unseen. */
export function conflictsContract(make: MakePlace): void {
  describe('two authors of one row', () => {
    test('of different cells: both are kept', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.write([clinic(1, { website: 'https://clinic.example' })], someone())
        await store.write([clinic(1, { name: { fr: 'La clinique' } })], someone())
        expect((await store.actorById('clinic'))?.actor).toMatchObject({
          name: { fr: 'La clinique' },
          website: 'https://clinic.example',
        })
      })
    })

    test('of the same cells: the second is told all that changed, by whom, and nothing is written', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.write([clinic(1, { name: { fr: 'Un' }, website: 'https://un.example' })], someone())
        await store.write([clinic(2, { name: { fr: 'Deux' } })], someone())
        const [first, second] = await store.changesSince(1)
        await expect(
          store.write(
            [clinic(1, { name: { fr: 'Trois' }, website: 'https://trois.example', nextStep: { fr: 'Appeler' } })],
            someone(),
          ),
        ).rejects.toMatchObject({
          name: 'EditConflict',
          conflicts: [
            {
              table: 'actors',
              id: 'clinic',
              column: 'name',
              was: { fr: 'Le clinic' },
              theirs: { fr: 'Deux' },
              yours: { fr: 'Trois' },
              change: second,
            },
            {
              table: 'actors',
              id: 'clinic',
              column: 'website',
              was: null,
              theirs: 'https://un.example',
              yours: 'https://trois.example',
              change: first,
            },
          ],
        })
        expect(await store.revision()).toBe(3)
        expect((await store.actorById('clinic'))?.actor.nextStep).toStrictEqual({})
      })
    })

    test('who wants what is there already, saw the last word, or asks for no comparison, meets no conflict', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.write([clinic(1, { name: { fr: 'Un' } })], someone())
        await expect(store.write([clinic(1, { name: { fr: 'Un' } })], someone())).rejects.toMatchObject({
          kind: 'nothing-to-do',
        })
        await store.write([clinic(2, { name: { fr: 'Deux' } })], someone())
        const unasked: Edit = { act: 'update', table: 'actors', id: 'clinic', cells: { name: { fr: 'Trois' } } }
        expect((await store.write([unasked], someone())).change.revision).toBe(4)
      })
    })

    test('a load counts as somebody else, and what returned to what one saw is no conflict', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const renamed = {
          ...network,
          actors: network.actors.map((actor) =>
            actor.id === 'clinic' ? { ...actor, name: { fr: 'Par import' } } : actor,
          ),
        }
        await store.load(renamed, someone(), 'replace')
        await expect(store.write([clinic(1, { name: { fr: 'Un' } })], someone())).rejects.toMatchObject({
          conflicts: [{ was: { fr: 'Le clinic' }, theirs: { fr: 'Par import' }, change: { id: 'change-2' } }],
        })
        await store.undo('change-2', someone())
        expect((await store.write([clinic(1, { name: { fr: 'Un' } })], someone())).change.revision).toBe(4)
      })
    })

    test('among many rows of one Change the conflict is found too', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const tags = Array.from({ length: 60 }, (_, index): Edit => ({
          act: 'create',
          table: 'tags',
          row: { id: `t${String(index)}`, name: { fr: 'T' }, kind: 'theme', owner: null } as never,
        }))
        await store.write(tags, someone())
        const renamed = tags.map((_, index): Edit => ({
          act: 'update',
          table: 'tags',
          id: `t${String(index)}`,
          cells: { name: { fr: `Nom ${String(index)}` } },
        }))
        await store.write(renamed, someone())
        const late: Edit = { act: 'update', table: 'tags', id: 't41', cells: { name: { fr: 'Tard' } }, basedOn: 2 }
        await expect(store.write([late], someone())).rejects.toMatchObject({
          conflicts: [{ id: 't41', was: { fr: 'T' }, theirs: { fr: 'Nom 41' }, change: { id: 'change-3' } }],
        })
        expect((await store.changes({ first: 10, after: null, about: 't41' })).rows.map(({ id }) => id)).toStrictEqual([
          'change-3',
          'change-2',
        ])
        const [part] = (await store.partsOf([3], 5)).get(3) ?? []
        expect(part).toMatchObject({ table: 'tags', act: 'updated', count: 60 })
        expect(part?.rows.map(({ id }) => id)).toStrictEqual(['t0', 't1', 't2', 't3', 't4'])
      })
    })
  })
}
