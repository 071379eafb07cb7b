import type { NetworkColumns } from '@maillage/network-model'
import type { Folded } from '../../drawn.ts'
import { lineMarkOf, type LineMarkId } from '../../marks.ts'
import { kindOfThing, type DocumentElement, type DocumentLine, type Tie } from './document-elements.ts'

/** A denial is never hidden behind another sentence; then the surest. */
const SHOWN_FIRST: readonly LineMarkId[] = ['contested', 'confirmed', 'once', 'past', 'planned', 'proposed', 'inferred']

/** Lines that are drawn; what is folded is counted. */
export function linesOf(
  columns: NetworkColumns,
  ties: readonly Tie[],
  elements: ReadonlyMap<number, DocumentElement>,
  rings: ReadonlyMap<number, readonly number[]>,
  plans: ReadonlyMap<number, number>,
): { readonly lines: readonly DocumentLine[]; readonly folded: Folded } {
  const folded = { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: 0 }
  const ringOf = new Map([...rings].flatMap(([whole, members]) => members.map((member) => [member, whole] as const)))
  const kept: Tie[] = []
  for (const tie of ties) {
    if (tie.layer === 'signal') continue
    const inside = ringOf.get(tie.from)
    if (plans.has(tie.to) && kindOfThing(columns, tie.from) === 'action') folded.membershipOfPlan += 1
    else if (!elements.has(tie.from) || !elements.has(tie.to)) folded.notDrawn += 1
    else if (inside !== undefined && inside === ringOf.get(tie.to)) folded.insidePartnerships += 1
    else kept.push(tie)
  }
  const neighbours = new Map<number, Set<number>>()
  const meet = (a: number, b: number) => neighbours.set(a, (neighbours.get(a) ?? new Set<number>()).add(b))
  for (const { from, to, layer } of kept) {
    if (layer === 'part') continue
    meet(from, to)
    meet(to, from)
  }
  const alreadySeen = ({ from, to }: Tie) =>
    [...(neighbours.get(from) ?? [])].some((between) => between === to || neighbours.get(to)?.has(between))
  const told = kept.filter((tie) => {
    const fold = tie.layer === 'part' && tie.relation === 'partOf' && alreadySeen(tie)
    if (fold) folded.partsOfWholes += 1
    return !fold
  })
  return { lines: merged(columns, gatheredAtWholes(told, rings), elements), folded }
}

/** What is said of every member of a partnership in the same words is drawn once, to the partnership. */
function gatheredAtWholes(ties: readonly Tie[], rings: ReadonlyMap<number, readonly number[]>): readonly Tie[] {
  let left = [...ties]
  for (const [whole, members] of rings) {
    const inside = new Set(members)
    const others = new Map<string, Set<number>>()
    const keyOf = ({ from, to, relation, layer }: Tie) => {
      const other = inside.has(from) ? to : inside.has(to) ? from : undefined
      return other === undefined || other === whole || layer === 'membership'
        ? undefined
        : `${String(other)} ${relation}`
    }
    for (const tie of left) {
      const key = keyOf(tie)
      if (key !== undefined)
        others.set(key, (others.get(key) ?? new Set<number>()).add(inside.has(tie.from) ? tie.from : tie.to))
    }
    left = left.map((tie) => {
      const key = keyOf(tie)
      if (key === undefined || others.get(key)?.size !== members.length) return tie
      return inside.has(tie.from) ? { ...tie, from: whole } : { ...tie, to: whole }
    })
  }
  return left
}

/** One line a pair: several sentences on the same two are one line, drawn as the most certain of them. */
function merged(
  columns: NetworkColumns,
  ties: readonly Tie[],
  elements: ReadonlyMap<number, DocumentElement>,
): readonly DocumentLine[] {
  const { ties: all, dictionaries } = columns
  const lines = new Map<string, DocumentLine>()
  for (const { index, from, to } of ties) {
    if (from === to || !elements.has(from) || !elements.has(to)) continue
    const mark = lineMarkOf({
      status: dictionaries.status[all.status[index] ?? -1],
      basis: dictionaries.basis[all.basis[index] ?? -1],
      confirmed: all.confirmed[index] === 1,
      contested: all.contested[index] === 1,
    })
    const key = from < to ? `${String(from)} ${String(to)}` : `${String(to)} ${String(from)}`
    const known = lines.get(key)
    const surer = known && SHOWN_FIRST.indexOf(known.mark) <= SHOWN_FIRST.indexOf(mark) ? known.mark : mark
    lines.set(key, {
      from: known?.from ?? from,
      to: known?.to ?? to,
      mark: surer,
      ties: [...(known?.ties ?? []), index],
    })
  }
  return [...lines.values()]
}
