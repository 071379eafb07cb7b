export const networkSdl = /* GraphQL */ `
  "A day, or a month or year when nothing more precise is known: 2024-09-20, 2020-12, 2011."
  scalar Date

  enum Language {
    fr
    nl
    de
    en
  }
  enum Collection {
    survey
    documents
  }
  enum Side {
    social
    mentalHealth
    both
    neither
  }
  enum TieStatus {
    existing
    past
    planned
    proposed
    requested
  }

  type Query {
    "Every network held here, the default one first."
    networks: [NetworkSummary!]!
    "The network of this address."
    network: Network!
  }

  type NetworkSummary {
    id: ID!
    name(language: Language = fr): String!
    description(language: Language = fr): String
    languages: [String!]!
    fictional: Boolean!
    default: Boolean!
    referenceDate: Date
    collection: Collection!
    revision: Int!
    counts: Counts!
    levels: LevelCounts!
    "One sentence that says what there is to see."
    sentence(language: Language = fr): String!
  }

  type Network {
    id: ID!
    name(language: Language = fr): String!
    description(language: Language = fr): String
    languages: [String!]!
    fictional: Boolean!
    default: Boolean!
    referenceDate: Date
    "The day to which ages count."
    today: Date!
    collection: Collection!
    licence: String
    revision: Int!
    counts: Counts!
    levels: LevelCounts!
    "What one sees: sentences computed on the whole network, each with the ids it speaks of."
    sentences(language: Language = fr): [SeenSentence!]!
    sectors: [Sector!]!
    territories: [Territory!]!
    audiences: [Audience!]!
    functions: [CareFunction!]!
    settings: [Setting!]!
    conditions: [Condition!]!
    tags: [Tag!]!
    partitions: [Partition!]!
    sources: [Source!]!
  }

  type SeenSentence {
    key: String!
    text: String!
    focus: [ID!]!
  }

  "Rows of the tables, whatever their status; counted… is what measures and sentences count."
  type Counts {
    actors: Int!
    "Named services, teams, associations, institutions and companies that exist today."
    countedActors: Int!
    named: Int!
    mentions: Int!
    collaborations: Int!
    "Pairs of counted actors whose collaboration exists today, is stated, and is denied by nobody."
    countedCollaborations: Int!
    memberships: Int!
    involvements: Int!
    attendances: Int!
    statements: Int!
    initiatives: Int!
    concertations: Int!
    plannedActions: Int!
    findings: Int!
    sectors: Int!
    territories: Int!
    audiences: Int!
    functions: Int!
    settings: Int!
    tags: Int!
    objectives: Int!
    activities: Int!
    offers: Int!
    posts: Int!
    loads: Int!
    evidence: Int!
    sources: Int!
    signalledSaturations: Int!
    signalledGaps: Int!
  }
  "Of the counted actors; of all where nobody declared anything."
  type LevelCounts {
    available: Int!
    strained: Int!
    saturated: Int!
    unknown: Int!
  }

  type Sector {
    id: ID!
    name(language: Language = fr): String!
    shortName: String
    kind: String!
    side(partition: ID): Side
    actors: Int!
    evidence: [Evidence!]!
  }
  type Territory {
    id: ID!
    name(language: Language = fr): String!
    kind: String!
    parent: ID
    parts: [ID!]!
    nisCode: String
    outline: String
    evidence: [Evidence!]!
  }
  type Audience {
    id: ID!
    name(language: Language = fr): String!
    kind: String!
    parent: ID
    evidence: [Evidence!]!
  }
  type CareFunction {
    id: ID!
    number: Int
    name(language: Language = fr): String
    externalSummary(language: Language = fr): String
    externalSources: [String!]!
    evidence: [Evidence!]!
  }
  type Setting {
    id: ID!
    name(language: Language = fr): String!
    evidence: [Evidence!]!
  }
  enum ConditionKind {
    ease
    restriction
  }
  type Condition {
    id: ID!
    name(language: Language = fr): String!
    "ease makes access easier and can be asked for; restriction narrows it and is told."
    kind: ConditionKind!
    "An offer that names one of these does not meet it."
    contrary: [ID!]!
    withinWeeks: Float
    evidence: [Evidence!]!
  }
  type Tag {
    id: ID!
    name(language: Language = fr): String!
    kind: String!
    owner: ID
    evidence: [Evidence!]!
  }
  type Partition {
    id: ID!
    name(language: Language = fr): String!
    note(language: Language = fr): String
    sides: [SectorSide!]!
  }
  type SectorSide {
    sector: ID!
    side: Side!
  }
`
