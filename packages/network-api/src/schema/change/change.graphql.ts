export const changeSdl = /* GraphQL */ `
  enum ChangeAct {
    created
    updated
    removed
  }

  type Change {
    id: ID!
    revision: Int!
    at: String!
    author: String!
    "What was done: a stable code (declare-load, correct-actor …), or where a load came from."
    reason: String!
    created: Int!
    updated: Int!
    removed: Int!
    unchanged: Int!
    title(language: Language = fr): String!
    "Rows that the caller may see, at most 100."
    rows(first: Int = 20): [ChangedRow!]!
    "How many rows the caller may see."
    rowCount: Int!
    "The change that this one took back."
    undoes: ID
    "The change that took this one back."
    undoneBy: ID
  }
  type ChangedRow {
    id: ID!
    table: String!
    act: ChangeAct!
    name(language: Language = fr): String!
    tableName(language: Language = fr): String!
    "The actor on whose card it stands."
    actor: ID
    "False when the change keeps no cells of it: a row of a large load, or a personal contact."
    recorded: Boolean!
    cells(first: Int = 40): [ChangedCell!]!
  }
  type ChangedCell {
    field: String!
    fieldName(language: Language = fr): String!
    before: Cell
    after: Cell
    beforeText(language: Language = fr): String
    afterText(language: Language = fr): String
  }
  type ChangeEdge {
    cursor: String!
    node: Change!
  }
  type ChangeConnection {
    edges: [ChangeEdge!]!
    nodes: [Change!]!
    totalCount: Int!
    pageInfo: PageInfo!
  }

  extend type Query {
    "Newest first, of the whole network or of one record; of an actor with its loads, contacts, collaborations and claims."
    changes(first: Int = 50, after: String, about: ID): ChangeConnection!
  }
  type Mutation {
    "Takes a change back by a new one; refused with LATER_CHANGE when what it would restore was changed since."
    undoChange(mutationId: ID!, change: ID!): Written!
  }
  type Subscription {
    "Every change after a revision, oldest first, then each as it happens."
    changed(since: Int!): Change!
  }
`
