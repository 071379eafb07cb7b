import {
  columnsOf,
  TABLE_NAMES,
  type Field,
  type Id,
  type LoadDeclaration,
  type Network,
  type Row,
  type TableName,
  type Viewer,
} from '@maillage/network-model'
import { maySeeVisibility } from './policy.ts'

type AnyRow = Row<TableName>
type Lists = { [T in TableName]: readonly Row<T>[] }

/** No id of a row begins like this: what is withheld cannot be asked for. */
const WITHHELD = 'withheld:'

/** True for what is left of a declaration that the viewer may only know to exist. */
export const isWithheld = (load: { readonly id: string }): boolean => load.id.startsWith(WITHHELD)

/**
 * What a viewer may know of a network, as a network of its own: whatever is computed from it cannot tell more. What is
 * hidden, personal contacts and what somebody looked for in vain are gone together with everything that hangs on them; of a declaration for members
 * stays that there is one. The same object when nothing had to be cut. Linear in rows.
 */
export function networkSeenBy(network: Network, viewer: Viewer): Network {
  const gone = new Set<string>()
  if (!maySeeVisibility(viewer, 'hidden'))
    for (const contest of network.contests) if (contest.hidden) gone.add(contest.id).add(contest.about)
  if (!maySeeVisibility(viewer, 'personal'))
    for (const contact of network.contacts) if (contact.personal) gone.add(contact.id)
  if (!maySeeVisibility(viewer, 'unmet')) for (const unmet of network.unmetNeeds) gone.add(unmet.id)
  const lists: Lists = { ...network }
  if (!maySeeVisibility(viewer, 'members')) lists.loads = withheldLoads(network.loads, gone)
  if (gone.size === 0) return network
  let before: number
  do {
    before = gone.size
    for (const table of TABLE_NAMES) Object.assign(lists, { [table]: withoutGone(table, lists[table], gone) })
  } while (gone.size > before)
  return { ...lists, header: network.header }
}

/** Declarations for members become marks without a content, and their own ids are gone. */
function withheldLoads(loads: readonly LoadDeclaration[], gone: Set<string>): readonly LoadDeclaration[] {
  return loads.map((load, at) => {
    if (load.visibility === 'public' || gone.has(load.id)) return load
    gone.add(load.id)
    return mark(load, at)
  })
}

/**
 * Which declaration stands is decided before who may read it: so the mark keeps of what the declaration spoke, and
 * when, and not a word or number that it said.
 */
function mark(load: LoadDeclaration, number: number): LoadDeclaration {
  const spoke = (value: number | null) => (value === null ? null : 0)
  return {
    id: `${WITHHELD}${number}` as Id<'loads'>,
    actor: load.actor,
    offer: load.offer,
    audience: load.audience,
    availability: load.availability === null ? null : 'closed',
    active: spoke(load.active),
    places: spoke(load.places),
    utilisation: spoke(load.utilisation),
    waitIntakeWeeks: spoke(load.waitIntakeWeeks),
    waitStartWeeks: spoke(load.waitStartWeeks),
    queue: spoke(load.queue),
    startsPerWeek: spoke(load.startsPerWeek),
    durationWeeks: spoke(load.durationWeeks),
    inflow: spoke(load.inflow),
    intakeCapacity: spoke(load.intakeCapacity),
    period: null,
    declaredAt: load.declaredAt,
    declaredBy: null,
    validUntil: null,
    visibility: 'members',
  }
}

interface Reference {
  readonly name: string
  readonly field: Field & { readonly kind: 'ref' | 'refs' }
}
const REFERENCES: ReadonlyMap<TableName, readonly Reference[]> = new Map(
  TABLE_NAMES.map((table) => [
    table,
    columnsOf(table).filter((column): column is Reference => ['ref', 'refs'].includes(column.field.kind)),
  ]),
)

/** Takes away rows that are gone, and those that cannot be without them; adds the latter to what is gone. */
function withoutGone(table: TableName, rows: readonly AnyRow[], gone: Set<string>): readonly AnyRow[] {
  const references = REFERENCES.get(table) ?? []
  let changed = false
  const kept: AnyRow[] = []
  for (const row of rows) {
    const left = gone.has(row.id) ? undefined : withoutReferences(row, references, gone)
    if (left !== row) changed = true
    if (left) kept.push(left)
    else gone.add(row.id)
  }
  return changed ? kept : rows
}

function withoutReferences(row: AnyRow, references: readonly Reference[], gone: ReadonlySet<string>) {
  let left: Readonly<Record<string, unknown>> = row
  for (const { name, field } of references) {
    const value = left[name]
    if (typeof value === 'string' && gone.has(value)) {
      if (field.kind === 'ref' && field.required) return undefined
      left = { ...left, [name]: null }
    } else if (Array.isArray(value) && (value as readonly string[]).some((id) => gone.has(id))) {
      if (field.kind === 'refs' && field.min > 0) return undefined
      left = { ...left, [name]: (value as readonly string[]).filter((id) => !gone.has(id)) }
    }
  }
  return left as AnyRow
}
