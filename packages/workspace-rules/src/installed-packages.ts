import { existsSync } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './find-root.ts'

/** A package of somebody else, as it lies in `node_modules`. */
export interface InstalledPackage {
  readonly name: string
  readonly version: string
  /** What its manifest says; undefined when it says nothing. */
  readonly licence: string | undefined
  /** Names of scripts that would run while it is installed. */
  readonly installScripts: readonly string[]
}

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall']

/** Every package below `node_modules/.pnpm`, each version once. */
export async function installedPackages(): Promise<InstalledPackage[]> {
  const place = join(ROOT, 'node_modules/.pnpm')
  const found: InstalledPackage[] = []
  for (const entry of await readdir(place)) {
    const modules = join(place, entry, 'node_modules')
    if (entry === 'node_modules' || !existsSync(modules)) continue
    for (const name of await packageNames(modules)) {
      const folder = join(modules, name)
      // Links lead to packages that are met in a folder of their own.
      if (!(await lstat(folder)).isSymbolicLink()) found.push(await readPackage(name, folder))
    }
  }
  return found
}

async function packageNames(modules: string): Promise<string[]> {
  const entries = (await readdir(modules)).filter((entry) => !entry.startsWith('.'))
  const names = entries.map(async (entry) =>
    entry.startsWith('@') ? (await readdir(join(modules, entry))).map((name) => `${entry}/${name}`) : [entry],
  )
  return (await Promise.all(names)).flat()
}

async function readPackage(name: string, folder: string): Promise<InstalledPackage> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string
    readonly license?: unknown
    readonly scripts?: Readonly<Record<string, string>>
  }
  const scripts = INSTALL_SCRIPTS.filter((script) => manifest.scripts?.[script] !== undefined)
  // npm compiles a package that has this file, script or not.
  if (existsSync(join(folder, 'binding.gyp'))) scripts.push('binding.gyp')
  return {
    name,
    version: manifest.version,
    licence: typeof manifest.license === 'string' ? manifest.license : undefined,
    installScripts: scripts,
  }
}

/** A package that the lockfile names, and whether only some machines get it. */
export interface LockedPackage {
  readonly id: string
  readonly isForSomeMachines: boolean
}

/** The `packages:` part of the lockfile. */
export async function lockedPackages(): Promise<LockedPackage[]> {
  const lock = await readFile(join(ROOT, 'pnpm-lock.yaml'), 'utf8')
  const part = lock.slice(lock.indexOf('\npackages:'), lock.indexOf('\nsnapshots:'))
  return part
    .split(/\n {2}(?=\S)/)
    .slice(1)
    .map((text) => ({
      id: (text.split('\n', 1)[0] ?? '').replace(/^'|'?:$/g, ''),
      isForSomeMachines: /\n {4}(os|cpu|libc): /.test(text),
    }))
}
