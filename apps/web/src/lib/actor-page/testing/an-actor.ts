import type { ActorCard, Collaboration, Membership } from '../../questions/ask-actor.ts'
import type { Words } from '../../questions/words.ts'

/** An actor of whom nothing but the name is known; for tests. */
export const onlyNamed = (name: string): ActorCard => ({
  id: 'us',
  name,
  alternativeNames: [],
  kind: 'service',
  kindAsStated: null,
  isNamed: true,
  status: 'existing',
  side: null,
  sectors: [],
  territories: [],
  audiences: [],
  functions: [],
  partOf: null,
  parts: [],
  members: [],
  memberOf: [],
  offers: [],
  posts: [],
  activities: [],
  objectives: [],
  saturation: {
    level: 'unknown',
    partly: false,
    withheld: false,
    contested: false,
    load: null,
    since: null,
    ageDays: null,
    declaredBy: null,
    confidence: 0,
    sentence: '',
    signalled: [],
  },
  collaborations: {
    totalCount: 0,
    standing: { existing: 0, past: 0, planned: 0, proposed: 0, requested: 0 },
    nodes: [],
  },
  referrals: [],
  plannedActions: [],
  involvements: [],
  attendances: [],
  findings: [],
  statements: [],
  evidence: [],
  contacts: [],
  nextStep: null,
  website: null,
  description: null,
})

export const wordsOf = (id: string, of: Partial<Words> = {}): Words => ({
  id,
  quote: `words ${id}`,
  locator: null,
  basis: 'stated',
  note: null,
  field: null,
  source: { id: 'paper', name: 'A paper', publishedOn: '2021-03-27' },
  ...of,
})

export const collaborationWith = (id: string, of: Partial<Collaboration> = {}): Collaboration => ({
  id: `tie-${id}`,
  between: [
    { id: 'us', name: 'Us' },
    { id, name: id },
  ],
  level: 1,
  status: 'existing',
  purpose: null,
  confirmed: false,
  contested: false,
  hidden: false,
  validFrom: null,
  validTo: null,
  claims: [],
  evidence: [wordsOf(`tie-${id}`)],
  ...of,
})

export const membershipIn = (id: string): Membership => ({
  id: `member-of-${id}`,
  roleName: 'membre',
  status: 'existing',
  actor: { id: 'us', name: 'Us' },
  in: { id, name: id },
  evidence: [],
})
