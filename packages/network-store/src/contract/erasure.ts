import { describe, expect, test } from 'vitest'
import type { Statements } from '../engine-port.ts'
import { drawnNetwork } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { aRow } from './writes.ts'

const NUMBER = '0470 12 34 56'
const network = {
  ...drawnNetwork('contract'),
  contacts: [aRow('contacts', { id: 'nadia', actor: 'clinic', kind: 'phone', value: NUMBER, personal: true })],
}

/** Every property of every node, as one text: a value that is in the store anywhere is in it. */
async function everything(statements: Statements): Promise<string> {
  return JSON.stringify(await statements.run('MATCH (node) RETURN properties(node) AS node', {}))
}

/** A personal contact is in its row and nowhere else; with the row it is gone. */
export function erasureContract(make: MakePlace): void {
  describe('a personal contact can be erased', () => {
    test('no Change ever tells what it said, and after its removal nothing does', async () => {
      await inPlace(make, async (store, place) => {
        await store.load({ ...network, contacts: [] }, someone(), 'replace')
        await store.load(network, someone(), 'replace')
        const other = '0470 99 99 99'
        await store.write([{ act: 'update', table: 'contacts', id: 'nadia', cells: { value: other } }], someone())
        expect(await everything(await place.statements())).toContain(other)
        expect(await everything(await place.statements())).not.toContain(NUMBER)
        await store.write([{ act: 'remove', table: 'contacts', id: 'nadia' }], someone())
        expect(await everything(await place.statements())).not.toContain(other)
        const parts = [...(await store.partsOf([2, 3, 4], 10)).values()].flat()
        expect(parts).toStrictEqual(
          (['created', 'updated', 'removed'] as const).map((act) => ({
            table: 'contacts',
            act,
            count: 1,
            rows: [{ id: 'nadia', before: null, after: null }],
          })),
        )
        expect((await store.networkAt(3))?.network.contacts).toStrictEqual([])
      })
    })

    test('the words it was known from are forgotten with it', async () => {
      await inPlace(make, async (store, place) => {
        await store.load({ ...network, contacts: [] }, someone(), 'replace')
        const said = aRow('evidence', {
          id: 'said-number',
          about: 'nadia',
          source: 'note',
          quote: `appelez le ${NUMBER}`,
          basis: 'stated',
        })
        await store.write(
          [
            ...network.contacts.map((row) => ({ act: 'create' as const, table: 'contacts' as const, row })),
            { act: 'create', table: 'evidence', row: said },
          ],
          someone(),
        )
        await store.write(
          [{ act: 'update', table: 'evidence', id: 'said-number', cells: { quote: `au ${NUMBER}` } }],
          someone(),
        )
        await store.write(
          [
            { act: 'remove', table: 'evidence', id: 'said-number' },
            { act: 'remove', table: 'contacts', id: 'nadia' },
          ],
          someone(),
        )
        expect(await everything(await place.statements())).not.toContain(NUMBER)
        await expect(store.undo('change-4', someone())).rejects.toMatchObject({ kind: 'not-recorded' })
      })
    })

    test('one that was not personal first is forgotten by the history too, those beside it are not', async () => {
      await inPlace(make, async (store, place) => {
        await store.load({ ...network, contacts: [] }, someone(), 'replace')
        const contact = (id: string, value: string) =>
          aRow('contacts', { id, actor: 'clinic', kind: 'phone', value, personal: false })
        await store.write(
          [
            { act: 'create', table: 'contacts', row: contact('desk-phone', '02 000 00 00') },
            { act: 'create', table: 'contacts', row: contact('nadia', NUMBER) },
          ],
          someone(),
        )
        await store.write([{ act: 'update', table: 'contacts', id: 'nadia', cells: { personal: true } }], someone())
        const [part] = (await store.partsOf([2], 10)).get(2) ?? []
        expect(part?.rows).toMatchObject([
          { id: 'desk-phone', after: { value: '02 000 00 00' } },
          { id: 'nadia', before: null, after: null },
        ])
        await store.load({ ...network, contacts: [contact('desk-phone', '02 000 00 00')] }, someone(), 'replace')
        const left = await everything(await place.statements())
        expect(left).not.toContain(NUMBER)
        expect(left).toContain('02 000 00 00')
      })
    })

    test('as it was known earlier shows the personal contacts of today, of actors that were there', async () => {
      await inPlace(make, async (store) => {
        await store.load({ ...network, contacts: [] }, someone(), 'replace')
        await store.write(
          [
            { act: 'create', table: 'actors', row: aRow('actors', { id: 'new', name: { fr: 'Neuf' }, kind: 'team' }) },
            ...network.contacts.map((row) => ({ act: 'create' as const, table: 'contacts' as const, row })),
            {
              act: 'create',
              table: 'contacts',
              row: aRow('contacts', { id: 'karim', actor: 'new', kind: 'phone', value: '0471', personal: true }),
            },
          ],
          someone(),
        )
        expect((await store.networkAt(1))?.network.contacts.map(({ id }) => id)).toStrictEqual(['nadia'])
      })
    })
  })
}
