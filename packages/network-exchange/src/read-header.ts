import { ID_PATTERN, NetworkHeader, RESERVED_NETWORK_IDS } from '@maillage/network-model'
import { nearestWord } from './nearest-word.ts'
import { isPoisonous } from './poisonous-names.ts'
import type { Place, ProblemList } from './problem-list.ts'
import { asId, checkText } from './values/check-values.ts'

/** What whoever reads says of a network instead of its file; checked like the file's own words. */
export interface SaidInstead {
  readonly id?: string
  readonly collection?: string
}

/** The facts about a network that `network.json` (or the `network` of a document) holds. */
export function readHeader(
  written: unknown,
  place: Place,
  prefix: string,
  instead: SaidInstead,
  list: ProblemList,
): NetworkHeader | undefined {
  if (!isPlainObject(written)) {
    list.add('wrong-type', place, { found: typeName(written), expected: '{ … }' })
    return undefined
  }
  const said = Object.fromEntries(Object.entries(instead).filter(([, value]) => value !== undefined))
  const json = { ...written, ...said }
  if (!hasCleanContent(json, place, prefix, list)) return undefined
  const known = Object.keys(NetworkHeader.shape)
  for (const key of Object.keys(json).filter((key) => !known.includes(key))) {
    const nearest = nearestWord(key, known, list)
    list.add(
      'unknown-key',
      { ...place, path: prefix + key },
      { found: key, ...(nearest === undefined ? {} : { nearest }) },
    )
  }
  const allowed = Object.fromEntries(known.filter((key) => Object.hasOwn(json, key)).map((key) => [key, json[key]]))
  const parsed = NetworkHeader.safeParse(allowed)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) tellIssue(issue, json, place, prefix, list)
    return undefined
  }
  checkPartitions(parsed.data, place, prefix, list)
  return parsed.data
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code?: string
  readonly values?: readonly unknown[]
}

function tellIssue(
  issue: Issue,
  json: Readonly<Record<string, unknown>>,
  place: Place,
  prefix: string,
  list: ProblemList,
): void {
  const path = pathText(issue.path)
  const value = issue.path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  )
  const at = { ...place, path: prefix + path }
  if (value === undefined) list.add('missing-value', at)
  else if (path === 'id' && typeof value === 'string' && RESERVED_NETWORK_IDS.includes(value)) {
    list.add('reserved-network-id', at, { found: value })
  } else if (/(^|\.)id$/.test(path) && typeof value === 'string' && !ID_PATTERN.test(value)) {
    const nearest = asId(value)
    list.add('bad-id', at, { found: value, ...(nearest === undefined ? {} : { nearest }) })
  } else {
    const words = issue.values?.map(String) ?? []
    const nearest = typeof value === 'string' ? nearestWord(value, words, list) : undefined
    list.add('bad-header-field', at, {
      found: typeof value === 'string' ? value : JSON.stringify(value),
      ...(words.length > 0 ? { expected: words.join(' | ') } : {}),
      ...(nearest === undefined ? {} : { nearest }),
    })
  }
}

function checkPartitions(header: NetworkHeader, place: Place, prefix: string, list: ProblemList): void {
  header.partitions.forEach(({ id }, at) => {
    if (header.partitions.findIndex((other) => other.id === id) < at)
      list.add('duplicate-partition', { ...place, path: `${prefix}partitions[${at}].id` }, { found: id })
  })
}

/** A header nests four deep; a document that nests thousands deep wants to exhaust whoever walks it. */
const MAX_DEPTH = 16

function hasCleanContent(json: object, place: Place, prefix: string, list: ProblemList): boolean {
  let clean = true
  const waiting: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [{ value: json, path: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next
    const at = { ...place, path: prefix + pathText(path) }
    if (path.length > MAX_DEPTH) {
      list.add('nested-too-deeply', at, { expected: `≤ ${MAX_DEPTH}` })
      clean = false
    } else if (typeof value === 'string') clean = checkText(value, list.at(at)) !== undefined && clean
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (isPoisonous(key)) {
          list.add('forbidden-name', at, { found: key })
          clean = false
        } else waiting.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] })
      }
  }
  return clean
}

export function isPlainObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** What a JSON value is, in JSON's own words. */
export function typeName(json: unknown): string {
  return json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json
}

export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? String(key) : `.${String(key)}`))
    .join('')
}
