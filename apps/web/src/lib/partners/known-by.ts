import type { PartnerSuggestion } from '$lib/questions/ask-partners.ts'
import { words } from './words.ts'

/** « Connu de 2 de vos partenaires »; nothing where nobody said where they work. */
export function knownBy({ steps, through }: Pick<PartnerSuggestion, 'steps' | 'through'>, isAsking: boolean): string {
  if (!isAsking) return ''
  if (steps === null) return words('find.known.none')
  if (steps === 0) return words('find.known.self')
  if (steps === 1) return words('find.known.partner')
  if (steps === 2 && through.length > 0) return words('find.known.by', { count: through.length })
  return words('find.known.steps', { steps })
}
