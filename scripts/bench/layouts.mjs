import { resultOf } from './child.mjs'
import { inTurn, median, ratioRow } from './measuring.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const LARGE = { vertices: 10_000, inside: 0.78 }
const WEAK = { vertices: 10_000, inside: 0.4 }
const SMALL = { vertices: 2_000, inside: 0.78 }

const once = (how, size) => () => resultOf('placing-once.mjs', { how, ...size })

/** Places of ours and of a reference in turn, a process each; processor time and how good the picture is. */
async function beside(what, size, reference, bounds, rounds = ROUNDS) {
  const runs = await inTurn(rounds, { ours: once('ours', size), reference: once(reference, size) })
  const row = (of, unit, goals) =>
    ratioRow({
      what: of,
      ours: runs.ours.map(unit.read),
      reference: runs.reference.map(unit.read),
      unit: unit.name,
      ...goals,
    })
  return [
    row(`${what}: processor time`, { name: 'ms', read: ({ cpu }) => cpu }, bounds.time),
    row(
      `${what}: neighbours kept near`,
      { name: 'Jaccard', read: ({ near }) => near },
      { ...bounds.near, atLeast: true },
    ),
    ...(bounds.crossed
      ? [row(`${what}: ties that cross`, { name: 'of pairs', read: ({ crossed }) => crossed }, bounds.crossed)]
      : []),
  ]
}

const MEASURES = {
  L1: () =>
    beside('layout of 10 000 and 30 000, beside ForceAtlas2 ×100', LARGE, 'fa2_100', {
      time: { goal: 0.33, stretch: 0.1 },
      near: { goal: 3 },
      crossed: { goal: 1 },
    }),
  // The reference takes half a minute a round.
  L2: () =>
    beside(
      'the same with weak districts, beside ForceAtlas2 ×500',
      WEAK,
      'fa2_500',
      { time: { goal: 0.33 }, near: { goal: 5 }, crossed: { goal: 1.15, stretch: 1 } },
      Math.min(ROUNDS, 3),
    ),
  L3: async () => {
    const runs = await inTurn(ROUNDS, { ours: once('newcomers', LARGE), reference: once('ours', LARGE) })
    const drift = runs.ours.map((run) => run.drift)
    return [
      ratioRow({
        what: `100 newcomers to 10 000, beside the whole layout (drift of the others ${(100 * median(drift)).toFixed(3)} %)`,
        ours: runs.ours.map(({ cpu }) => cpu),
        reference: runs.reference.map(({ cpu }) => cpu),
        unit: 'ms',
        goal: 0.15,
        stretch: 0.03,
      }),
    ]
  },
  L4: () =>
    beside('layout of 2 000 and 6 000, beside fCoSE draft', SMALL, 'fcose', {
      time: { goal: 0.2, stretch: 0.1 },
      near: { goal: 5 },
    }),
}

/** L1 to L4: places of a whole network, beside layouts off the shelf. */
export const measure = (name) => MEASURES[name]()
