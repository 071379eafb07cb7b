import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARROWS } from './arrows.ts'
import { findTrespasses, type Trespass } from './cruise-imports.ts'

test('no import of this workspace goes where it may not', async () => {
  expect(await findTrespasses()).toEqual([])
})

/** Each forbidden arrow drawn once: file → what it imports. */
const DRAWN: readonly (readonly [arrow: string, from: string, to: string])[] = [
  [
    'words-and-algorithms-stand-alone',
    'packages/network-model/src/a.ts',
    'packages/network-kernel/src/network-kernel.ts',
  ],
  ['siblings-never-meet', 'packages/network-analysis/src/a.ts', 'packages/network-store/src/network-store.ts'],
  ['the-api-draws-nothing', 'packages/network-api/src/a.ts', 'packages/graph-view/src/graph-view.ts'],
  ['apps-never-meet', 'apps/cli/src/a.ts', 'apps/server/src/server.ts'],
  ['pages-ask-over-graphql', 'apps/web/src/a.ts', 'packages/network-api/src/network-api.ts'],
  ['server-and-command-line-compute-nothing', 'apps/cli/src/b.ts', 'packages/network-analysis/src/network-analysis.ts'],
  ['only-the-store-speaks-to-engines', 'packages/network-api/src/b.ts', 'node_modules/@grafeo-db/js/main.js'],
  ['only-graph-view-draws', 'apps/web/src/b.ts', 'node_modules/cytoscape/main.js'],
  ['only-the-api-serves-graphql', 'apps/server/src/b.ts', 'node_modules/graphql-yoga/main.js'],
  ['only-exchange-parses-files', 'apps/cli/src/c.ts', 'node_modules/csv-parse/main.js'],
  ['only-messages-formats-sentences', 'apps/web/src/c.ts', 'node_modules/intl-messageformat/main.js'],
  ['through-the-door', 'packages/network-api/src/c.ts', 'packages/network-model/src/words.ts'],
  ['no-inner-index', 'packages/messages/src/a.ts', 'packages/messages/src/inner/index.ts'],
  ['tests-are-not-imported', 'packages/messages/src/b.ts', 'packages/messages/src/c.test.ts'],
]

describe('every forbidden arrow is seen when somebody draws it', () => {
  let root = ''
  let seen: readonly Trespass[] = []

  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
  const importOf = (from: string, to: string) => `import '${'../'.repeat(from.split('/').length - 1)}${to}'\n`

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'arrows-'))
    for (const [, , to] of DRAWN) await write(to, 'export const here = 1\n')
    for (const [, from, to] of DRAWN) await write(from, importOf(from, to))
    await write('packages/network-kernel/src/one.ts', "import './two.ts'\n")
    await write('packages/network-kernel/src/two.ts', "import './one.ts'\n")
    await write('packages/graph-view/src/a.ts', "import 'node:fs'\nimport './nowhere.ts'\n")
    await write('packages/graph-view/src/b.ts', "import 'left-undeclared'\n")
    await write('packages/graph-view/package.json', '{ "name": "graph-view", "version": "1.0.0", "type": "module" }\n')
    await write('node_modules/left-undeclared/package.json', '{ "name": "left-undeclared", "main": "main.js" }\n')
    await write('node_modules/left-undeclared/main.js', 'export const here = 1\n')
    seen = await findTrespasses(root)
  })

  afterAll(async () => {
    await rm(root, { recursive: true, force: true })
  })

  test.each(DRAWN)('%s', (arrow, from, to) => {
    expect(seen).toContainEqual({ arrow, from, to })
  })

  test.each(['no-circles', 'everything-resolves', 'everything-is-declared', 'no-node-in-the-browser'])(
    '%s',
    (arrow) => {
      expect(seen.map((trespass) => trespass.arrow)).toContain(arrow)
    },
  )

  test('no arrow is left without a drawing', () => {
    const seenArrows = new Set(seen.map((trespass) => trespass.arrow))
    expect(ARROWS.map((arrow) => arrow.name).filter((name) => !seenArrows.has(name))).toEqual([])
  })
})
