import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import type { SaturationAnswer } from '../answer.ts'
import { saturation } from './saturation.ts'

const TODAY = '2026-10-14'
const ago = (days: number): string => new Date(Date.UTC(2026, 9, 14 - days)).toISOString().slice(0, 10)

const answerOf = (
  network: ANetwork,
  viewer: 'anonymous' | 'member' = 'anonymous',
  validAt = TODAY,
): SaturationAnswer => {
  const [answer] = saturation(network.build(), { viewer, validAt })
  if (!answer) throw new Error('no answer')
  return answer
}
const one = (): ANetwork => aNetwork().actor('team')
const said = (more: Readonly<Record<string, unknown>>, days = 0): SaturationAnswer =>
  answerOf(one().load('team', ago(days), more))

describe('the six cases', () => {
  test('A: open, room, short wait: available, 0', () => {
    const answer = said({ availability: 'open', utilisation: 0.7, waitIntakeWeeks: 2, inflow: 8, intakeCapacity: 10 })
    expect(answer).toMatchObject({ level: 'available', score: 0, contradiction: false, confidence: 1, reason: null })
    expect(answer.indicators.map((indicator) => indicator.x)).toEqual([0, 0, 0, 0])
  })

  test('B: a waiting list, nearly full: strained, 64.583', () => {
    const answer = said({
      availability: 'waiting-list',
      utilisation: 0.96,
      waitIntakeWeeks: 9,
      inflow: 12,
      intakeCapacity: 10,
    })
    expect(answer.level).toBe('strained')
    expect(answer.score).toBeCloseTo(64.583, 3)
    const x = answer.indicators.map((indicator) => indicator.x)
    expect(x[0]).toBe(0.6)
    expect(x[1]).toBeCloseTo(0.7333, 4)
    expect(x[2]).toBe(0.5)
    expect(x[3]).toBeCloseTo(0.4, 12)
  })

  test('C: closed, more than full: saturated, 100', () => {
    expect(said({ availability: 'closed', utilisation: 1.08, inflow: 16, intakeCapacity: 10 })).toMatchObject({
      level: 'saturated',
      score: 100,
    })
  })

  test('D: says open while nearly full and slow: strained, 67.5, and asks to be checked', () => {
    const answer = said({
      availability: 'open',
      utilisation: 0.97,
      waitIntakeWeeks: 12,
      inflow: 13,
      intakeCapacity: 10,
    })
    expect(answer).toMatchObject({ level: 'strained', contradiction: true })
    expect(answer.score).toBeCloseTo(67.5, 9)
    expect(answer.sentence.values).toMatchObject({ contradiction: 'yes' })
  })

  test('E: nothing said: unknown', () => {
    expect(answerOf(one())).toMatchObject({
      level: 'unknown',
      score: null,
      confidence: 0,
      reason: 'NOT_DECLARED',
      since: null,
      withheld: false,
    })
  })

  test('F: closed and nothing else: saturated, 100', () => {
    expect(said({ availability: 'closed' })).toMatchObject({ level: 'saturated', score: 100, since: TODAY, ageDays: 0 })
  })
})

