import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { quietEnvironment, runTool } from './run-tool.mjs'
import { digestOf, isFresh, ROOT, writeStamp } from './stamp.mjs'
import { refuse, tell } from './terminal.mjs'

const packagesWith = (ending) => readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}${ending}`)
const isSource = (file) => !/\.test\.[a-z]+$|\.md$/.test(file)

/** Each part: what it is made from, where its result lies, how it is made. */
const PARTS = [
  {
    name: 'programs',
    stamp: 'apps/server/dist/.stamp',
    sources: () => [
      ...packagesWith('/src'),
      ...packagesWith('/tsconfig.json'),
      'apps/server/src',
      'apps/server/tsconfig.json',
      'apps/cli/src',
      'apps/cli/tsconfig.json',
      'tsconfig.json',
      'tsconfig.base.json',
      'pnpm-lock.yaml',
    ],
    results: () => [...packagesWith('/dist'), 'apps/server/dist/main.js', 'apps/cli/dist'],
    tell: {
      fr: 'Construction des programmes…',
      nl: 'Programma’s bouwen…',
      de: 'Programme werden gebaut…',
      en: 'Building the programs…',
    },
    make: () => ({ words: ['node_modules/typescript/bin/tsc', '-b'], cwd: ROOT }),
  },
  {
    name: 'pages',
    stamp: 'apps/web/build/.stamp',
    sources: () => [
      'apps/web',
      ...['graph-view', 'messages', 'network-model', 'network-kernel'].map((name) => `packages/${name}/src`),
      'pnpm-lock.yaml',
    ],
    results: () => ['apps/web/build/handler.js', 'apps/web/build/client', 'apps/web/build/server'],
    tell: {
      fr: 'Construction des pages…',
      nl: 'Pagina’s bouwen…',
      de: 'Seiten werden gebaut…',
      en: 'Building the pages…',
    },
    make: () => ({ words: ['node_modules/vite/bin/vite.js', 'build'], cwd: join(ROOT, 'apps/web') }),
  },
]

/** Builds what is stale, each part beside the other: the pages read the sources of the packages. Resolves with a list of `{ name, code, output }` of what was built. */
export async function buildStale() {
  const built = await Promise.all(
    PARTS.map(async (part) => {
      const digest = digestOf(part.sources(), isSource)
      if (isFresh(part.stamp, digest) && part.results().every((path) => existsSync(join(ROOT, path)))) return []
      tell(part.tell)
      const { words, cwd } = part.make()
      const result = await runTool(process.execPath, words, { cwd, env: quietEnvironment() })
      if (result.code === 0) writeStamp(part.stamp, digest)
      return [{ name: part.name, ...result }]
    }),
  )
  return built.flat()
}

/** Builds what is stale, or says what stands in the way and ends. */
export async function build() {
  const failed = (await buildStale()).find((result) => result.code !== 0)
  if (!failed) return
  const sentence = {
    fr: 'La construction a échoué (voir ci-dessus). Si vous n’avez rien modifié, remettez les fichiers dans leur état d’origine, puis relancez.',
    nl: 'Het bouwen is mislukt (zie hierboven). Hebt u niets gewijzigd, herstel dan de bestanden en start opnieuw.',
    de: 'Das Bauen ist fehlgeschlagen (siehe oben). Haben Sie nichts geändert, stellen Sie die Dateien wieder her und starten Sie neu.',
    en: 'The build failed (see above). If you changed nothing, put the files back as they were, then start again.',
  }
  refuse(sentence, failed.output)
}
