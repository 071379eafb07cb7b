import type { Picture, Size } from './drawn.ts'
import type { Camera, Look } from './view-promise.ts'

const FIT_MARGIN = 12

type Window = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>

const wholeZoom = (size: Size, { clientWidth, clientHeight }: Window): number =>
  Math.max(0.01, Math.min((clientWidth - FIT_MARGIN) / size.width, (clientHeight - FIT_MARGIN) / size.height))

/** The camera that shows this look in a window. */
export function cameraOn({ nearness, x, y }: Look, size: Size, window: Window): Camera {
  const zoom = wholeZoom(size, window) * nearness
  return {
    zoom,
    x: window.clientWidth / 2 - x * size.width * zoom,
    y: window.clientHeight / 2 - y * size.height * zoom,
  }
}

/** What a camera shows, told apart from the window. */
export function lookOf({ zoom, x, y }: Camera, size: Size, window: Window): Look {
  return {
    nearness: zoom / wholeZoom(size, window),
    x: (window.clientWidth / 2 - x) / zoom / size.width,
    y: (window.clientHeight / 2 - y) / zoom / size.height,
  }
}

/** The whole picture; of one that is read from the top, its whole width. */
export function wholeLook({ size, fromTop }: Pick<Picture, 'size' | 'fromTop'>, window: Window): Look {
  const whole = wholeZoom(size, window)
  const zoom = (window.clientWidth - FIT_MARGIN) / size.width
  if (!fromTop || zoom <= whole) return { nearness: 1, x: 0.5, y: 0.5 }
  return { nearness: zoom / whole, x: 0.5, y: (window.clientHeight - FIT_MARGIN) / 2 / zoom / size.height }
}