describe('age', () => {
  test('a status is fresh for sixty days, the sixtieth included', () => {
    expect(said({ availability: 'closed' }, 60).level).toBe('saturated')
    expect(said({ availability: 'closed' }, 61)).toMatchObject({ level: 'unknown', reason: 'STALE', score: null })
  })

  test('what was full and is too old is told as past, with its age', () => {
    const { sentence, ageDays, since } = said({ availability: 'closed' }, 61)
    expect(sentence).toMatchObject({ key: 'saturation.stale', values: { said: 'closed', age: 61 } })
    expect([ageDays, since]).toEqual([61, ago(61)])
  })

  test('a wait is fresh for ninety days, an occupancy for a hundred and eighty', () => {
    expect(said({ waitIntakeWeeks: 20 }, 90).level).toBe('saturated')
    expect(said({ waitIntakeWeeks: 20 }, 91).level).toBe('unknown')
    expect(said({ utilisation: 1.2 }, 180).level).toBe('saturated')
    expect(said({ utilisation: 1.2 }, 181).level).toBe('unknown')
  })

  test('after thirty days a status counts half: a sixth of full confidence', () => {
    expect(said({ availability: 'open' }, 30).confidence).toBeCloseTo(1 / 6, 12)
  })

  test('a declaration whose validity has passed is stale, however young', () => {
    const until = (day: string): SaturationAnswer => said({ availability: 'open', validUntil: day }, 5)
    expect(until(TODAY).level).toBe('available')
    expect(until(ago(1))).toMatchObject({ level: 'unknown', reason: 'STALE', confidence: 0 })
    expect(until(ago(1)).sentence.key).toBe('saturation.expired')
  })

  test('what is declared later does not exist yet', () => {
    const network = one()
      .load('team', ago(-1), { availability: 'closed' })
      .load('team', ago(3), { availability: 'open' })
    expect(answerOf(network).level).toBe('available')
    expect(answerOf(network, 'anonymous', ago(-1)).level).toBe('saturated')
    expect(answerOf(network, 'anonymous', ago(4)).reason).toBe('NOT_DECLARED')
  })

  test('the last word counts, field by field', () => {
    const network = one()
      .load('team', ago(45), { availability: 'closed', waitIntakeWeeks: 9 })
      .load('team', ago(3), { availability: 'open' })
    const answer = answerOf(network)
    expect(answer).toMatchObject({ level: 'strained', declaredBy: null })
    expect(answer.indicators.map(({ name, load }) => [name, load])).toEqual([
      ['status', 'load-2'],
      ['wait', 'load-1'],
    ])
  })

  test('an older declaration that no field of it counts any more is left out, and counted', () => {
    const network = one()
      .load('team', ago(45), { availability: 'closed' })
      .load('team', ago(3), { availability: 'open' })
    expect(answerOf(network).excluded).toEqual([{ key: 'excluded.superseded-loads', count: 1, ids: ['load-1'] }])
  })
})

describe('figures', () => {
  const indicator = (more: Readonly<Record<string, unknown>>) => said(more).indicators[0]

  test('a small team is full sooner than a large one', () => {
    expect(indicator({ active: 3, places: 4 })?.amber).toBeCloseTo(0.747, 3)
    expect(indicator({ active: 3, places: 100 })?.amber).toBeCloseTo(0.9494, 4)
    expect(indicator({ active: 3, places: 1 })?.amber).toBe(0.5)
    expect(indicator({ utilisation: 0.9 })?.amber).toBe(0.85)
  })

  test('36 people in 37 places are 97 %; one more and it is full', () => {
    expect(indicator({ active: 36, places: 37 })?.reading).toBeCloseTo(0.972973, 6)
    expect(said({ active: 36, places: 37 }).level).toBe('strained')
    expect(said({ active: 37, places: 37 }).level).toBe('saturated')
  })

  test('people followed without a number of places: not enough', () => {
    const answer = said({ active: 36 })
    expect(answer).toMatchObject({ level: 'unknown', reason: 'MISSING_CAPACITY' })
    expect(answer.sentence).toEqual({ key: 'saturation.missing-capacity', values: { followed: 36 } })
    expect(said({ active: 3, places: 0 })).toMatchObject({ level: 'unknown', reason: 'MISSING_CAPACITY' })
  })

  test('a number of places may be older than the number of people', () => {
    const network = one().load('team', ago(300), { places: 40 }).load('team', ago(2), { active: 40 })
    expect(answerOf(network).level).toBe('saturated')
    expect(answerOf(network).inputs.map((input) => [input.id, input.field, input.value])).toEqual([
      ['load-2', 'active', 40],
      ['load-1', 'places', 40],
    ])
  })

  test('36 waiting and 1.8 starts a week make 20 weeks', () => {
    expect(indicator({ queue: 36, startsPerWeek: 1.8 })?.reading).toBeCloseTo(20, 12)
    expect(said({ queue: 5, startsPerWeek: 0 })).toMatchObject({ level: 'saturated' })
    expect(indicator({ queue: 5, startsPerWeek: 0 })?.reading).toBe('endless')
    expect(said({ queue: 0, startsPerWeek: 0 }).level).toBe('unknown')
  })

  test('of two waiting times the longer one counts', () => {
    expect(said({ waitIntakeWeeks: 1, waitStartWeeks: 16 }).level).toBe('saturated')
  })

  test('pressure alone strains, it never fills', () => {
    expect(said({ inflow: 24, intakeCapacity: 20 })).toMatchObject({ level: 'strained' })
    expect(said({ inflow: 24, intakeCapacity: 0 }).level).toBe('strained')
    expect(said({ inflow: 0, intakeCapacity: 0 }).level).toBe('unknown')
  })
})

