export const columnsSdl = /* GraphQL */ `
  "The whole picture in one value: parallel columns, indices for ids, -1 for unknown."
  scalar NetworkColumns

  extend type Query {
    columns(filter: ActorFilter, language: Language = fr): NetworkColumns!
  }
`
