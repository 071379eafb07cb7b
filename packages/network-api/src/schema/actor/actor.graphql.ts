export const actorSdl = /* GraphQL */ `
  enum ActorKind {
    service
    team
    association
    institution
    careNetwork
    partnership
    authority
    company
    profession
    mention
  }
  enum PostState {
    inPost
    beingHired
    vacant
    planned
    pastIncrease
  }
  enum Response {
    yes
    no
    notAsked
  }
  enum ActorOrder {
    id
    name
    sector
    territory
    "The freshest declaration of a load first, then who declared none: no rank by load."
    declared
  }

  input ActorFilter {
    text: String
    ids: [ID!]
    kinds: [ActorKind!]
    sectors: [ID!]
    sides: [Side!]
    territories: [ID!]
    functions: [ID!]
    audiences: [ID!]
    conditions: [ID!]
    "Actors that meet one of these needs at all; a main need is met by whatever meets one below it."
    needs: [ID!]
    "In which an actor, or one of its offers, says that it works."
    languages: [Language!]
    levels: [SaturationLevel!]
    basis: [Basis!]
    statuses: [TieStatus!]
    validAt: Date
    knownAt: Int
  }

  extend type Query {
    actor(id: ID!): Actor
    actors(filter: ActorFilter, orderBy: ActorOrder = id, first: Int = 50, after: String): ActorConnection!
    neighbourhood(centre: ID!, steps: Int = 1, filter: ActorFilter): Neighbourhood!
  }

  type PageInfo {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
  type ActorEdge {
    cursor: String!
    node: Actor!
  }
  type ActorConnection {
    edges: [ActorEdge!]!
    nodes: [Actor!]!
    totalCount: Int!
    "How many of them are named; the others are collectives, or mentioned without a name."
    namedCount: Int!
    "First letters that occur, as a directory has them at its edge: without accents, numbers and signs under « # »."
    letters: [ActorLetter!]!
    "How many stand before this page."
    before: Int!
    pageInfo: PageInfo!
    revision: Int!
  }

  type ActorLetter {
    letter: String!
    count: Int!
    "The cursor after which they begin in the order of names; null at the beginning."
    after: String
  }

  "Actors within some steps of one actor, along collaborations."
  type Neighbourhood {
    centre: ID!
    actors: [Neighbour!]!
    collaborations: [Collaboration!]!
    cut: Boolean!
    revision: Int!
  }
  type Neighbour {
    actor: Actor!
    steps: Int!
  }

  type Actor {
    id: ID!
    name(language: Language = fr): String!
    alternativeNames: [String!]!
    kind: ActorKind!
    "The kind in the source's own words."
    kindAsStated: String
    isNamed: Boolean!
    responded: Response!
    status: TieStatus!
    sectors: [Sector!]!
    primarySector: Sector
    side: Side
    seat: Territory
    territories: [Territory!]!
    audiences: [Audience!]!
    functions: [CareFunction!]!
    languages: [String!]!
    partOf: Actor
    parts: [Actor!]!
    members: [Membership!]!
    memberOf: [Membership!]!
    offers: [Offer!]!
    posts: [Post!]!
    activities: [Activity!]!
    objectives: [Objective!]!
    saturation: SaturationAnswer!
    collaborations(first: Int = 50, after: String): CollaborationConnection!
    referrals: [Referral!]!
    involvements: [Involvement!]!
    attendances: [Attendance!]!
    findings: [Finding!]!
    plannedActions: [PlannedAction!]!
    statements: [Statement!]!
    evidence: [Evidence!]!
    contacts: [Contact!]!
    nextStep(language: Language = fr): String
    website: String
    description(language: Language = fr): String
    validFrom: Date
    validTo: Date
    revision: Int!
  }

  type Offer {
    id: ID!
    name(language: Language = fr): String!
    functions: [CareFunction!]!
    audiences: [Audience!]!
    territories: [Territory!]!
    conditions: [Condition!]!
    tags: [Tag!]!
    careLevel: Int
    languages: [String!]!
    status: TieStatus!
    evidence: [Evidence!]!
  }
  type Post {
    id: ID!
    profession: String
    fullTimeEquivalents: Float
    state: PostState!
    owner: ID!
    validFrom: Date
    validTo: Date
    evidence: [Evidence!]!
  }
  type Contact {
    id: ID!
    personal: Boolean!
    kind: String!
    value: String!
  }
  type Activity {
    id: ID!
    name(language: Language = fr): String!
    heading: String
    features: [String!]!
    status: TieStatus!
    evidence: [Evidence!]!
  }
  type Objective {
    id: ID!
    kind: String!
    name(language: Language = fr): String!
    evidence: [Evidence!]!
  }
`
