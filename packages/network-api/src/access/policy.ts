import type { Viewer } from '@maillage/network-model'

/**
 * What a row is told under: `personal` is a contact of a person, `hidden` what its actor objects to and wants hidden,
 * `unmet` what somebody looked for in vain.
 */
export type Visibility = 'public' | 'members' | 'personal' | 'hidden' | 'unmet'

/** Who asks: a viewer, or the operator of the machine, who shows the key that a server keeps beside its files. */
export type Role = Viewer | 'operator'

const OPERATORS: readonly Role[] = ['operator']
const COORDINATORS: readonly Role[] = ['coordinator', ...OPERATORS]
const MEMBERS: readonly Role[] = ['member', ...COORDINATORS]
const EVERYONE: readonly Role[] = ['anonymous', ...MEMBERS]

/** Who may see what, whatever the operation. Cut in one place: `seen-by.ts`. */
const VISIBLE_TO: Readonly<Record<Visibility, readonly Role[]>> = {
  public: EVERYONE,
  members: MEMBERS,
  personal: COORDINATORS,
  hidden: COORDINATORS,
  unmet: COORDINATORS,
}

/** What an operation keeps back even from those who may see it: what an export holds travels on. */
const KEPT_BACK: Readonly<Record<string, readonly Visibility[]>> = { 'Operator.export': ['personal', 'unmet'] }

/**
 * Who may ask what: root fields of the schema, and acts at the operator's door. What is not named here is allowed to
 * nobody; the schema is not built with it, the door does not know it.
 */
export const ALLOWED_TO: Readonly<Record<string, readonly Role[]>> = {
  'Query.actor': EVERYONE,
  'Query.actors': EVERYONE,
  'Query.changes': EVERYONE,
  'Query.columns': EVERYONE,
  'Query.concertations': EVERYONE,
  'Query.coverage': EVERYONE,
  'Query.evidence': EVERYONE,
  'Query.facets': EVERYONE,
  'Query.findings': EVERYONE,
  'Query.gaps': EVERYONE,
  'Query.initiatives': EVERYONE,
  'Query.mayWrite': EVERYONE,
  'Query.measurement': EVERYONE,
  'Query.measures': EVERYONE,
  'Query.meetings': EVERYONE,
  'Query.neighbourhood': EVERYONE,
  'Query.needs': EVERYONE,
  'Query.network': EVERYONE,
  'Query.networks': EVERYONE,
  'Query.partners': EVERYONE,
  'Query.plannedActions': EVERYONE,
  'Query.regard': EVERYONE,
  'Query.routes': EVERYONE,
  'Query.saturation': EVERYONE,
  'Query.search': EVERYONE,
  'Query.seating': EVERYONE,
  'Query.statements': EVERYONE,
  'Query.ties': EVERYONE,
  'Query.unmetNeeds': COORDINATORS,
  'Mutation.addActor': COORDINATORS,
  'Mutation.confirmCollaboration': COORDINATORS,
  'Mutation.contest': COORDINATORS,
  'Mutation.correctActor': COORDINATORS,
  'Mutation.countUnmetNeed': EVERYONE,
  'Mutation.declareLoad': COORDINATORS,
  'Mutation.endCollaboration': COORDINATORS,
  'Mutation.eraseContact': COORDINATORS,
  'Mutation.proposeCollaboration': COORDINATORS,
  'Mutation.retireActor': COORDINATORS,
  'Mutation.undoChange': COORDINATORS,
  'Subscription.changed': EVERYONE,
  'Export.acteurs': EVERYONE,
  'Export.carte': EVERYONE,
  'Export.collaborations': EVERYONE,
  'Export.coverage': EVERYONE,
  'Export.gaps': EVERYONE,
  'Export.measure': EVERYONE,
  'Export.repertoire': EVERYONE,
  'Export.saturation': EVERYONE,
  'Operator.backup': OPERATORS,
  'Operator.export': OPERATORS,
  'Operator.import': OPERATORS,
  'Operator.restore': OPERATORS,
}

export const maySeeVisibility = (role: Role, visibility: Visibility): boolean => VISIBLE_TO[visibility].includes(role)

/** `Query.actor`, `Mutation.declareLoad`, `Operator.backup`; false for what the table does not name. */
export const mayAsk = (role: Role, operation: string): boolean =>
  Object.hasOwn(ALLOWED_TO, operation) && (ALLOWED_TO[operation]?.includes(role) ?? false)

/** Whether what stands under this visibility may be part of what an operation answers to this role. */
export const mayLeave = (role: Role, operation: string, visibility: Visibility): boolean =>
  mayAsk(role, operation) &&
  maySeeVisibility(role, visibility) &&
  !(Object.hasOwn(KEPT_BACK, operation) && (KEPT_BACK[operation]?.includes(visibility) ?? false))

/** What changes nothing that the network tells: it adds one to a sum that coordinators read. */
const COUNTS: readonly string[] = ['Mutation.countUnmetNeed']

/** Whether a viewer may use any mutation that changes the network: pages show no form otherwise. */
export const mayWrite = (viewer: Viewer): boolean =>
  Object.keys(ALLOWED_TO).some(
    (operation) => operation.startsWith('Mutation.') && !COUNTS.includes(operation) && mayAsk(viewer, operation),
  )

/** Under what name a viewer writes: a function, never a person. */
export const AUTHOR_OF: Readonly<Record<Viewer, string>> = {
  anonymous: 'anonyme',
  member: 'membre',
  coordinator: 'coordination',
}
