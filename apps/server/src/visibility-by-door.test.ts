import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ALLOWED_TO, mayAsk, mayLeave, type Role } from '@maillage/network-api'
import { MARKERS, NUMBERS, TOLD_UNDER, withSecrets } from '@maillage/network-api/testing'
import { keptLog, send, type Answered } from './a-small-server.ts'
import { serveNetwork, type ServedNetwork } from './a-served-network.ts'
import type { Access } from './environment.ts'
import { OperatorKey } from './operator-key.ts'
import { loadWebHandler } from './web-handler.ts'

const PAGES = fileURLToPath(new URL('../../web/build/handler.js', import.meta.url))
const key = new OperatorKey()
const { log, lines } = keptLog()
const served = new Map<Access, ServedNetwork>()

beforeAll(async () => {
  // Where the pages tell of addresses that they do not know.
  vi.spyOn(console, 'error').mockImplementation((...words: readonly unknown[]) => void lines.push(words.join(' ')))
  const web = await loadWebHandler(PAGES)
  for (const access of ['public', 'local'] as const) {
    const one = await serveNetwork({
      access,
      network: withSecrets(),
      api: { isOperator: (request) => key.opens(request.headers.authorization) },
      parts: { key, log, openWeb: async () => web },
    })
    served.set(access, one)
    // What becomes of a secret is as secret as it is.
    await one.store.write(
      [{ act: 'update', table: 'collaborations', id: 'zz-tie', cells: { purpose: { fr: 'zzbut zzbut' } } }],
      { author: 'coordination', mutationId: 'w', reason: 'correct', at: new Date() },
    )
  }
})
afterAll(async () => {
  for (const one of served.values()) await one.close()
})

/** Everybody who may stand before this server. In `public` a key that is not the right one is as good as none. */
const CALLERS: readonly {
  readonly who: string
  readonly role: Role
  readonly access: Access
  readonly key?: string
}[] = [
  { who: 'a stranger', role: 'anonymous', access: 'public' },
  { who: 'a stranger with a wrong key', role: 'anonymous', access: 'public', key: 'Bearer 0000' },
  {
    who: 'a stranger with half of the key',
    role: 'anonymous',
    access: 'public',
    key: `Bearer ${key.text.slice(0, 32)}`,
  },
  { who: 'whoever sits at this machine', role: 'coordinator', access: 'local' },
  { who: 'whoever sits at this machine, with a wrong key', role: 'coordinator', access: 'local', key: 'Bearer 0000' },
  { who: 'the operator of a public server', role: 'operator', access: 'public', key: `Bearer ${key.text}` },
  { who: 'the operator of a local server', role: 'operator', access: 'local', key: `Bearer ${key.text}` },
]
type Caller = (typeof CALLERS)[number]

