import type { Picture, RegardName, Size } from '@maillage/graph-view'
import type { Language, NetworkColumns } from '@maillage/network-model'

export interface PlacesRequest {
  readonly regard: RegardName
  readonly size: Size
  readonly language: Language
  /** Documents on a phone: one sheet alone. */
  readonly onlySource?: string | undefined
}

export type PlacesReply =
  { readonly number: number; readonly picture: Picture } | { readonly number: number; readonly failed: string }

/** One worker for all maps of the page; it starts with the first picture. */
let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, { resolve: (picture: Picture) => void; reject: (cause: Error) => void }>()
/** The last pictures, so that coming back to a map draws it at once. */
const known = new Map<string, Promise<Picture>>()
const KEPT = 8

/** The places of a regard, computed off the page's event loop. The same columns, size and language give the same places. */
export function placesOf(network: string, columns: NetworkColumns, request: PlacesRequest): Promise<Picture> {
  const { regard, size, language, onlySource = '' } = request
  const key = [network, columns.revision, columns.validAt, regard, size.width, size.height, language, onlySource].join(
    ' ',
  )
  let places = known.get(key)
  if (!places) {
    places = compute(columns, request)
    known.set(key, places)
    places.catch(() => known.delete(key))
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break
      known.delete(oldest)
    }
  }
  return places
}

function compute(columns: NetworkColumns, request: PlacesRequest): Promise<Picture> {
  worker ??= startWorker()
  const number = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject })
    worker?.postMessage({ number, columns, ...request })
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./places.worker.ts', import.meta.url), { type: 'module' })
  started.onmessage = ({ data }: MessageEvent<PlacesReply>) => {
    const asker = waiting.get(data.number)
    waiting.delete(data.number)
    if ('picture' in data) asker?.resolve(data.picture)
    else asker?.reject(new Error(data.failed))
  }
  started.onerror = (event) => {
    for (const asker of waiting.values()) asker.reject(new Error(event.message))
    waiting.clear()
    worker = undefined
    started.terminate()
  }
  return started
}
