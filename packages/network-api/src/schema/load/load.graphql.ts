export const loadSdl = /* GraphQL */ `
  enum Availability {
    open
    waitingList
    closed
  }
  enum Visibility {
    members
    public
  }

  "What an actor says of its load: its availability, or at least one number."
  input LoadInput {
    actor: ID!
    offer: ID
    audience: ID
    availability: Availability
    active: Float
    places: Float
    "A ratio: 1 is full."
    utilisation: Float
    waitIntakeWeeks: Float
    waitStartWeeks: Float
    queue: Float
    inflow: Float
    intakeCapacity: Float
    period: String
    "The day of the network when left out; never later."
    declaredAt: Date
    "A function, never a person; « coordination » when left out."
    declaredBy: String
    "Not before declaredAt."
    validUntil: Date
    "Left out: that of the declaration it follows; members when it follows none."
    visibility: Visibility
    source: SourceInput
  }

  extend type Mutation {
    declareLoad(mutationId: ID!, input: LoadInput!): Written!
  }
`
