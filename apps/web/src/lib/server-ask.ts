import { dev } from '$app/environment'
import type { RequestEvent } from '@sveltejs/kit'
import { askByHttp, type Ask, type Reply } from './ask.ts'

/** What the server's front listener hangs on a request before it hands it to the pages. */
export interface MaillageOfRequest {
  readonly ask: (network: string, ...question: Rest<Parameters<Ask>>) => PromiseLike<Reply<unknown>>
  readonly defaultNetwork: string
}

type Rest<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Others] ? Others : never

const DEVELOPMENT_API = 'http://127.0.0.1:4100'

/** How `load` asks: in process when the server carries the page, over HTTP beside `vite dev`. */
export function askOf(event: Pick<RequestEvent, 'platform'>): Ask {
  const maillage = event.platform?.req.maillage
  if (maillage) return async (network, ...question) => maillage.ask(network ?? maillage.defaultNetwork, ...question)
  if (dev) return askByHttp(DEVELOPMENT_API)
  throw new Error('the page is served without an API: `platform.req.maillage` is missing')
}
