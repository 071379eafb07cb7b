import type {
  Core,
  EventObject,
  EventObjectEdge,
  EventObjectNode,
  NodeSingular,
  SingularElementArgument,
} from 'cytoscape'
import type { Of, Point, Size } from './drawn.ts'
import { idOf } from './mark-places.ts'
import type { ViewEvents } from './view-promise.ts'

const NEARER = 1.8

export interface Gestures {
  readonly events: ViewEvents
  readonly container: HTMLElement
  readonly size: () => Size
  readonly pointed: (element: SingularElementArgument | undefined) => void
  /** A mark is being dragged by a hand: what stands on it comes along. */
  readonly dragged: () => void
}

/** Listens to hands: choosing, pointing, dragging, coming nearer with two taps. Bound once to a canvas. */
export function listenToHands(core: Core, { events, container, size, pointed, dragged }: Gestures): void {
  core.on('tap', (event: EventObject) => {
    const target = event.target as Core | SingularElementArgument
    events.onSelect?.(target === core ? undefined : ((target as SingularElementArgument).data('of') as Of))
  })
  core.on('dbltap', (event: EventObject) => {
    if (event.target !== core) return
    core.zoom({ level: core.zoom() * NEARER, renderedPosition: event.renderedPosition })
  })
  core.on('mouseover', 'node, edge', (event: EventObjectNode | EventObjectEdge) => {
    const target = event.target
    const of = target.data('of') as Of
    pointed(target)
    events.onHover?.({ of, name: nameOf(target), at: tipOf(target, event.renderedPosition) })
    container.style.cursor = 'pointer'
  })
  core.on('mouseout', 'node, edge', () => {
    pointed(undefined)
    events.onHover?.(undefined)
    container.style.cursor = ''
  })

  let from: Point = { x: 0, y: 0 }
  let followers: { readonly node: NodeSingular; readonly x: number; readonly y: number }[] = []
  core.on('grab', 'node', (event: EventObjectNode) => {
    const node = event.target
    const id = idOf(node.data('of') as Of)
    from = { ...node.position() }
    followers = core
      .nodes()
      .filter((other) => other.id() !== node.id() && idOf(other.data('of') as Of) === id)
      .map((other) => ({ node: other as NodeSingular, ...(other as NodeSingular).position() }))
    events.onHover?.(undefined)
  })
  core.on('drag', 'node', (event: EventObjectNode) => {
    const { x, y } = event.target.position()
    for (const { node, ...place } of followers) node.position({ x: place.x + x - from.x, y: place.y + y - from.y })
    dragged()
  })
  core.on('dragfree', 'node', (event: EventObjectNode) => {
    const { x, y } = event.target.position()
    const { width, height } = size()
    events.onMove?.(idOf(event.target.data('of') as Of), { x: x / width, y: y / height })
  })
}

function nameOf(target: SingularElementArgument): string {
  const own = target.data('name') as string
  if (target.isNode() || own !== '') return own
  return [target.source().data('name'), target.target().data('name')].join(' – ')
}

function tipOf(target: SingularElementArgument, pointer: Point): Point {
  if (!target.isNode()) return { ...pointer }
  const { x, y } = target.renderedPosition()
  return { x, y: y - target.renderedOuterHeight() / 2 }
}
