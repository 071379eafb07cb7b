import type { StrengthRows } from '../strength-rows.ts'
import { TEN } from '../published-graphs.ts'
import { rowsWith } from '../published/named-graph.ts'
import { TEN_STRENGTHS } from '../published/ten-strengths.ts'

/** The ten invented actors by their names: s1 to s5 social, m1 to m5 mental health. */
export const [s1, s2, s3, s4, s5, m1, m2, m3, m4, m5] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export const tenRows = (): StrengthRows => rowsWith(TEN, TEN_STRENGTHS)
export const SOCIAL = Uint32Array.of(s1, s2, s3, s4, s5)
export const MENTAL_HEALTH = Uint32Array.of(m1, m2, m3, m4, m5)
