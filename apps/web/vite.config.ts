import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { oneLanguageAtATime } from './one-language-at-a-time.ts'
import { leaveOutWhatTheServerSays } from './spoken-by-the-server.ts'
import { trustDocuments } from './trusted-documents.ts'

/** Cytoscape writes this one style element: `.__________cytoscape_container { position: relative; }`. */
const CYTOSCAPE_STYLE = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='

/** SvelteKit hides its route announcer by this one style attribute: `position: absolute; left: 0; top: 0; clip: …`. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='

/** Where `vite dev` finds the API: a server started beside it. */
const API = 'http://127.0.0.1:4100'

export default defineConfig({
  plugins: [
    leaveOutWhatTheServerSays(),
    oneLanguageAtATime(),
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', CYTOSCAPE_STYLE],
          'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
    trustDocuments(
      fileURLToPath(new URL('src/lib/questions', import.meta.url)),
      fileURLToPath(new URL('build', import.meta.url)),
    ),
  ],
  // The packages come from their sources: the page builds without them being built, and only what it uses is in it.
  // (Not by the condition `development`: svelte would be bundled in its development form too.)
  resolve: {
    alias: {
      ...Object.fromEntries(
        ['network-model', 'network-kernel', 'graph-view', 'messages'].map((name) => [
          `@maillage/${name}`,
          fileURLToPath(new URL(`../../packages/${name}/src/${name}.ts`, import.meta.url)),
        ]),
      ),
      // A browser reads the sentences with less.
      'intl-messageformat': fileURLToPath(new URL('src/lib/language/small-message-format.ts', import.meta.url)),
    },
  },
  worker: { format: 'es', plugins: () => [leaveOutWhatTheServerSays()] },
  // The API answers pages of its own address only.
  server: { proxy: { '^/([^/]+/)?graphql$': { target: API, changeOrigin: true, headers: { origin: API } } } },
  build: { target: 'es2022' },
})
