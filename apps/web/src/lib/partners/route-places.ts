import type { RouteAnswer } from '../questions/ask-routes.ts'
import type { Level } from '../questions/words.ts'

export interface RouteSpot {
  readonly id: string
  readonly name: string
  readonly level: Level
  readonly x: number
  readonly y: number
  /** Steps from where one works. */
  readonly ring: number
}

export interface RouteDrawing {
  readonly width: number
  readonly height: number
  /** Distance of each ring from where one works, the nearest first. */
  readonly rings: readonly number[]
  readonly spots: readonly RouteSpot[]
  /** From one spot to the next; a broken one would first have to reopen. */
  readonly lines: readonly { readonly from: RouteSpot; readonly to: RouteSpot; readonly broken: boolean }[]
}

const WIDTH = 340
const LANE = 74
const MARGIN = { left: 34, right: 46 }

/**
 * Ways from one's own service outwards: it stands at the left edge, everybody else on a ring as far out as the steps to
 * them, the way's end at the middle of its ring. A way without steps is not drawn.
 */
export function routeDrawing(routes: readonly Pick<RouteAnswer, 'steps' | 'reopen'>[]): RouteDrawing | undefined {
  const ways = routes.filter(({ steps }) => steps.length > 1)
  const [first] = ways
  const start = first?.steps[0]
  const end = first?.steps.at(-1)
  if (start === undefined || end === undefined) return undefined
  const ringOf = new Map<string, number>()
  for (const { steps } of ways)
    for (const [at, { actor }] of steps.entries()) ringOf.set(actor.id, Math.min(at, ringOf.get(actor.id) ?? at))
  const last = Math.max(...ringOf.values())
  const radius = (WIDTH - MARGIN.left - MARGIN.right) / last
  const held = new Map(ways.flatMap(({ steps }) => steps.map((step) => [step.actor.id, step])))
  const lanes = lanesOf(ways, ringOf, end.actor.id)
  const widest = Math.max(...[...lanes.values()].map(Math.abs))
  const height = Math.max(120, (2 * widest + 1) * LANE + 24)
  const middle = height / 2
  const spots = [...ringOf].flatMap(([id, ring]): RouteSpot[] => {
    const step = held.get(id)
    if (step === undefined) return []
    const off = (lanes.get(id) ?? 0) * LANE
    const r = ring * radius
    const inwards = Math.sqrt(Math.max(0, r * r - off * off))
    const x = MARGIN.left + (ring === 0 ? 0 : Math.max(inwards, r * 0.55))
    return [{ id, name: step.actor.name, level: step.level, ring, x, y: middle + off }]
  })
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]))
  const drawn = new Set<string>()
  const lines = ways.flatMap(({ steps, reopen }) =>
    steps.slice(1).flatMap(({ actor }, at) => {
      const from = spotOf.get(steps[at]?.actor.id ?? '')
      const to = spotOf.get(actor.id)
      const key = `${from?.id ?? ''} ${actor.id}`
      if (from === undefined || to === undefined || drawn.has(key)) return []
      drawn.add(key)
      return [{ from, to, broken: reopen.some(({ id }) => id === from.id || id === to.id) }]
    }),
  )
  return { width: WIDTH, height, rings: Array.from({ length: last }, (_, ring) => (ring + 1) * radius), spots, lines }
}

/**
 * How far each stands from the middle of its ring, in lanes. Those of a ring stand in the order of those before them, so
 * that lines cross little; the end keeps the middle of its own, others go above and below it.
 */
function lanesOf(
  ways: readonly Pick<RouteAnswer, 'steps'>[],
  ringOf: ReadonlyMap<string, number>,
  end: string,
): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>([[end, 0]])
  const before = (id: string) => {
    const held = ways.flatMap(({ steps }) => {
      const at = steps.findIndex(({ actor }) => actor.id === id)
      return at > 0 ? [lanes.get(steps[at - 1]?.actor.id ?? '') ?? 0] : []
    })
    return held.length === 0 ? 0 : held.reduce((sum, lane) => sum + lane, 0) / held.length
  }
  for (let ring = 0; ring <= Math.max(...ringOf.values()); ring++) {
    const beside = [...ringOf].filter(([id, at]) => at === ring && id !== end).map(([id]) => id)
    const isAtEnd = ringOf.get(end) === ring
    const ordered = beside.map((id) => ({ id, from: before(id) })).sort((a, b) => a.from - b.from)
    for (const [at, { id }] of ordered.entries()) {
      const up = Math.ceil(ordered.length / 2)
      lanes.set(id, isAtEnd ? (at < up ? at - up : at - up + 1) : at - (ordered.length - 1) / 2)
    }
  }
  return lanes
}

/** A name on at most two lines of so many signs; what does not fit ends with « … ». */
export function twoLines(name: string, signs: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of name.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= signs) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const cut = (text: string, more: boolean) =>
    text.length > signs ? `${text.slice(0, signs - 1)}…` : more ? `${text.slice(0, signs - 1)}…` : text
  return lines.slice(0, 2).map((line, at) => cut(line, at === 1 && lines.length > 2))
}
