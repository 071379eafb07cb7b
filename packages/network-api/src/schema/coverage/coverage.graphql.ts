export const coverageSdl = /* GraphQL */ `
  enum CoverageAxis {
    FUNCTION
    TERRITORY
    AUDIENCE
  }
  "void: no offer; unknown: offers, none with a fresh word on its load; saturated: all that are known are full; fragile: exactly one can still take somebody; covered: several can."
  enum CoverageState {
    void
    unknown
    saturated
    fragile
    covered
  }

  type CoverageMatrix {
    rows: [CoverageHead!]!
    columns: [CoverageHead!]!
    "Row by row; empty when the matrix could not be computed."
    cells: [CoverageCell!]!
    "Share of cells with an offer."
    availability: Float
    "Share of cells with an offer that is known not to be full."
    effective: Float
    "Share of cells that could turn out to be effective: their offers are not all known."
    effectiveAtMost: Float
    "The two shares weighted by inhabitants; null unless they are known for every cell."
    availabilityByPopulation: Float
    effectiveByPopulation: Float
    "Offers that say nothing on one of the axes: counted nowhere."
    incomplete: [Offer!]!
    sentence(language: Language = fr): String!
    reason: Reason
    excluded: [Exclusion!]!
    "At most 5000 at once, from \`skip\` on."
    inputs(first: Int = 500, skip: Int = 0): [Input!]!
    inputCount: Int!
    revision: Int!
  }
  type CoverageHead {
    id: ID!
    name(language: Language = fr): String!
    "Of a function."
    number: Int
  }
  type CoverageCell {
    row: ID!
    column: ID!
    state: CoverageState!
    "All offers of the cell."
    offers: Int!
    "Known not to be full; \`strained\` is a part of them."
    usable: Int!
    strained: Int!
    saturated: Int!
    unknown: Int!
    actors: [Actor!]!
    sentence(language: Language = fr): String!
  }

  extend type Query {
    "Which functions are offered where and for whom, and where an offer is left that is not full."
    coverage(rows: CoverageAxis!, columns: CoverageAxis!, territory: ID, filter: ActorFilter): CoverageMatrix!
  }
`
