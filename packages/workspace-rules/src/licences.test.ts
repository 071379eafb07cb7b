import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ROOT } from './find-root.ts'
import { installedPackages, lockedPackages, type InstalledPackage } from './installed-packages.ts'

const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', '0BSD']

/** Packages under another licence, each with the reason why it is fine here. */
const ACCEPTED: Readonly<Record<string, readonly [licence: string | undefined, reason: string]>> = {
  '@fontsource-variable/source-sans-3': ['OFL-1.1', 'a typeface, embedded as it is'],
  '@fontsource/source-sans-3': ['OFL-1.1', 'the same typeface one weight a file, embedded in printed documents'],
  'axe-core': ['MPL-2.0', 'looks at pages in tests, is shipped with none'],
  'png-js': [undefined, 'MIT by its LICENSE file; its package names none; comes with pdfkit'],
  'svelte-toolbelt': [undefined, 'MIT by its LICENSE file; its package names none; comes with bits-ui'],
  lightningcss: ['MPL-2.0', 'writes style sheets at build time, is shipped with none'],
  pako: [
    '(MIT AND Zlib)',
    'two permissive licences at once; comes with the load generator of the benchmarks, is shipped with none',
  ],
}
/** The binary of lightningcss for the machine at hand. */
const isAccepted = ({ name, licence }: InstalledPackage) =>
  ACCEPTED[name.startsWith('lightningcss-') ? 'lightningcss' : name]?.[0] === licence &&
  (name in ACCEPTED || name.startsWith('lightningcss-'))

let packages: readonly InstalledPackage[] = []

beforeAll(async () => {
  // An older installation leaves packages behind that the lockfile no longer names: nobody ships those.
  const locked = new Set((await lockedPackages()).map(({ id }) => id))
  packages = (await installedPackages()).filter(({ name, version }) => locked.has(`${name}@${version}`))
})

test('every package is under a licence that lets us ship it', () => {
  expect(packages.length).toBeGreaterThan(100)
  const others = packages.filter((one) => !ALLOWED.includes(one.licence ?? '') && !isAccepted(one))
  expect(others.map(({ name, licence }) => `${name}: ${licence ?? 'no licence named'}`)).toEqual([])
})

test('every exception is still needed', () => {
  expect(Object.keys(ACCEPTED).filter((name) => !packages.some((one) => one.name === name))).toEqual([])
})

test('no package runs anything while it is installed', async () => {
  const runs = packages.filter((one) => one.installScripts.length > 0)
  expect(runs.map(({ name, installScripts }) => `${name}: ${installScripts.join(', ')}`)).toEqual([])
  const workspace = await readFile(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')
  expect(workspace).toContain('onlyBuiltDependencies: []')
  expect(workspace).toContain('strictDepBuilds: true')
})

test('the lockfile names no package that was not looked at, but for other machines', async () => {
  const seen = new Set(packages.map(({ name, version }) => `${name}@${version}`))
  const locked = await lockedPackages()
  expect(locked.length).toBeGreaterThan(100)
  const unseen = locked.filter(({ id, isForSomeMachines }) => !isForSomeMachines && !seen.has(id))
  // What a package for another machine brings along is as unseen as that package itself.
  expect(unseen.map((one) => one.id).filter((id) => !/^@(emnapi|napi-rs|tybys)\/|^tslib@/.test(id))).toEqual([])
})

test('every member of the workspace pins exact versions through the one catalogue', async () => {
  const workspace = await readFile(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')
  const catalogue = workspace.slice(workspace.indexOf('\ncatalog:'))
  const loose = [...catalogue.matchAll(/^ {2}(\S+): (.+)$/gm)].filter(
    ([, , version]) => !/^\d+\.\d+\.\d+$/.test(version ?? ''),
  )
  expect(loose.map(([line]) => line)).toEqual([])
})
