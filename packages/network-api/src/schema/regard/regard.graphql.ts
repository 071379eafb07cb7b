export const regardSdl = /* GraphQL */ `
  "A way of looking at a network, in the order of the rail."
  enum Regard {
    documents
    sectors
    twoShores
    saturation
    gaps
    functions
    cutPoints
  }
  "What a regard adds to the columns of the picture, in one value: pairs, stranded, hinges, threads, matrix, referrals."
  scalar RegardFigures
  "plain; gap: something is missing; load: somebody is full."
  enum RegardTone {
    plain
    gap
    load
  }
  "A colour of the palette by name."
  enum PartTone {
    social
    mentalHealth
    inBetween
    tie
    tieFaint
    gap
    saturated
    strained
    available
    unknown
  }

  type RegardHead {
    id: Regard!
    "False: \`why\` says why not."
    computed: Boolean!
    "Findings of documents that signal something in it."
    signalled: Int!
    reason: Reason
    why(language: Language = fr): String
  }
  type RegardSentence {
    key: String!
    text: String!
    "Ids of what it speaks of: actors, sectors, findings, cells as row~column."
    focus: [ID!]!
    "Where it leads, when another regard shows it better."
    regard: Regard
    tone: RegardTone!
    "The small bar under it."
    parts: [SentencePart!]!
  }
  type SentencePart {
    label: String!
    count: Int!
    tone: PartTone!
  }
  type RegardAnswer {
    id: Regard!
    "The title of the map, a sentence."
    title: String!
    "The numbers under it."
    line: String!
    sentences: [RegardSentence!]!
    "The foot: what is not known, not shown, invented."
    note: String!
    reason: Reason
    why: String
    figures: RegardFigures!
    excluded: [Exclusion!]!
    revision: Int!
  }

  extend type Network {
    "All regards in the order of the rail, on the whole network."
    regards: [RegardHead!]!
  }
  extend type Query {
    "What one way of looking says, and what it adds to the picture. Sentences and figures follow the filter; what is expected comes from the whole network."
    regard(id: Regard!, filter: ActorFilter, language: Language = fr): RegardAnswer!
  }
`
