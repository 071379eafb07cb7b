import type { Point } from '../../drawn.ts'
import type { Bent } from './bend-lines.ts'
import type { DocumentElement } from './document-elements.ts'
import type { PlanLayout } from './plan-sheet.ts'

type End = Point & { readonly w: number; readonly h: number }

/**
 * Between tickets and discs: straight when near; along a lane of its own beside the discs when far; where the title of a
 * setting stands in the way of that lane, around the left of the tickets.
 */
export function insidePlan(
  plan: PlanLayout,
  one: DocumentElement,
  other: DocumentElement,
  from: End,
  to: End,
  lanes: Map<string, number>,
): Bent {
  const { discs, tickets, gutter } = plan.columns
  const far = Math.abs(from.y - to.y) > 62
  const action = one.kind === 'action' || other.kind === 'action'
  const pills = from.w >= 60 || to.w >= 60
  if (!far && !action && pills)
    return {
      shape: 'steps',
      bends: [
        { x: discs - 16, y: from.y },
        { x: discs - 16, y: to.y },
      ],
    }
  if (!far && !action) return { shape: 'curve', bends: [{ x: discs - 22, y: (from.y + to.y) / 2 }] }
  if (!far && !pills && Math.abs(from.y - to.y) < 8) return { shape: 'straight', bends: [] }
  if (!far && !pills)
    return oriented(one.kind === 'action', [{ x: gutter - 4, y: one.kind === 'action' ? from.y : to.y }])
  if (!far) return oriented(one.kind === 'action', [{ x: discs - 16, y: one.kind === 'action' ? to.y : from.y }])
  const lane = (side: string) => {
    const used = lanes.get(side) ?? 0
    lanes.set(side, used + 1)
    return used
  }
  const x = discs - 16
  const blocked = plan.captions.some(
    ({ box, italic }) =>
      !italic && box.x + box.w > x - 8 && box.y + box.h > Math.min(from.y, to.y) && box.y < Math.max(from.y, to.y),
  )
  if (!blocked) {
    const near = x - lane('near') * 5
    return {
      shape: 'steps',
      bends: [
        { x: near, y: from.y },
        { x: near, y: to.y },
      ],
    }
  }
  const around = tickets - 4 - lane('around') * 3
  const passage = (y: number) =>
    plan.passages.reduce(
      (best, other) => (Math.abs(other - y) < Math.abs(best - y) ? other : best),
      plan.passages[0] ?? y,
    )
  const out = ({ kind }: DocumentElement, end: End): readonly Point[] => {
    if (kind === 'action') return [{ x: around, y: end.y }]
    const y = passage(end.y)
    return [
      { x: gutter, y },
      { x: around, y },
    ]
  }
  return { shape: 'steps', bends: [...out(one, from), ...[...out(other, to)].reverse()] }
}

const oriented = (forwards: boolean, bends: readonly Point[]): Bent => ({
  shape: 'steps',
  bends: forwards ? bends : [...bends].reverse(),
})
