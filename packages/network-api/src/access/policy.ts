import type { Viewer } from '@maillage/network-model'

/** What a row is told under: `personal` is a contact of a person, `hidden` what its actor objects to and wants hidden. */
export type Visibility = 'public' | 'members' | 'personal' | 'hidden'

const EVERYONE: readonly Viewer[] = ['anonymous', 'member', 'coordinator']
const MEMBERS: readonly Viewer[] = ['member', 'coordinator']
const COORDINATORS: readonly Viewer[] = ['coordinator']

/** Who may see what, whatever the operation. Cut in one place: `seen-by.ts`. */
export const VISIBLE_TO: Readonly<Record<Visibility, readonly Viewer[]>> = {
  public: EVERYONE,
  members: MEMBERS,
  personal: COORDINATORS,
  hidden: COORDINATORS,
}

/** Who may ask what. What is not named here is allowed to nobody, and the schema is not built with it. */
export const ALLOWED_TO: Readonly<Record<string, readonly Viewer[]>> = {
  'Query.actor': EVERYONE,
  'Query.actors': EVERYONE,
  'Query.changes': EVERYONE,
  'Query.columns': EVERYONE,
  'Query.concertations': EVERYONE,
  'Query.evidence': EVERYONE,
  'Query.findings': EVERYONE,
  'Query.gaps': EVERYONE,
  'Query.initiatives': EVERYONE,
  'Query.mayWrite': EVERYONE,
  'Query.measurement': EVERYONE,
  'Query.measures': EVERYONE,
  'Query.neighbourhood': EVERYONE,
  'Query.network': EVERYONE,
  'Query.networks': EVERYONE,
  'Query.plannedActions': EVERYONE,
  'Query.saturation': EVERYONE,
  'Query.search': EVERYONE,
  'Query.statements': EVERYONE,
  'Mutation.addActor': COORDINATORS,
  'Mutation.confirmCollaboration': COORDINATORS,
  'Mutation.contest': COORDINATORS,
  'Mutation.correctActor': COORDINATORS,
  'Mutation.declareLoad': COORDINATORS,
  'Mutation.endCollaboration': COORDINATORS,
  'Mutation.eraseContact': COORDINATORS,
  'Mutation.proposeCollaboration': COORDINATORS,
  'Mutation.retireActor': COORDINATORS,
  'Mutation.undoChange': COORDINATORS,
  'Subscription.changed': EVERYONE,
}

export const maySeeVisibility = (viewer: Viewer, visibility: Visibility): boolean =>
  VISIBLE_TO[visibility].includes(viewer)

/** `Query.actor`, `Mutation.declareLoad`; false for what the table does not name. */
export const mayAsk = (viewer: Viewer, operation: string): boolean =>
  Object.hasOwn(ALLOWED_TO, operation) && (ALLOWED_TO[operation]?.includes(viewer) ?? false)

/** Whether a viewer may use any mutation at all: pages show no form otherwise. */
export const mayWrite = (viewer: Viewer): boolean =>
  Object.keys(ALLOWED_TO).some((operation) => operation.startsWith('Mutation.') && mayAsk(viewer, operation))

/** Under what name a viewer writes: a function, never a person. */
export const AUTHOR_OF: Readonly<Record<Viewer, string>> = {
  anonymous: 'anonyme',
  member: 'membre',
  coordinator: 'coordination',
}
