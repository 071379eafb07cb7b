export const searchSdl = /* GraphQL */ `
  "Something found by its words. table says what it is: actors, initiatives, concertations, actions, findings, audiences, sectors, territories, tags."
  type SearchHit {
    id: ID!
    table: String!
    name(language: Language = fr): String!
    "Of an actor: its kind and sector."
    detail(language: Language = fr): String
    score: Float!
  }

  extend type Query {
    search(text: String!, first: Int = 10): [SearchHit!]!
  }
`
