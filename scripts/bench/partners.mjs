import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  partners,
  preparePartners,
  prepareRoutes,
  routes,
  saturation,
} from '../../packages/network-analysis/dist/network-analysis.js'
import {
  arcsToRows,
  breadthFirst,
  cheapestRoutes,
  tiesToRows,
} from '../../packages/network-kernel/dist/network-kernel.js'
import { inTurn, milliseconds, ratioRow } from './measuring.mjs'
import { inventOffers } from './offering-network.mjs'

const ACTORS = Number(process.env.BENCH_ACTORS ?? 10_000)
const TIES = ACTORS * 4
const ROUNDS = 60
const WARM_UP = 10
const STANDPOINT = { viewer: 'member', validAt: '2026-10-14' }
const GOAL = 2

/** A suggestion and a route against what they cannot do without: a walk along the ties and a look at every offer; the search. */
export async function measure() {
  const network = inventOffers({ actors: ACTORS, ties: TIES })
  const loop = monitorEventLoopDelay({ resolution: 1 })
  const levels = new Map(saturation(network, STANDPOINT).map((answer) => [answer.actor, answer]))
  const bare = bareKernel(network, levels)
  const atHand = { levels }

  loop.enable()
  const prepared = await milliseconds(async () => {
    await preparePartners(network, STANDPOINT, nextTurn)
    await prepareRoutes(network, STANDPOINT, levels, nextTurn)
  })
  loop.disable()
  const preparing = loop.max / 1e6

  const takers = network.actors.filter(({ kind }) => kind !== 'partnership').map(({ id }) => id)
  let round = 0
  const asked = () => ({
    need: `besoin-${round % 40}`,
    audiences: [`public-${round % 12}`],
    territory: `district-${round % 30}`,
    conditions: ['gratuit', 'sous-un-mois'],
    from: takers[(round * 37) % takers.length],
  })
  const ends = () => [takers[(round * 37) % takers.length], takers[(round * 101 + ACTORS / 2) % takers.length]]
  const works = {
    suggestion: () => milliseconds(() => partners(network, STANDPOINT, asked(), atHand)),
    bareSuggestion: () => milliseconds(() => bare.suggestion(asked())),
    route: () => {
      const [from, to] = ends()
      return milliseconds(() => routes(network, STANDPOINT, { from, to }, atHand))
    },
    bareRoute: () => {
      const [from, to] = ends()
      return milliseconds(() => bare.route(from, to))
    },
    turn: async () => {
      round += 1
      await nextTurn()
      return 0
    },
  }
  await inTurn(WARM_UP, works)
  loop.reset()
  loop.enable()
  const found = await inTurn(ROUNDS, works)
  loop.disable()
  const size = `${ACTORS} actors, ${TIES} ties, ${network.offers.length} offers`
  return [
    ratioRow({
      what: `suggestion of partners, ${size}, against a walk along the ties and a look at every offer`,
      ours: found.suggestion,
      reference: found.bareSuggestion,
      unit: 'ms',
      goal: GOAL,
    }),
    ratioRow({
      what: `three routes past who is full, ${size}, against the bare search`,
      ours: found.route,
      reference: found.bareRoute,
      unit: 'ms',
      goal: GOAL,
    }),
    {
      what: `event loop late, 99th percentile, while ${ROUNDS} of each are answered one by one`,
      unit: 'ms',
      value: loop.percentile(99) / 1e6,
      max: loop.max / 1e6,
    },
    { what: `making ready after a change of ${size}`, unit: 'ms', value: prepared },
    { what: 'event loop late at most meanwhile', unit: 'ms', value: preparing },
  ]
}

/** The same questions on arrays and sets alone: nothing explained, nothing ordered, nothing said. */
function bareKernel(network, levels) {
  // Those who take requests, as measures count them: the graph is the same on both sides.
  const actors = network.actors.filter(({ kind }) => kind !== 'partnership')
  const vertexOf = new Map(actors.map(({ id }, vertex) => [id, vertex]))
  const ties = network.collaborations.filter(({ between }) => between.every((end) => vertexOf.has(end)))
  const from = ties.map(({ between }) => vertexOf.get(between[0]))
  const to = ties.map(({ between }) => vertexOf.get(between[1]))
  const rows = tiesToRows(actors.length, from, to)
  const arcs = arcsToRows(actors.length, [...from, ...to], [...to, ...from])
  const enter = actors.map(({ id }) => 2 + 2 * ((levels.get(id).score ?? 50) / 100))
  const costs = Float64Array.from(arcs.heads, (head) => enter[head])
  const blocked = Uint8Array.from(actors, ({ id }) => (levels.get(id).level === 'saturated' ? 1 : 0))
  const needs = new Map(network.needs.map((need) => [need.id, need]))
  return {
    suggestion(asked) {
      const distances = new Int32Array(rows.vertices)
      breadthFirst(rows, vertexOf.get(asked.from), distances, new Uint32Array(rows.vertices))
      const wanted = network.needs.filter(({ id, parent }) => id === asked.need || parent === asked.need)
      const functions = new Set([...wanted.flatMap((need) => need.functions), ...needs.get(asked.need).functions])
      const found = []
      for (const offer of network.offers) {
        if (!offer.functions.some((one) => functions.has(one))) continue
        if (!asked.audiences.every((one) => offer.audiences.includes(one))) continue
        if (!offer.territories.includes(asked.territory)) continue
        const free = offer.conditions.includes('gratuit') ? 1 : 0
        found.push({ offer, steps: distances[vertexOf.get(offer.actor)], free })
      }
      return found.sort((a, b) => b.free - a.free || a.steps - b.steps).slice(0, 10)
    },
    route: (start, end) =>
      cheapestRoutes({ arcs, costs, from: vertexOf.get(start), to: vertexOf.get(end), limit: 3, blocked }),
  }
}
