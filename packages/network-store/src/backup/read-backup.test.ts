import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import type { Change, StoreContents } from '../store-promise.ts'
import { readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

const network = drawnNetwork('contract')
const change = (revision: number, counts: Partial<Change['counts']>): Change => ({
  id: `change-${String(revision)}`,
  revision,
  at: '2026-11-22T10:00:00.000Z',
  author: 'atelier',
  mutationId: `request-${String(revision)}`,
  reason: 'contract',
  counts: { created: 0, updated: 0, removed: 0, unchanged: 0, ...counts },
})
const contents: StoreContents = {
  network,
  revision: 2,
  changes: [
    {
      change: change(1, { created: 6 }),
      parts: [
        {
          table: 'actors',
          act: 'created',
          count: 6,
          rows: network.actors.map(({ id }) => ({ id, before: null, after: null })),
        },
      ],
    },
    {
      change: change(2, { updated: 1 }),
      parts: [
        {
          table: 'actors',
          act: 'updated',
          count: 1,
          rows: [{ id: 'ward', before: { name: { fr: 'La salle' } }, after: { name: { fr: 'Le ward' } } }],
        },
      ],
    },
  ],
}
const lines = [...writeBackup(contents)]
const text = lines.join('')

/** The lines with some of them changed, signed again as whoever forged them would. */
function signed(changed: readonly string[]): string {
  const said = changed.slice(0, -1).join('')
  return `${said}${JSON.stringify({ sha256: createHash('sha256').update(said).digest('hex') })}\n`
}
const kindOf = async (backup: string): Promise<string> => {
  const read = await readBackup([backup])
  return 'problem' in read ? read.problem.kind : 'restorable'
}
const at = (start: string): number => lines.findIndex((line) => line.startsWith(start))
const replaced = (index: number, line: string): readonly string[] => lines.map((old, i) => (i === index ? line : old))

describe('a backup is verified before anything is touched', () => {
  test('it starts with what it is of and ends with a checksum', () => {
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      format: 'maillage-backup',
      version: 1,
      network: 'contract',
      revision: 2,
      changes: 2,
      changedRows: 7,
      rows: { actors: 6, collaborations: 6, evidence: 3, travel: 0 },
    })
    // The manifest, the header, 21 rows, two changes, two parts, the checksum.
    expect(lines).toHaveLength(28)
    expect(lines.at(-1)).toMatch(/^\{"sha256":"[0-9a-f]{64}"\}\n$/)
  })

  test('whole, in pieces of any size, it is read as it was written', async () => {
    for (const size of [1, 7, 4096, text.length]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      )
      const read = await readBackup(pieces)
      expect(read).toMatchObject({ contents, manifest: { network: 'contract', revision: 2 } })
    }
    expect(await kindOf(signed(lines))).toBe('restorable')
  })

  test('empty, something else, or of another version', async () => {
    expect(await readBackup([])).toStrictEqual({ problem: { kind: 'empty', facts: {} } })
    expect(await kindOf('')).toBe('empty')
    expect(await kindOf('id;name\n1;Actor\n')).toBe('not-a-backup')
    expect(await kindOf('{"format":"other"}\n')).toBe('not-a-backup')
    expect(
      await readBackup([signed(replaced(0, (lines[0] ?? '').replace('"version":1', '"version":2')))]),
    ).toStrictEqual({
      problem: { kind: 'other-version', line: 1, facts: { found: 2, known: 1 } },
    })
  })

  test('cut anywhere, it is refused', async () => {
    for (let end = 1; end < text.length; end += 1) {
      const read = await readBackup([text.slice(0, end)])
      expect(read, `cut after ${String(end)} signs`).toHaveProperty('problem')
    }
    expect(await readBackup([lines.slice(0, -1).join('')])).toMatchObject({ problem: { kind: 'truncated', line: 27 } })
    expect(await kindOf(`${text}{"more":1}\n`)).toBe('after-the-end')
  })

  test('with a single sign turned, anywhere, it is refused', async () => {
    for (let place = 0; place < text.length; place += 1) {
      const turned = String.fromCharCode(text.charCodeAt(place) ^ 1)
      const read = await readBackup([text.slice(0, place) + turned + text.slice(place + 1)])
      expect(read, `sign ${String(place)}`).toHaveProperty('problem')
    }
  })

  test('edited, it is refused by its checksum; signed again, by what it says', async () => {
    const evidence = at('{"table":"evidence"')
    const edited = (lines[evidence] ?? '').replace('abri', 'avis')
    expect(await readBackup([replaced(evidence, edited).join('')])).toMatchObject({
      problem: { kind: 'checksum', line: 28 },
    })
    const actor = at('{"table":"actors"')
    const unknownKind = (lines[actor] ?? '').replace('"kind":"service"', '"kind":"castle"')
    expect(await readBackup([signed(replaced(actor, unknownKind))])).toStrictEqual({
      problem: { kind: 'bad-row', line: actor + 1, facts: { table: 'actors', id: 'shelter', column: 'kind' } },
    })
    expect(await readBackup([signed(lines.filter((_, index) => index !== actor))])).toStrictEqual({
      problem: { kind: 'count', facts: { of: 'actors', expected: 6, found: 5 } },
    })
    const nobody = (lines[at('{"table":"offers"')] ?? '').replace('"actor":"clinic"', '"actor":"nobody"')
    expect(await readBackup([signed(replaced(at('{"table":"offers"'), nobody))])).toMatchObject({
      problem: { kind: 'dangling-reference', facts: { id: 'talks', column: 'actor', target: 'nobody' } },
    })
    const twice = (lines[actor + 1] ?? '').replace('"id":"clinic"', '"id":"shelter"')
    expect(await kindOf(signed(replaced(actor + 1, twice)))).toBe('duplicate-id')
  })

  test('with lines in another order, or a change missing, it is refused', async () => {
    const actor = at('{"table":"actors"')
    const sector = at('{"table":"sectors"')
    const swapped = replaced(actor, lines[sector] ?? '').map((line, i) => (i === sector ? (lines[actor] ?? '') : line))
    expect(await kindOf(swapped.join(''))).toBe('out-of-order')
    expect(await kindOf(signed(swapped))).toBe('out-of-order')
    const first = at('{"change"')
    expect(await readBackup([signed(lines.filter((_, i) => i !== first && i !== first + 1))])).toMatchObject({
      problem: { kind: 'missing-change', facts: { expected: 1, found: 2 } },
    })
    const again = (lines[at('{"change":{"id":"change-2"')] ?? '').replace('request-2', 'request-1')
    expect(await kindOf(signed(replaced(at('{"change":{"id":"change-2"'), again)))).toBe('repeated-request')
  })
})
