import { defineConfig } from 'vitest/config'

const ANSWERS = ['network-model', 'network-kernel', 'network-analysis', 'network-exchange', 'messages', 'graph-view']

export default defineConfig({
  // Tests read the sources; nothing has to be built before they run (workers excepted).
  resolve: { conditions: ['development'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Vite would read graphql from its module files where libraries read its main one: two copies refuse each other's types.
  ssr: { resolve: { conditions: ['development'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'answers',
          // Questions and answers without a file, a process or a clock: they read the packages once for all of them.
          include: ANSWERS.map((name) => `packages/${name}/src/**/*.test.ts`),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'apps/*/tests/**/*.test.ts'],
          exclude: ANSWERS.map((name) => `packages/${name}/**`),
          // Starts a Neo4j when the first test asks for one, and stops it.
          globalSetup: ['scripts/test/neo4j-for-tests.mjs'],
        },
      },
    ],
    pool: 'forks',
    // On two cores Vitest would run one file at a time; most of the time a test waits for a browser or a database.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
