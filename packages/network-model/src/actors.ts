import { z } from 'zod'
import {
  date,
  flag,
  integer,
  key,
  mustDate,
  mustRef,
  mustText,
  mustWord,
  mustWording,
  number,
  ref,
  refs,
  text,
  texts,
  word,
  wordOr,
  words,
  wording,
} from './fields.ts'
import {
  ACTOR_KINDS,
  AVAILABILITIES,
  CONTACT_KINDS,
  LANGUAGES,
  POST_STATES,
  RESPONSES,
  STATUSES,
  VISIBILITIES,
} from './words.ts'

/** Who acts: an organisation or a function, never a person. */
export const Actor = z.object({
  id: key('actors'),
  name: mustWording(),
  alternativeNames: texts(),
  kind: mustWord(ACTOR_KINDS),
  /** The kind in the source's own words. */
  kindAsStated: text(),
  /** False for a collective or unnamed mention (« les hôpitaux »). */
  isNamed: flag(true),
  responded: wordOr(RESPONSES, 'not-asked'),
  /** The organisation this service, team or site belongs to. */
  partOf: ref('actors'),
  sectors: refs('sectors'),
  /** The one sector that indices count it in; required when there are several. */
  primarySector: ref('sectors'),
  /** Where it can be found. */
  seat: ref('territories'),
  /** What it serves. */
  territories: refs('territories'),
  audiences: refs('audiences'),
  functions: refs('functions'),
  languages: words(LANGUAGES),
  status: wordOr(STATUSES, 'existing'),
  validFrom: date(),
  validTo: date(),
  description: wording(),
  website: text(),
  /** One clear gesture: « Adresser une demande : … ». */
  nextStep: wording(),
  /** True: appears in no suggestion. */
  optOut: flag(),
})
export type Actor = z.infer<typeof Actor>

/** How to reach an actor. A personal one is erasable and never leaves by an export. */
export const Contact = z.object({
  id: key('contacts'),
  actor: mustRef('actors'),
  kind: mustWord(CONTACT_KINDS),
  value: mustText(),
  personal: flag(),
})
export type Contact = z.infer<typeof Contact>

/** What an actor offers to whom, where, under which conditions. */
export const Offer = z.object({
  id: key('offers'),
  actor: mustRef('actors'),
  name: mustWording(),
  functions: refs('functions'),
  audiences: refs('audiences'),
  territories: refs('territories'),
  conditions: refs('conditions'),
  /** Practices and key words of this offer; those of the whole actor are the tags that it owns. */
  tags: refs('tags'),
  careLevel: integer({ min: 0, max: 3 }),
  languages: words(LANGUAGES),
  status: wordOr(STATUSES, 'existing'),
  validFrom: date(),
  validTo: date(),
})
export type Offer = z.infer<typeof Offer>

/** Staff in full-time equivalents. `state` says whether they count: only `in-post` does. */
export const Post = z.object({
  id: key('posts'),
  owner: mustRef('actors', 'initiatives'),
  offer: ref('offers'),
  profession: text(),
  /** Null when the source gives no number of full-time equivalents (« mi-temps » keeps its words in the evidence). */
  fullTimeEquivalents: number({ min: 0, max: 100000 }),
  state: mustWord(POST_STATES),
  validFrom: date(),
  validTo: date(),
})
export type Post = z.infer<typeof Post>

/** What an actor says of its load on a day; about the whole actor or about one of its offers. */
export const LoadDeclaration = z.object({
  id: key('loads'),
  actor: mustRef('actors'),
  offer: ref('offers'),
  audience: ref('audiences'),
  availability: word(AVAILABILITIES),
  /** People followed now. */
  active: number({ min: 0 }),
  places: number({ min: 0 }),
  /** Ratio; 1 is full, and more is possible. */
  utilisation: number({ min: 0, max: 100 }),
  waitIntakeWeeks: number({ min: 0, max: 1000 }),
  waitStartWeeks: number({ min: 0, max: 1000 }),
  /** People waiting. */
  queue: number({ min: 0 }),
  startsPerWeek: number({ min: 0 }),
  /** How long a place is taken on average, in weeks. */
  durationWeeks: number({ min: 0, max: 5000 }),
  /** Requests received in `period`, refused ones included. */
  inflow: number({ min: 0 }),
  /** Requests that can be taken in `period`. */
  intakeCapacity: number({ min: 0 }),
  /** A word (`semaine`, `mois`, `trimestre`, `an`) or a span (`2026-09`, `2026`); see `weeksOfPeriod`. */
  period: text(),
  declaredAt: mustDate(),
  /** A function, never a person: « accueil », « coordination ». */
  declaredBy: text(),
  validUntil: date(),
  visibility: wordOr(VISIBILITIES, 'members'),
})
export type LoadDeclaration = z.infer<typeof LoadDeclaration>
