import type { NetworkColumns } from '@maillage/network-model'
import type { PlacedLine, Point } from '../../drawn.ts'
import { lineMarkOf, type LineMarkId } from '../../marks.ts'
import type { Bank } from './banks.ts'
import { directCourse, gate, ghostCourse, islandCourse, nearestStrait, type Fairway } from './courses.ts'
import type { Crossing } from './crossings.ts'
import type { GapAcross } from './gaps-across.ts'
import type { Placed, ShorePlan } from './shore-plan.ts'
import { opens, OTHER_PAIRS } from './pills.ts'

/** Ties through the in-between, then direct ties, then the ghosts of those that are missing: the last lie on top. */
export function linesOf(columns: NetworkColumns, plan: ShorePlan): readonly PlacedLine[] {
  const { size, coasts, islandWidth, crossings } = plan
  const at = new Map(plan.placed.map((place) => [place.actor, place]))
  const fairway: Fairway = { ...coasts, middle: size.width / 2, half: islandWidth / 2 }
  const straits = bundles(plan, at, fairway)
  const lines = crossings.flatMap((crossing): (PlacedLine & { readonly direct: boolean })[] => {
    const { index, isDirect, from, to } = crossing
    const [one, other] = [at.get(from), at.get(to)]
    if (!one || !other || one.bank === 'between') return []
    const id = columns.ties.id[index] ?? String(index)
    const mark = markOf(columns, crossing)
    const bundle = isDirect ? straits.get(pairKey(one, other)) : undefined
    return [
      {
        id,
        index,
        mark,
        from: columns.actors.id[from] ?? '',
        to: columns.actors.id[to] ?? '',
        shape: 'curve',
        bends: bundle
          ? directCourse(fairway, bundle.left, bundle.right, bundle.strait)
          : islandCourse(fairway, one, other, one.bank),
        ties: [id],
        direct: isDirect,
        ...dress(plan, mark, one, other),
      },
    ]
  })
  return [
    ...lines.filter(({ direct }) => !direct),
    ...lines.filter(({ direct }) => direct),
    ...ghosts(columns, plan, at, fairway),
  ].map(({ direct: _, ...line }: PlacedLine & { readonly direct?: boolean }) => line)
}

const pairKey = (one: Placed, other: Placed) => `${String(one.group)} ${String(other.group)}`
const slotOf = ({ banks }: ShorePlan, { bank, group }: Placed) => banks[bank][group]?.slot ?? 'sector-unknown'

/** Direct ties go from colour to colour; what is not sure stays grey and slight, and so do ties through the in-between. */
function dress(plan: ShorePlan, mark: LineMarkId, one: Placed, other: Placed): Partial<PlacedLine> {
  if (mark === 'direct') return { slot: slotOf(plan, one), slotTo: slotOf(plan, other) }
  return mark === 'through' || mark === 'once' || mark === 'confirmed' ? { faint: true } : { fine: true }
}

/**
 * A collaboration that is sure is a direct tie, or one through the in-between when it leads to an actor of both sides:
 * the numbers of the sentences. What is not sure, or leads to nobody's side, keeps the look that says so. Documents know
 * no collaborations: there every statement counts.
 */
function markOf(columns: NetworkColumns, { index, isDirect, to }: Crossing): LineMarkId {
  const { ties, actors, dictionaries } = columns
  const mark = lineMarkOf({
    status: dictionaries.status[ties.status[index] ?? -1],
    basis: dictionaries.basis[ties.basis[index] ?? -1],
    confirmed: ties.confirmed[index] === 1,
    contested: ties.contested[index] === 1,
  })
  const layer = dictionaries.layer[ties.layer[index] ?? -1]
  const isSure = (mark === 'once' || mark === 'confirmed') && (layer === 'collaboration' || !hasCollaborations(columns))
  if (!isSure) return mark
  if (isDirect) return 'direct'
  return dictionaries.side[actors.side[to] ?? -1] === 'both' ? 'through' : mark
}

function hasCollaborations({ ties, dictionaries }: NetworkColumns): boolean {
  return ties.layer.includes(dictionaries.layer.indexOf('collaboration'))
}

interface Bundle {
  readonly left: Point
  readonly right: Point
  readonly strait: number
}

/** Half of the height over which bundles spread in one strait. */
const SPREAD = 3.5

