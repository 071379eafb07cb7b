export const needSdl = /* GraphQL */ `
  "A need in everyday words, on two levels: a main one has no parent and is met by whatever meets one below it."
  type Need {
    id: ID!
    name(language: Language = fr): String!
    parent: ID
    "talk, visit, crisis, roof …"
    pictogram: String
    "Other words for it, of any language."
    synonyms: [String!]!
    audiences: [Audience!]!
    functions: [CareFunction!]!
    tags: [Tag!]!
    activities: [ID!]!
    "How many actors meet it at all, wherever and for whomever; those that want no suggestion are not among them."
    partners: Int!
    evidence: [Evidence!]!
  }

  "Why somebody found nothing that would do."
  enum UnmetReason {
    noneFound
    allFull
    tooFar
    conditionsNotMet
    noInformation
  }
  "A need or an audience at least; choices of the network alone."
  input UnmetNeedInput {
    need: ID
    audiences: [ID!]
    territory: ID
    reach: PartnerReach
    conditions: [ID!]
    reason: UnmetReason!
  }
  "How often nothing was found; null stands for every need, territory or month. No count under five is told."
  type UnmetNeedCount {
    need: Need
    territory: Territory
    month: String
    count: Int!
  }

  extend type Query {
    "In the order of the network."
    needs: [Need!]!
    "For those who coordinate: over all, by month, by need, and by territory for each need."
    unmetNeeds: [UnmetNeedCount!]!
  }
  extend type Mutation {
    "Open to anyone: counts that somebody found nothing. Keeps the month, and neither the day nor the mutation id nor who."
    countUnmetNeed(mutationId: ID!, input: UnmetNeedInput!): Written!
  }
`
