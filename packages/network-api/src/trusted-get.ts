import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { execute, GraphQLError, Kind, OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Caller } from './access/caller.ts'
import type { ApiContext } from './context.ts'
import { maskError, refusal } from './errors.ts'
import { checkDocument } from './guard-plugin.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

/** Answers kept as text, by their ETag: the whole picture is asked again by every page that opens. */
const MOST_KEPT = 8
const MOST_KEPT_SIGNS = 8_000_000

export interface GetParts {
  readonly schema: GraphQLSchema
  readonly trusted: TrustedDocuments
  readonly contextFor: (caller: Caller) => Promise<ApiContext>
  readonly log: (error: unknown) => void
}

type Variables = Readonly<Record<string, unknown>>

/**
 * `GET /<network>/graphql?id=…&variables=…`: one of our pages' questions, by its id, so that a browser can ask whether its
 * answer still holds. The ETag names everything the answer depends on: 304 costs one look at the revision.
 */
export function trustedGet({ schema, trusted, contextFor, log }: GetParts) {
  const kept = new Map<string, string>()

  async function answer(caller: Caller, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '', 'http://localhost').searchParams
    const id = asked.get('id') ?? ''
    const text = trusted.textOf(id, undefined, caller.language)
    const variables = variablesOf(asked.get('variables'), caller)
    caller.isTrusted = true
    const document = trusted.parsed(text)
    mustBeQuery(document, caller)
    const { errors, cost } = checkDocument(document, schema, variables, caller.language)
    if (errors[0]) throw errors[0]
    const tooMuch = caller.spend(cost)
    if (tooMuch) throw tooMuch
    const context = await contextFor(caller)
    const etag = asksEveryNetwork(document) ? undefined : etagOf(id, variables, context)
    if (etag !== undefined) response.setHeader('etag', etag)
    response.setHeader('vary', 'accept-encoding, accept-language, authorization')
    response.setHeader('cache-control', `${caller.viewer === 'anonymous' ? 'public' : 'private'}, no-cache`)
    if (etag !== undefined && matches(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return
    }
    let body = etag === undefined ? undefined : kept.get(etag)
    if (body === undefined) {
      const result = await execute({ schema, document, variableValues: variables, contextValue: context })
      const masked = result.errors?.map((error) => maskError(error, caller.language, log))
      body = JSON.stringify(masked ? { ...result, errors: masked } : result)
      if (masked) {
        // What went wrong may go right the next time: nobody keeps it.
        response.removeHeader('etag')
        response.setHeader('cache-control', 'no-store')
      } else if (etag !== undefined) keep(kept, etag, body)
    }
    send(request, response, 200, body)
  }

  return async (caller: Caller, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await answer(caller, request, response)
    } catch (error) {
      refuse(maskError(error, caller.language, log), request, response)
    }
  }
}

function variablesOf(text: string | null, caller: Caller): Variables {
  if (text === null || text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Variables
  } catch {
    // Told below, like every other value that is no set of variables.
  }
  throw refusal('INVALID_QUERY', caller.language, {}, { status: 400 })
}

function mustBeQuery(document: DocumentNode, caller: Caller): void {
  const isQuery = document.definitions.every(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY,
  )
  if (!isQuery) throw refusal('INVALID_QUERY', caller.language, {}, { status: 405 })
}

/** Such an answer depends on the revision of each of them: it is made anew every time. */
function asksEveryNetwork(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some(
        (selection) => selection.kind !== Kind.FIELD || selection.name.value === 'networks',
      ),
  )
}

function etagOf(id: string, variables: Variables, { open, projection, viewer, language }: ApiContext): string {
  const parts = [open.id, projection.revision, projection.day, viewer, language, id, variables]
  // Weak: the same answer travels compressed and not.
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`
}

/** `If-None-Match` compares weakly. */
function matches(header: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return (header ?? '').split(',').some((one) => bare(one) === bare(etag))
}

function keep(kept: Map<string, string>, etag: string, body: string): void {
  if (body.length > MOST_KEPT_SIGNS) return
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break
    kept.delete(oldest)
  }
  kept.set(etag, body)
}

function refuse(error: GraphQLError, request: IncomingMessage, response: ServerResponse): void {
  const { http, ...extensions } = error.extensions as {
    readonly http?: { readonly status: number; readonly headers?: Record<string, string> }
  }
  for (const [name, value] of Object.entries(http?.headers ?? {})) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  send(request, response, http?.status ?? 200, JSON.stringify({ errors: [{ message: error.message, extensions }] }))
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
