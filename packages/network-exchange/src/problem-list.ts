import type { Problem } from '@maillage/network-model'
import { MAX_PROBLEMS } from './reading.ts'
import { NOTICE_RULES, type Rule } from './rules.ts'

/** Where something stands: a line of a file, or a path in a document. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'path'>
export type Facts = Partial<Pick<Problem, 'found' | 'nearest' | 'expected' | 'other'>>
/** How a check of one value tells what is wrong; whoever calls it knows the place. */
export type Report = (rule: Rule, facts?: Facts) => void

const MAX_FOUND = 80

/** Gathers everything that is wrong; past the cap it only counts. */
export class ProblemList {
  readonly #problems: Problem[] = []
  readonly #notices: Problem[] = []
  #count = 0

  add(rule: Rule, place: Place, facts: Facts = {}): void {
    const target = NOTICE_RULES.includes(rule) ? this.#notices : this.#problems
    if (target === this.#problems) this.#count += 1
    if (target.length >= MAX_PROBLEMS) return
    target.push({
      rule,
      ...place,
      ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, clip(value)])),
    })
  }

  at(place: Place): Report {
    return (rule, facts) => this.add(rule, place, facts)
  }

  /** True when nothing more is kept, so that looking for suggestions is lost work. */
  get full(): boolean {
    return this.#problems.length >= MAX_PROBLEMS
  }

  get count(): number {
    return this.#count
  }

  problems(order: readonly string[]): readonly Problem[] {
    return inReadingOrder(this.#problems, order)
  }

  notices(order: readonly string[]): readonly Problem[] {
    return inReadingOrder(this.#notices, order)
  }
}

function inReadingOrder(problems: readonly Problem[], order: readonly string[]): readonly Problem[] {
  const rank = (problem: Problem) => (problem.file === undefined ? -1 : order.indexOf(problem.file))
  return problems.toSorted((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0))
}

function clip(text: string): string {
  const signs = Array.from(text)
  return signs.length > MAX_FOUND ? `${signs.slice(0, MAX_FOUND).join('')}…` : text
}
