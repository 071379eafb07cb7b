import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import { partners } from './partners.ts'
import type { PartnersAsked } from './partners-promise.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-11-23' } as const
const ask = (network: ANetwork, asked: PartnersAsked = {}) => partners(network.build(), TODAY, asked)
const who = (network: ANetwork, asked: PartnersAsked = {}) => ask(network, asked).suggestions.map(({ actor }) => actor)
const one = (network: ANetwork, asked: PartnersAsked, actor: string) => {
  const found = ask(network, { first: 50, ...asked }).suggestions.find((each) => each.actor === actor)
  if (!found) throw new Error(`${actor} is not suggested`)
  return found
}
const states = (network: ANetwork, asked: PartnersAsked, actor: string) =>
  one(network, asked, actor).criteria.map(({ kind, state }) => `${kind} ${state}`)

/** Dour and Boussu are near (12 minutes), Mons is far (40). Adults, of them people without a home; young people. */
function places(): ANetwork {
  const network = aNetwork()
  for (const id of ['dour', 'boussu', 'mons']) {
    network.row('territories', { id, name: { fr: id }, kind: 'commune', parent: 'basin' })
  }
  network.row('territories', { id: 'basin', name: { fr: 'basin' }, kind: 'bassin' })
  network.row('travel', { id: 'way-1', from: 'boussu', to: 'dour', minutes: 12 })
  network.row('travel', { id: 'way-2', from: 'dour', to: 'mons', minutes: 40 })
  network.row('audiences', { id: 'adults', name: { fr: 'adults' }, kind: 'population' })
  network.row('audiences', { id: 'homeless', name: { fr: 'homeless' }, kind: 'population', parent: 'adults' })
  network.row('audiences', { id: 'young', name: { fr: 'young' }, kind: 'population' })
  network.row('functions', { id: 'f1', number: 1, name: { fr: 'f1' } })
  network.row('functions', { id: 'f2', number: 2, name: { fr: 'f2' } })
  network.row('tags', { id: 'visits', name: { fr: 'visits' }, kind: 'practice' })
  network.row('needs', { id: 'help', name: { fr: 'Being helped' } })
  network.row('needs', { id: 'talk', name: { fr: 'Talking' }, parent: 'help', functions: ['f1'] })
  network.row('needs', { id: 'visit', name: { fr: 'A visit' }, parent: 'help', tags: ['visits'] })
  network.row('conditions', { id: 'free', name: { fr: 'Free' }, contrary: ['paid'] })
  network.row('conditions', { id: 'paid', name: { fr: 'Paid' }, kind: 'restriction' })
  network.row('conditions', { id: 'week', name: { fr: 'Within a week' }, withinWeeks: 1 })
  return network
}
const offer = (network: ANetwork, actor: string, more: Readonly<Record<string, unknown>>) =>
  network.actor(actor).offer(actor, `${actor}-offer`, more)

