import type { Language } from '@maillage/network-model'
import { refusal } from '../errors.ts'

export const MAX_PAGE = 1000

export interface PageAsked {
  readonly first: number
  readonly after?: string | null
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly nodes: readonly T[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export const cursorOf = (id: string) => Buffer.from(id).toString('base64url')
export const idOfCursor = (cursor: string) => Buffer.from(cursor, 'base64url').toString()

/** The page size asked for; refused outside 1 to 1 000. */
export function checkedFirst(first: number, language: Language, max = MAX_PAGE): number {
  if (first < 1 || first > max) throw refusal('PAGE_SIZE', language, { max, found: first })
  return first
}

/** A page of rows already cut, in the Relay convention. */
export function connection<T extends { readonly id: string }>(
  rows: readonly T[],
  totalCount: number,
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): Connection<T> {
  const edges = rows.map((node) => ({ cursor: cursorOf(node.id), node }))
  return {
    edges,
    nodes: rows,
    totalCount,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A page of a list in memory. A cursor that is no longer there gives an empty page, never the first one again. */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  asked: PageAsked,
  language: Language,
): Connection<T> {
  const first = checkedFirst(asked.first, language)
  let start = 0
  if (asked.after !== null && asked.after !== undefined) {
    const id = idOfCursor(asked.after)
    const at = rows.findIndex((row) => row.id === id)
    start = at < 0 ? rows.length : at + 1
  }
  return connection(rows.slice(start, start + first), rows.length, start + first < rows.length, start > 0)
}
