import type { Network } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { MOST_FACTS } from '../store-promise.ts'
import { drawnNetwork, networkWith } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'

const network = drawnNetwork('contract')
const withoutDebts: Network = {
  ...network,
  actors: network.actors
    .filter(({ id }) => id !== 'debts')
    .map((actor) => (actor.id === 'ward' ? { ...actor, name: { fr: 'La salle' } } : actor)),
  collaborations: network.collaborations.filter(({ id }) => id !== 'school-debts'),
}

/** Every write leaves one Change, or nothing at all. */
export function changesContract(make: MakePlace): void {
  describe('every write leaves one Change', () => {
    test('a load is counted, numbered and signed', async () => {
      await inPlace(make, async (store) => {
        const by = someone('first')
        const { change, repeated } = await store.load(network, by, 'replace')
        expect(repeated).toBe(false)
        expect(change).toStrictEqual({
          id: 'change-1',
          revision: 1,
          at: '2026-11-22T10:00:00.000Z',
          author: 'atelier',
          mutationId: 'first',
          reason: 'contract',
          counts: { created: 21, updated: 0, removed: 0, unchanged: 0 },
        })
        expect(await store.changesSince(0)).toStrictEqual([change])
        expect(await store.changesSince(1)).toStrictEqual([])
      })
    })

    test('the same request again does nothing again and answers as the first time', async () => {
      await inPlace(make, async (store, place) => {
        const first = await store.load(network, someone('once'), 'replace')
        const second = await store.load(withoutDebts, someone('once'), 'replace')
        expect(second).toStrictEqual({ change: first.change, repeated: true })
        expect((await store.wholeNetwork()).network).toStrictEqual(network)
        await store.close()
        const third = await (await place.open()).load(withoutDebts, someone('once'), 'merge')
        expect(third).toStrictEqual({ change: first.change, repeated: true })
      })
    })

    test('one request sent five times at once has one effect', async () => {
      await inPlace(make, async (store) => {
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => store.load(network, someone('at-once'), 'replace')),
        )
        expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
        expect(await store.revision()).toBe(1)
      })
    })

    test('`replace` removes what is gone, `merge` keeps it', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const replaced = await store.load(withoutDebts, someone(), 'replace')
        expect(replaced.change.counts).toStrictEqual({ created: 0, updated: 1, removed: 2, unchanged: 18 })
        expect((await store.wholeNetwork()).network).toStrictEqual(withoutDebts)
        const merged = await store.load(
          networkWith('contract', { actors: [{ id: 'new', name: { fr: 'Nouveau' }, kind: 'team', partOf: 'ward' }] }),
          someone(),
          'merge',
        )
        expect(merged.change.counts).toStrictEqual({ created: 1, updated: 0, removed: 0, unchanged: 0 })
        expect((await store.wholeNetwork()).network.actors.map(({ id }) => id)).toStrictEqual([
          'shelter',
          'clinic',
          'ward',
          'desk',
          'school',
          'new',
        ])
      })
    })

    test('an id may leave one table for another, and what refers to it follows', async () => {
      await inPlace(make, async (store) => {
        const about = (table: 'settings' | 'conditions') =>
          networkWith('contract', {
            sources: [{ id: 'note', name: { fr: 'Note' }, kind: 'note' }],
            [table]: [{ id: 'home', name: { fr: 'À domicile' } }],
            evidence: [{ id: 'e', about: 'home', source: 'note', quote: 'à domicile', basis: 'stated' }],
          })
        await store.load(about('settings'), someone(), 'replace')
        await store.load(about('conditions'), someone(), 'replace')
        expect((await store.wholeNetwork()).network).toStrictEqual(about('conditions'))
        expect((await store.evidenceAbout(['home'])).get('home')).toHaveLength(1)
      })
    })

    test('a refused load leaves no fact and no Change', async () => {
      await inPlace(make, async (store, place) => {
        await store.load(network, someone(), 'replace')
        const twice: Network = { ...withoutDebts, actors: [...withoutDebts.actors, ...withoutDebts.actors.slice(0, 1)] }
        const dangling: Network = { ...network, actors: network.actors.slice(1) }
        const elsewhere: Network = {
          ...network,
          header: { ...network.header, id: 'elsewhere' as Network['header']['id'] },
        }
        for (const [kind, refused] of [
          ['duplicate-id', twice],
          ['dangling-reference', dangling],
          ['other-network', elsewhere],
        ] as const) {
          await expect(store.load(refused, someone(), 'replace')).rejects.toMatchObject({ name: 'WriteRefused', kind })
        }
        expect((await store.wholeNetwork()).network).toStrictEqual(network)
        expect(await store.revision()).toBe(1)
        const parts = await (
          await place.statements()
        ).run('MATCH (part:ChangePart {network: $network}) RETURN sum(part.count) AS ids', { network: 'contract' })
        expect(parts[0]?.['ids']).toBe(21)
      })
    })

    test('a Change that the database itself refuses leaves no fact', async () => {
      await inPlace(make, async (store, place) => {
        await store.load(network, someone('honest'), 'replace')
        // Somebody else holds the number of the next change: the load can neither number its own nor keep its facts.
        await (
          await place.statements()
        ).run('CREATE (change:Change) SET change = $properties', {
          properties: { network: 'contract', id: 'change-2', revision: 2, mutationId: 'other' },
        })
        await expect(store.load(withoutDebts, someone(), 'replace')).rejects.toThrow('uniqueness')
        expect((await store.wholeNetwork()).network).toStrictEqual(network)
      })
    })

    test('more facts than one transaction may hold are refused with the numbers', async () => {
      await inPlace(make, async (store) => {
        const tag = network.sectors[0]
        if (tag === undefined) throw new Error('no sector')
        const sectors = Array.from({ length: MOST_FACTS + 1 }, (_, index) => ({
          ...tag,
          id: `s${String(index)}` as typeof tag.id,
        }))
        await expect(store.load({ ...networkWith('contract'), sectors }, someone(), 'replace')).rejects.toMatchObject({
          kind: 'too-many-facts',
          facts: { facts: MOST_FACTS + 1, most: MOST_FACTS },
        })
        expect(await store.header()).toBeNull()
      })
    })

    test('the history is read page by page, newest first, whole or about one row', async () => {
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        await store.load(withoutDebts, someone(), 'replace')
        await store.load(network, someone(), 'replace')
        await store.load(network, someone(), 'replace')
        const first = await store.changes({ first: 3, after: null })
        expect(first.rows.map(({ revision }) => revision)).toStrictEqual([4, 3, 2])
        expect(first).toMatchObject({ total: 4, endsAt: 'change-2' })
        const second = await store.changes({ first: 3, after: first.endsAt })
        expect(second.rows.map(({ revision }) => revision)).toStrictEqual([1])
        expect(second.endsAt).toBeNull()
        const about = await store.changes({ first: 2, after: null, about: 'debts' })
        expect(about).toMatchObject({ total: 3, endsAt: 'change-2' })
        expect(about.rows.map(({ revision }) => revision)).toStrictEqual([3, 2])
        expect(
          (await store.changes({ first: 2, after: 'change-2', about: 'debts' })).rows.map(({ revision }) => revision),
        ).toStrictEqual([1])
      })
    })
  })
}
