import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeNetwork } from '@maillage/network-model'
import { serve, type Served } from '../../testing/served.ts'

let served: Served
beforeAll(async () => {
  const actor = (id: string, fr: string, more: object = {}) => ({ id, name: { fr }, kind: 'service' as const, ...more })
  served = await serve([
    makeNetwork(
      {
        id: 'five',
        name: { fr: 'Cinq' },
        languages: ['fr'],
        collection: 'survey',
        fictional: true,
        referenceDate: '2026-10-14',
      },
      {
        territories: [
          { id: 'mons', name: { fr: 'Mons' }, kind: 'commune' },
          { id: 'dour', name: { fr: 'Dour' }, kind: 'commune' },
        ],
        actors: [
          actor('a', 'Équipe mobile', { territories: ['mons'] }),
          actor('b', '« Entre nous »', { seat: 'dour', isNamed: false }),
          actor('c', 'Zéphyr'),
          actor('d', '107, antenne', { territories: ['mons'] }),
          actor('e', 'abri'),
        ],
        loads: [
          { id: 'l1', actor: 'c', availability: 'closed', declaredAt: '2026-10-01', visibility: 'public' },
          { id: 'l2', actor: 'a', availability: 'open', declaredAt: '2026-10-10', visibility: 'public' },
        ],
      },
    ),
  ])
})
afterAll(() => served.close())

interface Told {
  readonly before: number
  readonly namedCount: number
  readonly letters: readonly { readonly letter: string; readonly count: number; readonly after: string | null }[]
  readonly nodes: readonly { readonly id: string }[]
}
async function asked(more: string): Promise<Told> {
  const document = `{ actors(${more}) { before namedCount letters { letter count after } nodes { id } } }`
  return ((await served.data('five', document)) as { readonly actors: Told }).actors
}
const idsOf = ({ nodes }: Told) => nodes.map(({ id }) => id).join('')

test('by name signs, accents and capitals do not matter; numbers come first', async () => {
  expect(idsOf(await asked('orderBy: name'))).toBe('debac')
})

test('by territory those of whom none is said come last, by name within one', async () => {
  expect(idsOf(await asked('orderBy: territory'))).toBe('bdaec')
})

test('by declaration the freshest first, whatever it says', async () => {
  expect(idsOf(await asked('orderBy: declared'))).toBe('acdeb')
})

test('the letters say how many and after whom they begin, whatever the order', async () => {
  const { namedCount, letters } = await asked('orderBy: declared')
  expect(namedCount).toBe(4)
  expect(letters.map(({ letter, count }) => `${letter}${String(count)}`)).toEqual(['#1', 'A1', 'E2', 'Z1'])
  expect(letters[0]?.after).toBeNull()
  const from = await asked(`orderBy: name, first: 1, after: "${letters[2]?.after ?? ''}"`)
  expect([from.before, idsOf(from)]).toEqual([2, 'b'])
})

test('a filter leaves its letters and its names', async () => {
  const { namedCount, letters } = await asked('filter: { ids: ["b", "c"] }')
  expect([namedCount, letters.map(({ letter }) => letter).join('')]).toEqual([1, 'EZ'])
})
