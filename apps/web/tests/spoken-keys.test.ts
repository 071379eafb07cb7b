import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SPOKEN_BY_THE_SERVER } from '../spoken-by-the-server.ts'

const sourceOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const filesUnder = (path: string) =>
  readdirSync(sourceOf(path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(sourceOf(`${path}/${name}`), 'utf8'))

/** Keys of a subject, as they stand in its file. */
const keysOf = (subject: string) =>
  [...readFileSync(sourceOf(`../../../packages/messages/src/${subject}.ts`), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
    (match) => match[1] ?? '',
  )

describe('what a browser fetches of the catalogue', () => {
  const leftOut = new Set(SPOKEN_BY_THE_SERVER.flatMap(keysOf))

  it('leaves out hundreds of sentences', () => {
    expect(leftOut.size).toBeGreaterThan(100)
  })
  it('holds every sentence that a page or the map says', () => {
    const written = [...filesUnder('../src'), ...filesUnder('../../../packages/graph-view/src')].flatMap((text) =>
      [...text.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1] ?? ''),
    )
    expect(written.filter((key) => leftOut.has(key))).toEqual([])
  })
})
