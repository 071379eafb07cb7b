import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { NetworkColumns } from '@maillage/network-model'
import { madeColumns } from '../testing/made-columns.ts'
import { say } from '../testing/said.ts'
import { documentsPicture } from './documents.ts'
import { faultsOf } from './picture-faults.ts'

const fiveDocuments = JSON.parse(
  readFileSync(new URL('../testing/five-documents.columns.json', import.meta.url), 'utf8'),
) as NetworkColumns
const draw = (columns: NetworkColumns, width = 1280, height = 800, onlySource?: string) =>
  documentsPicture(columns, {
    regard: 'documents',
    theme: 'light',
    size: { width, height },
    say,
    ...(onlySource ? { onlySource } : {}),
  })

describe('the five documents', () => {
  const picture = draw(fiveDocuments)
  const mark = (id: string) => picture.marks.find((one) => one.id === id)

  test('every actor, initiative, concertation and action is drawn; the plan is its sheet', () => {
    const count = (...marks: string[]) => picture.marks.filter((one) => marks.includes(one.mark)).length
    expect(count('actor', 'mention', 'partnership', 'authority')).toBe(61)
    expect(count('initiative')).toBe(10)
    expect(count('concertation')).toBe(3)
    expect(count('action')).toBe(27)
    expect(picture.backdrop.sheets.map(({ source }) => source)).toHaveLength(5)
  })
  test('every sentence between two things is drawn, or folded and counted', () => {
    const drawn = new Set(picture.lines.flatMap(({ ties }) => ties))
    const signals = fiveDocuments.ties.layer.filter(
      (layer) => fiveDocuments.dictionaries.layer[layer] === 'signal',
    ).length
    const { insidePartnerships, membershipOfPlan, partsOfWholes, notDrawn } = picture.folded
    expect(insidePartnerships).toBe(21)
    expect(membershipOfPlan).toBe(27)
    expect(drawn.size + insidePartnerships + membershipOfPlan + partsOfWholes + notDrawn).toBe(
      fiveDocuments.ties.id.length - signals,
    )
  })
  test('the partnership of seven stands amid its seven members, at the same distance from each', () => {
    const centre = mark('act-partenariat-housing-first')
    const members = ['samusocial', 'pierre-d-angle', 'centre-ariane', 'diogenes', 'transit', 'le-lama', 'la-gerbe'].map(
      (name) => mark(`act-${name}`),
    )
    for (const member of members)
      expect(Math.hypot((member?.x ?? 0) - (centre?.x ?? 0), (member?.y ?? 0) - (centre?.y ?? 0))).toBeCloseTo(45, -0.7)
  })
  test('nothing but its members stands within the ring of the partnership', () => {
    for (const [width, height] of [
      [876, 650],
      [1280, 800],
      [1680, 950],
    ] as const) {
      const { marks } = draw(fiveDocuments, width, height)
      const centre = marks.find(({ id }) => id === 'act-partenariat-housing-first')
      const within = marks.filter(({ x, y }) => Math.hypot(x - (centre?.x ?? 0), y - (centre?.y ?? 0)) < 50)
      expect(within, String(width)).toHaveLength(8)
    }
  })
  test('what two documents name stands between their sheets', () => {
    const seam = mark('act-medecins-generalistes')
    for (const sheet of picture.backdrop.sheets) {
      const inside =
        seam && seam.x > sheet.x && seam.x < sheet.x + sheet.w && seam.y > sheet.y && seam.y < sheet.y + sheet.h
      expect(inside, sheet.source).toBe(false)
    }
  })
  test('the plan lists its actions in order, and signals stand on the actions that say them', () => {
    const heights = picture.marks
      .filter((one) => one.mark === 'action')
      .map(({ inside, y }) => [Number((inside?.[0] ?? '').split('.')[1]), y] as const)
    const sorted = [...heights].sort(([a], [b]) => a - b).map(([, y]) => y)
    expect(sorted).toEqual([...sorted].sort((a, b) => a - b))
    expect(mark('action-3-8 gap')?.of).toMatchObject({ kind: 'findings', on: 'action-3-8' })
    expect(mark('action-3-12 saturation')).toBeDefined()
    expect(mark('action-3-2 gap')).toBeUndefined()
  })
  test('what was deduced is double, what is planned dashed, what is proposed dotted', () => {
    const line = (from: string, to: string) =>
      picture.lines.find((one) => [one.from, one.to].sort().join() === [from, to].sort().join())?.mark
    expect(line('act-reseau-107', 'act-reseau-partenaires-107')).toBe('inferred')
    expect(line('act-equipe-support', 'act-medecins-generalistes')).toBe('planned')
    expect(line('act-cpas-19-communes', 'action-3-1')).toBe('proposed')
    expect(line('act-equipe-support', 'act-acteurs-1ere-ligne')).toBe('once')
  })
  test('the same network gives the same map', () => {
    expect(draw(fiveDocuments)).toEqual(picture)
  })
})

