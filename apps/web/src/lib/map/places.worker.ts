import {
  arrangePicture,
  canvasMeasure,
  placeRegard,
  placesWithNewcomers,
  type Picture,
  type Point,
  type RegardName,
  type Say,
} from '@maillage/graph-view'
import { isMessageKey, isWayfindingKey, say, sayWayfinding } from '@maillage/messages'
import type { NetworkColumns } from '@maillage/network-model'
import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { PlacesReply, PlacesRequest } from './places.ts'

// A worker knows no face of the page; names are measured in the face that they are drawn in.
const face = new FontFace('Source Sans 3 Variable', `url(${fontUrl})`, { weight: '200 900' })
const fonts = (self as unknown as { readonly fonts: FontFaceSet }).fonts
const ready = face.load().then(
  (loaded) => fonts.add(loaded),
  (cause: unknown) => {
    console.warn('the face of the map could not be loaded, names are measured in another one', cause)
  },
)

type Asked = PlacesRequest & { readonly number: number; readonly network: string; readonly columns: NetworkColumns }

/** Where marks stood last in a picture of this size, and at which revision: who was there stays when others come. */
const before = new Map<string, { readonly revision: number; readonly places: ReadonlyMap<string, Point> }>()
const KEPT = 24
/** Regards on the places of Secteurs. */
const ON_SECTORS: readonly RegardName[] = ['sectors', 'saturation', 'cut-points']

function remember(key: string, revision: number, picture: Picture): void {
  before.delete(key)
  before.set(key, { revision, places: new Map(picture.marks.map(({ id, x, y }) => [id, { x, y }])) })
  for (const oldest of before.keys()) {
    if (before.size <= KEPT) return
    before.delete(oldest)
  }
}

function placed(asked: Asked, speak: Say): Picture {
  const { network, columns, regard, size, onlySource, figures, arrange } = asked
  const key = [network, ON_SECTORS.includes(regard) ? 'sectors' : regard, size.width, size.height].join(' ')
  const measure = canvasMeasure()
  const old = before.get(key)
  const stays =
    ON_SECTORS.includes(regard) && old && old.revision !== columns.revision
      ? placesWithNewcomers(columns, old.places)
      : undefined
  const picture = placeRegard(columns, {
    regard,
    size,
    theme: 'light',
    say: speak,
    language: asked.language,
    measure,
    ...(onlySource === undefined ? {} : { onlySource }),
    ...(figures === undefined ? {} : { figures }),
    ...(stays === undefined ? {} : { places: stays }),
  })
  remember(key, columns.revision, picture)
  if (!arrange) return picture
  const arrangedKey = [key, arrange.arrangement].join(' ')
  const arranged = arrangePicture(picture, columns, {
    ...arrange,
    part: arrange.part && new Set(arrange.part),
    closed: arrange.closed && new Set(arrange.closed),
    before:
      arrange.arrangement === 'free' ? mostlyThere(before.get(arrangedKey)?.places, picture, arrange.part) : undefined,
    say: speak,
    measure,
  })
  if (arranged !== picture) remember(arrangedKey, columns.revision, arranged)
  return arranged
}

/** Places of before when newcomers join at least as many who were there; else everybody is placed anew. */
function mostlyThere(
  places: ReadonlyMap<string, Point> | undefined,
  { marks }: Picture,
  part: readonly string[] | undefined,
): ReadonlyMap<string, Point> | undefined {
  const wanted = part ?? marks.map(({ id }) => id)
  return places && wanted.filter((id) => places.has(id)).length >= wanted.length / 2 ? places : undefined
}

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { number, language } = data
  const speak: Say = (key, values) =>
    isWayfindingKey(key) ? sayWayfinding(language, key, values) : isMessageKey(key) ? say(language, key, values) : key
  let reply: PlacesReply
  try {
    await ready
    reply = { number, picture: placed(data, speak) }
  } catch (cause) {
    reply = { number, failed: cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : String(cause) }
  }
  self.postMessage(reply)
}
