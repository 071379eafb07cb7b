export const meetingSdl = /* GraphQL */ `
  "Two that do not work together yet and could be brought together."
  type MeetingSuggestion {
    a: Actor!
    b: Actor!
    "How much nearer the two sides would come, less for who is called on by many, times what both serve and what each does alone; null where it was not weighed."
    score: Float
    "Of two sides; of two sectors where no sides are told apart."
    newPair: Boolean!
    "What both serve."
    audiences: [Audience!]!
    territories: [Territory!]!
    "What one of them does and the other does not."
    complementary: [CareFunction!]!
    "Of the two, who works with both sides already."
    bridges: [Actor!]!
    sentence(language: Language = fr): String!
    reasons(language: Language = fr): [String!]!
  }
  "Tables, or visits with the first of each table as host, so that as many as possible meet for the first time."
  type Seating {
    rounds: [SeatingRound!]!
    "New pairs that meet at least once, of how many there are."
    newPairs: Int!
    possible: Int!
    sentence(language: Language = fr): String!
    reason: Reason
    excluded: [Exclusion!]!
    revision: Int!
  }
  type SeatingRound {
    tables: [SeatingTable!]!
  }
  type SeatingTable {
    actors: [Actor!]!
    "Who meets here first."
    newPairs: [MeetingSuggestion!]!
  }

  extend type Query {
    "Whom an actor should meet, or who of a concertation should meet whom; at most 50. Of very many pairs those that have most in common are weighed. Empty where documents alone, or too few answers, leave open who works with whom."
    meetings(actor: ID, concertation: ID, first: Int = 10): [MeetingSuggestion!]!
    "Of those who came to a concertation, or of the actors named, at most 100; tables of 2 to 20, 1 to 10 rounds."
    seating(concertation: ID, actors: [ID!], tableSize: Int = 6, rounds: Int = 3): Seating!
  }
`
