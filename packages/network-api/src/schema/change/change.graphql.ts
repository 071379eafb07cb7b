export const changeSdl = /* GraphQL */ `
  type Change {
    id: ID!
    revision: Int!
    at: String!
    author: String!
    reason: String!
    created: Int!
    updated: Int!
    removed: Int!
    unchanged: Int!
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
    changes(first: Int = 50, after: String, about: ID): ChangeConnection!
  }
`
