export const evidenceSdl = /* GraphQL */ `
  enum Basis {
    stated
    inferred
  }
  enum Confidence {
    high
    medium
    low
  }

  "The words a thing is known from."
  type Evidence {
    id: ID!
    quote: String!
    source: Source!
    locator: String
    basis: Basis!
    confidence: Confidence
    "Which column of the row it supports, and with which value."
    field: String
    value: String
    "Doubt, or the reason of an inference."
    note: String
  }
  type Source {
    id: ID!
    name(language: Language = fr): String!
    shortName(language: Language = fr): String!
    kind: String!
    author: String
    publishedOn: Date
    file: String
    url: String
    citedIn: ID
  }

  extend type Query {
    evidence(about: ID!): [Evidence!]!
  }
`
