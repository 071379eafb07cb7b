import type { Network, Row, TableName } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import type { Edit, NetworkStore } from '../store-promise.ts'
import { drawnNetwork, networkWith } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { relationshipsIn, relationshipsOf } from './relationships-agree.ts'

const network = drawnNetwork('contract')
/** One row as the model writes it, made beside a drawn network so that it may refer to it. */
export function aRow<T extends TableName>(table: T, row: Readonly<Record<string, unknown>>): Row<T> {
  const made = networkWith('contract', { [table]: [row] })[table][0]
  if (made === undefined) throw new Error('no row')
  return made as Row<T>
}
const create = <T extends TableName>(table: T, row: Readonly<Record<string, unknown>>): Edit => ({
  act: 'create',
  table,
  row: aRow(table, row),
})
export const rename = (id: string, fr: string): Edit => ({
  act: 'update',
  table: 'actors',
  id,
  cells: { name: { fr } },
})
const present = async (store: NetworkStore): Promise<Network> => (await store.wholeNetwork()).network
const partsOf = async (store: NetworkStore, revision: number) => (await store.partsOf([revision], 100)).get(revision)

/** Single rows are changed by one Change that tells what they said and what they say. */
export function writesContract(make: MakePlace): void {
  describe('single rows are written with before and after', () => {
    test('a row is added, changed and taken away; its Change tells how', async () => {
      await inPlace(make, async (store, place) => {
        await store.load(network, someone(), 'replace')
        const load = aRow('loads', { id: 'load-1', actor: 'clinic', availability: 'closed', declaredAt: '2026-11-22' })
        const { change, repeated } = await store.write(
          [
            { act: 'create', table: 'loads', row: load },
            rename('ward', 'La salle'),
            { act: 'remove', table: 'collaborations', id: 'school-debts' },
            rename('desk', 'Le desk'),
          ],
          someone('declared'),
        )
        expect(repeated).toBe(false)
        expect(change).toMatchObject({
          id: 'change-2',
          revision: 2,
          author: 'atelier',
          mutationId: 'declared',
          // The desk is called so already.
          counts: { created: 1, updated: 1, removed: 1, unchanged: 1 },
        })
        const removed = network.collaborations.find(({ id }) => id === 'school-debts')
        expect(await partsOf(store, 2)).toStrictEqual([
          {
            table: 'actors',
            act: 'updated',
            count: 1,
            rows: [{ id: 'ward', before: { name: { fr: 'Le ward' } }, after: { name: { fr: 'La salle' } } }],
          },
          { table: 'loads', act: 'created', count: 1, rows: [{ id: 'load-1', before: null, after: load }] },
          {
            table: 'collaborations',
            act: 'removed',
            count: 1,
            rows: [{ id: 'school-debts', before: removed, after: null }],
          },
        ])
        const now = await present(store)
        expect(now.loads).toStrictEqual([load])
        expect(now.actors.map(({ id, name }) => `${id} ${String(name.fr)}`)).toContain('ward La salle')
        expect(now.collaborations).toHaveLength(5)
        expect(await relationshipsIn(await place.statements())).toStrictEqual(relationshipsOf(now))
        // Found under its new name, not under the old one.
        const page = { first: 10, after: null }
        expect((await store.actors({ text: 'salle' }, page)).rows.map(({ id }) => id)).toStrictEqual(['ward'])
        expect((await store.actors({ text: 'ward' }, page)).total).toBe(0)
      })
    })

    test('rows that come one by one stand at the end, in the order they came, also beside those of a merge', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.write(
          [
            create('tags', { id: 'z', name: { fr: 'Z' }, kind: 'theme' }),
            create('tags', { id: 'b', name: { fr: 'B' }, kind: 'theme' }),
          ],
          someone(),
        )
        await store.write([create('tags', { id: 'a', name: { fr: 'A' }, kind: 'theme' })], someone())
        await store.load(
          networkWith('contract', { tags: [{ id: 'm', name: { fr: 'M' }, kind: 'theme' }] }),
          someone(),
          'merge',
        )
        await store.write([create('tags', { id: 'c', name: { fr: 'C' }, kind: 'theme' })], someone())
        expect((await present(store)).tags.map(({ id }) => id)).toStrictEqual(['z', 'b', 'a', 'm', 'c'])
      })
    })

    test('a sector that comes or goes keeps its place in the groupings', async () => {
      const grouped: Network = {
        ...network,
        header: {
          ...network.header,
          partitions: [{ id: 'sides', name: { fr: 'Côtés' }, sides: { housing: 'social', later: 'social' } }],
        },
      }
      await inPlace(make, async (store, place) => {
        await store.load(grouped, someone(), 'replace')
        await store.write([create('sectors', { id: 'later', name: { fr: 'Plus tard' }, kind: 'sector' })], someone())
        expect(await relationshipsIn(await place.statements())).toContain('later-[:STANDS_IN social]->sides')
        await expect(store.write([{ act: 'remove', table: 'sectors', id: 'later' }], someone())).rejects.toMatchObject({
          kind: 'referred-to',
          facts: { id: 'later', table: 'sectors', by: 'sides' },
        })
      })
    })

    test('several edits of one row are one', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const tag = create('tags', { id: 't', name: { fr: 'T' }, kind: 'theme' })
        const { change } = await store.write(
          [rename('ward', 'Une fois'), rename('ward', 'Deux fois'), tag, { act: 'remove', table: 'tags', id: 't' }],
          someone(),
        )
        expect(change.counts).toStrictEqual({ created: 0, updated: 1, removed: 0, unchanged: 1 })
        expect((await partsOf(store, 2))?.[0]?.rows).toStrictEqual([
          { id: 'ward', before: { name: { fr: 'Le ward' } }, after: { name: { fr: 'Deux fois' } } },
        ])
      })
    })

    test.each<[string, readonly Edit[], object]>([
      [
        'a row that is not there',
        [rename('nobody', 'X')],
        { kind: 'unknown-row', facts: { id: 'nobody', table: 'actors' } },
      ],
      [
        'a row of another table',
        [{ act: 'remove', table: 'tags', id: 'ward' }],
        { kind: 'unknown-row', facts: { id: 'ward', table: 'tags' } },
      ],
      [
        'an id that is taken',
        [create('tags', { id: 'ward', name: { fr: 'X' }, kind: 'theme' })],
        { kind: 'duplicate-id', facts: { id: 'ward', table: 'tags', other: 'actors' } },
      ],
      [
        'an id taken twice at once',
        [
          create('tags', { id: 'x', name: { fr: 'X' }, kind: 'theme' }),
          create('tags', { id: 'x', name: { fr: 'X' }, kind: 'theme' }),
        ],
        { kind: 'duplicate-id', facts: { id: 'x', table: 'tags', other: 'tags' } },
      ],
      [
        'a word that the model does not know',
        [{ act: 'update', table: 'actors', id: 'ward', cells: { kind: 'castle' } }],
        { kind: 'bad-cell', facts: { id: 'ward', table: 'actors', column: 'kind' } },
      ],
      [
        'a column that the table does not have',
        [{ act: 'update', table: 'actors', id: 'ward', cells: { colour: 'red' } }],
        { kind: 'bad-cell', facts: { id: 'ward', table: 'actors', column: 'colour' } },
      ],
      [
        'another id',
        [{ act: 'update', table: 'actors', id: 'ward', cells: { id: 'salle' } }],
        { kind: 'bad-cell', facts: { id: 'ward', table: 'actors', column: 'id' } },
      ],
      [
        'something referred to that is not there',
        [{ act: 'update', table: 'actors', id: 'ward', cells: { seat: 'nowhere' } }],
        { kind: 'dangling-reference', facts: { id: 'ward', table: 'actors', column: 'seat', target: 'nowhere' } },
      ],
      [
        'something referred to of the wrong kind',
        [{ act: 'update', table: 'actors', id: 'ward', cells: { seat: 'clinic' } }],
        { kind: 'dangling-reference', facts: { id: 'ward', table: 'actors', column: 'seat', target: 'clinic' } },
      ],
      [
        'a removal of what others refer to',
        [{ act: 'remove', table: 'actors', id: 'debts' }],
        { kind: 'referred-to', facts: { id: 'debts', table: 'actors', by: 'school-debts' } },
      ],
      [
        'something referred to that goes in the same write',
        [
          create('collaborations', { id: 'c-1', between: ['ward', 'debts'] }),
          { act: 'remove', table: 'collaborations', id: 'school-debts' },
          { act: 'remove', table: 'actors', id: 'debts' },
        ],
        {
          kind: 'dangling-reference',
          facts: { id: 'c-1', table: 'collaborations', column: 'between', target: 'debts' },
        },
      ],
      ['what says nothing new', [rename('ward', 'Le ward')], { kind: 'nothing-to-do' }],
      ['nothing', [], { kind: 'nothing-to-do' }],
    ])('%s is refused, and nothing of it is kept', async (_, edits, refused) => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const others =
          edits.length === 0 || edits.some(({ act }) => act === 'update') ? [] : [rename('school', 'L’école')]
        await expect(store.write([...others, ...edits], someone())).rejects.toMatchObject({
          name: 'WriteRefused',
          ...refused,
        })
        expect(await store.wholeNetwork()).toStrictEqual({ network, revision: 1 })
        expect(await store.changesSince(1)).toStrictEqual([])
      })
    })

    test('a store in which nothing was ever written has no row to write', async () => {
      await inPlace(make, async (store) => {
        const tag = create('tags', { id: 't', name: { fr: 'T' }, kind: 'theme' })
        await expect(store.write([tag], someone())).rejects.toMatchObject({ kind: 'unknown-row' })
        expect(await store.revision()).toBe(0)
      })
    })

    test('a row and what refers to it may come, and go, together', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.write(
          [
            create('collaborations', { id: 'new-ward', between: ['new', 'ward'] }),
            create('actors', { id: 'new', name: { fr: 'Neuf' }, kind: 'team', partOf: 'ward' }),
          ],
          someone(),
        )
        expect((await store.neighbourhood('new', 1, 10))?.actors.map(({ id }) => id)).toStrictEqual(['new', 'ward'])
        await store.write(
          [
            { act: 'remove', table: 'actors', id: 'new' },
            { act: 'remove', table: 'collaborations', id: 'new-ward' },
          ],
          someone(),
        )
        expect(await present(store)).toStrictEqual(network)
      })
    })

    test('what has to hold is looked at in the same transaction', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const requires = (cells: Readonly<Record<string, unknown>>) =>
          store.write([rename('ward', 'La salle')], someone(), [{ table: 'actors', id: 'shelter', cells }])
        await expect(requires({ status: 'past' })).rejects.toMatchObject({
          kind: 'not-met',
          facts: { id: 'shelter', table: 'actors', column: 'status' },
        })
        await expect(
          store.write([rename('ward', 'La salle')], someone(), [{ table: 'tags', id: 'shelter', cells: {} }]),
        ).rejects.toMatchObject({ kind: 'unknown-row', facts: { id: 'shelter', table: 'tags' } })
        const met = await requires({ status: 'existing', sectors: ['housing'], name: { fr: 'Le shelter' }, seat: null })
        expect(met.change.revision).toBe(2)
      })
    })

    test('the same request again does nothing again, whatever it asks', async () => {
      await inPlace(make, async (store, place) => {
        await store.load(network, someone(), 'replace')
        const { change, parts } = await store.write([rename('ward', 'La salle')], someone('once'))
        expect(parts).toStrictEqual((await store.partsOf([2], 10)).get(2))
        const repeated = { change, repeated: true }
        expect(await store.write([rename('nobody', 'X')], someone('once'))).toStrictEqual(repeated)
        await store.close()
        const again = await place.open()
        expect(await again.write([rename('ward', 'Autre')], someone('once'))).toStrictEqual(repeated)
        expect(await again.revision()).toBe(2)
      })
    })
  })
}
