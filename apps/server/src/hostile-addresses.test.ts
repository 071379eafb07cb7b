import { fileURLToPath } from 'node:url'
import { withSecrets } from '@maillage/network-api/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { keptLog, send } from './a-small-server.ts'
import { serveNetwork, type ServedNetwork } from './a-served-network.ts'
import { loadWebHandler } from './web-handler.ts'

const PAGES = fileURLToPath(new URL('../../web/build/handler.js', import.meta.url))
const { log, lines } = keptLog()
const faults: string[] = []

let served: ServedNetwork
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation((...words: readonly unknown[]) => void faults.push(words.join(' ')))
  const web = await loadWebHandler(PAGES)
  served = await serveNetwork({ access: 'public', network: withSecrets(), parts: { log, openWeb: async () => web } })
})
afterAll(() => served.close())

/** As they stand in an address. */
const HOSTILE = [
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  "x'%7D)%20DETACH%20DELETE%20n%20//",
  '%E2%80%AE%E2%80%8B',
  '%1B%5B31m',
  'x%0D%0Aset-cookie:a=b',
  '%ED%A0%80',
  '%00',
  '__proto__',
  'constructor',
  '~~~',
  '../../etc/passwd',
  'x'.repeat(6000),
]
/** What each page reads from its address. */
const READ: Readonly<Record<string, readonly string[]>> = {
  partenaires: 'voir besoin public ou aire condition langue depuis ordre partenaire'.split(' '),
  repertoire: 'q besoin public territoire secteur fonction condition charge langue nature vue tri apres'.split(' '),
  carte: 'texte besoin langue actor thing regard'.split(' '),
  'concertations/meeting': ['table', 'tours'],
  'export/repertoire.pdf': ['text', 'needs', 'lettres'],
  'export/acteurs.csv': ['text', 'needs', 'languages', 'kinds'],
}
const addresses = [
  ...Object.entries(READ).flatMap(([page, names]) =>
    names.map((name) => [`${page}?${name}=`, page === 'partenaires' ? '&voir=1' : ''] as const),
  ),
  ['acteurs/', ''],
  ['concertations/', ''],
] as const

describe.each(addresses)('/small/%s…', (path, more) => {
  test('is refused in words, or harmless', async () => {
    for (const one of HOSTILE) {
      const { status, text, headers } = await send(served.address, `/small/${path}${one}${more}`, {
        headers: { accept: 'text/html' },
      })
      expect([one.slice(0, 40), status < 500]).toEqual([one.slice(0, 40), true])
      expect(text).not.toMatch(/node_modules|\.[cm]?[jt]s:\d+:\d+|\bat (Object|async) /)
      // A refusal of a file is plain text, and taken for nothing else: `nosniff`.
      if (headers['content-type']?.startsWith('text/html')) expect(text).not.toMatch(/<script>alert|<img src=x/)
      else expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['set-cookie']).toBeUndefined()
    }
  })
})

test('no surprise is left behind, and everybody else is answered', async () => {
  expect(served.logged).toEqual([])
  expect(lines.filter((line) => line.includes('surprise'))).toEqual([])
  expect(faults.filter((fault) => !/Not found|404/.test(fault))).toEqual([])
  expect((await send(served.address, '/small/repertoire', { headers: { accept: 'text/html' } })).status).toBe(200)
})
