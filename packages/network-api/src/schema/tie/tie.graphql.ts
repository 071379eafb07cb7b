export const tieSdl = /* GraphQL */ `
  enum ClaimWord {
    said
    confirmed
    denied
  }

  type CollaborationEdge {
    cursor: String!
    node: Collaboration!
  }
  type CollaborationConnection {
    edges: [CollaborationEdge!]!
    nodes: [Collaboration!]!
    "Of every status: what holds and what is planned or past."
    totalCount: Int!
    "The same by status, on the day of the network. existing is what one says is under way."
    standing: Standing!
    pageInfo: PageInfo!
  }
  type Standing {
    existing: Int!
    past: Int!
    planned: Int!
    proposed: Int!
    requested: Int!
  }
  type Collaboration {
    id: ID!
    between: [Actor!]!
    level: Int
    status: TieStatus!
    purpose(language: Language = fr): String
    claims: [Claim!]!
    confirmed: Boolean!
    "One side denies it, or somebody objects to it."
    contested: Boolean!
    "Shown to those who coordinate only."
    hidden: Boolean!
    validFrom: Date
    validTo: Date
    evidence: [Evidence!]!
  }
  type Claim {
    by: ID!
    says: ClaimWord!
    on: Date!
  }
  "Counts from one to four are told to those who coordinate only: they could be a person."
  type Referral {
    id: ID!
    from: ID!
    to: ID!
    fromActor: Actor!
    toActor: Actor!
    periodFrom: Date!
    periodTo: Date!
    requests: Int
    accepted: Int
    refused: Int
    reason: String!
  }
  type Membership {
    id: ID!
    actor: Actor!
    in: Actor!
    role: String
    roleName(language: Language = fr): String
    status: TieStatus!
    claims: [Claim!]!
    contested: Boolean!
    hidden: Boolean!
    evidence: [Evidence!]!
  }
  type Involvement {
    id: ID!
    actor: Actor!
    initiative: Initiative
    action: PlannedAction
    role: String!
    roleName(language: Language = fr): String!
    status: TieStatus!
    contested: Boolean!
    hidden: Boolean!
    evidence: [Evidence!]!
  }
  type Attendance {
    id: ID!
    actor: Actor!
    concertation: Concertation!
    role: String
    roleName(language: Language = fr): String
    status: TieStatus!
    evidence: [Evidence!]!
  }

  "Anything that has an id and a name."
  type Reference {
    id: ID!
    table: String!
    name(language: Language = fr): String!
  }
  "A sourced sentence that relates two things and fits no other table: shown, never measured."
  type Statement {
    id: ID!
    subject: Reference!
    relation: String!
    wording(language: Language = fr): String!
    object: Reference!
    status: TieStatus!
    basis: Basis!
    contested: Boolean!
    hidden: Boolean!
    evidence: [Evidence!]!
  }
  type StatementEdge {
    cursor: String!
    node: Statement!
  }
  type StatementConnection {
    edges: [StatementEdge!]!
    nodes: [Statement!]!
    totalCount: Int!
    pageInfo: PageInfo!
  }

  extend type Query {
    statements(about: ID, first: Int = 50, after: String): StatementConnection!
  }
`
