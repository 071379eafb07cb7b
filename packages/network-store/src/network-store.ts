/** The one door of this package. Engines: `openEmbeddedStore` (one file, one process). */
export * from './store-promise.ts'
export { embeddedFile, listEmbeddedNetworks } from './grafeo/embedded-files.ts'
export { readHolder, removeHolder, writeHolder, type Holder } from './grafeo/holder.ts'
export { openEmbeddedStore, type EmbeddedStoreOptions } from './grafeo/open-embedded-store.ts'
