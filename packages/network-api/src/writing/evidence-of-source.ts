import { Evidence } from '@maillage/network-model'
import type { Edit } from '@maillage/network-store'
import { LONGEST, type InputCheck } from './input-check.ts'
import { newId } from './new-ids.ts'

/** Words of a source that is in the network. */
export interface SourceSent {
  readonly source: string
  readonly quote: string
  readonly locator?: string | null
}

/** The evidence of what is written about a row; none when no source was given. */
export function evidenceOfSource(
  check: InputCheck,
  sent: SourceSent | null | undefined,
  about: string,
  mutationId: string,
): readonly Edit[] {
  if (!sent) return []
  check.row('source.source', sent.source, 'sources')
  const quote = check.text('source.quote', sent.quote, LONGEST.text)
  if (quote === null) check.add({ code: 'MISSING', field: 'source.quote' })
  const locator = check.text('source.locator', sent.locator, LONGEST.line)
  if (check.problems.length > 0) return []
  const id = newId('evidence', 'evidence', mutationId, about)
  const row = Evidence.parse({ id, about, source: sent.source, quote, locator, basis: 'stated' })
  return [{ act: 'create', table: 'evidence', row }]
}
