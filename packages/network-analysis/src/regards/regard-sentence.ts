import type { Reason } from '@maillage/network-model'
import type { SentenceRef } from '../answer.ts'
import type { PartTone, RegardPart, RegardSentence } from './regard-promise.ts'

/** A sentence without names. */
export const say = (key: string, values: SentenceRef['values'] = {}): SentenceRef => ({ key, values })

/** A sentence of a regard: plain, leading nowhere else, without a bar, unless said. A bar has no part for nothing. */
export function told(
  sentence: SentenceRef,
  focus: readonly string[],
  more: Partial<Pick<RegardSentence, 'tone' | 'regard' | 'parts'>> = {},
): RegardSentence {
  const { parts = [], ...others } = more
  const told = { ...sentence, focus, tone: 'plain', regard: null, ...others } as const
  return { ...told, parts: parts.filter(({ count }) => count > 0) }
}

/** A part of a small bar; `label` is the end of the key of its word. */
export const part = (label: string, count: number, tone: PartTone): RegardPart => ({
  label: say(`regard.part.${label}`),
  count,
  tone,
})

/** Why a regard could not be computed. */
export const notComputed = (reason: Reason): SentenceRef => say('answer.not-computed', { reason })
