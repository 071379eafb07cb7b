export const routeSdl = /* GraphQL */ `
  "A way from one actor to another, the cheapest first."
  type Route {
    "From the first actor to the last; empty when no way leads there."
    steps: [RouteStep!]!
    "Null for a way that is closed, or none."
    cost: Float
    "Full actors that would have to take requests again for this way to open."
    reopen: [Actor!]!
    sentence(language: Language = fr): String!
    reason: Reason
    assumptions(language: Language = fr): [String!]!
  }
  type RouteStep {
    actor: Actor!
    "What leads to this step: collaboration or referral; null where the route begins."
    layer: String
    level: SaturationLevel!
  }

  extend type Query {
    "How somebody can be passed on from one actor to another, past those who are full; 1 to 3 routes."
    routes(from: ID!, to: ID!, avoidSaturated: Boolean = true, limit: Int = 3, filter: ActorFilter): [Route!]!
  }
`