describe('what meets a need', () => {
  const network = (): ANetwork => {
    const all = places()
    offer(all, 'talks', { functions: ['f1'] })
    offer(all, 'visits', { functions: ['f2'], tags: ['visits'] })
    offer(all, 'other', { functions: ['f2'] })
    offer(all, 'silent', { audiences: ['young'] })
    return all
  }

  test('one function or one practice suffices; a main need is met by one below it, which is named', () => {
    expect(who(network(), { need: 'talk' })).toEqual(['talks'])
    expect(who(network(), { need: 'visit' })).toEqual(['visits'])
    expect(who(network(), { need: 'help' })).toEqual(['talks', 'visits'])
    expect(one(network(), { need: 'help' }, 'visits').criteria[0]?.sentence).toEqual({
      key: 'partner.need.met',
      values: { need: 'A visit' },
      names: { need: { fr: 'A visit' } },
    })
  })

  test('an activity or a tag of the actor speaks for all of its offers; one that has ended does not', () => {
    const owned = places()
      .row('activities', { id: 'walks', owner: 'street', name: { fr: 'walks' } })
      .row('activities', { id: 'walked', owner: 'gone', name: { fr: 'walked' }, status: 'past' })
      .row('needs', { id: 'walk', name: { fr: 'A walk' }, activities: ['walks', 'walked'] })
      .actor('street')
      .actor('gone')
    expect(who(owned, { need: 'walk' })).toEqual(['street'])
  })

  test('of two offers of one actor the one whose own tag says so, whatever stands first', () => {
    const house = places()
      .actor('house')
      .row('tags', { id: 'after', name: { fr: 'after' }, kind: 'practice', owner: 'house' })
    house.row('needs', { id: 'after-crisis', name: { fr: 'After a crisis' }, tags: ['after'] })
    house.offer('house', 'beds', { functions: ['f2'] }).offer('house', 'talks', { functions: ['f1'], tags: ['after'] })
    expect(one(house, { need: 'after-crisis' }, 'house').offer).toBe('talks')
  })

  test('who does not say what it does is unknown: kept when something speaks for it and nothing against', () => {
    expect(who(network(), { need: 'talk', audiences: ['young'] })).toEqual(['silent', 'talks'])
    expect(states(network(), { need: 'talk', audiences: ['young'] }, 'silent')).toEqual([
      'need unknown',
      'audience met',
    ])
    // Half for what is not known, on both sides: an equal fit goes by the name, and unknown is not above met.
    expect(one(network(), { need: 'talk', audiences: ['young'] }, 'silent').fit).toBe(0.75)
    expect(one(network(), { need: 'talk', audiences: ['young'] }, 'talks').fit).toBe(0.75)
    expect(who(network(), { need: 'talk', audiences: ['homeless'] })).toEqual(['talks'])
  })

  test('a need for somebody is met for them alone; one that only names whom, not by what is for everybody', () => {
    const whom = network()
      .row('needs', { id: 'talk-young', name: { fr: 'Talking when young' }, functions: ['f1'], audiences: ['young'] })
      .row('needs', { id: 'for-homeless', name: { fr: 'For people without a home' }, audiences: ['homeless'] })
    offer(whom, 'for-young', { functions: ['f1'], audiences: ['young'] })
    offer(whom, 'for-adults', { functions: ['f1'], audiences: ['adults'] })
    offer(whom, 'for-homeless-too', { audiences: ['homeless', 'young'], functions: ['f2'] })
    expect(who(whom, { need: 'talk-young' })).toEqual(['for-young'])
    expect(who(whom, { need: 'for-homeless' })).toEqual(['for-homeless-too'])
  })

  test('a circle of parents ends', () => {
    const circle = places()
      .row('needs', { id: 'n1', name: { fr: 'n1' }, parent: 'n2', functions: ['f1'] })
      .row('needs', { id: 'n2', name: { fr: 'n2' }, parent: 'n1' })
      .row('audiences', { id: 'x', name: { fr: 'x' }, kind: 'population', parent: 'y' })
      .row('audiences', { id: 'y', name: { fr: 'y' }, kind: 'population', parent: 'x' })
      .row('territories', { id: 't1', name: { fr: 't1' }, kind: 'commune', parent: 't2' })
      .row('territories', { id: 't2', name: { fr: 't2' }, kind: 'commune', parent: 't1' })
    offer(circle, 'a', { functions: ['f1'], audiences: ['y'], territories: ['t2'] })
    expect(states(circle, { need: 'n2', audiences: ['x'], territory: 't1' }, 'a')).toEqual([
      'need met',
      'audience broader',
      'territory met',
    ])
  })
})

