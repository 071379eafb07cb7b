import { createHash } from 'node:crypto'
import { parse, type DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Language } from '@maillage/network-model'
import { refusal } from './errors.ts'
import type { ServerContext } from './guard-plugin.ts'

/** The text of each document of our own pages, by its sha-256 in hexadecimal. */
export type TrustedManifest = Readonly<Record<string, string>>

export const idOfDocument = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The documents that our own pages ask: looked at when they were written, and named by their sha-256. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>
  readonly #known: ReadonlySet<string>
  readonly #parsed = new Map<string, DocumentNode>()

  /** Throws when a text is not the one of its id: a manifest that was changed by hand vouches for nothing. */
  constructor(manifest: TrustedManifest = {}) {
    this.#texts = new Map(Object.entries(manifest))
    for (const [id, text] of this.#texts)
      if (idOfDocument(text) !== id) throw new Error(`the document ${id} is not the one of its id`)
    this.#known = new Set(this.#texts.values())
  }

  has(text: string): boolean {
    return this.#known.has(text)
  }

  /** The text of an id; throws a refusal for an unknown one, and for a text that is sent with the id of another. */
  textOf(id: string, sent: unknown, language: Language): string {
    const text = this.#texts.get(id)
    if (typeof sent === 'string' && idOfDocument(sent) !== id)
      throw refusal('PERSISTED_MISMATCH', language, {}, { status: 400 })
    if (text === undefined) throw refusal('PERSISTED_NOT_FOUND', language, {}, { status: 404 })
    return text
  }

  /** The document of a known text, parsed once. */
  parsed(text: string): DocumentNode {
    let document = this.#parsed.get(text)
    if (!document) this.#parsed.set(text, (document = parse(text, { noLocation: true })))
    return document
  }
}

/** The id that a request gives instead of a text: `id`, or the name that other clients know. */
function idIn(params: Readonly<Record<string, unknown>>): unknown {
  const { persistedQuery } = (params['extensions'] ?? {}) as { readonly persistedQuery?: { sha256Hash?: unknown } }
  return params['id'] ?? persistedQuery?.sha256Hash
}

/** Puts the text in the place of its id before anything is parsed, and says of each request whether it is one of ours. */
export function trustedPlugin(trusted: TrustedDocuments): Plugin<ServerContext> {
  return {
    onParams({ params, setParams, context }) {
      const { caller } = context as unknown as ServerContext
      const given = params as unknown as Readonly<Record<string, unknown>>
      if (typeof given !== 'object' || Array.isArray(given)) return
      const id = idIn(given)
      const text = id === undefined ? given['query'] : trusted.textOf(String(id), given['query'], caller.language)
      caller.isTrusted = typeof text === 'string' && trusted.has(text)
      if (id !== undefined) {
        const { id: _, ...rest } = given
        setParams({ ...rest, query: text } as never)
      }
    },
  }
}
