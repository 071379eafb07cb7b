import type { Core, ElementDefinition } from 'cytoscape'
import type { Point } from './drawn.ts'

const MOTION = 180

/** What stands on the canvas, changed from one picture to the next without making it anew. */
export class ViewElements {
  #shown = new Map<string, ElementDefinition>()
  #frame = 0
  #rest: (() => void) | undefined

  /**
   * Brings the canvas to these elements: what stays keeps its place in memory, what is gone leaves. With `moving`, marks
   * that were there before glide to their new places. `rest` is called once everything stands.
   */
  show(core: Core, elements: readonly ElementDefinition[], moving: boolean, rest: () => void): void {
    this.stop()
    const next = new Map(elements.map((element) => [String(element.data.id), element]))
    const targets = new Map<string, Point>()
    core.batch(() => {
      const gone = [...this.#shown].filter(([id, before]) => !isSameThing(before, next.get(id))).map(([id]) => id)
      for (const id of gone) core.getElementById(id).remove()
      const added: ElementDefinition[] = []
      for (const [id, element] of next) {
        const found = core.getElementById(id)
        if (found.empty()) {
          added.push(structuredClone(element))
          continue
        }
        const before = this.#shown.get(id)
        if (JSON.stringify(before?.data) !== JSON.stringify(element.data)) {
          const gone = Object.keys(before?.data ?? {}).filter((key) => !(key in element.data))
          if (gone.length > 0) found.removeData(gone.join(' '))
          found.data(structuredClone(element.data))
        }
        found.classes(Array.isArray(element.classes) ? [...element.classes] : (element.classes ?? ''))
        if (element.group !== 'nodes' || !element.position) continue
        if (element.grabbable) found.grabify()
        else found.ungrabify()
        const at = found.position()
        if (Math.abs(at.x - element.position.x) < 0.01 && Math.abs(at.y - element.position.y) < 0.01) continue
        if (moving) targets.set(id, element.position)
        else found.position({ ...element.position })
      }
      core.add(added)
    })
    this.#shown = next
    if (targets.size === 0) rest()
    else this.#glide(core, targets, rest)
  }

  /** Ends a glide where it would have ended. */
  stop(): void {
    this.#rest?.()
  }

  #glide(core: Core, targets: ReadonlyMap<string, Point>, rest: () => void): void {
    const moves = [...targets].map(([id, to]) => {
      const node = core.getElementById(id)
      return { node, from: { ...node.position() }, to }
    })
    const start = performance.now()
    const step = (share: number) => {
      const eased = 1 - (1 - share) ** 3
      core.batch(() => {
        for (const { node, from, to } of moves)
          node.position({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased })
      })
    }
    this.#rest = () => {
      cancelAnimationFrame(this.#frame)
      this.#rest = undefined
      step(1)
      rest()
    }
    const tick = (now: number) => {
      const share = Math.max(0, now - start) / MOTION
      if (share >= 1) return this.#rest?.()
      step(share)
      this.#frame = requestAnimationFrame(tick)
    }
    this.#frame = requestAnimationFrame(tick)
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#rest = undefined
    this.#shown.clear()
  }
}

/** The ends of a line cannot be changed: it is another line then. */
function isSameThing(before: ElementDefinition, now: ElementDefinition | undefined): boolean {
  return (
    now !== undefined &&
    before.group === now.group &&
    before.data.source === now.data.source &&
    before.data.target === now.data.target
  )
}