describe('for whom and where', () => {
  test('the same, a wider, a narrower audience; none said; the wrong one goes', () => {
    const network = places()
    offer(network, 'same', { audiences: ['homeless'] })
    offer(network, 'wider', { audiences: ['adults'] })
    offer(network, 'quiet', {})
    offer(network, 'wrong', { audiences: ['young'] })
    const asked = { audiences: ['homeless'] }
    expect(ask(network, asked).suggestions.map(({ actor, fit }) => [actor, fit])).toEqual([
      ['same', 1],
      ['wider', 0.75],
      ['quiet', 0.5],
    ])
    expect(one(network, { audiences: ['adults'] }, 'same')).toMatchObject({ fit: 0.5, met: 0, asked: 1 })
  })

  test('two audiences are asked of one and the same offer', () => {
    const network = places().actor('two')
    network
      .offer('two', 'for-young', { audiences: ['young'] })
      .offer('two', 'for-homeless', { audiences: ['homeless'] })
    expect(who(network, { audiences: ['young', 'homeless'] })).toEqual([])
    network.actor('one').offer('one', 'for-both', { audiences: ['homeless', 'young'] })
    expect(who(network, { audiences: ['young', 'homeless'] })).toEqual(['one'])
  })

  test('here, near in both directions, far; not said', () => {
    const network = places()
    for (const id of ['dour', 'boussu', 'mons']) offer(network, `in-${id}`, { territories: [id] })
    offer(network, 'in-basin', { territories: ['basin'] })
    offer(network, 'somewhere', {})
    const told = (reach?: 'here' | 'near' | 'anywhere') =>
      ask(network, { territory: 'dour', reach }).suggestions.map(({ actor, fit, minutes }) => [actor, fit, minutes])
    expect(told()).toEqual([
      ['in-basin', 1, 0],
      ['in-dour', 1, 0],
      ['in-boussu', 0.6, 12],
      ['somewhere', 0.5, null],
    ])
    expect(told('here')).toEqual([
      ['in-basin', 1, 0],
      ['in-dour', 1, 0],
      ['somewhere', 0.5, null],
    ])
    expect(told('anywhere').at(-1)).toEqual(['in-mons', 0.25, 40])
    expect(one(network, { territory: 'dour' }, 'in-boussu').criteria[0]?.sentence).toMatchObject({
      key: 'partner.territory.near',
      values: { minutes: 12, other: 'boussu' },
    })
  })

  test('what serves the whole basin serves each commune of it; without a travel table a sister commune is near', () => {
    const network = aNetwork()
      .row('territories', { id: 'basin', name: { fr: 'basin' }, kind: 'bassin', parts: ['dour'] })
      .row('territories', { id: 'dour', name: { fr: 'dour' }, kind: 'commune', parent: 'land' })
      .row('territories', { id: 'boussu', name: { fr: 'boussu' }, kind: 'commune', parent: 'land' })
      .row('territories', { id: 'land', name: { fr: 'land' }, kind: 'province' })
      .row('territories', { id: 'abroad', name: { fr: 'abroad' }, kind: 'commune' })
    offer(network, 'all', { territories: ['basin'] })
    offer(network, 'sister', { territories: ['boussu'] })
    offer(network, 'far', { territories: ['abroad'] })
    expect(
      ask(network, { territory: 'dour' }).suggestions.map(({ actor, fit, minutes }) => [actor, fit, minutes]),
    ).toEqual([
      ['all', 1, 0],
      ['sister', 0.6, null],
    ])
  })

  test('an offer says what its actor says where it is silent; a seat tells that it is here and never that it is not', () => {
    const network = places().actor('own', undefined, { audiences: ['young'], territories: ['dour'] })
    network.offer('own', 'own-offer', { functions: ['f1'] })
    network.actor('seated', undefined, { seat: 'dour' }).actor('away', undefined, { seat: 'mons' })
    const asked = { audiences: ['young'], territory: 'dour' }
    expect(states(network, asked, 'own')).toEqual(['audience met', 'territory met'])
    expect(states(network, asked, 'seated')).toEqual(['audience unknown', 'territory met'])
    expect(states(network, asked, 'away')).toEqual(['audience unknown', 'territory unknown'])
    expect(one(network, asked, 'seated').criteria[1]?.sentence.key).toBe('partner.territory.seat')
  })
})

