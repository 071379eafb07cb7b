import type { Arrangement, Picture, RegardName, Size } from '@maillage/graph-view'
import type { Language, NetworkColumns, RegardFigures } from '@maillage/network-model'

/** Other places for the marks of a regard. */
export interface ArrangeRequest {
  readonly arrangement: Arrangement
  readonly centre?: string | undefined
  readonly part?: readonly string[] | undefined
  readonly closed?: readonly string[] | undefined
}

export interface PlacesRequest {
  readonly regard: RegardName
  readonly size: Size
  readonly language: Language
  /** Documents on a phone: one sheet alone. */
  readonly onlySource?: string | undefined
  /** What the regard adds to the columns. */
  readonly figures?: RegardFigures | undefined
  readonly arrange?: ArrangeRequest | undefined
}

export type PlacesReply =
  { readonly number: number; readonly picture: Picture } | { readonly number: number; readonly failed: string }

/** One worker for all maps of the page; it starts with the first picture. */
let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, { resolve: (picture: Picture) => void; reject: (cause: Error) => void }>()
/** The last pictures, so that coming back to a map draws it at once. */
const known = new Map<string, Promise<Picture>>()
const KEPT = 14

/** The places of a regard, computed off the page's event loop. The same content, size and language give the same places. */
export function placesOf(network: string, columns: NetworkColumns, request: PlacesRequest): Promise<Picture> {
  const { regard, size, language, onlySource = '', figures, arrange } = request
  const { actors, things, ties } = columns
  const key = [
    ...[network, columns.revision, columns.validAt, actors.id.length, things.id.length, ties.id.length],
    ...[regard, size.width, size.height, language, onlySource, figures ? markOf(figures) : ''],
    ...[arrange?.arrangement, arrange?.centre, arrange?.part?.join('~'), arrange?.closed?.join('~')],
  ].join(' ')
  let places = known.get(key)
  if (places) known.delete(key)
  else {
    places = compute(network, columns, request)
    places.catch(() => known.delete(key))
  }
  known.set(key, places)
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  return places
}

const marks = new WeakMap<RegardFigures, string>()

/** A short mark of the content of figures (FNV-1a); the same figures asked for again have the same. */
function markOf(figures: RegardFigures): string {
  let mark = marks.get(figures)
  if (mark === undefined) {
    const text = JSON.stringify(figures)
    let hash = 0x811c9dc5
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    mark = `${String(text.length)}.${(hash >>> 0).toString(36)}`
    marks.set(figures, mark)
  }
  return mark
}

function compute(network: string, columns: NetworkColumns, request: PlacesRequest): Promise<Picture> {
  worker ??= startWorker()
  const number = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject })
    worker?.postMessage({ number, network, columns, ...request })
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
