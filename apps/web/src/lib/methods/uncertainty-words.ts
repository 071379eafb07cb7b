import { speech } from '$lib/language/speech.ts'
import type { MeasuredHere } from '$lib/questions/ask-measures.ts'
import { words } from './words.ts'

const KINDS = {
  bounds: 'methods.here.bounds',
  interval: 'methods.here.interval',
  'rank-band': 'methods.here.rank',
} as const

/** How sure a value is: « entre 0,07 et 0,12 (quoi que cachent…) ». */
export function uncertaintyWords(uncertainty: NonNullable<MeasuredHere['uncertainty']>): string {
  const { kind, low, high, standardError } = uncertainty
  const parts: string[] = []
  if (kind === 'at-least') parts.push(words('methods.here.at-least'))
  if (low !== null && high !== null)
    parts.push(words('methods.here.between', { low: speech.number(low), high: speech.number(high) }))
  if (kind in KINDS) parts.push(words(KINDS[kind as keyof typeof KINDS]))
  if (standardError !== null) parts.push(words('methods.here.error', { error: speech.number(standardError, 3) }))
  return parts.join(', ')
}
