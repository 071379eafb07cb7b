import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLError } from 'graphql'
import { LANGUAGES, type Language, type Viewer } from '@maillage/network-model'
import { refusal } from '../errors.ts'
import type { Limits } from './limits.ts'

/** Documents of our own pages cost a fifth: their cost was looked at when they were written. */
const TRUSTED_SHARE = 0.2

/** Who sent one request, as far as the server knows, and what it may still ask. */
export class Caller {
  readonly networkId: string
  readonly language: Language
  readonly viewer: Viewer
  /** When the request came: the patience of whoever asks runs from here, not from when its turn came. */
  readonly began = performance.now()
  /** Set once the document is known to be one of our pages'. */
  isTrusted = false
  readonly #address: string
  readonly #limits: Limits
  readonly #response: ServerResponse

  constructor(
    request: IncomingMessage,
    response: ServerResponse,
    { networkId, viewer, limits }: { readonly networkId: string; readonly viewer: Viewer; readonly limits: Limits },
  ) {
    this.networkId = networkId
    this.viewer = viewer
    this.language = languageOf(request.headers['accept-language'])
    this.#address = request.socket.remoteAddress ?? ''
    this.#limits = limits
    this.#response = response
  }

  /** Aborted when the connection closes before the answer is written: nobody reads it. */
  get gone(): AbortSignal {
    if (!this.#gone) {
      const gone = new AbortController()
      const response = this.#response
      if (response.destroyed && !response.writableFinished) gone.abort()
      else
        response.once('close', () => {
          if (!response.writableFinished) gone.abort()
        })
      this.#gone = gone
    }
    return this.#gone.signal
  }
  #gone: AbortController | undefined

  /** Takes what a document costs; answers the refusal when there was not enough left. */
  spend(cost: number): GraphQLError | undefined {
    const points = (1 + cost) * (this.isTrusted ? TRUSTED_SHARE : 1)
    const seconds = Math.ceil(this.#limits.spend(this.#address, points))
    if (seconds === 0) return undefined
    return refusal('TOO_MANY_REQUESTS', this.language, { seconds }, { status: 429, retryAfter: seconds })
  }

  /** Takes one count of its address; answers the refusal when there was none left. */
  readonly mayCount = () => refusedCount(this.#limits, this.#address, this.language)

  /** Counts a stream until its connection closes; answers the refusal when there are too many. */
  openStream(): GraphQLError | undefined {
    const release = this.#limits.openStream(this.#address)
    if (!release) {
      const max = this.#limits.mostStreams
      return refusal('TOO_MANY_STREAMS', this.language, { max }, { status: 429, retryAfter: 30 })
    }
    if (this.#response.closed || this.#response.destroyed) release()
    else this.#response.once('close', release)
    return undefined
  }
}

/** The refusal of a count that is one too many for its address. */
export function refusedCount(limits: Limits, address: string, language: Language): GraphQLError | undefined {
  const seconds = Math.ceil(limits.count(address))
  if (seconds === 0) return undefined
  return refusal('TOO_MANY_COUNTS', language, { seconds }, { status: 429, retryAfter: seconds })
}

/** The language of refusals: the first one of Accept-Language that we speak. */
function languageOf(header: string | undefined): Language {
  const spoken = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return LANGUAGES.find((language) => language === spoken.find((one) => LANGUAGES.includes(one as Language))) ?? 'fr'
}
