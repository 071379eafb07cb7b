import type { IncomingMessage, ServerResponse } from 'node:http'
import { execute, type ExecutionResult, type GraphQLError } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { useGraphQlJit } from '@envelop/graphql-jit'
import type { Language, Viewer } from '@maillage/network-model'
import { Caller, refusedCount } from './access/caller.ts'
import { guardRoots } from './access/guard-roots.ts'
import { NO_LIMITS, type Limits } from './access/limits.ts'
import { OpenStreams } from './access/open-streams.ts'
import { AUTHOR_OF } from './access/policy.ts'
import { otherNetwork, seenNetwork } from './access/seen-network.ts'
import { inTime } from './answer-in-time.ts'
import type { ApiContext } from './context.ts'
import { DocumentCache, NO_ERRORS_KEPT } from './document-cache.ts'
import { maskError, refusal } from './errors.ts'
import { Measurings } from './measuring/measurings.ts'
import { runTaskHere, type RunTask } from './measuring/run-task.ts'
import { guardedParse } from './guard.ts'
import { checkDocument, guardPlugin, maskingPlugin, streamsPlugin, type ServerContext } from './guard-plugin.ts'
import type { OpenNetwork } from './open-network.ts'
import { printedSchema } from './printed-schema.ts'
import { isTrustedGet, refusedRequest } from './refused-request.ts'
import { makeSchema } from './schema/schema.ts'
import { TrustedDocuments, trustedPlugin, type TrustedManifest } from './trusted-documents.ts'
import { trustedGet } from './trusted-get.ts'

/** Who may ask: `local` is whoever sits at this machine, `public` is anyone. */
export type Access = 'local' | 'public'

export interface NetworkApiOptions {
  readonly networks: readonly OpenNetwork[]
  readonly access: Access
  /** Surprises go here with their inner text; callers never see it. */
  readonly log: (error: unknown) => void
  /** True for a request that shows the operator's key: its sender coordinates, whatever the access. */
  readonly isOperator?: (request: IncomingMessage) => boolean
  /** How much an address may ask; without, as much as it likes. */
  readonly limits?: Limits
  /** The documents of our own pages; without, every document is sent as text. */
  readonly trusted?: TrustedManifest
  /** Where heavy work on arrays is done; without, in this thread, a part at a time. */
  readonly runTask?: RunTask
}

export interface Asked {
  readonly language?: Language
  /** Whom the answer is for; by default whom the access makes of a caller. */
  readonly viewer?: Viewer
  /** Of whoever a page is made for: what may be counted is counted to it. */
  readonly address?: string
  /** Aborted when nobody wants the answer any more. */
  readonly gone?: AbortSignal
}

export interface NetworkApi {
  /** Answers `POST /<network>/graphql`, and `GET` with the id of a trusted document. */
  handle(request: IncomingMessage, response: ServerResponse, networkId: string): void
  /** The same documents in process: for pages rendered on the server and for the command line. Never throws for a refused query. */
  ask(
    network: string,
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    asked?: Asked,
  ): Promise<ExecutionResult>
  readonly schemaText: string
  /** Tells every open stream that it ends; what was asked before is still answered. */
  endStreams(): void
  dispose(): Promise<void>
}

/** Who a caller is that shows no key. */
export const VIEWER_OF: Readonly<Record<Access, Viewer>> = { local: 'coordinator', public: 'anonymous' }

export function createNetworkApi(options: NetworkApiOptions): NetworkApi {
  const { networks, access, log, isOperator, limits = NO_LIMITS } = options
  const schema = guardRoots(makeSchema())
  const streams = new OpenStreams()
  const measurings = new Measurings(options.runTask ?? runTaskHere)
  const trusted = new TrustedDocuments(options.trusted)

  interface For {
    readonly networkId: string
    readonly language: Language
    readonly viewer: Viewer
    readonly gone?: AbortSignal | undefined
    readonly began?: number
    readonly mayCount?: () => GraphQLError | undefined
  }
  async function contextFor({
    networkId,
    language,
    viewer,
    gone,
    began = performance.now(),
    mayCount = () => undefined,
  }: For): Promise<ApiContext> {
    const open = networks.find((one) => one.id === networkId)
    if (!open) throw refusal('UNKNOWN_NETWORK', language, { id: networkId.slice(0, 80) })
    try {
      const projection = (await inTime(open.projection(), began, 'question')).seenBy(viewer)
      const seen = seenNetwork(open, projection)
      return {
        open: seen,
        networks: networks.map((one) => (one === open ? seen : otherNetwork(one, viewer))),
        projection,
        began,
        viewer,
        author: AUTHOR_OF[viewer],
        language,
        mayCount,
        measurings,
        gone,
      }
    } catch (error) {
      throw maskError(error, language, log)
    }
  }

  // Streams are run by the specification's own executor: they are few, and it keeps faults inside one event.
  const { onExecute } = useGraphQlJit()
  const yoga = createYoga<ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    cors: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/never',
    logging: false,
    extraParamNames: ['id'],
    // What a document costs depends on its variables: that it was allowed once says nothing.
    parserAndValidationCache: {
      documentCache: new DocumentCache(),
      errorCache: NO_ERRORS_KEPT,
      validationCache: false as never,
    },
    maskedErrors: { maskError: (error) => maskError(error, 'fr', log) },
    context: ({ caller }) => contextFor(caller),
    plugins: [
      trustedPlugin(trusted),
      guardPlugin(schema),
      streamsPlugin(streams),
      { ...(onExecute && { onExecute }) },
      maskingPlugin(log),
    ],
  })
  const answerGet = trustedGet({ schema, trusted, contextFor, log })

  return {
    schemaText: printedSchema(),
    handle(request, response, networkId) {
      const refused = refusedRequest(request)
      if (refused) {
        response.writeHead(refused.status, refused.headers).end(refused.body)
        return
      }
      const viewer = isOperator?.(request) ? 'coordinator' : VIEWER_OF[access]
      const caller = new Caller(request, response, { networkId, viewer, limits })
      if (isTrustedGet(request)) {
        void answerGet(caller, request, response)
        return
      }
      // What one viewer was told is nobody else's to keep.
      response.setHeader('cache-control', 'no-store')
      request.url = '/graphql'
      // Nobody waits for this answer: what it throws would stop the process.
      Promise.resolve(yoga(request, response, { caller })).catch((error: unknown) => {
        log(error)
        response.destroy()
      })
    },
    async ask(network, document, variables = {}, asked = {}) {
      const { language = 'fr', viewer = VIEWER_OF[access], address, gone } = asked
      const mayCount = () => (address === undefined ? undefined : refusedCount(limits, address, language))
      try {
        const parsed = trusted.has(document) ? trusted.parsed(document) : guardedParse(document, language)
        const [invalid] = checkDocument(parsed, schema, variables, language).errors
        if (invalid) return { errors: [invalid] }
        const contextValue = await contextFor({ networkId: network, language, viewer, gone, mayCount })
        const result = await execute({ schema, document: parsed, variableValues: variables, contextValue })
        if (!result.errors) return result
        return { ...result, errors: result.errors.map((error) => maskError(error, language, log)) }
      } catch (error) {
        return { errors: [maskError(error, language, log)] }
      }
    },
    endStreams() {
      streams.endAll()
    },
    async dispose() {
      streams.endAll()
      measurings.close()
      await yoga.dispose()
    },
  }
}