describe('wishes', () => {
  test('named: met; its contrary named: unmet; silence is neither', () => {
    const network = places()
    offer(network, 'a-free', { conditions: ['free'] })
    offer(network, 'b-quiet', {})
    offer(network, 'c-paid', { conditions: ['paid'] })
    const found = ask(network, { conditions: ['free'] }).suggestions
    expect(found.map(({ actor, fit, criteria }) => [actor, fit, criteria[0]?.state])).toEqual([
      ['a-free', 1, 'met'],
      ['b-quiet', 0.5, 'unknown'],
      ['c-paid', 0, 'unmet'],
    ])
    expect(found[2]?.criteria[0]?.sentence.values).toEqual({ condition: 'Free', said: 'Paid' })
    expect(found[2]?.restrictions).toEqual(['paid'])
  })

  test('within a week: by a fresh word on the first appointment; a stale or withheld one says nothing', () => {
    const network = places()
    for (const id of ['a-soon', 'b-late', 'c-stale', 'd-members', 'e-none']) offer(network, id, {})
    network
      .load('a-soon', '2026-11-01', { waitIntakeWeeks: 1 })
      .load('b-late', '2026-11-01', { waitIntakeWeeks: 3 })
      .load('c-stale', '2026-01-01', { waitIntakeWeeks: 0 })
      .load('d-members', '2026-11-01', { waitIntakeWeeks: 0, visibility: 'members' })
    const found = ask(network, { conditions: ['week'] }).suggestions
    expect(found.map(({ actor, criteria }) => [actor, criteria[0]?.state])).toEqual([
      ['a-soon', 'met'],
      ['c-stale', 'unknown'],
      ['d-members', 'unknown'],
      ['e-none', 'unknown'],
      ['b-late', 'unmet'],
    ])
    expect(found[4]?.criteria[0]?.sentence).toEqual({ key: 'partner.wait.unmet', values: { weeks: 3, within: 1 } })
    const forMembers = partners(network.build(), { ...TODAY, viewer: 'member' }, { conditions: ['week'] })
    expect(forMembers.suggestions[1]?.actor).toBe('d-members')
  })

  test('languages', () => {
    const network = places()
    offer(network, 'dutch', { languages: ['nl'] })
    offer(network, 'french', { languages: ['fr'] })
    offer(network, 'quiet', {})
    expect(ask(network, { languages: ['nl'] }).suggestions.map(({ actor, fit }) => [actor, fit])).toEqual([
      ['dutch', 1],
      ['quiet', 0.5],
      ['french', 0],
    ])
  })
})

