import type { RouteAnswer } from '../questions/ask-routes.ts'
import type { Level } from '../questions/words.ts'

export interface RoutePoint {
  readonly x: number
  readonly y: number
}

export interface RouteSpot extends RoutePoint {
  /** An actor on several ways stands on each. */
  readonly key: string
  readonly role: 'own' | 'between' | 'end'
  readonly level: Level
  /** Its name, right of it. */
  readonly label: readonly (RoutePoint & { readonly text: string })[]
}

export interface RouteDrawing {
  readonly width: number
  readonly height: number
  readonly spots: readonly RouteSpot[]
  /** From one spot to the next; a broken one would first have to reopen. */
  readonly lines: readonly { readonly key: string; readonly points: readonly RoutePoint[]; readonly broken: boolean }[]
}

const WIDTH = 340
const LEFT = 22
const TOP = 24
/** From one step to the next. */
const ROW = 58
/** How far from its ends a way turns into its own column. */
const TURN = 24
/** What one sign takes, at most; capitals are rare. */
const SIGN = 6.7
const LINE = 13
const BESIDE = 17

/**
 * Ways beside each other, each a column of its own: from one's own service at the top, step under step, to the end at
 * the foot, last for all. Names stand right of their column and end before the next, so that they meet neither another
 * name nor a line. A way without steps is not drawn.
 */
export function routeDrawing(
  routes: readonly Pick<RouteAnswer, 'steps' | 'reopen'>[],
  own: string,
): RouteDrawing | undefined {
  const ways = routes.filter(({ steps }) => steps.length > 1)
  const start = ways[0]?.steps[0]
  const end = ways[0]?.steps.at(-1)
  if (start === undefined || end === undefined) return undefined
  const foot = TOP + ROW * Math.max(...ways.map(({ steps }) => steps.length - 1))
  const column = (WIDTH - LEFT + 8) / ways.length
  const signs = Math.floor((column - BESIDE - 14) / SIGN)
  const wide = Math.floor((WIDTH - LEFT - BESIDE - 6) / SIGN)
  const ends = [
    { key: 'own', role: 'own', level: start.level, x: LEFT, y: TOP, label: labelOf([own], LEFT, TOP) },
    {
      key: 'end',
      role: 'end',
      level: end.level,
      x: LEFT,
      y: foot,
      label: labelOf(linesOf(end.actor.name, wide, 2), LEFT, foot),
    },
  ] as const satisfies readonly RouteSpot[]
  const columns = ways.map(({ steps, reopen }, way) => {
    const x = LEFT + way * column
    const between = steps.slice(1, -1).map(({ actor, level }, at): RouteSpot => {
      const y = TOP + ROW * (at + 1)
      const label = labelOf(linesOf(actor.name, signs, 3), x, y)
      return { key: `${String(way)} ${actor.id}`, role: 'between', level, x, y, label }
    })
    const closed = new Set(reopen.map(({ id }) => id))
    const stops = [...ends.slice(0, 1), ...between, ...ends.slice(1)]
    const lines = stops.slice(1).map((to, at) => {
      const from = stops[at] ?? to
      return {
        key: `${String(way)} ${String(at)}`,
        points: [
          { x: from.x, y: from.y },
          ...(from.x === x ? [] : across(from.x, x, TOP + TURN)),
          ...(to.x === x ? [] : across(x, to.x, foot - TURN)),
          { x: to.x, y: to.y },
        ],
        broken: [steps[at], steps[at + 1]].some((step) => step !== undefined && closed.has(step.actor.id)),
      }
    })
    return { between, lines }
  })
  return {
    width: WIDTH,
    height: foot + TOP,
    spots: [...ends, ...columns.flatMap(({ between }) => between)],
    lines: columns.flatMap(({ lines }) => lines),
  }
}

const across = (from: number, to: number, y: number): readonly RoutePoint[] => [
  { x: from, y },
  { x: to, y },
]

/** Lines of a name right of a spot, around the middle of it. */
function labelOf(lines: readonly string[], x: number, y: number): RouteSpot['label'] {
  return lines.map((text, at) => ({ text, x: x + BESIDE, y: y + 4 + (at - (lines.length - 1) / 2) * LINE }))
}

/** A name on at most so many lines of so many signs; what does not fit ends with « … ». */
export function linesOf(name: string, signs: number, most: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of name.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= signs) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const cut = (text: string, more: boolean) => (text.length > signs || more ? `${text.slice(0, signs - 1)}…` : text)
  return lines.slice(0, most).map((line, at) => cut(line, at === most - 1 && lines.length > most))
}
