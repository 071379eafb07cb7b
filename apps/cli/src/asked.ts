import { resolve } from 'node:path'
import type { Language } from '@maillage/network-model'
import type { World } from './world.ts'

/** What every command may be told. */
export interface Asked {
  readonly json: boolean
  readonly network: string | undefined
  readonly language: Language
  /** Folder of the embedded files, absolute. */
  readonly data: string
}

/** The options as the parser of the command line gives them. */
export interface SharedOptions {
  readonly json?: boolean
  readonly network?: string
  readonly data?: string
}

export function asked(options: SharedOptions, language: Language, world: World): Asked {
  const data = options.data ?? (world.variables['MAILLAGE_DATA'] || './data')
  return { json: options.json ?? false, network: options.network, language, data: resolve(world.folder, data) }
}

/** One JSON value on standard output, and nothing else. */
export function printJson(world: World, value: unknown): void {
  world.out(`${JSON.stringify(value, null, 2)}\n`)
}
