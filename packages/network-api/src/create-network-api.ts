import type { IncomingMessage, ServerResponse } from 'node:http'
import { execute, type ExecutionResult } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { useGraphQlJit } from '@envelop/graphql-jit'
import { LANGUAGES, type Language, type Viewer } from '@maillage/network-model'
import { guardRoots } from './access/guard-roots.ts'
import { AUTHOR_OF } from './access/policy.ts'
import { otherNetwork, seenNetwork } from './access/seen-network.ts'
import type { ApiContext } from './context.ts'
import { maskError, refusal } from './errors.ts'
import { guardedParse } from './guard.ts'
import { checkDocument, guardPlugin, maskingPlugin, type ServerContext } from './guard-plugin.ts'
import type { OpenNetwork } from './open-network.ts'
import { printedSchema } from './printed-schema.ts'
import { refusedRequest } from './refused-request.ts'
import { makeSchema } from './schema/schema.ts'

/** Who may ask: `local` is whoever sits at this machine, `public` is anyone. */
export type Access = 'local' | 'public'

export interface NetworkApiOptions {
  readonly networks: readonly OpenNetwork[]
  readonly access: Access
  /** Surprises go here with their inner text; callers never see it. */
  readonly log: (error: unknown) => void
}

export interface Asked {
  readonly language?: Language
  /** Whom the answer is for; by default whom the access makes of a caller. */
  readonly viewer?: Viewer
}

export interface NetworkApi {
  /** Answers `POST /<network>/graphql`. */
  handle(request: IncomingMessage, response: ServerResponse, networkId: string): void
  /** The same documents in process: for pages rendered on the server and for the command line. Never throws for a refused query. */
  ask(
    network: string,
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    asked?: Asked,
  ): Promise<ExecutionResult>
  readonly schemaText: string
  dispose(): Promise<void>
}

const VIEWER_OF: Readonly<Record<Access, Viewer>> = { local: 'coordinator', public: 'anonymous' }

/** The language of refusals: the first one of Accept-Language that we speak. */
function languageOf(header: string | undefined): Language {
  const spoken = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return LANGUAGES.find((language) => language === spoken.find((one) => LANGUAGES.includes(one as Language))) ?? 'fr'
}

export function createNetworkApi({ networks, access, log }: NetworkApiOptions): NetworkApi {
  const schema = guardRoots(makeSchema())
  const viewer = VIEWER_OF[access]

  async function contextFor(networkId: string, language: Language, asViewer: Viewer): Promise<ApiContext> {
    const open = networks.find((one) => one.id === networkId)
    if (!open) throw refusal('UNKNOWN_NETWORK', language, { id: networkId.slice(0, 80) })
    try {
      const projection = (await open.projection()).seenBy(asViewer)
      const seen = seenNetwork(open, projection)
      return {
        open: seen,
        networks: networks.map((one) => (one === open ? seen : otherNetwork(one, asViewer))),
        projection,
        viewer: asViewer,
        author: AUTHOR_OF[asViewer],
        language,
      }
    } catch (error) {
      throw maskError(error, language, log)
    }
  }

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
    maskedErrors: { maskError: (error) => maskError(error, 'fr', log) },
    context: ({ networkId, language }) => contextFor(networkId, language, viewer),
    plugins: [guardPlugin(schema), useGraphQlJit(), maskingPlugin(log)],
  })

  return {
    schemaText: printedSchema(),
    handle(request, response, networkId) {
      const language = languageOf(request.headers['accept-language'])
      const refused = refusedRequest(request)
      if (refused) {
        response.writeHead(refused.status, refused.headers).end(refused.body)
        return
      }
      request.url = '/graphql'
      // Nobody waits for this answer: what it throws would stop the process.
      Promise.resolve(yoga(request, response, { networkId, language })).catch((error: unknown) => {
        log(error)
        response.destroy()
      })
    },
    async ask(network, document, variables = {}, asked = {}) {
      const language = asked.language ?? 'fr'
      try {
        const parsed = guardedParse(document, language)
        const [invalid] = checkDocument(parsed, schema, variables, language)
        if (invalid) return { errors: [invalid] }
        const contextValue = await contextFor(network, language, asked.viewer ?? viewer)
        const result = await execute({ schema, document: parsed, variableValues: variables, contextValue })
        if (!result.errors) return result
        return { ...result, errors: result.errors.map((error) => maskError(error, language, log)) }
      } catch (error) {
        return { errors: [maskError(error, language, log)] }
      }
    },
    async dispose() {
      await yoga.dispose()
    },
  }
}
