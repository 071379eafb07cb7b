import { z } from 'zod'
import {
  date,
  integer,
  key,
  mustRef,
  mustWord,
  mustWording,
  ref,
  refs,
  text,
  texts,
  wordOr,
  wording,
} from './fields.ts'
import { FINDING_KINDS, INITIATIVE_KINDS, OBJECTIVE_KINDS, OUTCOMES, SIGNALS, STATUSES } from './words.ts'

/** A reform, plan, project or tool that several actors carry. */
export const Initiative = z.object({
  id: key('initiatives'),
  name: mustWording(),
  kind: mustWord(INITIATIVE_KINDS),
  kindAsStated: text(),
  status: wordOr(STATUSES, 'existing'),
  partOf: ref('initiatives'),
  validFrom: date(),
  validTo: date(),
  sectors: refs('sectors'),
  territories: refs('territories'),
  audiences: refs('audiences'),
  description: wording(),
})
export type Initiative = z.infer<typeof Initiative>

/** A meeting of actors. */
export const Concertation = z.object({
  id: key('concertations'),
  name: mustWording(),
  kind: text(),
  heldOn: date(),
  recurrence: wording(),
  participants: integer({ min: 0 }),
  participantsAsStated: text(),
  theme: wording(),
  initiative: ref('initiatives'),
  sectors: refs('sectors'),
  territories: refs('territories'),
  status: wordOr(STATUSES, 'past'),
})
export type Concertation = z.infer<typeof Concertation>

/** One action of a plan. `audienceAsStated` and `objective` keep the plan's own cells. */
export const PlannedAction = z.object({
  id: key('actions'),
  code: text(),
  number: integer({ min: 0 }),
  name: mustWording(),
  plan: ref('initiatives'),
  setting: ref('settings'),
  objective: wording(),
  audienceAsStated: text(),
  audiences: refs('audiences'),
  territories: refs('territories'),
  status: wordOr(STATUSES, 'proposed'),
  outcome: wordOr(OUTCOMES, 'open'),
})
export type PlannedAction = z.infer<typeof PlannedAction>

/** Something voiced at a meeting or written in a document. `signals` says what it signals in its own words. */
export const Finding = z.object({
  id: key('findings'),
  kind: mustWord(FINDING_KINDS),
  /** The source's own nature word: « crainte », « besoin ». */
  nature: text(),
  name: mustWording(),
  theme: wording(),
  parent: ref('findings'),
  concertation: ref('concertations'),
  /** The action of a plan whose words it is; such findings are counted apart. */
  action: ref('actions'),
  voicedBy: text(),
  signals: wordOr(SIGNALS, 'none'),
  about: refs('actors', 'sectors', 'audiences', 'territories', 'initiatives', 'actions', 'concertations', 'functions'),
  outcome: wordOr(OUTCOMES, 'open'),
})
export type Finding = z.infer<typeof Finding>

export const Objective = z.object({
  id: key('objectives'),
  owner: mustRef('actors', 'initiatives', 'concertations', 'actions'),
  kind: mustWord(OBJECTIVE_KINDS),
  parent: ref('objectives'),
  name: mustWording(),
})
export type Objective = z.infer<typeof Objective>

/** What an actor, an initiative or a concertation does. */
export const Activity = z.object({
  id: key('activities'),
  owner: mustRef('actors', 'initiatives', 'concertations'),
  name: mustWording(),
  heading: text(),
  features: texts(),
  status: wordOr(STATUSES, 'existing'),
})
export type Activity = z.infer<typeof Activity>
