import type { Language } from '@maillage/network-model'

/** A cell as JSON: a text, a number, true or false, a list of texts, or a wording by language; null is empty. */
export type Cell = string | number | boolean | readonly string[] | Readonly<Partial<Record<Language, string>>> | null

/** A Change in one line. */
export interface ChangeHead {
  readonly id: string
  readonly revision: number
  /** An instant, ISO 8601. */
  readonly at: string
  readonly author: string
  readonly title: string
}

export const CHANGE_HEAD = /* GraphQL */ `
  fragment ChangeHead on Change {
    id
    revision
    at
    author
    title(language: $language)
  }
`

/** A field that somebody else changed since the author looked at it. */
export interface EditConflict {
  readonly field: string
  readonly fieldName: string
  readonly was: Cell
  readonly theirs: Cell
  readonly yours: Cell
  readonly wasText: string | null
  readonly theirsText: string | null
  readonly yoursText: string | null
  readonly change: ChangeHead
}

export interface WriteProblem {
  readonly code: string
  /** The input's field it speaks of. */
  readonly field: string | null
  readonly sentence: string
  readonly conflict: EditConflict | null
  /** The Change that stands in the way of taking one back. */
  readonly later: ChangeHead | null
}

/** What every mutation answers: the Change, or why there is none. */
export interface Written {
  readonly change: ChangeHead | null
  readonly problems: readonly WriteProblem[]
  readonly revision: number
  readonly repeated: boolean
  readonly created: readonly string[]
}

export const WRITTEN = /* GraphQL */ `
  fragment WrittenHead on Written {
    change {
      ...ChangeHead
    }
    problems {
      code
      field
      sentence(language: $language)
      conflict {
        field
        fieldName(language: $language)
        was
        theirs
        yours
        wasText(language: $language)
        theirsText(language: $language)
        yoursText(language: $language)
        change {
          ...ChangeHead
        }
      }
      later {
        ...ChangeHead
      }
    }
    revision
    repeated
    created
  }
`