describe('offers', () => {
  const twoOffers = (): ANetwork => one().offer('team', 'day').offer('team', 'night')

  test('the worst offer makes the level', () => {
    const network = twoOffers()
      .load('team', ago(2), { offer: 'day', availability: 'open' })
      .load('team', ago(4), { offer: 'night', availability: 'closed' })
    expect(answerOf(network)).toMatchObject({
      level: 'saturated',
      mixed: true,
      partly: false,
      since: ago(4),
      ageDays: 4,
    })
    expect(answerOf(network).sentence.values).toMatchObject({ scope: 'offer', offer: 'night' })
  })

  test('all offers open: available', () => {
    const network = twoOffers()
      .load('team', ago(2), { offer: 'day', availability: 'open' })
      .load('team', ago(4), { offer: 'night', availability: 'open' })
    expect(answerOf(network)).toMatchObject({ level: 'available', mixed: false, partly: false })
  })

  test('one has a waiting list, one is silent: strained, known in part', () => {
    const answer = answerOf(twoOffers().load('team', ago(2), { offer: 'day', availability: 'waiting-list' }))
    expect(answer).toMatchObject({ level: 'strained', partly: true, reason: null })
    expect(answer.sentence.values).toMatchObject({ partly: 'yes' })
    expect(answer.confidence).toBeCloseTo((2 ** (-2 / 30) / 3 + 0) / 2, 12)
  })

  test('one is open, one is silent: « available » is too much to say; the sentence tells what is known', () => {
    const answer = answerOf(twoOffers().load('team', ago(2), { offer: 'day', availability: 'open' }))
    expect(answer).toMatchObject({ level: 'unknown', partly: true, reason: 'NOT_DECLARED', score: null })
    expect(answer.sentence).toMatchObject({
      key: 'saturation.available-in-part',
      values: { known: 1, offers: 2, age: 2 },
    })
  })

  test('a fresh word about the whole actor speaks for the silent offers', () => {
    expect(answerOf(twoOffers().load('team', ago(2), { availability: 'open' }))).toMatchObject({
      level: 'available',
      partly: false,
    })
  })

  test('an offer that has ended says nothing any more', () => {
    const network = one()
      .offer('team', 'old', { validTo: ago(30) })
      .load('team', ago(2), { offer: 'old', availability: 'closed' })
    expect(answerOf(network)).toMatchObject({ level: 'unknown', reason: 'NOT_DECLARED' })
    expect(answerOf(network).excluded).toEqual([{ key: 'excluded.loads-of-absent-offers', count: 1, ids: ['load-1'] }])
  })

  test('open for some, closed for others: the worst counts, and the sentence says for whom', () => {
    const network = one()
      .row('audiences', { id: 'young', name: { fr: 'Jeunes' }, kind: 'population' })
      .row('audiences', { id: 'adults', name: { fr: 'Adultes' }, kind: 'population' })
      .load('team', ago(2), { audience: 'young', availability: 'open' })
      .load('team', ago(2), { audience: 'adults', availability: 'closed' })
    expect(answerOf(network)).toMatchObject({
      level: 'saturated',
      sentence: { values: { scope: 'audience', audience: 'Adultes' } },
    })
    network.load('team', ago(1), { availability: 'open' })
    expect(answerOf(network).level).toBe('available')
  })
})

