/** Fields and shapes that several questions share. */
export const WORDS = /* GraphQL */ `
  fragment Words on Evidence {
    id
    quote
    locator
    basis
    note
    field
    source {
      id
      name(language: $language)
      publishedOn
    }
  }
`

export interface Named {
  readonly id: string
  readonly name: string
}

/** The words a thing is known from. */
export interface Words {
  readonly id: string
  readonly quote: string
  readonly locator: string | null
  readonly basis: Basis
  readonly note: string | null
  readonly field: string | null
  readonly source: Named & { readonly publishedOn: string | null }
}

export type Basis = 'stated' | 'inferred'
export type TieStatus = 'existing' | 'past' | 'planned' | 'proposed' | 'requested'
export type Level = 'available' | 'strained' | 'saturated' | 'unknown'
export type Signal = 'saturation' | 'gap' | 'need' | 'none'
export type Collection = 'survey' | 'documents'
export type Side = 'social' | 'mentalHealth' | 'both' | 'neither'

/** Anything with an id and a name; `table` says what it is. */
export interface Reference extends Named {
  readonly table: string
}

export interface FindingHead {
  readonly id: string
  readonly kind: string
  readonly signals: Signal
  readonly name: string
  readonly theme: string | null
  readonly voicedBy: string | null
  readonly concertation: Named | null
  readonly action: { readonly id: string; readonly code: string | null } | null
  readonly about: readonly Reference[]
  readonly contested: boolean
  readonly hidden: boolean
  readonly evidence: readonly Words[]
}

export const FINDING = /* GraphQL */ `
  fragment FindingHead on Finding {
    id
    kind
    signals
    name(language: $language)
    theme(language: $language)
    voicedBy
    concertation {
      id
      name(language: $language)
    }
    action {
      id
      code
    }
    about {
      id
      table
      name(language: $language)
    }
    contested
    hidden
    evidence {
      ...Words
    }
  }
`

export interface StatementHead {
  readonly id: string
  readonly wording: string
  readonly status: TieStatus
  readonly basis: Basis
  readonly contested: boolean
  readonly hidden: boolean
  readonly subject: Reference
  readonly object: Reference
  readonly evidence: readonly Words[]
}

export const STATEMENT = /* GraphQL */ `
  fragment StatementHead on Statement {
    id
    wording(language: $language)
    status
    basis
    contested
    hidden
    subject {
      id
      table
      name(language: $language)
    }
    object {
      id
      table
      name(language: $language)
    }
    evidence {
      ...Words
    }
  }
`

export interface InvolvementHead {
  readonly id: string
  readonly roleName: string
  readonly status: TieStatus
  readonly actor: Named
  readonly initiative: Named | null
  readonly action: { readonly id: string; readonly code: string | null; readonly name: string } | null
  readonly evidence: readonly Words[]
}

export const INVOLVEMENT = /* GraphQL */ `
  fragment InvolvementHead on Involvement {
    id
    roleName(language: $language)
    status
    actor {
      id
      name(language: $language)
    }
    initiative {
      id
      name(language: $language)
    }
    action {
      id
      code
      name(language: $language)
    }
    evidence {
      ...Words
    }
  }
`

export interface PostHead {
  readonly id: string
  readonly profession: string | null
  readonly fullTimeEquivalents: number | null
  readonly state: 'inPost' | 'beingHired' | 'vacant' | 'planned' | 'pastIncrease'
  readonly validFrom: string | null
  readonly evidence: readonly Words[]
}

export const POST = /* GraphQL */ `
  fragment PostHead on Post {
    id
    profession
    fullTimeEquivalents
    state
    validFrom
    evidence {
      ...Words
    }
  }
`

export interface ActivityHead {
  readonly id: string
  readonly name: string
  readonly heading: string | null
  readonly features: readonly string[]
  readonly status: TieStatus
  readonly evidence: readonly Words[]
}

export const ACTIVITY = /* GraphQL */ `
  fragment ActivityHead on Activity {
    id
    name(language: $language)
    heading
    features
    status
    evidence {
      ...Words
    }
  }
`

export interface ObjectiveHead extends Named {
  readonly kind: string
  readonly evidence: readonly Words[]
}

export const OBJECTIVE = /* GraphQL */ `
  fragment ObjectiveHead on Objective {
    id
    kind
    name(language: $language)
    evidence {
      ...Words
    }
  }
`
