import type { Network } from '@maillage/network-model'
import type { Loss } from './reading.ts'

/** What may leave by an export: everything but personal contacts and what is said of them. */
export function withoutPersonalContacts(network: Network): {
  readonly network: Network
  readonly losses: readonly Loss[]
} {
  const kept = network.contacts.filter((contact) => !contact.personal)
  const count = network.contacts.length - kept.length
  if (count === 0) return { network, losses: [] }
  const personal = new Set<string>(network.contacts.filter((contact) => contact.personal).map((contact) => contact.id))
  const statements = network.statements.filter(({ subject, object }) => !personal.has(subject) && !personal.has(object))
  for (const { id } of network.statements.filter((statement) => !statements.includes(statement))) personal.add(id)
  const evidence = network.evidence.filter((piece) => !personal.has(piece.about))
  // No examples: an id may hold a name.
  const losses: readonly Loss[] = [{ kind: 'personal-contacts', table: 'contacts', count, examples: [] }]
  return { network: { ...network, contacts: kept, statements, evidence }, losses }
}
