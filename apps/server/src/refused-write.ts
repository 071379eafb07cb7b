import type { MessageKey, MessageValues } from '@maillage/messages'
import type { WriteRefused } from '@maillage/network-store'

/** What to say of a document that the store did not take; nothing of it was written. */
export function sentenceOfRefusedWrite({ kind, facts }: WriteRefused): [key: MessageKey, values: MessageValues] {
  switch (kind) {
    case 'too-many-facts':
      return ['refusal.too-many-facts', facts]
    case 'too-much-at-once':
      return ['refusal.too-much-at-once', facts]
    case 'other-network':
      return ['refusal.other-network', facts]
    case 'not-empty':
      return ['refusal.not-empty', facts]
    default: {
      const { id = '–', table = '–', column = 'none' } = facts
      return ['refusal.rows-disagree', { id, table, column }]
    }
  }
}
