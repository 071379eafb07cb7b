import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Tests read the sources; nothing has to be built before they run (workers excepted).
  resolve: { conditions: ['development'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Vite would read graphql from its module files where libraries read its main one: two copies refuse each other's types.
  ssr: { resolve: { conditions: ['development'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'apps/*/tests/**/*.test.ts'],
    // Starts a Neo4j when the first test asks for one, and stops it.
    globalSetup: ['scripts/test/neo4j-for-tests.mjs'],
    pool: 'forks',
    // On two cores Vitest would run one file at a time; most of the time a test waits for a browser or a database.
    maxWorkers: 2,
    // The packages are read, and compiled by the machine, once for all files of a worker: a third less work. What a test
    // leaves behind in a module would be seen by the next file; our modules hold no state.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
