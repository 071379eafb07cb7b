import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Excluded } from './ask-gaps.ts'

/** A line of the list of measures. */
export interface MeasureHead {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly limits: string
  readonly family: string
  readonly layer: string
  readonly formula: string
  readonly inputs: readonly string[]
  readonly range: string
  readonly minimum: string
  readonly reference: string
  readonly cost: string
}

/** Every measure, as the server knows it. */
export const ASK_MEASURES: Question<{ readonly measures: readonly MeasureHead[] }, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Measures($language: Language!) {
      measures {
        id
        name(language: $language)
        question(language: $language)
        limits(language: $language)
        family
        layer
        formula
        inputs
        range
        minimum
        reference
        cost
      }
    }
  `,
}

export interface MeasuredHere {
  readonly measure: string
  readonly value: number | null
  readonly endless: boolean
  readonly uncertainty: {
    readonly kind: string
    readonly low: number | null
    readonly high: number | null
    readonly standardError: number | null
  } | null
  readonly sentence: string
  readonly reason: string | null
  readonly assumptions: readonly string[]
  readonly excluded: readonly Excluded[]
}

/** What one measure answers for the whole network. */
export const ASK_MEASURED: Question<
  { readonly measurement: MeasuredHere },
  { readonly id: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Measured($id: ID!, $language: Language!) {
      measurement(id: $id) {
        measure
        value
        endless
        uncertainty {
          kind
          low
          high
          standardError
        }
        sentence(language: $language)
        reason
        assumptions(language: $language)
        excluded {
          count
          sentence(language: $language)
        }
      }
    }
  `,
}
