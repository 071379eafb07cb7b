import type { PartnerCriterion, PartnerSuggestion } from '$lib/questions/ask-partners.ts'

/** What of what was asked does not fit, fits in part, or is not said; what fits stands in the reason. */
export function unlike({ criteria }: Pick<PartnerSuggestion, 'criteria'>): {
  readonly unmet: readonly PartnerCriterion[]
  readonly partly: readonly PartnerCriterion[]
  readonly unsaid: readonly PartnerCriterion[]
} {
  const PARTLY: readonly string[] = ['broader', 'narrower', 'near', 'far']
  return {
    unmet: criteria.filter(({ state }) => state === 'unmet'),
    partly: criteria.filter(({ state }) => PARTLY.includes(state)),
    unsaid: criteria.filter(({ state }) => state === 'unknown'),
  }
}

/** « Ne correspond pas : » and what follows it. */
export function headed(sentence: string): readonly [string, string] {
  const at = sentence.indexOf(':') + 1
  return [sentence.slice(0, at), sentence.slice(at)]
}