describe('what members alone may read', () => {
  const forMembers = { availability: 'closed', visibility: 'members', declaredBy: 'accueil' }

  test('an anonymous viewer learns that something was declared, and nothing else', () => {
    const answer = answerOf(one().load('team', ago(2), forMembers))
    expect(answer).toEqual({
      actor: 'team',
      level: 'unknown',
      partly: false,
      mixed: false,
      score: null,
      confidence: 0,
      contradiction: false,
      toConfirm: false,
      withheld: true,
      since: null,
      ageDays: null,
      declaredBy: null,
      indicators: [],
      signalled: [],
      sentence: { key: 'saturation.not-published', values: {} },
      reason: 'NOT_PUBLISHED',
      inputs: [],
      excluded: [],
    })
  })

  test('a member reads it', () => {
    expect(answerOf(one().load('team', ago(2), forMembers), 'member')).toMatchObject({
      level: 'saturated',
      withheld: false,
      declaredBy: 'accueil',
    })
  })

  test('an old public word does not come back because the newer one is for members', () => {
    const network = one().load('team', ago(20), { availability: 'open' }).load('team', ago(2), forMembers)
    expect(answerOf(network)).toMatchObject({ level: 'unknown', reason: 'NOT_PUBLISHED', indicators: [], excluded: [] })
  })

  test('a silent offer that is only withheld leaves « known in part »', () => {
    const network = one()
      .offer('team', 'day')
      .offer('team', 'night')
      .load('team', ago(2), { offer: 'day', availability: 'open' })
      .load('team', ago(2), { ...forMembers, offer: 'night' })
    expect(answerOf(network)).toMatchObject({ level: 'unknown', partly: true, withheld: true, reason: 'NOT_PUBLISHED' })
    expect(answerOf(network).inputs.map((input) => input.id)).toEqual(['load-1'])
  })
})

test('every actor is answered for, in the order of the table; a filter keeps some', () => {
  const network = one()
    .actor('office', undefined, { kind: 'authority' })
    .actor('others', undefined, { isNamed: false })
    .build()
  const ids = (filter?: ReadonlySet<string>) =>
    saturation(network, { viewer: 'member', validAt: TODAY }, filter).map((answer) => answer.actor)
  expect(ids()).toEqual(['team', 'office', 'others'])
  expect(ids(new Set(['office']))).toEqual(['office'])
})

test('a finding stands beside the actor that it names, not beside those of a sector that it names', () => {
  const network = aNetwork()
    .actor('a', 's')
    .actor('b', 's')
    .row('findings', { id: 'f', kind: 'constat', name: { fr: 'saturé' }, signals: 'saturation', about: ['a', 's'] })
    .row('findings', { id: 'g', kind: 'constat', name: { fr: 'liens' }, signals: 'gap', about: ['b'] })
  expect(saturation(network.build(), { viewer: 'member', validAt: TODAY }).map((answer) => answer.signalled)).toEqual([
    ['f'],
    [],
  ])
})

