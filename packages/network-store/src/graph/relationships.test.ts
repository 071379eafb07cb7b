import { readFile } from 'node:fs/promises'
import { TABLE_NAMES } from '@maillage/network-model'
import { expect, test } from 'vitest'
import { LABELS } from './labels.ts'
import { REFERENCES, SHORTCUTS } from './relationships.ts'

test('the README tells every label, every relationship and every shortcut', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  for (const table of TABLE_NAMES) {
    const told = REFERENCES[table]
      .map(({ column, relationship }) => `\`${column}\` → \`[:${relationship}]\``)
      .join(' · ')
    expect(readme.replaceAll(/ +/g, ' ')).toContain(
      `| \`${table}\` | \`:${LABELS[table]}\` | ${told === '' ? '–' : told} |`,
    )
    const shortcut = SHORTCUTS[table]
    if (shortcut !== undefined) expect(readme).toContain(`-[:${shortcut.relationship}]->`)
  }
})

test('no relationship of a row has the name of a shortcut: rewriting an actor leaves its ties alone', () => {
  const shortcuts = Object.values(SHORTCUTS).map(({ relationship }) => relationship)
  const own = TABLE_NAMES.flatMap((table) => REFERENCES[table].map(({ relationship }) => relationship))
  expect(own.filter((relationship) => shortcuts.includes(relationship))).toStrictEqual([])
})
