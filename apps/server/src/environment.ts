import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { MessageKey } from '@maillage/messages'
import { readNeo4jVariables, type Neo4jSettings } from '@maillage/network-store'
import type { Options } from './command-line.ts'
import { Refusal, type RefusalSentence } from './refusal.ts'

/** `local`: whoever sits at this machine coordinates. `public`: anyone reads public data. `accounts` (sign-in) is to come. */
const ACCESS_MODES = ['local', 'public', 'accounts'] as const
export type Access = Exclude<(typeof ACCESS_MODES)[number], 'accounts'>

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Everything that the outside says to this process; nobody below reads a variable. */
export interface Environment {
  /** 0: any free port. */
  readonly port: number
  readonly host: string
  /** Host names that requests may carry, lower case, without port. */
  readonly hostnames: readonly string[]
  /** Absolute path of the folder of the embedded files. */
  readonly data: string
  readonly access: Access
  readonly log: LogLevel
  /** Only these networks; all when empty. */
  readonly networks: readonly string[]
  readonly open: boolean
  /** Where the networks live; undefined: in the embedded files. */
  readonly neo4j: Neo4jSettings | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

const HOSTNAME = /^(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/
export const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

const isHostname = (text: string) => isIP(text.replace(/^\[|\]$/g, '')) !== 0 || HOSTNAME.test(text.toLowerCase())
const key = (message: MessageKey) => ({ error: message })
const text = z.string().trim()

const SCHEMA = z.object({
  MAILLAGE_PORT: text
    .default('4100')
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, key('refusal.variable-port')),
  MAILLAGE_HOST: text.default('127.0.0.1').refine(isHostname, key('refusal.variable-host')),
  MAILLAGE_HOSTNAMES: text
    .default('')
    .transform((names) => names.split(/[\s,|]+/).filter((name) => name !== ''))
    .refine((names) => names.every(isHostname), key('refusal.variable-hostnames')),
  MAILLAGE_DATA: text.min(1, key('refusal.variable-empty')).default('./data'),
  MAILLAGE_ACCESS: z.enum(ACCESS_MODES, key('refusal.variable-access')).default('local'),
  MAILLAGE_LOG: z.enum(LOG_LEVELS, key('refusal.variable-log')).default('warn'),
})
const KNOWN = Object.keys(SCHEMA.shape)

/** True for an address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare)
}

/** Variables and options together, every error at once. Throws a Refusal; prints the value of no secret. */
export function readEnvironment(variables: Variables, options: Options): Environment {
  const flags: Record<string, string | undefined> = {
    MAILLAGE_PORT: options.port,
    MAILLAGE_HOST: options.host,
    MAILLAGE_DATA: options.data,
  }
  const asked = Object.fromEntries(
    KNOWN.map((name) => [name, flags[name] ?? (variables[name] === '' ? undefined : variables[name])]),
  )
  const reading = SCHEMA.safeParse(asked)
  const neo4j = readNeo4jVariables(variables)
  const sentences: RefusalSentence[] = [
    ...(reading.error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0])
      // A wrong option is named as it was typed.
      const variable = flags[name] === undefined ? name : `--${name.replace('MAILLAGE_', '').toLowerCase()}`
      return { key: issue.message as MessageKey, values: { variable, found: asked[name] ?? '' } }
    }),
    ...unknownVariables(variables),
    ...contradictions(asked),
    ...neo4j.problems.map(({ kind, facts }) => ({ key: `refusal.neo4j-${kind}` as const, values: facts })),
  ]
  const found = reading.data
  if (sentences.length > 0 || !found || found.MAILLAGE_ACCESS === 'accounts') throw new Refusal(sentences, 3)
  return {
    port: Number(found.MAILLAGE_PORT),
    host: found.MAILLAGE_HOST,
    hostnames: [...LOOPBACK_NAMES, ...found.MAILLAGE_HOSTNAMES.map((name) => name.toLowerCase())],
    data: resolve(found.MAILLAGE_DATA),
    access: found.MAILLAGE_ACCESS,
    log: found.MAILLAGE_LOG,
    networks: options.networks,
    open: options.open,
    neo4j: neo4j.settings,
  }
}

function unknownVariables(variables: Variables): RefusalSentence[] {
  return Object.keys(variables)
    .filter((name) => name.startsWith('MAILLAGE_') && !KNOWN.includes(name))
    .map((variable) => ({ key: 'refusal.variable-unknown', values: { variable, known: KNOWN.join(', ') } }))
}

/** What is right alone and wrong together, or not possible yet; spoken of even when another value is wrong. */
function contradictions(asked: Variables): RefusalSentence[] {
  const host = asked['MAILLAGE_HOST'] ?? '127.0.0.1'
  const access = asked['MAILLAGE_ACCESS'] ?? 'local'
  const sentences: RefusalSentence[] = []
  if (access === 'local' && isHostname(host) && !isLoopback(host))
    sentences.push({ key: 'refusal.local-beyond-loopback', values: { host } })
  if (access === 'accounts') sentences.push({ key: 'refusal.no-accounts-yet', values: {} })
  return sentences
}
