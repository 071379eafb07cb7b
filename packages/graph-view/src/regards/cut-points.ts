import type { HingeFigure, NetworkColumns } from '@maillage/network-model'
import type { Box, DrawOptions, Picture, PlacedLine, PlacedMark } from '../drawn.ts'
import type { SignId } from '../marks.ts'
import { sideOf, tieLines } from './sector-lines.ts'
import { named, type NameWanted } from './sector-names.ts'
import { actorMarks, stageOf, type SectorStage } from './sector-stage.ts'

/** Marks are smaller than in Secteurs, in parts of their diameter: halos are the subject. */
const SMALLER = 0.58
/** The mark within its halo. */
const WITHIN = 0.56
const LEAST_MARK = 3.5
/** Numbers that the legend shows, in parts of the largest. */
const LEGEND_STEPS = [0.07, 0.27, 0.55, 1] as const

/**
 * What breaks if a single one stops: the places of Secteurs, everything grey but the actors on whom ways between the
 * sides hang, in a halo whose area is the pairs lost without them, and the collaborations that are the only ones.
 */
export function cutPointsPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const stage = stageOf(columns, options)
  const { scale, size, measure, neighbours } = stage
  const hinges = new Map((options.figures?.hinges ?? []).map((hinge) => [hinge.actor, hinge]))
  const most = [...hinges.values()].reduce((largest, { lost }) => Math.max(largest, lost), 0)
  const haloOf = (lost: number) => (most === 0 || lost === 0 ? 0 : scale.halo * Math.sqrt(lost / most))
  const marks = actorMarks(stage).map((mark) => hingeMark(mark, hinges.get(mark.id), haloOf))
  const discs = stage.discs.map((disc) => ({ ...disc, quiet: true }))
  const lines = linesOf(stage, options)
  const wanted = (mark: PlacedMark, index: number): NameWanted | undefined => {
    const hinge = hinges.get(mark.id)
    if (!hinge || mark.quiet === 'pale') return undefined
    const weight = hinge.lost + (hinge.isCutPoint ? most / 4 : 0) + (neighbours[index] ?? 0) / 1000
    return {
      priority: 1 + weight,
      apart: hinge.lost > most / 4 || hinge.isCutPoint ? 'far' : 'near',
      bold: hinge.isCutPoint || hinge.lost > most / 12,
      ...(hinge.lost > 0 ? { suffix: `\u00a0·\u00a0${String(hinge.lost)}` } : {}),
    }
  }
  return {
    regard: 'cut-points',
    size,
    marks: named({ marks, wanted, discs, captions: [], taken: boldBoxes(lines, marks), size, scale, measure }),
    lines,
    backdrop: { sheets: [], discs, hulls: [], captions: [], rules: [] },
    folded: stage.folded,
    ...(most > 0 ? { halos: legendHalos(most, haloOf) } : {}),
  }
}

function hingeMark(mark: PlacedMark, hinge: HingeFigure | undefined, haloOf: (lost: number) => number): PlacedMark {
  const signs: readonly SignId[] = hinge
    ? [
        ...(hinge.isCutPoint ? (['cut-point'] as const) : []),
        // Two signs have no room in one mark: who lets others in says more than where it stands itself.
        ...(hinge.isGatekeeper ? (['gatekeeper'] as const) : hinge.isStraddler ? (['straddler'] as const) : []),
      ]
    : []
  const halo = haloOf(hinge?.lost ?? 0)
  const small = Math.max(LEAST_MARK, mark.w * SMALLER)
  const isHinge = halo > 0 || signs.length > 0
  // A sign must be legible; a mark must not fill its halo.
  const w = round(
    signs.length > 0
      ? Math.max(small, mark.w * 0.75)
      : halo > 0
        ? Math.max(LEAST_MARK, Math.min(small, halo * WITHIN))
        : small,
  )
  const reach = Math.max(halo, signs.includes('cut-point') ? w + 9 : w)
  return {
    ...mark,
    w,
    h: w,
    quiet: isHinge ? 'firm' : 'pale',
    ...(halo > 0 ? { halo: round(halo) } : {}),
    ...(signs.length > 0 ? { signs } : {}),
    ...(reach > w ? { reach: round(reach) } : {}),
  }
}

const round = (value: number) => Math.round(value * 100) / 100

/** All collaborations pale; those that alone join two parts bold, over them. */
function linesOf(stage: SectorStage, options: DrawOptions): readonly PlacedLine[] {
  const threads = new Set((options.figures?.threads ?? []).flatMap(({ a, b }) => [`${a}~${b}`, `${b}~${a}`]))
  const pale: PlacedLine[] = []
  const bold = new Map<string, PlacedLine>()
  tieLines(stage).forEach((line, place) => {
    const tie = stage.ties[place]
    const ends = tie ? { from: sideOf(stage, tie.from), to: sideOf(stage, tie.to) } : undefined
    const sided: PlacedLine = { ...line, slot: 'sector-unknown', faint: true, ...(ends ? { sides: ends } : {}) }
    if (!threads.has(`${line.from}~${line.to}`)) {
      pale.push(sided)
      return
    }
    const key = [line.from, line.to].sort().join('~')
    const known = bold.get(key)
    const { fine: _fine, faint: _faint, slot: _slot, ...whole } = sided
    bold.set(
      key,
      known
        ? { ...known, ties: [...known.ties, ...line.ties] }
        : { ...whole, mark: 'thread', shape: 'straight', bends: [] },
    )
  })
  return [...pale, ...bold.values()]
}

/** What bold lines cover, the marks at their ends left out: names keep off. */
function boldBoxes(lines: readonly PlacedLine[], marks: readonly PlacedMark[]): readonly Box[] {
  const places = new Map(marks.map((mark) => [mark.id, mark]))
  return lines.flatMap((line) => {
    const [from, to] = [places.get(line.from), places.get(line.to)]
    if (line.mark !== 'thread' || !from || !to) return []
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const boxes: Box[] = []
    for (let at = (from.reach ?? from.w) / 2; at < length - (to.reach ?? to.w) / 2; at += 4)
      boxes.push({
        x: from.x + ((to.x - from.x) * at) / length - 2.5,
        y: from.y + ((to.y - from.y) * at) / length - 2.5,
        w: 5,
        h: 5,
      })
    return boxes
  })
}

function legendHalos(most: number, haloOf: (lost: number) => number): NonNullable<Picture['halos']> {
  const numbers = new Set(LEGEND_STEPS.map((share) => Math.max(1, Math.round(share * most))))
  return [...numbers].map((number) => ({ number, diameter: round(haloOf(number)) }))
}