/** Every pair of sectors with direct ties: its two gates and the strait it takes, side by side with the others there. */
function bundles(plan: ShorePlan, at: ReadonlyMap<number, Placed>, fairway: Fairway): ReadonlyMap<string, Bundle> {
  const ends = { left: new Map<number, number[]>(), right: new Map<number, number[]>() }
  const pairs = new Map<string, { readonly left: number; readonly right: number }>()
  const gather = (bank: Bank, { group, y }: Placed) => {
    const known = ends[bank].get(group)
    if (known) known.push(y)
    else ends[bank].set(group, [y])
  }
  for (const { isDirect, from, to } of plan.crossings) {
    const [one, other] = [at.get(from), at.get(to)]
    if (!isDirect || !one || !other) continue
    gather('left', one)
    gather('right', other)
    pairs.set(pairKey(one, other), { left: one.group, right: other.group })
  }
  const gateOf = (bank: Bank, group: number) => {
    const ys = ends[bank].get(group) ?? []
    return gate(fairway, bank, ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length))
  }
  const found = [...pairs].map(([key, { left, right }]) => {
    const gates = { left: gateOf('left', left), right: gateOf('right', right) }
    return { key, ...gates, strait: nearestStrait(plan.water.straits, gates.left.y, gates.right.y) }
  })
  const inStrait = new Map<number, typeof found>()
  for (const one of found) inStrait.set(one.strait, [...(inStrait.get(one.strait) ?? []), one])
  return new Map(
    [...inStrait.values()].flatMap((its) =>
      its
        .sort((a, b) => a.left.y + a.right.y - b.left.y - b.right.y || (a.key < b.key ? -1 : 1))
        .map((one, place) => [
          one.key,
          { ...one, strait: one.strait + (its.length > 1 ? (place / (its.length - 1) - 0.5) * 2 * SPREAD : 0) },
        ]),
    ),
  )
}

/** One dotted line per missing tie as long as pairs are known; the last ones then stand for the rest. */
function ghosts(
  columns: NetworkColumns,
  plan: ShorePlan,
  at: ReadonlyMap<number, Placed>,
  fairway: Fairway,
): readonly PlacedLine[] {
  return plan.water.pills.flatMap(({ pill, y }) =>
    pill.gaps.flatMap((gap) => {
      const shared = pill.id === OTHER_PAIRS
      const { shown, hidden } = drawnEnds(gap, shared ? 1 : gap.missing, at)
      const { length: all } = shown
      const line = (
        [from, to]: readonly [number, number],
        place: number,
        name: string,
        ties: readonly string[],
      ): PlacedLine => {
        const [one, other] = [at.get(from) ?? ORIGIN, at.get(to) ?? ORIGIN]
        return {
          id: `${gap.id} ${name}`,
          index: -1,
          mark: 'expected',
          from: columns.actors.id[from] ?? '',
          to: columns.actors.id[to] ?? '',
          shape: 'curve',
          bends: ghostCourse(fairway, one, other, {
            x: fairway.middle,
            y,
            half: pill.width / 2,
            aside: all > 1 ? (place / (all - 1) - 0.5) * Math.min(pill.height - 12, 4 * all) : 0,
          }),
          ties,
          of: opens(pill),
          name: pill.name,
        }
      }
      const told = Array.from({ length: gap.missing }, (_, index) => `${gap.id} ${String(index + 1)}`)
      return [
        ...shown.map((ends, place) =>
          line(
            ends,
            place,
            String(place + 1),
            told.filter((_, index) => index % shown.length === place),
          ),
        ),
        ...hidden.map((ends, place) => ({ ...line(ends, all / 2, `also ${String(place + 1)}`, []), onChoice: true })),
      ]
    }),
  )
}

const ORIGIN: Point = { x: 0, y: 0 }

/** Pairs that stand on the shore come first; an actor at the edge shows its own when it is chosen. */
function drawnEnds(gap: GapAcross, most: number, at: ReadonlyMap<number, Placed>) {
  const isAshore = (actor: number) => at.get(actor)?.where !== 'edge'
  const known = gap.ends.filter(([from, to]) => at.has(from) && at.has(to))
  const onShore = known.filter(([from, to]) => isAshore(from) && isAshore(to))
  const shown = (onShore.length > 0 ? onShore : known).slice(0, most)
  // From top to bottom, so that they do not cross under the label.
  const height = ([from, to]: readonly [number, number]) => (at.get(from)?.y ?? 0) + (at.get(to)?.y ?? 0)
  const hidden = known.filter((ends) => !shown.includes(ends))
  return { shown: shown.sort((a, b) => height(a) - height(b)), hidden }
}
