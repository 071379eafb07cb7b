import type { Edit } from '@maillage/network-store'
import { InputCheck } from './input-check.ts'
import type { Planned, Standing } from './plan.ts'

/** Takes a contact away, and the words that it was known from: they may hold it again. */
export function planErasure({ contact: id }: { readonly contact: string }, { projection }: Standing): Planned {
  const check = new InputCheck(projection)
  const contact = check.row('contact', id, 'contacts')
  if (!contact) return { problems: check.problems }
  const words = projection
    .evidenceAbout(contact.id)
    .map((evidence): Edit => ({ act: 'remove', table: 'evidence', id: evidence.id }))
  return {
    reason: 'erase-contact',
    edits: [...words, { act: 'remove', table: 'contacts', id: contact.id }],
    requires: [],
  }
}
