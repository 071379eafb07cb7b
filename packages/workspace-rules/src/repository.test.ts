import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './find-root.ts'
import { isText, trackedFiles } from './tracked-files.ts'

/** This file and its like name what they forbid. */
const OWN = /^packages\/workspace-rules\//
const SOURCE = /\.(ts|mjs|js|svelte)$/

let files: { readonly file: string; readonly text: string }[] = []

beforeAll(async () => {
  const names = trackedFiles().filter((file) => isText(file) && !OWN.test(file))
  files = await Promise.all(names.map(async (file) => ({ file, text: await readFile(join(ROOT, file), 'utf8') })))
})

/** `file:line` of every place that a pattern is found at. */
function placesOf(pattern: RegExp, isLookedAt: (file: string) => boolean = () => true): string[] {
  return files
    .filter(({ file }) => isLookedAt(file))
    .flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file}:${String(index + 1)}: ${line.trim().slice(0, 100)}`] : [],
        ),
    )
}

describe('the repository speaks of itself alone', () => {
  test('no file names the host of a registry', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(placesOf(/registry\.(npmjs|yarnpkg)|npmmirror|\bartifactory\b|\bnexus\.|verdaccio|repo1?\.maven/i)).toEqual(
      [],
    )
  })

  test('no file names a place of one machine', () => {
    expect(
      placesOf(/(?<![\w.$}~-])\/(home|root|Users|work|tmp|opt|mnt)\/\w|[A-Z]:\\Users/, (file) => !/\.csv$/.test(file)),
    ).toEqual([])
  })

  test('nothing is left to do, switched off or looked away from', () => {
    const left = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|\b(test|it|describe)\.(only|skip|todo)\b/
    expect(placesOf(left, (file) => SOURCE.test(file))).toEqual([])
  })
})

describe('Node 20 runs it', () => {
  /** Newer than Node 20.20, each with what to write instead. */
  const NEWER: readonly (readonly [pattern: RegExp, instead: string])[] = [
    [/\bPromise\.(withResolvers|try)\b/, 'new Promise((resolve) => …)'],
    [/\bArray\.fromAsync\b/, 'for await'],
    [/\bnode:(sqlite|sea)\b/, 'nothing of the kind'],
    [/\bimport\.meta\.main\b/, 'a file that is only ever run'],
    [/\b(Object|Map)\.groupBy\b/, 'a Map filled in a loop'],
    [/\bnew Set\([^)]*\)\.(union|intersection|difference|isSubsetOf)\(/, 'filter and has'],
    [
      /\b(Iterator\.from|Math\.sumPrecise|RegExp\.escape|Uint8Array\.fromBase64|Error\.isError)\b/,
      'a function of our own',
    ],
    [/\b(structuredClone\(.+transfer|\.toWellFormed\(|URL\.parse\()/, 'new URL in a try'],
    [/\bprocess\.(loadEnvFile|getBuiltinModule|features\.typescript)\b/, 'the variables as they are'],
    [/\bfs\.(glob|globSync)\b|\bimport \{[^}]*\bglob\b[^}]*\} from 'node:fs/, 'readdir'],
    [/\busing \w+ = /, 'try and finally'],
  ]

  test.each(NEWER)('%s is written as %s', (pattern) => {
    expect(placesOf(pattern, (file) => SOURCE.test(file))).toEqual([])
  })
})

describe('every part explains itself', () => {
  test('every package, app and network has a README', async () => {
    const members = await Promise.all(
      ['packages', 'apps', 'graph-seeds'].map(async (place) =>
        (await readdir(join(ROOT, place), { withFileTypes: true }))
          .filter((one) => one.isDirectory())
          .map((one) => `${place}/${one.name}`),
      ),
    )
    expect(members.flat().filter((member) => !existsSync(join(ROOT, member, 'README.md')))).toEqual([])
  })

  test('a file says its name in small letters and hyphens, and no file is a drawer for everything', () => {
    const sources = files.map(({ file }) => file).filter((file) => /^(packages|apps)\/[^/]+\/src\/.*\.ts$/.test(file))
    const drawers = sources.filter((file) => /\/(utils?|helpers?|misc|common|shared|service)\.ts$/.test(file))
    const named = /^[a-z0-9.-]+$|^\+[a-z]+(\.server)?\.ts$/
    expect(sources.filter((file) => !named.test(file.split('/').at(-1) ?? ''))).toEqual([])
    expect(drawers).toEqual([])
  })

  test('every package has one door, named after it', async () => {
    const names = await readdir(join(ROOT, 'packages'))
    expect(names.filter((name) => !existsSync(join(ROOT, 'packages', name, 'src', `${name}.ts`)))).toEqual([])
  })
})

test('sentences in French are typeset as French', () => {
  // Narrow no-break spaces inside « » and before ; : ! ?, and the apostrophe that is one.
  const french = /\bfr:\s*(['"`])((?:(?!\1).)*)\1/g
  const wrong = /«(?!\u202f)|(?<!\u202f)»|[^\s\u202f] [;:!?](?!\S)|[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]/
  const inMessages = files.filter(({ file }) => /^packages\/messages\/src\/.*(?<!\.test)\.ts$/.test(file))
  const found = inMessages.flatMap(({ file, text }) =>
    [...text.matchAll(french)]
      .map((match) => match[2] ?? '')
      .filter((sentence) => wrong.test(sentence))
      .map((sentence) => `${file}: ${sentence}`),
  )
  expect(inMessages.length).toBeGreaterThan(5)
  expect(found).toEqual([])
})
