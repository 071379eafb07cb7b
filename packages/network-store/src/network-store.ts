/** The one door of this package. Engines: `openEmbeddedStore` (one file, one process). */
export * from './store-promise.ts'