describe.each([
  [876, 650],
  [1280, 800],
  [1680, 950],
])('on %i × %i pixels', (width, height) => {
  const faults = faultsOf(draw(fiveDocuments, width, height))
  test('no name touches a name or a mark, and nothing leaves the frame', () => {
    expect(faults.touching).toEqual([])
    expect(faults.outside).toEqual([])
  })
  test('lines keep off names', () => {
    expect(faults.struckThrough.length).toBeLessThanOrEqual(width < 1000 ? 4 : 0)
  })
})

describe('on a phone', () => {
  test.each(['src-000', 'src-001', 'src-002', 'src-003', 'src-004'])(
    'the sheet of %s alone, with what it shares',
    (source) => {
      const picture = draw(fiveDocuments, 372, 500, source)
      expect(picture.backdrop.sheets).toHaveLength(1)
      expect(faultsOf(picture).touching).toEqual([])
      if (source === 'src-002') expect(picture.marks.some(({ id }) => id === 'act-medecins-generalistes')).toBe(true)
    },
  )
})

describe('other documents', () => {
  test('a concertation without a date that comes again is a planned leaf with how often under it', () => {
    const { marks } = draw(
      madeColumns({
        actors: [{ id: 'a' }],
        things: [
          { id: 'often', kind: 'concertation', note: 'une fois par mois' },
          { id: 'once', kind: 'concertation', note: '2024-09-20' },
        ],
        ties: [
          { from: 'a', to: 'often' },
          { from: 'a', to: 'once' },
        ],
      }),
    )
    const leaf = (id: string) => marks.find((mark) => mark.id === id)
    expect(leaf('often')).toMatchObject({ mark: 'concertation', status: 'planned' })
    expect(leaf('often')?.label?.lines).toEqual(['often', 'une fois par mois'])
    expect(leaf('often')?.inside).not.toEqual([''])
    expect(leaf('once')).not.toHaveProperty('status')
    expect(leaf('once')?.inside).toEqual(['20'])
  })
  test('a document alone fills the table', () => {
    const picture = draw(madeColumns({ actors: [{ id: 'a' }, { id: 'b' }], ties: [{ from: 'a', to: 'b' }] }))
    expect(picture.marks.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(picture.lines).toHaveLength(1)
  })
  test('what no document names stands on a sheet that says so', () => {
    const picture = draw(madeColumns({ actors: [{ id: 'a' }, { id: 'b', sources: [] }, { id: 'c', sources: [-1] }] }))
    expect(picture.backdrop.sheets.map(({ title }) => title)).toContain('Sans document')
  })
  test('more than eight fold to their titles, and what is not drawn is counted', () => {
    const sources = Array.from({ length: 9 }, (_, index) => `doc ${String(index)}`)
    const picture = draw(
      madeColumns({
        sources,
        actors: sources.map((id, index) => ({ id, sources: [index] })),
        ties: [{ from: 'doc 0', to: 'doc 1' }],
      }),
    )
    expect(picture.backdrop.sheets).toHaveLength(9)
    expect(picture.marks).toHaveLength(0)
    expect(picture.folded.notDrawn).toBe(1)
  })
  test('a network without anything is an empty table', () => {
    expect(draw(madeColumns({ actors: [] })).marks).toEqual([])
  })
})
