export const initiativeSdl = /* GraphQL */ `
  type Initiative {
    id: ID!
    name(language: Language = fr): String!
    kind: String!
    kindAsStated: String
    status: TieStatus!
    partOf: Initiative
    validFrom: Date
    validTo: Date
    description(language: Language = fr): String
    sectors: [Sector!]!
    territories: [Territory!]!
    audiences: [Audience!]!
    involvements: [Involvement!]!
    statements: [Statement!]!
    posts: [Post!]!
    objectives: [Objective!]!
    activities: [Activity!]!
    evidence: [Evidence!]!
  }
  type Concertation {
    id: ID!
    name(language: Language = fr): String!
    kind: String
    heldOn: Date
    recurrence(language: Language = fr): String
    participants: Int
    participantsAsStated: String
    theme(language: Language = fr): String
    initiative: Initiative
    territories: [Territory!]!
    sectors: [Sector!]!
    status: TieStatus!
    attendances: [Attendance!]!
    findings: [Finding!]!
    statements: [Statement!]!
    evidence: [Evidence!]!
  }
  type PlannedAction {
    id: ID!
    code: String
    number: Int
    name(language: Language = fr): String!
    plan: Initiative
    setting: Setting
    objective(language: Language = fr): String
    audienceAsStated: String
    audiences: [Audience!]!
    territories: [Territory!]!
    status: TieStatus!
    outcome: Outcome!
    involvements: [Involvement!]!
    findings: [Finding!]!
    statements: [Statement!]!
    evidence: [Evidence!]!
  }
  type InitiativeEdge {
    cursor: String!
    node: Initiative!
  }
  type InitiativeConnection {
    edges: [InitiativeEdge!]!
    nodes: [Initiative!]!
    totalCount: Int!
    pageInfo: PageInfo!
  }
  type ConcertationEdge {
    cursor: String!
    node: Concertation!
  }
  type ConcertationConnection {
    edges: [ConcertationEdge!]!
    nodes: [Concertation!]!
    totalCount: Int!
    pageInfo: PageInfo!
  }
  type PlannedActionEdge {
    cursor: String!
    node: PlannedAction!
  }
  type PlannedActionConnection {
    edges: [PlannedActionEdge!]!
    nodes: [PlannedAction!]!
    totalCount: Int!
    pageInfo: PageInfo!
  }

  extend type Query {
    initiatives(ids: [ID!], first: Int = 50, after: String): InitiativeConnection!
    concertations(ids: [ID!], first: Int = 50, after: String): ConcertationConnection!
    plannedActions(ids: [ID!], first: Int = 50, after: String): PlannedActionConnection!
  }
`
