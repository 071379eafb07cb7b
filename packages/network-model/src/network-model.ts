/** The one door of this package: the words, the rows, the network. */
export * from './actors.ts'
export * from './columns.ts'
export {
  FORBIDDEN_CHARACTERS,
  ID_PATTERN,
  isWorldDate,
  type Field,
  type Id,
  type WorldDate,
  type Wording,
} from './fields.ts'
export * from './fold.ts'
export * from './initiatives.ts'
export * from './network.ts'
export * from './problem.ts'
export * from './regards.ts'
export * from './table-names.ts'
export * from './tables.ts'
export * from './ties.ts'
export * from './viewer.ts'
export * from './vocabularies.ts'
export * from './words.ts'
export * from './world-time.ts'
