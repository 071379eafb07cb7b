import { readFile } from 'node:fs/promises'
import type { TrustedManifest } from '@maillage/network-api'

/** Reads the documents of the built pages. None when the pages were built without: then every document is sent as text. */
export async function loadTrusted(file: string): Promise<TrustedManifest> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as TrustedManifest
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}
