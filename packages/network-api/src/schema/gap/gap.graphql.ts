export const gapSdl = /* GraphQL */ `
  enum GroupAxis {
    SECTOR
    SIDE
  }

  "less: a gap; notEnough: nothing that unobserved pairs could not overturn, or no expectation; within: no evidence of a gap; more: above what chance explains."
  enum GapStanding {
    less
    notEnough
    within
    more
  }

  type GapReport {
    by: GroupAxis!
    partition: ID
    pairs: [GapAnswer!]!
    "What the documents themselves say of gaps, in their own words."
    signalled: [Finding!]!
    standings: GapStandingCounts!
    "Between two sides: who has nobody of the other one within two steps, those without any way first."
    blindSpots: [BlindSpot!]!
    straddlers: [Actor!]!
    excluded: [Exclusion!]!
    sentence(language: Language = fr): String!
    reason: Reason
    revision: Int!
  }
  type GapStandingCounts {
    less: Int!
    notEnough: Int!
    within: Int!
    more: Int!
  }
  type BlindSpot {
    actor: Actor!
    side: Side!
    "Steps to the nearest actor of the other side; null when no way leads there."
    distance: Int
  }
  type GapAnswer {
    a: ID!
    b: ID!
    nameA(language: Language = fr): String!
    nameB(language: Language = fr): String!
    sizeA: Int!
    sizeB: Int!
    observed: Int!
    "Of the observed ties those that both ends said."
    confirmed: Int!
    "Pairs that were observed: at least one end answered, or the tie is known."
    pairs: Int!
    "Pairs that nobody answered for: any of them may hide a tie."
    unobserved: Int!
    expected: Float
    sd: Float
    "Between which numbers of ties chance alone would leave it 95 times in 100."
    low: Float
    high: Float
    z: Float
    p: Float
    severity: Float
    flagged: Boolean!
    standing: GapStanding!
    density: Float
    densityA: Float
    densityB: Float
    missing: [ExpectedTie!]!
    "Who already works with both, and could bring others together; the full ones are only counted."
    bridges: [Bridge!]!
    fullBridges: Int!
    "Observed over expected under another grouping of the sectors."
    alternative: Alternative
    "The formula in one line, with its numbers."
    formula(language: Language = fr): String!
    signalled: [Finding!]!
    sentence(language: Language = fr): String!
    reason: Reason
    "At most 5000 at once, from \`skip\` on."
    inputs(first: Int = 500, skip: Int = 0): [Input!]!
    inputCount: Int!
    excluded: [Exclusion!]!
  }
  type Bridge {
    actor: Actor!
    "Partners of it in each of the two groups."
    tiesA: Int!
    tiesB: Int!
    level: SaturationLevel!
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
