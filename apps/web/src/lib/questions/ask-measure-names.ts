import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Named } from './words.ts'

export const ASK_MEASURE_NAMES: Question<{ readonly measures: readonly Named[] }, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query MeasureNames($language: Language!) {
      measures {
        id
        name(language: $language)
      }
    }
  `,
}
