/** The one door of this package: files in, a network or all their problems out; and back. */
export { MAX_PROBLEMS, type Loss, type Reading } from './reading.ts'
export { RULES, type Rule } from './rules.ts'
export { readSeedFolder } from './seed-folder/read-seed-folder.ts'
