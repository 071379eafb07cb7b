export const actorMutationsSdl = /* GraphQL */ `
  "What is left out stays; null empties it."
  input ActorCorrection {
    actor: ID!
    "The revision that the author was shown: what was changed since is a CONFLICT."
    basedOn: Int!
    name: WordingInput
    alternativeNames: [String!]
    kind: ActorKind
    sectors: [ID!]
    primarySector: ID
    seat: ID
    territories: [ID!]
    audiences: [ID!]
    functions: [ID!]
    languages: [Language!]
    description: WordingInput
    website: String
    nextStep: WordingInput
    validFrom: Date
    validTo: Date
    optOut: Boolean
    responded: Response
    source: SourceInput
  }
  "The id is made from the name, with a number when it is taken."
  input ActorInput {
    name: WordingInput!
    kind: ActorKind!
    sectors: [ID!]!
    primarySector: ID
    seat: ID
    territories: [ID!]
    audiences: [ID!]
    functions: [ID!]
    partOf: ID
    languages: [Language!]
    description: WordingInput
    website: String
    nextStep: WordingInput
    validFrom: Date
    source: SourceInput
  }

  extend type Mutation {
    correctActor(mutationId: ID!, input: ActorCorrection!): Written!
    addActor(mutationId: ID!, input: ActorInput!): Written!
    "Its collaborations keep their dates but stop counting."
    retireActor(mutationId: ID!, actor: ID!, on: Date): Written!
    eraseContact(mutationId: ID!, contact: ID!): Written!
  }
`
