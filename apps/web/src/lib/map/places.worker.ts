import { canvasMeasure, placeRegard, type Say } from '@maillage/graph-view'
import { isMessageKey, say } from '@maillage/messages'
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

self.onmessage = async ({
  data,
}: MessageEvent<PlacesRequest & { readonly number: number; readonly columns: NetworkColumns }>) => {
  const { number, columns, regard, size, language, onlySource } = data
  const speak: Say = (key, values) => (isMessageKey(key) ? say(language, key, values) : key)
  let reply: PlacesReply
  try {
    await ready
    const picture = placeRegard(columns, {
      regard,
      size,
      theme: 'light',
      say: speak,
      measure: canvasMeasure(),
      ...(onlySource === undefined ? {} : { onlySource }),
    })
    reply = { number, picture }
  } catch (cause) {
    reply = { number, failed: cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : String(cause) }
  }
  self.postMessage(reply)
}
