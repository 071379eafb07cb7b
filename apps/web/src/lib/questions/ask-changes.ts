import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Level } from './words.ts'
import { CHANGE_HEAD, type ChangeHead } from './written.ts'

export interface ChangedCell {
  readonly field: string
  readonly fieldName: string
  readonly beforeText: string | null
  readonly afterText: string | null
}

export interface ChangedRow {
  readonly id: string
  readonly table: string
  readonly act: 'created' | 'updated' | 'removed'
  readonly name: string
  readonly tableName: string
  readonly actor: string | null
  readonly recorded: boolean
  readonly cells: readonly ChangedCell[]
}

/** One entry of the history. */
export interface HistoryChange extends ChangeHead {
  readonly reason: string
  readonly rowCount: number
  /** Id of the Change that this one took back. */
  readonly undoes: string | null
  /** Id of the Change that took this one back. */
  readonly undoneBy: string | null
  readonly rows: readonly ChangedRow[]
}

export interface ChangesAnswer {
  readonly changes: {
    readonly totalCount: number
    readonly nodes: readonly HistoryChange[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

/** A page of the history, newest first, whole or of one record. */
export const ASK_CHANGES: Question<
  ChangesAnswer,
  {
    readonly first: number
    readonly after: string | null
    readonly about: string | null
    readonly language: Language
  }
> = {
  document: /* GraphQL */ `
    query Changes($first: Int!, $after: String, $about: ID, $language: Language!) {
      changes(first: $first, after: $after, about: $about) {
        totalCount
        nodes {
          ...ChangeHead
          reason
          rowCount
          undoes
          undoneBy
          rows(first: 6) {
            id
            table
            act
            name(language: $language)
            tableName(language: $language)
            actor
            recorded
            cells(first: 14) {
              field
              fieldName(language: $language)
              beforeText(language: $language)
              afterText(language: $language)
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ${CHANGE_HEAD}
  `,
}

/** What a page has to know of a Change that somebody made: whom it touches. */
export interface LiveChange extends ChangeHead {
  readonly rows: readonly { readonly table: string; readonly actor: string | null }[]
  readonly rowCount: number
}

/** Every Change after a revision, oldest first, then each as it happens. */
export const ON_CHANGED: Question<
  { readonly changed: LiveChange },
  { readonly since: number; readonly language: Language }
> = {
  document: /* GraphQL */ `
    subscription Changed($since: Int!, $language: Language!) {
      changed(since: $since) {
        ...ChangeHead
        rowCount
        rows(first: 20) {
          table
          actor
        }
      }
    }
    ${CHANGE_HEAD}
  `,
}

export interface LevelNow {
  readonly level: Level
  readonly ageDays: number | null
  readonly withheld: boolean
}

/** How full one actor is: all that a ring on the map needs. */
export const ASK_LEVEL: Question<
  { readonly actor: { readonly id: string; readonly name: string; readonly saturation: LevelNow } | null },
  { readonly id: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Level($id: ID!, $language: Language!) {
      actor(id: $id) {
        id
        name(language: $language)
        saturation {
          level
          ageDays
          withheld
        }
      }
    }
  `,
}
