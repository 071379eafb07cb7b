export const saturationSdl = /* GraphQL */ `
  enum SaturationLevel {
    available
    strained
    saturated
    unknown
  }
  enum Reason {
    EMPTY_GROUP
    TOO_SMALL
    NO_TIES
    NO_SURVEY
    NOT_DECLARED
    MISSING_CAPACITY
    STALE
    LOW_RESPONSE
    DISCONNECTED
    NOT_PUBLISHED
    NO_PARTITION
    ONE_GROUP
    NO_FLOW
    NO_REFERRALS
    NO_OFFERS
    NO_POPULATION
    ONE_DATE
  }

  "One thing that an answer used."
  type Input {
    table: String!
    id: ID!
    field: String!
    value: String
    on: Date
    by: String
  }
  "What an answer left out, how many, and why."
  type Exclusion {
    key: String!
    count: Int!
    ids: [ID!]!
    sentence(language: Language = fr): String!
  }

  type Indicator {
    name: String!
    label(language: Language = fr): String!
    reading: String!
    x: Float!
    amber: Float
    red: Float
    direct: Boolean!
    "True when the number of places is made of staff in post, for want of a declared one."
    estimated: Boolean!
    fresh: Boolean!
    ageDays: Int!
    offer: ID
    "The offer it was said of; null: the whole actor."
    offerName(language: Language = fr): String
    "For whom it was said; null: everybody."
    audienceName(language: Language = fr): String
  }
  type SaturationAnswer {
    actor: Actor!
    level: SaturationLevel!
    "Some of its offers have no fresh data: known in part."
    partly: Boolean!
    mixed: Boolean!
    score: Float
    confidence: Float!
    contradiction: Boolean!
    "Three others or more were lately refused for want of a place: ask the actor. Never for an anonymous viewer."
    toConfirm: Boolean!
    "A declaration exists that is not published for this viewer."
    withheld: Boolean!
    "Somebody objects to the declaration shown."
    contested: Boolean!
    "The declaration shown, to contest it; null when it is not this caller's to know."
    load: ID
    since: Date
    ageDays: Int
    declaredBy: String
    indicators: [Indicator!]!
    signalled: [Finding!]!
    sentence(language: Language = fr): String!
    reason: Reason
    inputs: [Input!]!
    excluded: [Exclusion!]!
    revision: Int!
  }

  extend type Query {
    saturation(filter: ActorFilter): [SaturationAnswer!]!
  }
`
