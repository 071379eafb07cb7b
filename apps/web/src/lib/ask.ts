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
  options?: { readonly language?: Language },
) => Promise<Reply<unknown>>

/** The API did not answer, or answered that it cannot. */
export class Unanswered extends Error {
  readonly codes: readonly string[]

  constructor(codes: readonly string[], cause?: unknown) {
    super('the API did not answer', { cause })
    this.codes = codes
  }
}

/** Asks by HTTP; `base` is empty in a browser. */
export function askByHttp(base = '', get: typeof fetch = fetch): Ask {
  return async (network, query, variables = {}, options = {}) => {
    const response = await get(`${base}${network === null ? '' : `/${network}`}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(options.language === undefined ? {} : { 'accept-language': options.language }),
      },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Reply<unknown>
  }
}

/** What a question asks and what comes back: the text that is sent, with the shape of its answer. */
export interface Question<Data, Variables extends Readonly<Record<string, unknown>>> {
  readonly document: string
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
    reply = await ask(network, question.document, variables, { language: variables.language })
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
