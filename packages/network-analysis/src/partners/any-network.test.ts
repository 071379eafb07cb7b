import { expect, test } from 'vitest'
import type { Network } from '@maillage/network-model'
import { aNetwork } from '../a-network.ts'
import { partners } from './partners.ts'
import type { PartnersAnswer, PartnersAsked } from './partners-promise.ts'

const SEED = Number(process.env['MAILLAGE_SEED'] ?? Date.now() % 1_000_000)
const TODAY = { viewer: 'member', validAt: '2026-11-23' } as const
const ROUNDS = 60

/** Numbers from 0 to 1, the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const AUDIENCES = ['adults', 'homeless', 'young', 'old']
const PLACES = ['dour', 'boussu', 'mons', 'basin']
const FUNCTIONS = ['f1', 'f2']
const NEEDS = ['help', 'talk', 'visit']
const CONDITIONS = ['free', 'paid', 'week']

interface Drawn {
  readonly network: Network
  readonly asked: PartnersAsked
}

/** A network of up to thirty actors of every sort, and a question. `loads` draws what is declared apart from all else. */
function draw(seed: number, loads = seed): Drawn {
  const [next, nextLoad] = [numbers(seed), numbers(loads + 1)]
  const some = <T>(list: readonly T[], most: number): readonly T[] => list.filter(() => next() < most / list.length)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const network = aNetwork()
  network.row('territories', { id: 'basin', name: { fr: 'basin' }, kind: 'bassin', parts: ['dour', 'boussu'] })
  for (const id of PLACES.slice(0, 3)) network.row('territories', { id, name: { fr: id }, kind: 'commune' })
  network.row('travel', { id: 'way', from: 'dour', to: 'mons', minutes: Math.round(next() * 60) })
  for (const id of AUDIENCES) {
    network.row('audiences', { id, name: { fr: id }, kind: 'population', parent: id === 'homeless' ? 'adults' : null })
  }
  for (const id of FUNCTIONS) network.row('functions', { id, number: 1, name: { fr: id } })
  network.row('needs', { id: 'help', name: { fr: 'help' } })
  network.row('needs', {
    id: 'talk',
    name: { fr: 'talk' },
    parent: 'help',
    functions: ['f1'],
    audiences: some(AUDIENCES, 1),
  })
  network.row('needs', { id: 'visit', name: { fr: 'visit' }, parent: 'help', functions: ['f2'] })
  network.row('conditions', { id: 'free', name: { fr: 'free' }, contrary: ['paid'] })
  network.row('conditions', { id: 'paid', name: { fr: 'paid' }, kind: 'restriction' })
  network.row('conditions', { id: 'week', name: { fr: 'week' }, withinWeeks: 1 })
  const actors = Array.from({ length: 2 + Math.floor(next() * 28) }, (_, at) => `actor-${at}`)
  const said = () => ({
    functions: some(FUNCTIONS, 1),
    audiences: some(AUDIENCES, 1.5),
    territories: some(PLACES, 1.5),
    languages: some(['fr', 'nl'], 1),
  })
  for (const id of actors) {
    const optOut = next() < 0.2
    network.actor(id, undefined, { optOut, ...(next() < 0.5 ? said() : {}) } as never)
    for (let nth = 0; next() < 0.6 && nth < 3; nth++) {
      const status = next() < 0.15 ? 'planned' : 'existing'
      network.offer(id, `${id}-${nth}`, { ...said(), conditions: some(CONDITIONS.slice(0, 2), 0.7), status } as never)
    }
    if (nextLoad() < 0.6) {
      const availability = ['open', 'waiting-list', 'closed'][Math.floor(nextLoad() * 3)]
      network.load(id, '2026-11-01', { availability })
    }
  }
  const pairs = new Set<string>()
  for (let nth = 0; nth < actors.length; nth++) {
    const [a, b] = [one(actors), one(actors)].sort() as [string, string]
    if (a === b || pairs.has(`${a} ${b}`)) continue
    pairs.add(`${a} ${b}`)
    network.joins(a, b)
  }
  const asked = {
    ...(next() < 0.6 && { need: one(NEEDS) }),
    audiences: some(AUDIENCES, 0.8),
    ...(next() < 0.6 && { territory: one(PLACES) }),
    reach: one(['here', 'near', 'anywhere'] as const),
    conditions: some(CONDITIONS.slice(0, 2), 0.6),
    from: one(actors),
    first: 50,
  }
  return { network: network.build(), asked }
}

const whoOf = ({ suggestions }: PartnersAnswer) => suggestions.map(({ actor, offer }) => `${actor} ${offer ?? ''}`)
const actorsOf = ({ suggestions }: PartnersAnswer) => new Set<string>(suggestions.map(({ actor }) => actor))

test(`whatever the network (seed ${SEED})`, () => {
  for (let round = 0; round < ROUNDS; round++) {
    const seed = SEED * 1000 + round
    const { network, asked } = draw(seed)
    const answer = partners(network, TODAY, asked)
    const about = `seed ${SEED}, round ${round}`

    // A wish removes nobody.
    const wishing = partners(network, TODAY, { ...asked, conditions: CONDITIONS, languages: ['nl'] })
    for (const actor of actorsOf(answer)) expect(actorsOf(wishing), about).toContain(actor)

    // Who opted out is nowhere, unless it asks itself.
    const told = JSON.stringify({ ...answer, orderSentence: null })
    for (const { id, optOut } of network.actors)
      if (optOut) expect(told.includes(`"${id}"`), `${about} ${id}`).toBe(false)

    // Load moves nobody: another load for everybody, the same order and the same offers.
    const other = partners(draw(seed, seed + 7).network, TODAY, asked)
    expect(whoOf(other), about).toEqual(whoOf(answer))

    // Counts: never more after one criterion more, the last is the total, and without one there are as many as if it were not asked.
    const lefts = answer.steps.map(({ left }) => left)
    expect(lefts, about).toEqual([...lefts].sort((a, b) => b - a))
    if (lefts.length > 0) expect(lefts.at(-1), about).toBe(answer.total)
    for (const { kind, id, left } of answer.without) {
      const lifted = partners(network, TODAY, {
        ...asked,
        ...(kind === 'need' && { need: undefined }),
        ...(kind === 'territory' && { territory: undefined }),
        audiences: asked.audiences?.filter((one) => kind !== 'audience' || one !== id),
      })
      expect([kind, id, lifted.total], about).toEqual([kind, id, left])
      // Who is known to answer the need stays when another criterion is lifted.
      const known = answer.suggestions.filter(({ planned, criteria }) => !planned && criteria[0]?.state === 'met')
      for (const { actor } of known) expect(actorsOf(lifted), about).toContain(actor)
    }

    // Fit falls, and of two alike but for one thing the known one stands first.
    const there = answer.suggestions.filter(({ planned }) => !planned)
    const fits = there.map(({ fit }) => fit)
    expect(fits, about).toEqual([...fits].sort((a, b) => b - a))
    expect(
      there.every(({ met, asked: all, fit }) => met <= all && fit >= met / Math.max(1, all) - 1e-9),
      about,
    ).toBe(true)
    expect(
      answer.suggestions.slice(there.length).every(({ planned, met }) => planned && met === 0),
      about,
    ).toBe(true)

    // The order of the rows is no order.
    const turned = partners({ ...network, actors: [...network.actors].reverse() }, TODAY, asked)
    expect([...actorsOf(turned)], about).toEqual([...actorsOf(answer)])
  }
})
