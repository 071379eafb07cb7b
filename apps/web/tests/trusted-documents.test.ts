import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { documentsIn } from '../trusted-documents.ts'

test('every document of the pages is found once, under the name of its operation, with its fragments', async () => {
  const documents = await documentsIn(fileURLToPath(new URL('../src/lib/questions', import.meta.url)))
  const text = await readFile(new URL('../src/lib/questions/ask-network.ts', import.meta.url), 'utf8')
  const written = [...text.matchAll(/query (\w+)/g)].map(([, name]) => name)
  expect(written.length).toBeGreaterThan(3)
  for (const name of written) expect(documents.get(name ?? ''), name).toMatch(new RegExp(`^\\s*query ${name ?? ''}\\b`))
  expect(documents.get('Columns')).toBe('query Columns($language: Language!) { columns(language: $language) }')
  expect(documents.get('Networks')).toContain('fragment CountsHead on Counts')
})
