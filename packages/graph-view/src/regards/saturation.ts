import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions, Picture, PlacedMark } from '../drawn.ts'
import { loadLook } from '../marks.ts'
import { signalledSaturations } from './saturation-signals.ts'
import { referralLines } from './referral-lines.ts'
import { tieLines } from './sector-lines.ts'
import { named, ranksIn, type NameWanted } from './sector-names.ts'
import { actorMarks, stageOf } from './sector-stage.ts'

/**
 * Where it is full, and since when one knows: the places of Secteurs, everything grey but the loads. Who declared
 * nothing has the ring of the unknown; what documents say of a saturation stands beside it and is no level.
 */
export function saturationPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const stage = stageOf(columns, options)
  const { groups, neighbours, scale, size, measure } = stage
  const { actors, dictionaries } = columns
  const marks = actorMarks(stage).map((mark, index): PlacedMark => {
    const quiet = { ...mark, quiet: 'pale' as const }
    // A collective mention has no voice of its own to declare a load with, an authority sends nobody away.
    if (mark.mark === 'mention' || mark.mark === 'authority') return quiet
    const load = loadLook(dictionaries.level[actors.level[index] ?? -1], actors.levelAge[index] ?? -1)
    return { ...quiet, load, reach: mark.w + 2 * RING }
  })
  const signals = signalledSaturations(columns, marks)
  const signalled = new Set(signals.map(({ of }) => (of.kind === 'findings' ? of.on : of.id)))
  const ranks = ranksIn(groups, neighbours)
  const discs = stage.discs.map((disc) => ({ ...disc, quiet: true }))
  const wanted = (mark: PlacedMark, index: number): NameWanted | undefined => {
    if (mark.of.kind === 'findings') return undefined
    const weight = neighbours[index] ?? 0
    if (mark.load?.level === 'saturated')
      return { priority: 30_000 + weight, apart: 'far', bold: true, tone: 'load-saturated-text' }
    if (signalled.has(mark.id)) return { priority: 20_000 + weight, apart: 'near' }
    if (mark.load?.level === 'strained' && (ranks[index] ?? 0) < scale.namesFirst)
      return { priority: 10_000 + weight, apart: false }
    return (ranks[index] ?? 0) < 1 ? { priority: 1 + weight, apart: false, tone: 'ink-muted' } : undefined
  }
  const quietTies = tieLines(stage).map((line) => ({ ...line, slot: 'sector-unknown' as const, faint: true }))
  return {
    regard: 'saturation',
    size,
    marks: named({ marks: [...marks, ...signals], wanted, discs, captions: [], size, scale, measure }),
    lines: [...quietTies, ...referralLines(options.figures?.referrals ?? [], marks, options.say)],
    backdrop: { sheets: [], discs, hulls: [], captions: [], rules: [] },
    folded: stage.folded,
  }
}

/** How far the widest ring reaches beyond its mark, in pixels. */
const RING = 5.5
