import { constraintOf, degreesOf, effectiveSizeOf, strengthRows } from '@maillage/network-kernel'
import type { TieModel } from '../gaps/tie-model.ts'

/** What the partners of one actor make of it; null without partners. */
export interface StructuralHole {
  readonly partners: number
  readonly constraint: number | null
  /** The same with every tie as strong as its level; one without a level counts as level 1. */
  readonly constraintWeighted: number | null
  readonly effectiveSize: number | null
  /** Effective size by partner, up to 1. */
  readonly efficiency: number | null
  /** Pairs of partners that work together, of all pairs of partners. */
  readonly tiedPartners: number
  readonly pairsOfPartners: number
}

/** Burt's constraint and effective size of every counted actor, by vertex. O(Σ k²). */
export function structuralHoles({ rows, ties, vertex }: TieModel): readonly StructuralHole[] {
  const strong = strengthRows(
    rows.vertices,
    ties.ties.map((tie) => vertex(tie.a)),
    ties.ties.map((tie) => vertex(tie.b)),
    ties.ties.map((tie) => tie.level ?? 1),
  )
  const constraint = constraintOf(rows)
  const weighted = constraintOf(strong, strong.strengths)
  const size = effectiveSizeOf(rows)
  return Array.from(degreesOf(rows), (partners, v) => {
    const effectiveSize = orNull(size[v]!)
    return {
      partners,
      constraint: orNull(constraint[v]!),
      constraintWeighted: orNull(weighted[v]!),
      effectiveSize,
      efficiency: effectiveSize === null ? null : effectiveSize / partners,
      tiedPartners: effectiveSize === null ? 0 : Math.round((partners * (partners - effectiveSize)) / 2),
      pairsOfPartners: (partners * (partners - 1)) / 2,
    }
  })
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)
