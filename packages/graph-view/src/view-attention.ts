import type { Core, SingularElementArgument } from 'cytoscape'
import type { Of } from './drawn.ts'
import type { FirstNames } from './names-at-zoom.ts'

/** What is chosen, looked at and pointed to; kept apart from the elements, so that a new picture shows it again. */
export class ViewAttention {
  #chosen: string | undefined
  #focus: ReadonlySet<string> | undefined
  #near: FirstNames = new Map()
  #kept: FirstNames = new Map()
  /** Marks whose names come first: what is chosen, then its neighbours and what is in focus. */
  first: FirstNames = new Map()

  choose(core: Core, id: string | undefined): void {
    this.#chosen = id
    const first = new Map<string, 'chosen' | 'near'>()
    core.batch(() => {
      core.elements('.chosen, .near').removeClass('chosen near near-out near-in')
      if (id !== undefined) {
        const found = about(core, id)
        found.addClass('chosen')
        const lines = found.nodes().connectedEdges()
        lines.addClass('near')
        lines.forEach((line) => void line.addClass(found.has(line.source()) ? 'near-out' : 'near-in'))
        const near = lines.connectedNodes().not(found).union(found.edges().connectedNodes())
        near.addClass('near')
        near.forEach((node) => void first.set(node.id(), 'near'))
        found.nodes().forEach((node) => void first.set(node.id(), 'chosen'))
      }
    })
    this.#near = first
    this.first = new Map([...this.#kept, ...first])
  }

  focus(core: Core, ids: readonly string[] | undefined): void {
    this.#focus = ids && new Set(ids)
    const wanted = this.#focus
    const kept = new Map<string, 'chosen' | 'near'>()
    core.batch(() => {
      core.elements().forEach((element) => {
        const dimmed = wanted !== undefined && !isAbout(element, wanted)
        if (element.hasClass('dimmed') !== dimmed) element.toggleClass('dimmed', dimmed)
        if (wanted !== undefined && !dimmed && element.isNode()) kept.set(element.id(), 'near')
      })
    })
    this.#kept = kept
    this.first = new Map([...kept, ...this.#near])
  }

  /** The pointer is over an element, or over none. */
  point(core: Core, element: SingularElementArgument | undefined): void {
    core.batch(() => {
      core.elements('.under, .beside').removeClass('under beside')
      if (!element) return
      element.addClass('under')
      const lines = element.isNode() ? element.connectedEdges() : undefined
      lines?.addClass('beside')
      const ends = lines ? lines.connectedNodes().not(element) : element.isEdge() ? element.connectedNodes() : undefined
      ends?.addClass('beside')
    })
  }

  /** After a new picture: the same again. */
  renew(core: Core): void {
    this.choose(core, this.#chosen)
    if (this.#focus) this.focus(core, [...this.#focus])
  }
}

/** Everything drawn that stands for this id: an actor with its signals, a thing, a tie, a pair. */
export function about(core: Core, id: string) {
  const wanted = new Set([id])
  return core.elements().filter((element) => isAbout(element, wanted))
}

/** A line is about its ties, never about its ends. */
function isAbout(element: SingularElementArgument, ids: ReadonlySet<string>): boolean {
  const of = element.data('of') as Of
  if (of.kind === 'findings') return of.ids.some((id) => ids.has(id)) || ids.has(of.on)
  if (of.kind !== 'tie') return ids.has(of.id)
  return (element.data('ties') as readonly string[]).some((id) => ids.has(id))
}
