import type { Network } from '@maillage/network-model'
import type { Loss } from './reading.ts'

/**
 * What may leave by an export: everything but personal contacts, what somebody looked for and did not find, and what is
 * said of either.
 */
export function whatMayLeave(network: Network): { readonly network: Network; readonly losses: readonly Loss[] } {
  const personal = network.contacts.filter((contact) => contact.personal)
  const { unmetNeeds } = network
  const losses: Loss[] = []
  // No examples: an id may hold a name.
  if (personal.length > 0)
    losses.push({ kind: 'personal-contacts', table: 'contacts', count: personal.length, examples: [] })
  if (unmetNeeds.length > 0)
    losses.push({ kind: 'unmet-needs', table: 'unmetNeeds', count: unmetNeeds.length, examples: [] })
  if (losses.length === 0) return { network, losses }
  const stays = new Set<string>([...personal, ...unmetNeeds].map(({ id }) => id))
  const contacts = network.contacts.filter((contact) => !contact.personal)
  const statements = network.statements.filter(({ subject, object }) => !stays.has(subject) && !stays.has(object))
  for (const { id } of network.statements.filter((statement) => !statements.includes(statement))) stays.add(id)
  const evidence = network.evidence.filter((piece) => !stays.has(piece.about))
  return { network: { ...network, contacts, statements, unmetNeeds: [], evidence }, losses }
}