describe('who may be proposed', () => {
  test('named, there, no authority, no profession; a planned offer is told last, and nothing of it is met', () => {
    const network = places()
    offer(network, 'there', { functions: ['f1'] })
    network
      .actor('office', undefined, { kind: 'authority', functions: ['f1'] } as never)
      .actor('doctors', undefined, { kind: 'profession', functions: ['f1'] } as never)
      .actor('some', undefined, { isNamed: false, functions: ['f1'] })
      .actor('ended', undefined, { status: 'past', functions: ['f1'] } as never)
      .actor('house', undefined, { kind: 'partnership', functions: ['f1'] } as never)
      .actor('coming')
      .offer('coming', 'to-come', { functions: ['f1'], status: 'planned' })
      .actor('wanted')
      .offer('wanted', 'asked-for', { functions: ['f1'], status: 'requested' })
    const answer = ask(network, { need: 'talk' })
    expect(answer.suggestions.map(({ actor, planned, met, fit }) => [actor, planned, met, fit])).toEqual([
      ['house', false, 1, 1],
      ['there', false, 1, 1],
      ['coming', true, 0, 0.5],
    ])
    expect(answer).toMatchObject({ total: 2, planned: 1, steps: [{ kind: 'need', id: 'talk', left: 2 }] })
    expect(answer.excluded.map(({ key, count }) => [key, count])).toEqual([
      ['excluded.authorities', 1],
      ['excluded.professions', 1],
      ['excluded.mentions', 1],
      ['excluded.past', 1],
      ['excluded.proposed-offers', 1],
    ])
  })

  test('who opted out is nowhere: no suggestion, relay, step, partner in common, reason or count', () => {
    const network = places()
    offer(network, 'full', { functions: ['f1'] })
    network.actor('hidden-one', undefined, { optOut: true, functions: ['f1'] })
    network.actor('me').joins('me', 'hidden-one').joins('hidden-one', 'full')
    network
      .load('full', '2026-11-20', { availability: 'closed' })
      .load('hidden-one', '2026-11-20', { availability: 'open' })
    const answer = ask(network, { need: 'talk', from: 'me' })
    expect(answer.suggestions.map(({ actor, steps, relays }) => [actor, steps, relays])).toEqual([['full', null, []]])
    expect(JSON.stringify(answer)).not.toContain('hidden-one')
    const all = places().actor('a', undefined, { optOut: true })
    expect(ask(all)).toMatchObject({ total: 0, suggestions: [], sentence: { key: 'partners.nobody' } })
    // It may look for partners itself.
    expect(one(network, { from: 'hidden-one' }, 'full').steps).toBe(1)
  })

  test('an empty network, one actor, an id that is not there', () => {
    expect(ask(aNetwork())).toMatchObject({ total: 0, steps: [], removedLast: null })
    expect(who(aNetwork().actor('alone'))).toEqual(['alone'])
    expect(who(aNetwork().actor('alone'), { from: 'alone' })).toEqual([])
    for (const asked of [
      { need: 'x' },
      { audiences: ['x'] },
      { territory: 'x' },
      { conditions: ['x'] },
      { from: 'x' },
    ]) {
      expect(() => ask(places(), asked)).toThrow(RangeError)
    }
  })
})

describe('nearness, order and relays', () => {
  const circle = (): ANetwork => {
    const network = aNetwork()
    for (const id of ['me', 'partner', 'other', 'two', 'three', 'alone']) network.actor(id)
    return network
      .joins('me', 'partner')
      .joins('me', 'other')
      .joins('partner', 'two')
      .joins('other', 'two')
      .joins('two', 'three')
  }

  test('already a partner, known by two, three steps away, no way known', () => {
    const found = ask(circle(), { from: 'me' }).suggestions
    expect(found.map(({ actor, steps, through }) => [actor, steps, through])).toEqual([
      ['other', 1, []],
      ['partner', 1, []],
      ['two', 2, ['partner', 'other']],
      ['three', 3, []],
      ['alone', null, []],
    ])
    expect(found[2]?.nearness).toMatchObject({
      key: 'partner.nearness',
      values: { steps: 2, through: 2, p1: 'partner' },
    })
    expect(found[4]?.nearness).toBeNull()
  })

  test('documents tell steps where stated ties lead, and say so', () => {
    const answer = partners(
      aNetwork({ collection: 'documents' }).actor('me').actor('near').actor('far').joins('me', 'near').build(),
      TODAY,
      { from: 'me' },
    )
    expect(answer.suggestions.map(({ actor, steps }) => [actor, steps])).toEqual([
      ['near', 1],
      ['far', null],
    ])
    expect(answer.assumptions.map(({ key }) => key)).toEqual(['partners.assumption.stated-ties'])
  })

  test('by fit, then steps, then minutes, then the folded name; or one of them first', () => {
    const network = places().actor('me')
    network.actor('ecole', undefined, { name: { fr: 'École' }, territories: ['boussu'] })
    offer(network, 'eclat', { territories: ['boussu'] })
    offer(network, 'zone', { territories: ['dour'] })
    offer(network, 'tied', { territories: ['boussu'] })
    network.joins('me', 'tied')
    const asked = { territory: 'dour', from: 'me' }
    expect(who(network, asked)).toEqual(['zone', 'tied', 'eclat', 'ecole'])
    expect(who(network, { ...asked, order: 'steps' })).toEqual(['tied', 'zone', 'eclat', 'ecole'])
    expect(who(network, { ...asked, order: 'name' })).toEqual(['eclat', 'ecole', 'tied', 'zone'])
    expect(who(network, { ...asked, order: 'minutes' })).toEqual(['zone', 'tied', 'eclat', 'ecole'])
    expect(ask(network, { ...asked, first: 2 })).toMatchObject({ total: 4, suggestions: [{}, {}] })
  })

  test('a full one keeps its place and names two that could take over, its partner first; nobody of unknown load', () => {
    const network = places()
    for (const id of ['a-full', 'b-open', 'c-open', 'd-tied', 'e-quiet']) offer(network, id, { functions: ['f1'] })
    network
      .joins('a-full', 'd-tied')
      .load('a-full', '2026-11-12', { availability: 'closed' })
      .load('b-open', '2026-11-12', { availability: 'open' })
      .load('c-open', '2026-11-12', { availability: 'open' })
      .load('d-tied', '2026-11-12', { availability: 'waiting-list' })
    const answer = ask(network, { need: 'talk' })
    expect(answer).toMatchObject({ total: 5, full: 1, unknownLoads: 1 })
    expect(answer.suggestions.map(({ actor }) => actor)).toEqual(['a-full', 'b-open', 'c-open', 'd-tied', 'e-quiet'])
    expect(answer.suggestions[0]?.relays.map(({ actor, sentence }) => [actor, sentence.values['tied']])).toEqual([
      ['d-tied', 'yes'],
      ['b-open', 'no'],
    ])
    expect(answer.suggestions.slice(1).flatMap(({ relays }) => relays)).toEqual([])
  })
})

