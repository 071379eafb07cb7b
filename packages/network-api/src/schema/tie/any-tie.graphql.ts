export const anyTieSdl = /* GraphQL */ `
  "What stands between two things, of whatever kind: a line of the picture by its id. What its kind does not tell is null."
  type Tie {
    id: ID!
    "collaboration, referral, attendance, membership, part, involvement, statement, signal."
    layer: String!
    from: Reference!
    to: Reference!
    "How the sentence goes on from the one to the other; null for a collaboration."
    wording(language: Language = fr): String
    "On the day of the network: one that has ended is past."
    status: TieStatus!
    basis: Basis!
    "1 linkage, 2 coordination, 3 integration."
    level: Int
    purpose(language: Language = fr): String
    claims: [Claim!]!
    confirmed: Boolean!
    contested: Boolean!
    hidden: Boolean!
    "Of requests: the period they were counted in."
    validFrom: Date
    validTo: Date
    requests: Int
    accepted: Int
    refused: Int
    evidence: [Evidence!]!
  }

  extend type Query {
    "By their ids, at most 100 at once; those that are not there are left out."
    ties(ids: [ID!]!): [Tie!]!
  }
`
