import type { Question } from '../ask.ts'
import type { Level } from './words.ts'

/** Months that one document asks for: a question may not have more than ten roots. */
const HALF = 6

type LevelsThen = readonly { readonly actor: { readonly id: string }; readonly level: Level }[]
export type LoadHistoryAnswer = Readonly<Record<'m0' | 'm1' | 'm2' | 'm3' | 'm4' | 'm5', LevelsThen>>

interface DaysAsked extends Readonly<Record<string, unknown>> {
  readonly ids: readonly string[]
  /** Six days of the world. */
  readonly d0: string
  readonly d1: string
  readonly d2: string
  readonly d3: string
  readonly d4: string
  readonly d5: string
}

/** How full some actors were on six days, as far as anybody had said so by then. */
export const ASK_LOAD_HISTORY: Question<LoadHistoryAnswer, DaysAsked> = {
  document: /* GraphQL */ `
    query LoadHistory($ids: [ID!]!, $d0: Date!, $d1: Date!, $d2: Date!, $d3: Date!, $d4: Date!, $d5: Date!) {
      m0: saturation(filter: { ids: $ids, validAt: $d0 }) {
        ...LevelThen
      }
      m1: saturation(filter: { ids: $ids, validAt: $d1 }) {
        ...LevelThen
      }
      m2: saturation(filter: { ids: $ids, validAt: $d2 }) {
        ...LevelThen
      }
      m3: saturation(filter: { ids: $ids, validAt: $d3 }) {
        ...LevelThen
      }
      m4: saturation(filter: { ids: $ids, validAt: $d4 }) {
        ...LevelThen
      }
      m5: saturation(filter: { ids: $ids, validAt: $d5 }) {
        ...LevelThen
      }
    }
    fragment LevelThen on SaturationAnswer {
      actor {
        id
      }
      level
    }
  `,
}

/** The two halves of a year of month ends as the document asks for them. */
export function halvesOf(days: readonly string[], ids: readonly string[]): readonly DaysAsked[] {
  return [0, HALF].map((from) => {
    const [d0 = '', d1 = '', d2 = '', d3 = '', d4 = '', d5 = ''] = days.slice(from, from + HALF)
    return { ids, d0, d1, d2, d3, d4, d5 }
  })
}
