import { loadavg } from 'node:os'
import { resultOf } from './child.mjs'

const LARGEST = 100_000
const SIZES = [100, 1000, 10_000, ...(process.env.BENCH_LARGEST === 'no' ? [] : [LARGEST])]
const PATIENCE_MS = 120_000
/** What takes longer than this for 10 000 actors is not asked of ten times as many: ms. */
const LINEAR_MS = 2500

/**
 * What every measure costs from 100 actors to 10 000, and to 100 000 where it grows in a line: all of it, and the part that
 * a server has done beside the thread that answers. No goal: shapes of curves, told with what each measure says of itself.
 */
export async function measure() {
  const curves = new Map()
  for (const actors of SIZES) {
    const ids =
      actors === LARGEST
        ? [...curves].filter(([, points]) => isLinear(points.at(-1))).map(([id]) => id)
        : [...curves.keys()]
    for (const only of actors === SIZES[0] ? [undefined] : ids.map((id) => [id]))
      for (const one of await measured(actors, only))
        curves.set(one.id, [...(curves.get(one.id) ?? []), { actors, ...one }])
  }
  return [...curves].map(([id, points]) => {
    const failed = points.find(({ failure }) => failure)
    if (failed) process.exitCode = 1
    const reason = points.findLast((point) => point.reason !== undefined)?.reason ?? null
    const told = [points[0].cost, ...points.map(pointText), ...(reason === null ? [] : [reason])].join('; ')
    return {
      what: `${id} ${told}${failed ? ` FAILED ${failed.failure}` : ''}`,
      unit: '',
      value: null,
      points,
      load: loadavg()[0],
    }
  })
}

/** Each measure of a large network in a process of its own: what one leaves in memory is not the other's. */
async function measured(actors, only) {
  try {
    const flags = ['--expose-gc', '--max-old-space-size=6000']
    const { found, resident } = await resultOf('measure-once.mjs', { actors, only }, flags, PATIENCE_MS)
    return found.map((one) => ({ ...one, resident }))
  } catch (error) {
    if (!only) throw error
    return [{ id: only[0], isLate: true }]
  }
}

const isLinear = ({ whole, failure, isLate }) => !isLate && !failure && whole < LINEAR_MS

function pointText({ actors, whole, tasks, megabytes, resident, isLate }) {
  if (isLate) return `${actors}: more than ${PATIENCE_MS / 1000} s`
  const beside = tasks > 1 ? `, ${Math.round(whole - tasks)} of it outside threads` : ''
  return `${actors}: ${Math.round(whole)} ms${beside}, ${megabytes.toFixed(0)} MB more, ${Math.round(resident)} MB in all`
}
