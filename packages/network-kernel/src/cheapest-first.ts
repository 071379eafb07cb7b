/**
 * A binary heap of vertices by cost, and by steps where costs are equal. A vertex may stand in it several times: whoever
 * takes one out passes over what is out of date.
 */
export class CheapestFirst {
  private readonly vertices: number[] = []
  private readonly costs: number[] = []
  private readonly steps: number[] = []

  get size(): number {
    return this.vertices.length
  }

  put(vertex: number, cost: number, steps: number): void {
    let at = this.size
    this.write(at, vertex, cost, steps)
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.isBefore(at, above)) return
      this.swap(at, above)
      at = above
    }
  }

  /** The first one, with what it was put in with; `undefined` when nothing is left. */
  take(): { readonly vertex: number; readonly cost: number; readonly steps: number } | undefined {
    const last = this.size - 1
    if (last < 0) return undefined
    this.swap(0, last)
    const first = { vertex: this.vertices.pop()!, cost: this.costs.pop()!, steps: this.steps.pop()! }
    for (let at = 0; ;) {
      let least = 2 * at + 1
      if (least >= last) return first
      if (least + 1 < last && this.isBefore(least + 1, least)) least++
      if (!this.isBefore(least, at)) return first
      this.swap(at, least)
      at = least
    }
  }

  private isBefore(a: number, b: number): boolean {
    const difference = this.costs[a]! - this.costs[b]!
    return difference < 0 || (difference === 0 && this.steps[a]! < this.steps[b]!)
  }

  private write(at: number, vertex: number, cost: number, steps: number): void {
    this.vertices[at] = vertex
    this.costs[at] = cost
    this.steps[at] = steps
  }

  private swap(a: number, b: number): void {
    const vertex = this.vertices[a]!
    const cost = this.costs[a]!
    const steps = this.steps[a]!
    this.write(a, this.vertices[b]!, this.costs[b]!, this.steps[b]!)
    this.write(b, vertex, cost, steps)
  }
}
