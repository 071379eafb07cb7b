export const measureSdl = /* GraphQL */ `
  "One computation of the list: what it asks, how it is computed, what it cannot tell."
  type Measure {
    id: ID!
    name(language: Language = fr): String!
    question(language: Language = fr): String!
    limits(language: Language = fr): String!
    formula: String!
    inputs: [String!]!
    range: String!
    cost: String!
    minimum: String!
    family: String!
    "Which ties it stands on; layers are never mixed."
    layer: String!
    reference: String!
  }
  "How sure a value is, beside it and never mixed into it."
  type Uncertainty {
    "bounds, interval, standard-error, rank-band, at-least."
    kind: String!
    low: Float
    high: Float
    standardError: Float
  }
  "The same figure under another grouping of the sectors."
  type Alternative {
    partition: ID!
    name(language: Language = fr): String!
    value: Float
    reason: Reason
    sentence(language: Language = fr): String!
  }
  type MeasureAnswer {
    measure: ID!
    value: Float
    "True when the value has no end: a list that nobody leaves."
    endless: Boolean!
    uncertainty: Uncertainty
    alternative: Alternative
    "At most 5000 at once, from \`skip\` on."
    rows(first: Int = 500, skip: Int = 0): [MeasureRow!]!
    rowCount: Int!
    sentence(language: Language = fr): String!
    reason: Reason
    "What is taken for granted, each a sentence."
    assumptions(language: Language = fr): [String!]!
    "At most 5000 at once, from \`skip\` on."
    inputs(first: Int = 500, skip: Int = 0): [Input!]!
    inputCount: Int!
    excluded: [Exclusion!]!
    revision: Int!
  }
  type MeasureRow {
    "What the row speaks of: an actor, two groups, a territory and a function."
    of: [ID!]!
    "The same by name."
    names(language: Language = fr): [String!]!
    values: [MeasureValue!]!
    uncertainty: Uncertainty
    sentence(language: Language = fr): String!
    reason: Reason
  }
  "One named value: a number when it is one, else a word; \`endless\` for what has no end."
  type MeasureValue {
    name: String!
    label(language: Language = fr): String!
    number: Float
    word: String
    "The word as people read it, an id by its name; null for a number."
    text(language: Language = fr): String
  }

  "Which part of the network a measure is asked for; nothing given: all of it."
  input MeasureScope {
    actor: ID
    "Two sectors, or the two sides (social, mentalHealth)."
    pair: [ID!]
    territory: ID
    "To whom a route leads; \`actor\` is where it begins."
    to: ID
  }
  "What one supposes, over what is. Nothing of it is stored."
  input Scenario {
    "Actors that take nobody any more."
    close: [ID!]
    posts: [PostsChange!]
    "Requests that one full-time equivalent takes in a month, 0 to 1000."
    requestsPerFullTimeEquivalent: Float
    "How often a request that finds no place may move on, 1 to 6."
    rounds: Int
  }
  input PostsChange {
    actor: ID!
    "Added; negative: taken away."
    fullTimeEquivalents: Float!
  }

  extend type Query {
    "The list of all measures; \`also\`: with what is asked beside them, to plead for means."
    measures(also: Boolean = false): [Measure!]!
    "One of them, computed. A long computation is refused with MEASURING and goes on: ask again."
    measurement(
      id: ID!
      scope: MeasureScope
      partition: ID
      compareTo: Date
      scenario: Scenario
      filter: ActorFilter
    ): MeasureAnswer!
  }
`
