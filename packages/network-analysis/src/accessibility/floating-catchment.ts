/** Where people live, where there is staff, and how far it is; what is nearer weighs more. */
export interface CatchmentInput {
  readonly inhabitants: readonly number[]
  /** Full-time equivalents at each place of supply. */
  readonly supplies: readonly number[]
  /** Minutes from where people live to a place of supply; null when they are not known. */
  readonly minutes: (home: number, supply: number) => number | null
  readonly weight: (minutes: number) => number
}

export interface Catchment {
  /** Supply over the people around it, by place of supply; null where nobody lives within reach. */
  readonly ratios: readonly (number | null)[]
  /** What people find around them, by home. */
  readonly access: readonly number[]
}

/** Two steps of a floating catchment area: everything within half an hour weighs the same. */
export const withinHalfAnHour = (minutes: number): number => (minutes <= 30 ? 1 : 0)

/** The enhanced version: what lies farther than ten and than twenty minutes weighs less (Luo & Qi 2009). */
export const byZones = (minutes: number): number =>
  minutes <= 10 ? 1 : minutes <= 20 ? 0.68 : minutes <= 30 ? 0.22 : 0

/**
 * R_j = S_j / Σ_k P_k W(d_kj), A_i = Σ_j R_j W(d_ij). Σ P_i A_i = Σ S_j over the supplies that somebody reaches.
 * O(homes × supplies).
 */
export function floatingCatchment({ inhabitants, supplies, minutes, weight }: CatchmentInput): Catchment {
  const weightOf = (home: number, supply: number): number => {
    const found = minutes(home, supply)
    return found === null ? 0 : weight(found)
  }
  const ratios = supplies.map((supply, j) => {
    const around = inhabitants.reduce((sum, people, i) => sum + people * weightOf(i, j), 0)
    return around > 0 ? supply / around : null
  })
  const access = inhabitants.map((_, i) =>
    ratios.reduce<number>((sum, ratio, j) => sum + (ratio ?? 0) * weightOf(i, j), 0),
  )
  return { ratios, access }
}
