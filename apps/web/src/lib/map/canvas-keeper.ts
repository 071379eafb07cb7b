import type { GraphView, ViewEvents } from '@maillage/graph-view'

interface Kept {
  readonly host: HTMLDivElement
  readonly view: Promise<GraphView>
}

/** The one canvas of a visit: it goes from page to page with all it has learnt, and is made once. */
let kept: Kept | undefined
let listeners: ViewEvents = {}

/** Puts the canvas into a container; `leave` takes it out and keeps it. */
export function enterCanvas(
  container: HTMLElement,
  events: ViewEvents,
): { readonly view: Promise<GraphView>; readonly leave: () => void } {
  listeners = events
  kept ??= makeCanvas()
  const { host, view } = kept
  container.append(host)
  view.then(
    (made) => host.parentElement === container && made.resized(),
    // A library that did not come is asked for again next time; who waits for the view is told.
    () => {
      host.remove()
      kept = undefined
    },
  )
  return {
    view,
    leave: () => {
      if (listeners === events) listeners = {}
      if (host.parentElement === container) host.remove()
    },
  }
}

function makeCanvas(): Kept {
  const host = document.createElement('div')
  host.style.cssText = 'position:absolute;inset:0'
  const view = import('./view-parts.ts').then(async ({ createView }) => {
    const made = await createView(host, {
      onSelect: (of) => listeners.onSelect?.(of),
      onHover: (over) => listeners.onHover?.(over),
      onCamera: (camera, byHand) => listeners.onCamera?.(camera, byHand),
      onMove: (id, to) => listeners.onMove?.(id, to),
      onRest: () => listeners.onRest?.(),
    })
    return made
  })
  return { host, view }
}
