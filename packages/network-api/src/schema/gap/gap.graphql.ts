export const gapSdl = /* GraphQL */ `
  enum GroupAxis {
    SECTOR
    SIDE
  }

  type GapReport {
    by: GroupAxis!
    partition: ID
    pairs: [GapAnswer!]!
    "What the documents themselves say of gaps, in their own words."
    signalled: [Finding!]!
    straddlers: [Actor!]!
    excluded: [Exclusion!]!
    sentence(language: Language = fr): String!
    reason: Reason
    revision: Int!
  }
  type GapAnswer {
    a: ID!
    b: ID!
    nameA(language: Language = fr): String!
    nameB(language: Language = fr): String!
    sizeA: Int!
    sizeB: Int!
    observed: Int!
    "Pairs that were observed: at least one end answered, or the tie is known."
    pairs: Int!
    "Pairs that nobody answered for: any of them may hide a tie."
    unobserved: Int!
    expected: Float
    sd: Float
    z: Float
    p: Float
    severity: Float
    flagged: Boolean!
    density: Float
    densityA: Float
    densityB: Float
    missing: [ExpectedTie!]!
    signalled: [Finding!]!
    sentence(language: Language = fr): String!
    reason: Reason
    inputs: [Input!]!
    excluded: [Exclusion!]!
  }
  "Two actors without a collaboration, and the probability that one would be expected."
  type ExpectedTie {
    a: Actor!
    b: Actor!
    probability: Float!
  }

  extend type Query {
    gaps(by: GroupAxis = SECTOR, partition: ID, filter: ActorFilter): GapReport!
  }
`
