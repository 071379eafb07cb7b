import type { Language } from '@maillage/network-model'

export interface Reply<Data> {
  readonly data: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

/**
 * Asks the API of a network; null: the default one. In the server process the request carries this function
 * (`platform.req.maillage.ask`), so that a page costs no trip over the network.
 */
export type Ask = (
  network: string | null,
  document: string,
  variables?: Readonly<Record<string, unknown>>,
  options?: {
    readonly language?: Language
    /** The sha-256 of the document, where it is one of ours and the build knew it. */
    readonly id?: string | undefined
  },
) => Promise<Reply<unknown>>

/** The API did not answer, or answered that it cannot. */
export class Unanswered extends Error {
  readonly codes: readonly string[]

  constructor(codes: readonly string[], cause?: unknown) {
    super('the API did not answer', { cause })
    this.codes = codes
  }
}

const OPERATION = /^\s*(?:query|mutation|subscription)\s+(\w+)/

/** Large, and asked again by every page: by GET, so that the browser asks whether what it has still holds. */
const BY_GET: readonly string[] = ['Columns']

/** Asks by HTTP; `base` is empty in a browser. Our own documents are named by their id where the build wrote it beside them. */
export function askByHttp(base = '', get: typeof fetch = fetch): Ask {
  return async (network, query, variables = {}, options = {}) => {
    const address = `${base}${network === null ? '' : `/${network}`}/graphql`
    const language = options.language === undefined ? {} : { 'accept-language': options.language }
    const post = async (body: object) => {
      const headers = { 'content-type': 'application/json', ...language }
      const response = await get(address, { method: 'POST', headers, body: JSON.stringify(body) })
      return (await response.json()) as Reply<unknown>
    }
    const { id } = options
    if (id === undefined) return post({ query, variables })
    const reply = BY_GET.includes(OPERATION.exec(query)?.[1] ?? '')
      ? await get(`${address}?${new URLSearchParams({ id, variables: JSON.stringify(variables) }).toString()}`, {
          headers: language,
        }).then(async (response) => (await response.json()) as Reply<unknown>)
      : await post({ id, variables })
    // A page that is older than the server it asks.
    const isForgotten = reply.errors?.some((problem) => problem.extensions?.['code'] === 'PERSISTED_NOT_FOUND')
    return isForgotten ? post({ query, variables }) : reply
  }
}

/** What a question asks and what comes back: the text that is sent, with the shape of its answer. */
export interface Question<Data, Variables extends Readonly<Record<string, unknown>>> {
  readonly document: string
  /** Written beside the text when the pages are built. */
  readonly id?: string | undefined
  /** Never set; holds the types together. */
  readonly shapes?: { readonly data: Data; readonly variables: Variables }
}

/** The answer of a question, or an `Unanswered`. */
export async function answerOf<Data, Variables extends Readonly<Record<string, unknown>>>(
  ask: Ask,
  network: string | null,
  question: Question<Data, Variables>,
  variables: Variables & { readonly language: Language },
): Promise<Data> {
  let reply: Reply<unknown>
  try {
    const { document, id } = question
    reply = await ask(network, document, variables, { language: variables.language, id })
  } catch (cause) {
    throw new Unanswered([], cause)
  }
  if (reply.errors && reply.errors.length > 0) {
    const codes = reply.errors.map((problem) => problem.extensions?.['code']).filter((code) => typeof code === 'string')
    throw new Unanswered(codes, reply.errors)
  }
  if (reply.data === null || reply.data === undefined) throw new Unanswered([])
  return reply.data as Data
}