test('full beds do not close a consultation of the same house; what the whole house says stands for the silent ones', () => {
  const house = (): ANetwork => {
    const network = places().actor('house')
    network.offer('house', 'beds', { functions: ['f2'] }).offer('house', 'talks', { functions: ['f1'] })
    return network.row('needs', { id: 'bed', name: { fr: 'A bed' }, functions: ['f2'] })
  }
  const levelOf = (network: ANetwork, need: string) => one(network, { need }, 'house').saturation.level
  const mixed = () =>
    house()
      .load('house', '2026-11-12', { offer: 'beds', availability: 'closed' })
      .load('house', '2026-11-13', { offer: 'talks', availability: 'open' })
  expect([levelOf(mixed(), 'bed'), levelOf(mixed(), 'talk')]).toEqual(['saturated', 'available'])
  expect([ask(mixed(), { need: 'bed' }).full, ask(mixed(), { need: 'talk' }).full]).toEqual([1, 0])
  const silent = () => house().load('house', '2026-11-12', { offer: 'talks', availability: 'open' })
  expect([levelOf(silent(), 'bed'), levelOf(silent(), 'talk')]).toEqual(['unknown', 'available'])
  const whole = () => house().load('house', '2026-11-12', { availability: 'closed' })
  expect([levelOf(whole(), 'bed'), levelOf(whole(), 'talk')]).toEqual(['saturated', 'saturated'])
})

describe('nothing found', () => {
  test('what removed the last one, and how many there would be without each', () => {
    const network = places()
    offer(network, 'talks', { functions: ['f1'], audiences: ['young'], territories: ['dour'] })
    offer(network, 'far', { functions: ['f1'], audiences: ['homeless'], territories: ['mons'] })
    offer(network, 'visits', { tags: ['visits'], audiences: ['homeless'], territories: ['dour'] })
    const answer = ask(network, { need: 'talk', audiences: ['homeless'], territory: 'dour' })
    expect(answer.steps.map(({ kind, left }) => [kind, left])).toEqual([
      ['need', 2],
      ['audience', 1],
      ['territory', 0],
    ])
    expect(answer.without.map(({ kind, left }) => [kind, left])).toEqual([
      ['need', 1],
      ['audience', 1],
      ['territory', 1],
    ])
    expect(answer.removedLast).toEqual({ kind: 'territory', id: 'dour', left: 0 })
    expect(answer.sentence).toMatchObject({ key: 'partners.none', values: { kind: 'territory', name: 'dour' } })
  })
})
