export const writtenSdl = /* GraphQL */ `
  "The value of a cell: text, number, true or false, a list of texts, a wording by language; null when it is empty."
  scalar Cell

  "Only the languages given change; an empty text empties one."
  input WordingInput {
    fr: String
    nl: String
    de: String
    en: String
  }
  "Words of a source that is in the network: becomes an evidence of what is written."
  input SourceInput {
    source: ID!
    quote: String!
    locator: String
  }

  "What became of a write. Expected refusals are problems; then nothing at all was written."
  type Written {
    "Null when nothing was written: see problems."
    change: Change
    problems: [WriteProblem!]!
    "Of the network after this."
    revision: Int!
    "This mutation id had been carried out before: this is what it did then."
    repeated: Boolean!
    "Ids of the rows that were made."
    created: [ID!]!
  }
  type WriteProblem {
    code: String!
    field: String
    found: String
    "What was perhaps meant."
    nearest: String
    sentence(language: Language = fr): String!
    "Of CONFLICT: one problem per field."
    conflict: EditConflict
    "Of LATER_CHANGE."
    later: Change
  }
  "A field that somebody else changed after the author looked."
  type EditConflict {
    id: ID!
    name(language: Language = fr): String!
    field: String!
    fieldName(language: Language = fr): String!
    "What the author saw."
    was: Cell
    "What it says now."
    theirs: Cell
    "What the author wants it to say."
    yours: Cell
    wasText(language: Language = fr): String
    theirsText(language: Language = fr): String
    yoursText(language: Language = fr): String
    "The last change that touched it."
    change: Change!
  }

  extend type Query {
    "Whether the caller may use the mutations: the pages show no form otherwise."
    mayWrite: Boolean!
  }
`
