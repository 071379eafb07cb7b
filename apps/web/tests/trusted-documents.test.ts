import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { documentsIn, idOf, withIds } from '../trusted-documents.ts'

test('every document of the pages is found once, under the name of its operation, with its fragments', async () => {
  const documents = await documentsIn(fileURLToPath(new URL('../src/lib/questions', import.meta.url)))
  const text = await readFile(new URL('../src/lib/questions/ask-network.ts', import.meta.url), 'utf8')
  const written = [...text.matchAll(/query (\w+)/g)].map(([, name]) => name)
  expect(written.length).toBeGreaterThan(3)
  for (const name of written) expect(documents.get(name ?? ''), name).toMatch(new RegExp(`^\\s*query ${name ?? ''}\\b`))
  expect(documents.get('Columns')).toBe('query Columns($language: Language!) { columns(language: $language) }')
  expect(documents.get('Networks')).toContain('fragment CountsHead on Counts')
})

test('the pages get the id of each document beside it, and none twice', async () => {
  const folder = new URL('../src/lib/questions/', import.meta.url)
  const documents = await documentsIn(fileURLToPath(folder))
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  const code = (await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))).map((text) =>
    withIds(text, documents),
  )
  const given = code.flatMap((text) => [...text.matchAll(/\bid: '([0-9a-f]{64})', document: /g)].map(([, id]) => id))
  expect(given.sort()).toEqual([...documents.values()].map(idOf).sort())
})

test('an id is the sha-256 of the text: of the empty one it is the one that is known of it', () => {
  expect(idOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  const texts = new Map([['Hinges', '']])
  expect(withIds("const A = { document: 'query Hinges { a }' }", texts)).toBe(
    `const A = { id: '${idOf('')}', document: 'query Hinges { a }' }`,
  )
})
