import type { Question } from '../ask.ts'
import type { Language } from '@maillage/network-model'
import type { Level, Named } from './words.ts'

export interface RouteStep {
  readonly actor: Named
  readonly layer: string | null
  readonly level: Level
}

/** A way from one actor to another; without steps where there is none. */
export interface RouteAnswer {
  readonly steps: readonly RouteStep[]
  readonly reopen: readonly Named[]
  readonly sentence: string
  readonly assumptions: readonly string[]
}

export const ASK_ROUTES: Question<
  { readonly routes: readonly RouteAnswer[] },
  {
    readonly from: string
    readonly to: string
    readonly filter: { readonly ids: readonly string[] } | null
    readonly language: Language
  }
> = {
  document: /* GraphQL */ `
    query Routes($from: ID!, $to: ID!, $filter: ActorFilter, $language: Language!) {
      routes(from: $from, to: $to, filter: $filter) {
        steps {
          actor {
            id
            name
          }
          layer
          level
        }
        reopen {
          id
          name
        }
        sentence(language: $language)
        assumptions(language: $language)
      }
    }
  `,
}
