export const measureSdl = /* GraphQL */ `
  type Measure {
    id: ID!
    name(language: Language = fr): String!
    question(language: Language = fr): String!
    formula: String!
    inputs: [String!]!
    range: String!
    cost: String!
    minimum: String!
  }
  type MeasureAnswer {
    measure: ID!
    value: Float
    rows: [MeasureRow!]!
    sentence(language: Language = fr): String!
    reason: Reason
    inputs: [Input!]!
    excluded: [Exclusion!]!
    revision: Int!
  }
  type MeasureRow {
    of: [ID!]!
    values: [MeasureValue!]!
    sentence(language: Language = fr): String!
    reason: Reason
  }
  "One named value: a number when it is one, else a word."
  type MeasureValue {
    name: String!
    number: Float
    word: String
  }

  extend type Query {
    measures: [Measure!]!
    measurement(id: ID!, partition: ID, filter: ActorFilter): MeasureAnswer!
  }
`
