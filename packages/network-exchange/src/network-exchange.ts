/** The one door of this package: files in, a network or all their problems out; and back. */
export { readNetworkJson } from './network-json/read-network-json.ts'
export { writeNetworkJson } from './network-json/write-network-json.ts'
export { detectFormat, FORMATS, readAnyFormat, type Format } from './read-any-format.ts'
export { MAX_PROBLEMS, type Loss, type Reading } from './reading.ts'
export { RULES, type Rule } from './rules.ts'
export { readSeedFolder } from './seed-folder/read-seed-folder.ts'
export { writeSeedFolder, type FolderWritten } from './seed-folder/write-seed-folder.ts'
export { withoutPersonalContacts } from './without-personal-contacts.ts'
