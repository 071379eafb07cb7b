export const partnerSdl = /* GraphQL */ `
  "here: it serves the territory; near: or one within 30 minutes; anywhere: wherever it is."
  enum PartnerReach {
    here
    near
    anywhere
  }
  "What comes first. Load is none of them."
  enum PartnerOrder {
    fit
    steps
    minutes
    name
  }
  enum CriterionKind {
    need
    audience
    territory
    condition
    language
  }
  "How an actor stands to one thing that was asked. unknown: it does not say; never taken for a yes nor for a no."
  enum CriterionState {
    met
    broader
    narrower
    near
    far
    unknown
    unmet
  }

  "What is needed: closed choices only, never a text, never a person."
  input PartnerNeed {
    need: ID
    "All of them, by one and the same offer."
    audiences: [ID!]
    territory: ID
    reach: PartnerReach = near
    "Wishes: they remove nobody."
    conditions: [ID!]
    languages: [Language!]
    "The service that looks for a partner."
    from: ID
    order: PartnerOrder = fit
  }

  type PartnerSuggestions {
    "Actors found, those beyond \`first\` included; planned ones are not among them."
    total: Int!
    full: Int!
    unknownLoads: Int!
    "Found, and not there yet: told after the others."
    planned: Int!
    suggestions: [PartnerSuggestion!]!
    "How many were left after the need, each audience, the territory."
    steps: [PartnerStep!]!
    "How many there would be without each of them."
    without: [PartnerStep!]!
    "What removed the last one; null when somebody is left."
    removedLast: PartnerStep
    sentence(language: Language = fr): String!
    orderSentence(language: Language = fr): String!
    assumptions(language: Language = fr): [String!]!
    reason: Reason
    inputs: [Input!]!
    excluded: [Exclusion!]!
    revision: Int!
  }
  type PartnerStep {
    kind: CriterionKind!
    id: ID
    name(language: Language = fr): String!
    left: Int!
  }
  type PartnerSuggestion {
    actor: Actor!
    "The offer that fits best; null when it has none."
    offer: Offer
    "The offer does not exist yet: nothing of it is met."
    planned: Boolean!
    "Mean over what was asked, 0 to 1."
    fit: Float!
    met: Int!
    asked: Int!
    criteria: [PartnerCriterion!]!
    "Collaborations from my service; null when no way is known."
    steps: Int
    "Partners in common, where it is two steps away."
    through: [Actor!]!
    minutes: Float
    "Of the offer suggested, where the offers of its actor stand at different levels."
    saturation: SaturationAnswer!
    "For a full one: up to two that meet the same, and are not full by a fresh word."
    relays: [PartnerRelay!]!
    "Conditions that narrow access."
    restrictions: [Condition!]!
    sentence(language: Language = fr): String!
    "How near it is to my service, in words; null when nobody knows."
    nearness(language: Language = fr): String
  }
  type PartnerCriterion {
    kind: CriterionKind!
    id: ID
    name(language: Language = fr): String!
    state: CriterionState!
    sentence(language: Language = fr): String!
  }
  type PartnerRelay {
    actor: Actor!
    saturation: SaturationAnswer!
    sentence(language: Language = fr): String!
  }

  extend type Query {
    "Who answers a need, and why: explained suggestions, at most 50."
    partners(need: PartnerNeed!, first: Int = 10): PartnerSuggestions!
  }
`