describe('what the network settled for a sector', () => {
  const note = { fr: 'convenu' }
  const settled = (parameters: object): ANetwork => aNetwork({ parameters }).actor('team', 'housing')

  test('waits count by the marks of the sector', () => {
    const marks = { waits: [{ sector: 'housing', amber: 13, red: 52, note }] }
    const waiting = (weeks: number) => answerOf(settled(marks).load('team', ago(2), { waitIntakeWeeks: weeks }))
    expect(waiting(12).level).toBe('available')
    expect(waiting(20).indicators[0]).toMatchObject({ amber: 13, red: 52 })
    expect(waiting(20).level).toBe('strained')
    expect(waiting(52).level).toBe('saturated')
    expect(
      answerOf(aNetwork({ parameters: marks }).actor('team', 'care').load('team', ago(2), { waitIntakeWeeks: 20 }))
        .level,
    ).toBe('saturated')
  })

  const caseloads = { caseloads: [{ sector: 'housing', perFullTimeEquivalent: 12, note }] }
  const posts = (network: ANetwork): ANetwork => {
    const tenths = [0.6, 0.5, 1, 0.5, 0.5]
    tenths.forEach((fullTimeEquivalents, at) =>
      network.row('posts', { id: `post-${at}`, owner: 'team', fullTimeEquivalents, state: 'in-post' }),
    )
    return network.row('posts', { id: 'new', owner: 'team', fullTimeEquivalents: 0.4, state: 'being-hired' })
  }

  test('3.1 posts in post at twelve people each are 37 places, and said to be an estimate', () => {
    const answer = answerOf(posts(settled(caseloads)).load('team', ago(2), { active: 36 }))
    expect(answer.indicators[0]).toMatchObject({ name: 'utilisation', estimated: true })
    expect(answer.indicators[0]?.reading).toBeCloseTo(36 / 37, 12)
    expect(answer.inputs.filter((input) => input.table === 'posts')).toHaveLength(5)
    expect(answer.level).toBe('strained')
  })

  test('declared places go before the estimate; without a settled number nothing is estimated', () => {
    const declared = answerOf(posts(settled(caseloads)).load('team', ago(2), { active: 36, places: 60 }))
    expect(declared.indicators[0]).toMatchObject({ reading: 0.6, estimated: false })
    expect(answerOf(posts(settled({})).load('team', ago(2), { active: 36 })).reason).toBe('MISSING_CAPACITY')
  })

  test('places that only members may know are not estimated for others instead', () => {
    const network = posts(settled(caseloads))
      .load('team', ago(9), { places: 50, visibility: 'members' })
      .load('team', ago(2), { active: 36 })
    expect(answerOf(network)).toMatchObject({ level: 'unknown', reason: 'MISSING_CAPACITY' })
    expect(answerOf(network, 'member').indicators[0]?.reading).toBe(0.72)
  })

  test('forty places of forty weeks take 4.3 requests a month: six are too many', () => {
    const said = { places: 40, durationWeeks: 40, inflow: 6, period: 'mois' }
    const [pressure] = answerOf(one().load('team', ago(2), said)).indicators
    expect(pressure?.reading).toBeCloseTo(6 / 4.348214, 6)
    expect(answerOf(one().load('team', ago(2), { ...said, period: null })).level).toBe('unknown')
  })
})

describe('three others that were told « full »', () => {
  const three = (more: object = {}, senders: readonly string[] = ['a', 'b', 'c']): ANetwork => {
    const network = one().load('team', ago(2), { availability: 'open' })
    for (const from of senders)
      network.actor(from).row('referrals', {
        ...{ id: `r-${from}`, from, to: 'team', periodFrom: '2026-07-01', periodTo: '2026-09-30' },
        ...{ requests: 6, accepted: 2, refused: 4, reason: 'full', ...more },
      })
    return network
  }

  test('ask to confirm, and change nothing of the level', () => {
    expect(answerOf(three(), 'member')).toMatchObject({ level: 'available', toConfirm: true })
  })

  test('not for two senders, another reason, an older period, nor for an anonymous viewer', () => {
    expect(answerOf(three({}, ['a', 'b']), 'member').toConfirm).toBe(false)
    expect(answerOf(three({ reason: 'criteria' }), 'member').toConfirm).toBe(false)
    expect(answerOf(three({ periodFrom: '2026-04-01', periodTo: '2026-06-30' }), 'member').toConfirm).toBe(false)
    expect(answerOf(three({ refused: 0 }), 'member').toConfirm).toBe(false)
    expect(answerOf(three()).toConfirm).toBe(false)
  })

  test('one that says itself that it is full needs no asking', () => {
    expect(answerOf(three().load('team', ago(1), { availability: 'closed' }), 'member').toConfirm).toBe(false)
  })
})
