import { defineConfig } from 'vitest/config'

/** Questions and answers without a file that stays, another process or a database: they read the packages once for all. */
const ANSWERS = [
  ...[
    'network-model',
    'network-kernel',
    'network-analysis',
    'network-exchange',
    'network-api',
    'messages',
    'graph-view',
  ].map((name) => `packages/${name}/src/**/*.test.ts`),
  'apps/web/src/**/*.test.ts',
]
const NEEDS_A_DATABASE = 'packages/network-api/src/both-engines.test.ts'

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
          include: ANSWERS,
          exclude: [NEEDS_A_DATABASE],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: [
            'packages/{network-store,workspace-rules}/src/**/*.test.ts',
            NEEDS_A_DATABASE,
            'apps/{server,cli}/src/**/*.test.ts',
            'apps/*/tests/**/*.test.ts',
          ],
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
