import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '@maillage/network-model'
import { readCommandLine } from './command-line.ts'
import { readEnvironment } from './environment.ts'
import { Refusal, refusalLines } from './refusal.ts'

type Variables = Record<string, string>

const refusalOf = (variables: Variables, ...words: string[]): Refusal => {
  try {
    readEnvironment(variables, readCommandLine(words))
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was accepted')
}

describe('what is said outside is understood', () => {
  test('nothing said: this machine alone, port 4100, local access', () => {
    const environment = readEnvironment({}, readCommandLine([]))
    expect(environment).toMatchObject({
      port: 4100,
      host: '127.0.0.1',
      access: 'local',
      log: 'warn',
      networks: [],
      open: false,
    })
    expect(environment.hostnames).toEqual(['localhost', '127.0.0.1', '[::1]'])
    expect(environment.data).toMatch(/[\\/]data$/)
  })

  test('an option goes before a variable, and networks add up', () => {
    const words = ['--', '--port', '0', '--network', 'a', '--network', 'b', '--open']
    const environment = readEnvironment({ MAILLAGE_PORT: '80' }, readCommandLine(words))
    expect(environment).toMatchObject({ port: 0, networks: ['a', 'b'], open: true })
  })

  test('an empty variable is one that was not set', () => {
    expect(readEnvironment({ MAILLAGE_PORT: '', MAILLAGE_ACCESS: '' }, readCommandLine([]))).toMatchObject({
      port: 4100,
    })
  })

  test('public access listens beyond this machine, under further names', () => {
    const variables = {
      MAILLAGE_ACCESS: 'public',
      MAILLAGE_HOST: '0.0.0.0',
      MAILLAGE_HOSTNAMES: 'Reseau.example, reseau2.example',
    }
    const environment = readEnvironment(variables, readCommandLine([]))
    expect(environment.host).toBe('0.0.0.0')
    expect(environment.hostnames).toEqual(expect.arrayContaining(['reseau.example', 'reseau2.example']))
  })

  test.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1', '[::1]'])('%s is this machine', (host) => {
    expect(readEnvironment({ MAILLAGE_HOST: host }, readCommandLine([])).host).toBe(host)
  })
})

const NEO4J = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'hunter2' }

const WRONG: readonly (readonly [what: string, variables: Variables, key: string])[] = [
  ['a port that is no number', { MAILLAGE_PORT: 'http' }, 'refusal.variable-port'],
  ['a port beyond the last', { MAILLAGE_PORT: '65536' }, 'refusal.variable-port'],
  ['a negative port', { MAILLAGE_PORT: '-1' }, 'refusal.variable-port'],
  ['a port with a decimal', { MAILLAGE_PORT: '41.5' }, 'refusal.variable-port'],
  ['a host that is none', { MAILLAGE_HOST: 'http://x' }, 'refusal.variable-host'],
  ['a host with a space', { MAILLAGE_HOST: 'my machine' }, 'refusal.variable-host'],
  ['a host name with a port', { MAILLAGE_HOSTNAMES: 'a.example:4100' }, 'refusal.variable-hostnames'],
  ['a folder of blanks', { MAILLAGE_DATA: '  ' }, 'refusal.variable-empty'],
  ['an access that does not exist', { MAILLAGE_ACCESS: 'open' }, 'refusal.variable-access'],
  ['a level that does not exist', { MAILLAGE_LOG: 'loud' }, 'refusal.variable-log'],
  ['a name with a typing error', { MAILLAGE_PROT: '4100' }, 'refusal.variable-unknown'],
  ['local access for everybody', { MAILLAGE_HOST: '0.0.0.0' }, 'refusal.local-beyond-loopback'],
  ['local access in the house', { MAILLAGE_HOST: '192.168.1.4' }, 'refusal.local-beyond-loopback'],
  [
    'local access for a name that may lead anywhere',
    { MAILLAGE_HOST: 'loopback.example' },
    'refusal.local-beyond-loopback',
  ],
  ['accounts', { MAILLAGE_ACCESS: 'accounts' }, 'refusal.no-accounts-yet'],
  ['a user without a database', { NEO4J_USER: 'neo4j' }, 'refusal.neo4j-without-uri'],
  ['a password without a database', { NEO4J_PASSWORD: 'hunter2' }, 'refusal.neo4j-without-uri'],
  ['a database that is a page', { ...NEO4J, NEO4J_URI: 'http://somewhere:7474' }, 'refusal.neo4j-uri'],
  ['a database nowhere', { ...NEO4J, NEO4J_URI: 'bolt://' }, 'refusal.neo4j-uri'],
  ['a password in the address', { ...NEO4J, NEO4J_URI: 'bolt://me:hunter2@somewhere' }, 'refusal.neo4j-uri-secret'],
  ['a database without a user', { ...NEO4J, NEO4J_USER: '' }, 'refusal.neo4j-missing'],
  ['a database without a password', { ...NEO4J, NEO4J_PASSWORD: '' }, 'refusal.neo4j-missing'],
  ['a database with an impossible name', { ...NEO4J, NEO4J_DATABASE: 'a/b' }, 'refusal.neo4j-database'],
]

describe('a database is asked for by its address', () => {
  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('%s://', (scheme) => {
    const variables = { ...NEO4J, NEO4J_URI: `${scheme}://db.example:7687` }
    expect(readEnvironment(variables, readCommandLine([])).neo4j).toEqual({
      uri: `${scheme}://db.example:7687`,
      user: 'neo4j',
      password: 'hunter2',
    })
  })

  test('a database of its own name, a password with a blank at its end, or no database at all', () => {
    const variables = { ...NEO4J, NEO4J_PASSWORD: 'two words ', NEO4J_DATABASE: 'reseaux' }
    expect(readEnvironment(variables, readCommandLine([])).neo4j).toMatchObject({
      password: 'two words ',
      database: 'reseaux',
    })
    expect(readEnvironment({}, readCommandLine([])).neo4j).toBeUndefined()
  })
})

describe('what is wrong is refused', () => {
  test.each(WRONG)('%s', (_what, variables, key) => {
    const refusal = refusalOf(variables)
    expect(refusal.sentences.map((sentence) => sentence.key)).toEqual([key])
    expect(refusal.exitCode).toBe(3)
    for (const language of LANGUAGES) expect(refusalLines(refusal, language).join('')).not.toMatch(/[{}]/)
  })

  test('everything wrong is told at once', () => {
    const variables = {
      MAILLAGE_PORT: 'x',
      MAILLAGE_HOST: '0.0.0.0',
      MAILLAGE_LOG: 'x',
      MAILLAGE_TYPO: '1',
      NEO4J_URI: 'x',
    }
    // Four of these, and for the database its address, its user and its password.
    expect(refusalOf(variables).sentences).toHaveLength(7)
  })

  test('a wrong option is named as it was typed', () => {
    expect(refusalLines(refusalOf({}, '--port', 'x'), 'fr')[0]).toMatch(/^--port/)
  })

  test('no secret is printed', () => {
    const refusal = refusalOf({ NEO4J_URI: 'neo4j://me:hunter2@host', NEO4J_PASSWORD: 'hunter2', MAILLAGE_PORT: 'x' })
    expect(JSON.stringify(refusal.sentences) + refusalLines(refusal, 'en').join()).not.toContain('hunter2')
  })

  test.each([['--prot', '1'], ['map'], ['--port'], ['--open=yes']])('the call %s %s is not understood', (...words) => {
    const refusal = refusalOf({}, ...words)
    expect(refusal.exitCode).toBe(2)
    expect(refusal.sentences[0]?.key).toBe('refusal.usage')
  })
})
