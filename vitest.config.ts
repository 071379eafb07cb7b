import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Tests read the sources; nothing has to be built before they run (workers excepted).
  resolve: { conditions: ['development'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Vite would read graphql from its module files where libraries read its main one: two copies refuse each other's types.
  ssr: { resolve: { conditions: ['development'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'apps/*/tests/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
