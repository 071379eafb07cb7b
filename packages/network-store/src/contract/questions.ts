import { describe, expect, test } from 'vitest'
import type { NetworkStore } from '../store-promise.ts'
import { drawnNetwork, networkWith } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'

const network = drawnNetwork('contract')

/** The questions of the promise, against a network that one can draw. */
export function questionsContract(make: MakePlace): void {
  const drawn = (work: (store: NetworkStore) => Promise<void>) => () =>
    inPlace(make, async (store) => {
      await store.load(network, someone(), 'replace')
      await work(store)
    })

  describe('an empty store', () => {
    test('says that nothing was ever written', () =>
      inPlace(make, async (store) => {
        expect(await store.header()).toBeNull()
        expect(await store.actorById('shelter')).toBeNull()
        expect(await store.neighbourhood('shelter', 1, 10)).toBeNull()
        expect(await store.actors({}, { first: 5, after: null })).toStrictEqual({ rows: [], total: 0, endsAt: null })
        expect(await store.changesSince(0)).toStrictEqual([])
        await expect(store.wholeNetwork()).rejects.toThrow('nothing was ever written')
        await store.ping()
      }))
  })

  describe('an actor’s card', () => {
    test(
      'brings what stands beside it and its words, in the order of the table',
      drawn(async (store) => {
        const card = await store.actorById('shelter')
        expect(card?.actor).toStrictEqual(network.actors[0])
        expect(card?.around).toStrictEqual({
          actors: ['clinic', 'desk'],
          collaborations: ['shelter-clinic', 'shelter-desk'],
          evidence: ['said-1', 'said-2'],
          sectors: ['housing'],
        })
        expect(card?.evidence).toStrictEqual([network.evidence[0], network.evidence[1]])
        expect(await store.actorById('housing')).toBeNull()
        expect(await store.actorById("x' OR 1=1 //")).toBeNull()
      }),
    )
  })

  describe('actors', () => {
    test(
      'pages are complete and without repeats',
      drawn(async (store) => {
        const seen: string[] = []
        let after: string | null = null
        do {
          const page = await store.actors({}, { first: 4, after })
          expect(page.total).toBe(6)
          seen.push(...page.rows.map(({ id }) => id))
          after = page.endsAt
        } while (after !== null)
        expect(seen).toStrictEqual(['clinic', 'debts', 'desk', 'school', 'shelter', 'ward'])
      }),
    )

    test.each([
      [{ sectors: ['health'] }, ['clinic', 'desk', 'ward']],
      [{ kinds: ['association'] }, ['school']],
      [{ ids: ['ward', 'nobody'] }, ['ward']],
      [{ text: "l'abri oeuvre" }, ['shelter']],
      [{ text: 'LE W' }, ['ward']],
      [{ territories: ['valley'] }, ['clinic']],
      [{ audiences: ['young'] }, ['clinic', 'desk']],
      [{ functions: ['f1'] }, []],
      [{ ids: [] }, []],
      [{ kinds: [], sectors: ['health'] }, []],
      [{ validAt: '2024-12-31', ids: ['shelter', 'clinic'] }, ['clinic', 'shelter']],
      [{ validAt: '2025-01-01', ids: ['shelter', 'clinic'] }, ['clinic']],
      [{ validAt: '2020-04-30', ids: ['shelter', 'clinic'] }, ['shelter']],
      [{ validAt: '2020-05-01', sectors: ['health'], kinds: ['service'], text: 'clinic' }, ['clinic']],
    ])('%j finds %j', async (question, expected) => {
      await drawn(async (store) => {
        const page = await store.actors(question, { first: 10, after: null })
        expect(page.rows.map(({ id }) => id)).toStrictEqual(expected)
        expect(page.total).toBe(expected.length)
      })()
    })
  })

  describe('the neighbourhood', () => {
    test(
      'goes step by step over existing collaborations, nearest first',
      drawn(async (store) => {
        const near = await store.neighbourhood('shelter', 1, 10)
        expect(near?.actors).toStrictEqual([
          { id: 'shelter', steps: 0 },
          { id: 'clinic', steps: 1 },
          { id: 'desk', steps: 1 },
        ])
        expect(near?.collaborations.map(({ id }) => id)).toStrictEqual(['shelter-clinic', 'shelter-desk'])
        const far = await store.neighbourhood('shelter', 4, 10)
        expect(far?.actors.slice(3)).toStrictEqual([
          { id: 'ward', steps: 2 },
          { id: 'school', steps: 3 },
        ])
        expect(far?.collaborations.map(({ id }) => id)).toStrictEqual([
          'clinic-ward',
          'desk-ward',
          'shelter-clinic',
          'shelter-desk',
          'ward-school',
        ])
        expect(far?.cut).toBe(false)
        expect(await store.neighbourhood('debts', 4, 10)).toStrictEqual({
          centre: 'debts',
          actors: [{ id: 'debts', steps: 0 }],
          collaborations: [],
          cut: false,
        })
      }),
    )

    test(
      'says when the limit cut it',
      drawn(async (store) => {
        const near = await store.neighbourhood('ward', 3, 3)
        expect(near?.actors.map(({ id }) => id)).toStrictEqual(['ward', 'clinic', 'desk'])
        expect(near?.cut).toBe(true)
        expect((await store.neighbourhood('shelter', 4, 5))?.cut).toBe(false)
        await expect(store.neighbourhood('ward', 5, 10)).rejects.toThrow(RangeError)
      }),
    )
  })

  describe('evidence and search', () => {
    test(
      'evidence is found for many rows at once',
      drawn(async (store) => {
        const found = await store.evidenceAbout(['shelter', 'shelter-clinic', 'ward', 'shelter', 'nothing'])
        expect([...found.keys()].sort()).toStrictEqual(['shelter', 'shelter-clinic'])
        expect(found.get('shelter')?.map(({ id }) => id)).toStrictEqual(['said-2', 'said-1'])
      }),
    )

    test(
      'the search feed names things in every language and by every name',
      drawn(async (store) => {
        const feed = await store.searchFeed()
        expect(feed.find(({ id }) => id === 'shelter')).toStrictEqual({
          id: 'shelter',
          table: 'actors',
          names: ['Le shelter', 'L’Abri de l’Œuvre'],
          words: [],
        })
        expect(feed.map(({ id }) => id)).toStrictEqual([
          'note',
          'housing',
          'health',
          'valley',
          'young',
          'shelter',
          'clinic',
          'ward',
          'desk',
          'school',
          'debts',
          'talks',
        ])
      }),
    )
  })

  describe('one picture', () => {
    test('a network read while another is written is the one or the other, never a mixture', () =>
      inPlace(make, async (store) => {
        const named = (name: string) =>
          networkWith(
            'contract',
            {
              actors: Array.from({ length: 400 }, (_, index) => ({
                id: `a${String(index)}`,
                name: { fr: name },
                kind: 'team' as const,
              })),
            },
            name,
          )
        await store.load(named('v1'), someone(), 'replace')
        const writes = (async () => {
          for (const name of ['v2', 'v3', 'v4']) await store.load(named(name), someone(), 'replace')
        })()
        for (let reading = 0; reading < 12; reading += 1) {
          const { network: read, revision } = await store.wholeNetwork()
          expect(new Set([read.header.name.fr, ...read.actors.map((actor) => actor.name.fr)])).toStrictEqual(
            new Set([`v${String(revision)}`]),
          )
        }
        await writes
      }))
  })
}