async function ask(
  caller: Caller,
  path: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const { address } = served.get(caller.access)!
  return send(address, path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(caller.key !== undefined && { authorization: caller.key }),
      ...(body !== undefined && { 'content-length': Buffer.byteLength(body), 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  })
}

type Kind = keyof typeof MARKERS
const KINDS = Object.keys(MARKERS) as Kind[]
/** The kinds of secrets that a text tells. What was asked stands in answers; it tells nothing that the asker did not say. */
function toldIn(text: string, asked = ''): readonly string[] {
  const found: string[] = KINDS.filter((kind) =>
    MARKERS[kind].some((word) => !asked.includes(word) && text.includes(word)),
  )
  return NUMBERS.some((number) => text.includes(String(number))) ? [...found, 'numbers'] : found
}
/** The kinds that the table lets this operation tell this caller. */
const mayBeTold = (role: Role, operation: string): readonly string[] =>
  KINDS.filter((kind) => mayLeave(role, operation, TOLD_UNDER[kind]))

const ACTS = Object.keys(ALLOWED_TO)
  .filter((operation) => operation.startsWith('Operator.'))
  .map((operation) => operation.slice('Operator.'.length))

describe.each(CALLERS)('$who', (caller) => {
  const { role, access } = caller

  test.each(ACTS)('by /operator/%s: what the table lets leave, and no more', async (act) => {
    const operation = `Operator.${act}`
    const revision = await served.get(access)!.store.revision()
    for (const body of [undefined, '', '{}', JSON.stringify(withSecrets().header)])
      for (const network of ['?network=small', '?network=small&replace=true', '?network=zz-tie', '']) {
        const answer = await ask(caller, `/operator/${act}${network}`, body)
        if (mayAsk(role, operation)) expect(answer.status).not.toBe(401)
        else {
          expect([401, 429]).toContain(answer.status)
          expect(answer.text).toContain('OPERATOR_ONLY')
          expect(answer.text).not.toMatch(/small|import|restore|backup|export/)
        }
        const told = toldIn(answer.text, network).filter((kind) => kind !== 'numbers')
        expect(mayBeTold(role, operation)).toEqual(expect.arrayContaining([...told]))
      }
    expect(await served.get(access)!.store.revision()).toBe(revision)
  })

  test('by an export, what the table lets leave is whole', async () => {
    for (const act of ['export', 'backup']) {
      const answer = await ask(caller, `/operator/${act}?network=small`)
      const told = toldIn(answer.text).filter((kind) => kind !== 'numbers')
      expect([act, [...told].sort()]).toEqual([act, [...mayBeTold(role, `Operator.${act}`)].sort()])
    }
  })

  test.each([
    'actors',
    'network',
    'saturation',
    'gaps',
    'coverage',
    'measure-M4',
    'columns',
    'small',
    'carte',
    'acteurs',
    'collaborations',
    'repertoire',
    'unmetNeeds',
    'needs',
    'changes',
    'contacts',
  ])('by /small/export/%s leaves what the table lets this caller see, in no format more', async (name) => {
    for (const format of ['csv', 'xlsx', 'json', 'svg', 'png', 'pdf', 'graphml', 'gexf', 'zip', 'txt']) {
      const answer = await ask(caller, `/small/export/${name}.${format}?ids=shelter,clinic`)
      const told = toldIn(answer.text).filter((kind) => kind !== 'numbers')
      const may = mayBeTold(role, `Export.${name.split('-')[0] ?? ''}`)
      expect(may).toEqual(expect.arrayContaining([...told]))
      if (role === 'anonymous') expect(toldIn(answer.text)).toEqual([])
    }
  })

  test.each(['/healthz', '/readyz', '/metrics', '/schema.graphql', '/graphql', '/zz-tie/graphql', '/%00zz'])(
    'by %s nothing secret is told at all',
    async (path) => {
      for (const body of [undefined, '{"query":"{ zz-tie }"}']) {
        const answer = await ask(caller, path, body)
        expect(toldIn(answer.text, `${path} ${body ?? ''}`)).toEqual([])
      }
    },
  )
})

/** Addresses of pages, and of the data that pages fetch by themselves. */
const SHOWN = [
  '/',
  '/small/carte',
  '/small/carte?regard=sectors',
  '/small/carte?vue=liste',
  '/small/carte?actor=shelter',
  '/small/carte?actor=clinic',
  '/small/carte?thing=zz-finding',
  '/small/carte?q=zzconstat',
  '/small/acteurs/shelter',
  '/small/acteurs/house',
  '/small/repertoire',
  '/small/repertoire?q=zzconstat',
  '/small/repertoire?vue=tableau&charge=saturated',
  '/small/repertoire?besoin=roof',
  '/small/partenaires',
  '/small/partenaires?besoin=roof&voir=1',
  '/small/partenaires?voir=1&depuis=clinic&partenaire=shelter',
  '/small/concertations/meeting',
  '/small/concertations/meeting?table=3&tours=2',
  '/small/modifications',
  '/small/modifications?about=zz-tie',
].flatMap((path) => [path, path.replace(/^([^?]*)/, (before) => `${before === '/' ? '' : before}/__data.json`)])

describe('by the pages', () => {
  const strangers = CALLERS.filter(({ role }) => role === 'anonymous')

  test.each(strangers)('$who is told nothing secret', async (caller) => {
    for (const path of SHOWN) {
      const answer = await ask(caller, path, undefined, { accept: 'text/html' })
      expect([path, toldIn(answer.text, path)]).toEqual([path, []])
    }
  })

  test('a key makes no page another one: pages are for those who read them', async () => {
    const operator = CALLERS.find(({ role, access }) => role === 'operator' && access === 'public')!
    for (const path of SHOWN) {
      const answer = await ask(operator, path, undefined, { accept: 'text/html' })
      expect([path, toldIn(answer.text, path)]).toEqual([path, []])
    }
  })

  test('whoever sits at this machine is shown it, so there was something to keep', async () => {
    const [caller] = CALLERS.filter(({ role }) => role === 'coordinator')
    const texts: string[] = []
    for (const path of SHOWN) texts.push((await ask(caller!, path, undefined, { accept: 'text/html' })).text)
    expect(toldIn(texts.join('\n'))).toEqual(
      expect.arrayContaining(['contact', 'memberLoad', 'collaboration', 'finding']),
    )
  })
})

test('no log line of all this tells a secret or the key', () => {
  expect(lines.length).toBeGreaterThan(0)
  expect(toldIn(lines.join('\n'))).toEqual([])
  expect(lines.join('\n')).not.toContain(key.text)
})
