/** What an address asks for. */
export type Asked =
  | { readonly kind: 'healthz' | 'readyz' | 'metrics' | 'malformed' }
  | { readonly kind: 'schema' }
  /** The operator's door: whole networks in and out. */
  | { readonly kind: 'operator'; readonly act: string; readonly query: URLSearchParams }
  /** An answer as a file: `gaps.csv`. */
  | { readonly kind: 'export'; readonly network: string; readonly file: string; readonly query: URLSearchParams }
  | { readonly kind: 'page' }
  /** Null: the default network. */
  | { readonly kind: 'graphql'; readonly network: string | null }

const NETWORK_EXPORT = /^\/([a-z0-9][a-z0-9._-]{0,119})\/export\/([^/]{1,120})$/
const NETWORK_GRAPHQL = /^\/([a-z0-9][a-z0-9._-]{0,119})\/graphql$/

/** Whether what stands after percent signs is a text: half of a sign, or two letters that are no number, are none. */
function isText(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/**
 * Reads the target of a request line. Absolute targets, `//`, encoded NULs and what is no text are malformed: no page has
 * one.
 */
export function readAddress(target: string): Asked {
  if (!target.startsWith('/') || target.startsWith('//') || /%00|\\/.test(target)) return { kind: 'malformed' }
  const path = target.split(/[?#]/, 1)[0] ?? '/'
  if (!isText(path)) return { kind: 'malformed' }
  if (path === '/healthz') return { kind: 'healthz' }
  if (path === '/readyz') return { kind: 'readyz' }
  if (path === '/metrics') return { kind: 'metrics' }
  if (path === '/schema.graphql') return { kind: 'schema' }
  if (path === '/graphql') return { kind: 'graphql', network: null }
  if (path.startsWith('/operator/'))
    return {
      kind: 'operator',
      act: path.slice('/operator/'.length),
      query: new URL(target, 'http://here').searchParams,
    }
  const [, from, file] = NETWORK_EXPORT.exec(path) ?? []
  if (from !== undefined && file !== undefined)
    return { kind: 'export', network: from, file, query: new URL(target, 'http://here').searchParams }
  const network = NETWORK_GRAPHQL.exec(path)?.[1]
  return network === undefined ? { kind: 'page' } : { kind: 'graphql', network }
}
