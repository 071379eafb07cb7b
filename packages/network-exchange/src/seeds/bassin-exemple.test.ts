import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { daysBetween, type Network } from '@maillage/network-model'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSeedFolder } from '../seed-folder/read-seed-folder.ts'
import { tablesAsCsv } from '../seed-folder/write-tables.ts'

const FOLDER = fileURLToPath(new URL('../../../../graph-seeds/bassin-exemple', import.meta.url))
const DAY = '2026-10-14'
const dataFiles = readdirSync(FOLDER).filter((file) => /\.(csv|json)$/.test(file))

let network: Network

beforeAll(async () => {
  const reading = await readSeedFolder(FOLDER)
  expect(reading.problems).toEqual([])
  expect(reading.notices).toEqual([])
  if (!reading.network) throw new Error('the folder is not a network')
  network = reading.network
})

describe('the generator', () => {
  test('writes the committed files again, byte for byte', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'bassin-exemple-'))
    try {
      execFileSync(process.execPath, [join(FOLDER, 'generator', 'generate.mjs'), elsewhere])
      expect(readdirSync(elsewhere).toSorted()).toEqual(dataFiles.toSorted())
      for (const file of dataFiles)
        expect(readFileSync(join(elsewhere, file)).equals(readFileSync(join(FOLDER, file))), file).toBe(true)
    } finally {
      rmSync(elsewhere, { recursive: true })
    }
  })

  test('writes tables as an export of the network writes them', () => {
    for (const [file, text] of tablesAsCsv(network))
      expect(readFileSync(join(FOLDER, file), 'utf8') === text, file).toBe(true)
  })

  test('keeps the folder under a megabyte and a half', () => {
    expect(dataFiles.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0)).toBeLessThan(1_500_000)
  })
})

describe('an invented network that says so', () => {
  test('is a survey with a day of its own, in four languages, and never the first', () => {
    expect(network.header).toMatchObject({
      id: 'bassin-exemple',
      collection: 'survey',
      fictional: true,
      default: false,
      referenceDate: DAY,
      languages: ['fr', 'nl', 'de', 'en'],
    })
  })

  test('every source says in its name that it is fictional', () => {
    for (const { name } of network.sources) {
      expect(name.fr).toMatch(/fictif|fictive/i)
      expect(name.nl).toMatch(/fictie[fv]/i)
      expect(name.de).toMatch(/fiktiv/i)
      expect(name.en).toMatch(/fictional/i)
    }
  })

  test('every address ends where no address can exist, and no contact is a person', () => {
    for (const { website } of network.actors)
      if (website !== null) expect(new URL(website).hostname).toMatch(/\.example$/)
    for (const { value, personal } of network.contacts) {
      expect(value).toMatch(/\.example(\/|$)/)
      expect(personal).toBe(false)
    }
  })

  test('every actor, tie and declaration has words and a source', () => {
    const known = new Set<string>(network.evidence.map(({ about }) => about))
    const { actors, collaborations, loads, offers, posts, memberships, involvements, attendance, findings, actions } =
      network
    for (const rows of [
      network.referrals,
      actors,
      collaborations,
      loads,
      offers,
      posts,
      memberships,
      involvements,
      attendance,
      findings,
      actions,
    ])
      expect(rows.filter(({ id }) => !known.has(id))).toEqual([])
  })
})

