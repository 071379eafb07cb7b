export const facetSdl = /* GraphQL */ `
  "need, audience, territory, sector, function, condition, level, language or kind."
  type Facet {
    name: String!
    "In the order of the network; those that nobody is left under are told only when they are selected."
    values: [FacetValue!]!
  }
  type FacetValue {
    "An id of the network, or a word of the model as files spell it (care-network); empty for actors that do not say."
    id: ID!
    name(language: Language = fr): String!
    "Actors left under it when what this facet itself selects is lifted and all the rest holds."
    count: Int!
  }

  extend type Query {
    facets(filter: ActorFilter): [Facet!]!
  }
`
