import { z } from 'zod'
import {
  flag,
  integer,
  key,
  month,
  mustText,
  mustWord,
  mustWording,
  number,
  ref,
  refs,
  mustRef,
  text,
  texts,
  word,
  wordOr,
  wording,
  date,
} from './fields.ts'
import { TABLE_NAMES } from './table-names.ts'
import {
  AUDIENCE_KINDS,
  BASES,
  CONDITION_KINDS,
  CONFIDENCES,
  PARTNER_REACHES,
  PICTOGRAMS,
  SECTOR_KINDS,
  TERRITORY_KINDS,
  UNMET_REASONS,
} from './words.ts'

/** A field of work. Which side it stands on is said by a partition (`network.json`), never here. */
export const Sector = z.object({
  id: key('sectors'),
  name: mustWording(),
  /** At most four signs, for places where a name does not fit. */
  shortName: text(),
  kind: mustWord(SECTOR_KINDS),
})
export type Sector = z.infer<typeof Sector>

/** A commune, a bassin, a province: a tree (`parent`), or a set of communes (`parts`). */
export const Territory = z.object({
  id: key('territories'),
  name: mustWording(),
  kind: mustWord(TERRITORY_KINDS),
  parent: ref('territories'),
  parts: refs('territories'),
  nisCode: text(),
  /** A closed ring in the network's own plane or in degrees, `x,y x,y x,y`. */
  outline: text(),
})
export type Territory = z.infer<typeof Territory>

/** One of the five functions of a 107 network. `name` is empty when no source of the network gives it. */
export const CareFunction = z.object({
  id: key('functions'),
  number: integer({ min: 1, max: 20 }),
  name: wording(),
  /** Our own short wording of what public pages say; shown only as external. */
  externalSummary: wording(),
  externalSources: texts(),
})
export type CareFunction = z.infer<typeof CareFunction>

/** Where the actions of a plan take place. */
export const Setting = z.object({ id: key('settings'), name: mustWording() })
export type Setting = z.infer<typeof Setting>

/** For whom. */
export const Audience = z.object({
  id: key('audiences'),
  name: mustWording(),
  kind: mustWord(AUDIENCE_KINDS),
  parent: ref('audiences'),
})
export type Audience = z.infer<typeof Audience>

/** A condition of access: free, without referral, at home. */
export const Condition = z.object({
  id: key('conditions'),
  name: mustWording(),
  kind: wordOr(CONDITION_KINDS, 'ease'),
  /** An offer that names one of these does not meet it; one that names neither says nothing. */
  contrary: refs('conditions'),
  /** Met by a fresh word of a first appointment within so many weeks, unmet by a longer one, unknown otherwise. */
  withinWeeks: number({ min: 0, max: 1000 }),
})
export type Condition = z.infer<typeof Condition>

/** A practice, key word, treatment or definition: a word to search by. */
export const Tag = z.object({
  id: key('tags'),
  name: mustWording(),
  kind: mustText(),
  owner: ref('actors', 'initiatives', 'concertations', 'actions'),
})
export type Tag = z.infer<typeof Tag>

/**
 * A need in everyday words, on two levels: a main one has no `parent`. What meets it: one of its functions, activities
 * or tags, for one of its audiences where it names any; a main one is met by whatever meets a need below it too.
 */
export const Need = z.object({
  id: key('needs'),
  name: mustWording(),
  parent: ref('needs'),
  pictogram: word(PICTOGRAMS),
  /** Other words for it, of any language. */
  synonyms: texts(),
  audiences: refs('audiences'),
  functions: refs('functions'),
  activities: refs('activities'),
  tags: refs('tags'),
})
export type Need = z.infer<typeof Need>

/** Inhabitants of a territory, or of one audience in it, in a year. */
export const Population = z.object({
  id: key('populations'),
  territory: mustRef('territories'),
  audience: ref('audiences'),
  inhabitants: integer({ min: 0 }),
  on: date(),
})
export type Population = z.infer<typeof Population>

/** Minutes from one territory to another. */
export const Travel = z.object({
  id: key('travel'),
  from: mustRef('territories'),
  to: mustRef('territories'),
  minutes: number({ min: 0, max: 1440 }),
})
export type Travel = z.infer<typeof Travel>

/** One time that somebody looked and found nothing: closed choices only, no text, nobody’s name, no day. */
export const UnmetNeed = z.object({
  id: key('unmetNeeds'),
  need: ref('needs'),
  audiences: refs('audiences'),
  territory: ref('territories'),
  reach: word(PARTNER_REACHES),
  conditions: refs('conditions'),
  reason: mustWord(UNMET_REASONS),
  /** `2026-11`. */
  month: month(),
})
export type UnmetNeed = z.infer<typeof UnmetNeed>

/** A document, a survey or a meeting note that evidence stands in. */
export const Source = z.object({
  id: key('sources'),
  name: mustWording(),
  /** A few words for badges and sheets. */
  shortName: wording(),
  kind: mustText(),
  author: text(),
  publishedOn: date(),
  file: text(),
  url: text(),
  /** True for a source that only cites, or is cited by, another one. */
  cited: flag(),
  citedIn: ref('sources'),
})
export type Source = z.infer<typeof Source>

/** The words a thing is known from. `field` and `value` say which statement of the row they support. */
export const Evidence = z.object({
  id: key('evidence'),
  about: mustRef(...TABLE_NAMES.filter((name) => name !== 'evidence')),
  field: text(),
  value: text(),
  source: mustRef('sources'),
  /** Verbatim, with the source's own signs. */
  quote: mustText(),
  /** Where in the source: « ligne 12 », « p. 4 ». */
  locator: text(),
  basis: mustWord(BASES),
  confidence: word(CONFIDENCES),
  /** Doubt, or the reason of an inference. */
  note: text(),
})
export type Evidence = z.infer<typeof Evidence>