describe('rich enough for every screen', () => {
  test('152 actors in 12 sectors over 8 communes, long names and other languages among them', () => {
    expect(network.actors).toHaveLength(152)
    expect(network.sectors).toHaveLength(12)
    expect(network.territories.filter(({ kind }) => kind === 'commune')).toHaveLength(8)
    expect(network.actors.filter(({ name }) => (name.fr?.length ?? 0) > 60).length).toBeGreaterThanOrEqual(3)
    expect(network.actors.some(({ alternativeNames }) => alternativeNames.includes('OCMW Valbrume'))).toBe(true)
    expect(network.actors.some(({ alternativeNames }) => alternativeNames.includes('ÖSHZ Merlonval'))).toBe(true)
  })

  test('communes tile the bassin without overlapping', () => {
    const area = (outline: string | null) => {
      const points = (outline ?? '').split(' ').map((point) => point.split(',').map(Number))
      expect(points.at(-1)).toEqual(points[0])
      const twice = points
        .slice(1)
        .reduce((sum, [x = 0, y = 0], at) => sum + (points[at]?.[0] ?? 0) * y - x * (points[at]?.[1] ?? 0), 0)
      return Math.abs(twice) / 2
    }
    const of = (kind: string) =>
      network.territories.filter((row) => row.kind === kind).reduce((sum, { outline }) => sum + area(outline), 0)
    expect(of('commune')).toBeCloseTo(of('bassin'), 6)
    expect(network.travel).toHaveLength(56)
    expect(network.populations.filter(({ audience }) => audience === null)).toHaveLength(8)
  })

  test('collaborations by status, with claims of one side, of both, and denied ones', () => {
    const count = (status: string) => network.collaborations.filter((row) => row.status === status).length
    expect([count('existing'), count('planned'), count('past')]).toEqual([596, 12, 22])
    const claimed = network.collaborations.map(({ id }) => {
      const claims = network.claims.filter(({ about }) => about === id)
      return claims
        .map(({ says }) => says)
        .toSorted()
        .join(' ')
    })
    const times = (words: string) => claimed.filter((claim) => claim === words).length
    expect(times('denied said')).toBe(14)
    expect(times('confirmed said')).toBeGreaterThan(150)
    expect(times('said')).toBeGreaterThan(150)
    const stated = new Set<string>(network.evidence.filter(({ basis }) => basis === 'stated').map(({ about }) => about))
    expect(network.collaborations.filter(({ id }) => !stated.has(id))).toHaveLength(16)
  })

  test('who answered speaks, who did not is spoken of', () => {
    const answered = new Map(network.actors.map(({ id, responded }) => [id as string, responded]))
    expect(network.claims.filter(({ by }) => answered.get(by) !== 'yes')).toEqual([])
    const asked = network.actors.filter(({ responded }) => responded !== 'not-asked')
    expect(asked.some(({ responded }) => responded === 'no')).toBe(true)
  })

  test('loads of every kind, age and visibility', () => {
    const { loads } = network
    expect(loads).toHaveLength(94)
    const ages = loads.map(({ declaredAt }) => daysBetween(declaredAt, DAY))
    expect([
      ages.some((age) => age <= 30),
      ages.some((age) => age > 30 && age <= 60),
      ages.some((age) => age > 60),
    ]).toEqual([true, true, true])
    for (const column of ['utilisation', 'places', 'waitIntakeWeeks', 'queue', 'inflow', 'offer', 'audience'] as const)
      expect(loads.filter((load) => load[column] !== null).length, column).toBeGreaterThan(0)
    expect(loads.filter(({ visibility }) => visibility === 'members')).toHaveLength(19)
    expect(
      loads.filter(({ durationWeeks, period }) => durationWeeks !== null && period !== null).length,
    ).toBeGreaterThan(35)
    expect(loads.some(({ validUntil }) => validUntil !== null && validUntil < DAY)).toBe(true)
  })

  test('referrals of three quarters, counted by who answered, that add up', () => {
    const { referrals } = network
    expect(new Set(referrals.map(({ periodTo }) => periodTo))).toEqual(
      new Set(['2026-03-31', '2026-06-30', '2026-09-30']),
    )
    const answered = new Map(network.actors.map(({ id, responded }) => [id as string, responded]))
    for (const { from, requests, accepted, refused } of referrals) {
      expect(answered.get(from)).toBe('yes')
      expect(requests).toBe((accepted ?? NaN) + (refused ?? NaN))
    }
    for (const reason of ['full', 'delay', 'criteria', 'territory', 'language', 'cost', 'declined', 'unknown'])
      expect(
        referrals.some((row) => row.reason === reason && (row.refused ?? 0) > 0),
        reason,
      ).toBe(true)
    const full = referrals.filter(({ to, reason }) => to === 'ssm-les-peupliers' && reason === 'full')
    expect(new Set(full.map(({ from }) => from)).size).toBe(7)
  })

  test('what the network settled says that it is invented', () => {
    const { caseloads, waits, waitTargetWeeks } = network.header.parameters
    expect([caseloads.length, waits.length, waitTargetWeeks]).toEqual([12, 2, 4])
    for (const { note } of [...caseloads, ...waits]) expect(note.fr).toMatch(/inventé/)
  })

  test('posts in every state, and three concertations with what became of their findings', () => {
    expect(new Set(network.posts.map(({ state }) => state)).size).toBe(5)
    expect(network.concertations.map(({ heldOn }) => heldOn)).toEqual(['2024-11-21', '2025-10-09', '2026-06-18'])
    for (const { id } of network.concertations)
      expect(network.attendance.filter(({ concertation }) => concertation === id).length).toBeGreaterThan(20)
    expect(new Set(network.findings.map(({ outcome }) => outcome))).toEqual(
      new Set(['open', 'taken-up', 'done', 'dropped']),
    )
    expect(network.actions).toHaveLength(10)
    expect(network.actions.every(({ id }) => network.involvements.some((row) => row.in === id))).toBe(true)
  })

  test('two sites of one organisation, tied to each other', () => {
    const sites = network.actors.filter(({ partOf }) => partOf === 'asbl-marguerites').map(({ id }) => id as string)
    expect(sites).toEqual(['marguerites-sainte-aldonce', 'marguerites-rochemeule'])
    expect(network.collaborations.filter(({ between }) => between.every((id) => sites.includes(id)))).toHaveLength(1)
  })
})
