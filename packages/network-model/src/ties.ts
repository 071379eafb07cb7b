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
  pair,
  ref,
  text,
  wordOr,
  wording,
} from './fields.ts'
import { TABLE_NAMES } from './table-names.ts'
import { CLAIM_WORDS, REFUSAL_REASONS, STATUSES } from './words.ts'

/** Two actors that work together: level 1 linkage, 2 coordination, 3 integration. */
export const Collaboration = z.object({
  id: key('collaborations'),
  between: pair('actors'),
  level: integer({ min: 1, max: 3 }),
  purpose: wording(),
  status: wordOr(STATUSES, 'existing'),
  validFrom: date(),
  validTo: date(),
})
export type Collaboration = z.infer<typeof Collaboration>

/** One side's word about a collaboration or a membership. */
export const Claim = z.object({
  id: key('claims'),
  about: mustRef('collaborations', 'memberships'),
  by: mustRef('actors'),
  says: mustWord(CLAIM_WORDS),
  on: mustDate(),
})
export type Claim = z.infer<typeof Claim>

/** Requests that one actor sends to another, with outcomes, over a period. */
export const Referral = z.object({
  id: key('referrals'),
  from: mustRef('actors'),
  to: mustRef('actors'),
  periodFrom: mustDate(),
  periodTo: mustDate(),
  requests: integer({ min: 0 }),
  accepted: integer({ min: 0 }),
  refused: integer({ min: 0 }),
  reason: wordOr(REFUSAL_REASONS, 'unknown'),
})
export type Referral = z.infer<typeof Referral>

/** An actor that belongs to a partnership, a care network or another grouping. */
export const Membership = z.object({
  id: key('memberships'),
  actor: mustRef('actors'),
  in: mustRef('actors'),
  role: text(),
  status: wordOr(STATUSES, 'existing'),
  validFrom: date(),
  validTo: date(),
})
export type Membership = z.infer<typeof Membership>

/** The part an actor takes in an initiative or in an action of a plan. */
export const Involvement = z.object({
  id: key('involvements'),
  actor: mustRef('actors'),
  in: mustRef('initiatives', 'actions'),
  /** Kebab-case: `runs`, `takes-part-in`, `named-in`. */
  role: mustText(),
  status: wordOr(STATUSES, 'existing'),
  validFrom: date(),
  validTo: date(),
})
export type Involvement = z.infer<typeof Involvement>

/**
 * An actor objects to what is said of it. Until it is settled the thing is marked; a hidden one is shown to nobody but
 * those who coordinate, in its history too.
 */
export const Contest = z.object({
  id: key('contests'),
  about: mustRef('loads', 'collaborations', 'memberships', 'involvements', 'findings', 'statements'),
  by: ref('actors'),
  on: mustDate(),
  hidden: flag(),
})
export type Contest = z.infer<typeof Contest>

/** An actor at a concertation. */
export const Attendance = z.object({
  id: key('attendance'),
  actor: mustRef('actors'),
  concertation: mustRef('concertations'),
  role: text(),
  status: wordOr(STATUSES, 'past'),
})
export type Attendance = z.infer<typeof Attendance>

/** A sourced sentence that relates two things and fits no other table: shown, never measured. */
export const Statement = z.object({
  id: key('statements'),
  subject: mustRef(...TABLE_NAMES.filter((name) => name !== 'statements' && name !== 'evidence')),
  /** Kebab-case: `co-partner-of`, `relays-to`. */
  relation: mustText(),
  /** The relation as a verb, in words. */
  wording: wording(),
  object: mustRef(...TABLE_NAMES.filter((name) => name !== 'statements' && name !== 'evidence')),
  status: wordOr(STATUSES, 'existing'),
})
export type Statement = z.infer<typeof Statement>
