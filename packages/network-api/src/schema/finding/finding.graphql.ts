export const findingSdl = /* GraphQL */ `
  enum Signal {
    saturation
    gap
    need
    none
  }
  enum Outcome {
    open
    takenUp
    done
    dropped
  }
  input FindingFilter {
    ids: [ID!]
    signals: [Signal!]
    about: ID
    concertation: ID
    fromActions: Boolean
  }

  "Something voiced at a meeting or written in a document; never something computed."
  type Finding {
    id: ID!
    kind: String!
    nature: String
    name(language: Language = fr): String!
    theme(language: Language = fr): String
    parent: ID
    concertation: Concertation
    action: PlannedAction
    voicedBy: String
    signals: Signal!
    about: [Reference!]!
    outcome: Outcome!
    contested: Boolean!
    hidden: Boolean!
    evidence: [Evidence!]!
  }
  type FindingEdge {
    cursor: String!
    node: Finding!
  }
  type FindingConnection {
    edges: [FindingEdge!]!
    nodes: [Finding!]!
    totalCount: Int!
    pageInfo: PageInfo!
  }

  extend type Query {
    findings(filter: FindingFilter, first: Int = 50, after: String): FindingConnection!
  }
`
