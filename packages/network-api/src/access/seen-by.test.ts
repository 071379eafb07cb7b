import { describe, expect, test } from 'vitest'
import { makeNetwork, TABLE_NAMES, type Network, type Viewer } from '@maillage/network-model'
import { isWithheld, networkSeenBy } from './seen-by.ts'

const HEADER = { id: 'small', name: { fr: 'Petit' }, languages: ['fr'] as const, collection: 'survey' as const }
const quote = { source: 'doc', quote: 'mot pour mot', basis: 'stated' as const }

/** Two actors, a collaboration that one of them objects to and wants hidden, and what hangs on it. */
const network = makeNetwork(
  { ...HEADER, languages: ['fr'] },
  {
    sources: [{ id: 'doc', name: { fr: 'Document' }, kind: 'report' }],
    actors: [
      { id: 'shelter', name: { fr: 'Abri' }, kind: 'service' },
      { id: 'clinic', name: { fr: 'Clinique' }, kind: 'service' },
    ],
    contacts: [
      { id: 'desk', actor: 'shelter', kind: 'phone', value: '010 00 00 00' },
      { id: 'someone', actor: 'shelter', kind: 'email', value: 'quelquun@exemple.test', personal: true },
    ],
    loads: [
      { id: 'told', actor: 'clinic', availability: 'open', declaredAt: '2026-01-01', visibility: 'public' },
      { id: 'kept', actor: 'shelter', availability: 'waiting-list', active: 41, queue: 7, declaredAt: '2026-01-02' },
    ],
    collaborations: [{ id: 'tie', between: ['shelter', 'clinic'] }],
    claims: [{ id: 'said', about: 'tie', by: 'shelter', says: 'said', on: '2026-01-01' }],
    findings: [
      { id: 'whole', kind: 'constat', name: { fr: 'Constat' } },
      { id: 'part', kind: 'constat', name: { fr: 'Suite' }, parent: 'whole' },
    ],
    statements: [
      { id: 'of-finding', subject: 'part', relation: 'answers', object: 'whole' },
      { id: 'of-load', subject: 'kept', relation: 'explains', object: 'shelter' },
    ],
    contests: [
      { id: 'no-tie', about: 'tie', by: 'clinic', on: '2026-02-01', hidden: true },
      { id: 'no-whole', about: 'whole', by: 'clinic', on: '2026-02-01', hidden: true },
      { id: 'doubt', about: 'part', by: 'clinic', on: '2026-02-01' },
    ],
    evidence: [
      { id: 'e-tie', about: 'tie', ...quote },
      { id: 'e-statement', about: 'of-finding', ...quote },
      { id: 'e-contact', about: 'someone', ...quote },
      { id: 'e-load', about: 'kept', ...quote },
      { id: 'e-actor', about: 'shelter', ...quote },
    ],
  },
)
const idsOf = (seen: Network) => new Set(TABLE_NAMES.flatMap((table) => seen[table].map((row) => row.id as string)))
const missing = (viewer: Viewer) => {
  const left = idsOf(networkSeenBy(network, viewer))
  return [...idsOf(network)].filter((id) => !left.has(id)).sort()
}

describe('what a viewer may know of a network', () => {
  test('a coordinator knows everything, and nothing is copied', () => {
    expect(networkSeenBy(network, 'coordinator')).toBe(network)
  })

  test('what is hidden is gone with its claims, words and objections, and so is what speaks of it', () => {
    expect(missing('member')).toEqual(
      [
        'tie',
        'said',
        'no-tie',
        'e-tie',
        'whole',
        'no-whole',
        'of-finding',
        'e-statement',
        'someone',
        'e-contact',
      ].sort(),
    )
  })

  test('what only stood under something hidden stays, and refers to nothing', () => {
    expect(networkSeenBy(network, 'member').findings).toMatchObject([{ id: 'part', parent: null }])
  })

  test('an objection that hides nothing stays for everybody', () => {
    expect(networkSeenBy(network, 'anonymous').contests.map(({ id }) => id)).toEqual(['doubt'])
  })

  test('of a declaration for members an anonymous viewer has a mark, without its id, its numbers and its words', () => {
    const { loads } = networkSeenBy(network, 'anonymous')
    expect(loads.map(isWithheld)).toEqual([false, true])
    expect(loads[1]).toMatchObject({ actor: 'shelter', active: 0, queue: 0, places: null, declaredBy: null })
    expect(JSON.stringify(loads[1])).not.toMatch(/kept|41|waiting/)
    expect(missing('anonymous')).toEqual([...missing('member'), 'kept', 'e-load', 'of-load'].sort())
  })

  test('a network with nothing to cut is the same object for everybody', () => {
    const open = makeNetwork(
      { ...HEADER, languages: ['fr'] },
      { actors: [{ id: 'a', name: { fr: 'A' }, kind: 'team' }] },
    )
    expect(networkSeenBy(open, 'anonymous')).toBe(open)
  })
})
