import { setImmediate as nextTurn } from 'node:timers/promises'
import { meetings, seating, type MeetingSuggestion, type Seating, type SeatingTable } from '@maillage/network-analysis'
import type { ApiContext } from '../../context.ts'
import { refusal } from '../../errors.ts'
import { bounded, knownId } from '../../measuring/read-scope.ts'
import { MOST_AT_ONCE } from '../../most-at-once.ts'
import { sentence, type InLanguage } from '../words.ts'

interface MeetingsAsked {
  readonly actor?: string | null
  readonly concertation?: string | null
  readonly first: number
}
interface SeatingAsked {
  readonly concertation?: string | null
  readonly actors?: readonly string[] | null
  readonly tableSize: number
  readonly rounds: number
}

const MOST_SEATED = 100
const TABLE = { least: 2, most: 20 }
const MOST_ROUNDS = 10

/** Computed once per revision, viewer and question for all who ask, the heavy part beside the event loop. */
export const meetingResolvers = {
  Query: {
    meetings: (_: unknown, { actor, concertation, first }: MeetingsAsked, context: ApiContext) => {
      const { projection, viewer, measurings } = context
      const asked = {
        ...actorOf(actor, context),
        ...concertationOf(concertation, context),
        first: bounded('first', first, 1, MOST_AT_ONCE.meetings, context),
      }
      return measurings.answer(
        context,
        JSON.stringify(['meetings', viewer, projection.day, asked]),
        (work) => meetings(projection.network, { viewer, validAt: projection.day }, asked, work),
        (found) => found.length,
      )
    },
    seating: (_: unknown, { concertation, actors, tableSize, rounds }: SeatingAsked, context: ApiContext) => {
      const { projection, viewer, measurings } = context
      if (actors && actors.length > MOST_SEATED) throw tooMany('actors', context)
      const asked = {
        ...concertationOf(concertation, context),
        ...(actors && { actors: actors.map((id) => knownId('UNKNOWN_ACTOR', 'actors', id, context)) }),
        tableSize: bounded('tableSize', tableSize, TABLE.least, TABLE.most, context),
        rounds: bounded('rounds', rounds, 1, MOST_ROUNDS, context),
      }
      if (asked.concertation === undefined && !asked.actors) throw refusal('NO_ATTENDEES', context.language)
      if (!asked.actors && attendance(context, asked.concertation) > MOST_SEATED) throw tooMany('concertation', context)
      return measurings.answer(
        context,
        JSON.stringify(['seating', viewer, projection.day, asked]),
        () => seating(projection.network, { viewer, validAt: projection.day }, asked, nextTurn),
        ({ possible }) => possible,
      )
    },
  },
  MeetingSuggestion: {
    a: ({ a }: MeetingSuggestion, _: unknown, { projection }: ApiContext) => projection.row('actors', a),
    b: ({ b }: MeetingSuggestion, _: unknown, { projection }: ApiContext) => projection.row('actors', b),
    audiences: ({ audiences }: MeetingSuggestion, _: unknown, { projection }: ApiContext) =>
      projection.rows('audiences', audiences),
    territories: ({ territories }: MeetingSuggestion, _: unknown, { projection }: ApiContext) =>
      projection.rows('territories', territories),
    complementary: ({ complementary }: MeetingSuggestion, _: unknown, { projection }: ApiContext) =>
      projection.rows('functions', complementary),
    bridges: ({ bridges }: MeetingSuggestion, _: unknown, { projection }: ApiContext) =>
      projection.rows('actors', bridges),
    sentence: (one: MeetingSuggestion, { language }: InLanguage) => sentence(one.sentence, language),
    reasons: ({ reasons }: MeetingSuggestion, { language }: InLanguage) =>
      reasons.map((one) => sentence(one, language)),
  },
  Seating: {
    rounds: ({ rounds }: Seating) => rounds.map((tables) => ({ tables })),
    sentence: (one: Seating, { language }: InLanguage) => sentence(one.sentence, language),
    revision: (_: Seating, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  SeatingTable: {
    actors: ({ actors }: SeatingTable, _: unknown, { projection }: ApiContext) => projection.rows('actors', actors),
  },
}

const isGiven = (id: string | null | undefined): id is string => id !== null && id !== undefined

const actorOf = (id: string | null | undefined, context: ApiContext) =>
  isGiven(id) ? { actor: knownId('UNKNOWN_ACTOR', 'actors', id, context) } : {}

function concertationOf(id: string | null | undefined, context: ApiContext): { readonly concertation?: string } {
  return isGiven(id) ? { concertation: knownId('UNKNOWN_CONCERTATION', 'concertations', id, context) } : {}
}

const attendance = ({ projection }: ApiContext, concertation: string | undefined): number =>
  concertation === undefined ? 0 : projection.where('attendance', 'concertation', concertation).length

const tooMany = (field: string, { language }: ApiContext) => refusal('TOO_MANY', language, { field, max: MOST_SEATED })
