import type { SentenceRef } from '../answer.ts'
import type { ComparedGroups } from './compare-groups.ts'

/** The formula of a gap in one line, with its numbers; without an expectation, what was counted. */
export function formulaSentence(compared: ComparedGroups): SentenceRef {
  const { observed, expected, sd, z, sizeA, sizeB, pairs } = compared
  const all = sizeA * sizeB
  if (expected === null || sd === null) return { key: 'gap.formula-counts', values: { observed, pairs } }
  if (expected === 0) return { key: 'gap.formula-nothing', values: { all, observed } }
  const values = { all, observed, expected, ratio: observed / expected }
  // Without any spread there is no z: the degrees alone decide every tie.
  if (z === null) return { key: 'gap.formula-certain', values }
  return { key: 'gap.formula', values: { ...values, sd, z } }
}
