/** The one door of this package. Engines: `openEmbeddedStore` (one file, one process). */
export * from './store-promise.ts'
export type { BackupManifest } from './backup/backup-lines.ts'
export type { BackupProblem } from './backup/gather-backup.ts'
export { readBackup, type ReadBackup } from './backup/read-backup.ts'
export { manifestOfContents, writeBackup } from './backup/write-backup.ts'
export { embeddedFile, listEmbeddedNetworks } from './grafeo/embedded-files.ts'
export { readHolder, removeHolder, writeHolder, type Holder } from './grafeo/holder.ts'
export { openEmbeddedStore, type EmbeddedStoreOptions } from './grafeo/open-embedded-store.ts'
