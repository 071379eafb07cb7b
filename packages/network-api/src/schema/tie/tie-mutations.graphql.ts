export const tieMutationsSdl = /* GraphQL */ `
  input CollaborationProposal {
    "Two actors, none retired."
    between: [ID!]!
    "Which of the two says it; left out, nobody has said it yet."
    by: ID
    "1 linkage, 2 coordination, 3 integration."
    level: Int
    purpose: WordingInput
    validFrom: Date
    source: SourceInput
  }

  extend type Mutation {
    "Proposed until the other side confirms."
    proposeCollaboration(mutationId: ID!, input: CollaborationProposal!): Written!
    "Existing once both sides have spoken."
    confirmCollaboration(mutationId: ID!, collaboration: ID!, by: ID!): Written!
    endCollaboration(mutationId: ID!, collaboration: ID!, on: Date): Written!
    "Of a load, a collaboration, a membership, an involvement, a finding or a statement; hidden, only those who coordinate see it."
    contest(mutationId: ID!, about: ID!, hide: Boolean = false, by: ID): Written!
  }
`
