import { arcsToRows, type Arcs } from '@maillage/network-kernel'
import { firstDay, type Network } from '@maillage/network-model'
import type { Exclusion, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import type { TieModel } from '../gaps/tie-model.ts'

/** Fewer requests than this are not published: a person could be known by them. */
const LEAST_REQUESTS = 5

export interface BrokerageArcs {
  readonly arcs: Arcs
  /** Which layer they are of; of collaborations each tie makes two arcs. */
  readonly from: 'referrals' | 'collaborations'
  readonly excluded: readonly Exclusion[]
}

/**
 * Who passes on to whom: the referrals of all periods that have begun, in their direction; where none may be told, the
 * collaborations both ways.
 */
export function brokerageArcs(network: Network, { validAt }: Standpoint, model: TieModel): BrokerageArcs {
  const { vertexOf } = model.counted
  const sums = new Map<string, { from: number; to: number; requests: number; ids: string[] }>()
  for (const row of network.referrals) {
    const [from, to] = [vertexOf.get(row.from), vertexOf.get(row.to)]
    if (from === undefined || to === undefined || from === to || firstDay(row.periodFrom) > validAt) continue
    const key = `${from} ${to}`
    const sum = sums.get(key) ?? { from, to, requests: 0, ids: [] }
    sums.set(key, { ...sum, requests: sum.requests + (row.requests ?? 0), ids: [...sum.ids, row.id] })
  }
  const excluded = new Exclusions()
  const told = [...sums.values()].filter(({ requests, ids }) => {
    if (requests < LEAST_REQUESTS) for (const id of ids) excluded.add('small-referrals', id)
    return requests >= LEAST_REQUESTS
  })
  if (told.length > 0) {
    const arcs = arcsToRows(
      vertexOf.size,
      told.map((one) => one.from),
      told.map((one) => one.to),
    )
    return { arcs, from: 'referrals', excluded: [...model.counted.excluded, ...excluded.list()] }
  }
  const ends = model.ties.ties.flatMap(({ a, b }) => [
    [model.vertex(a), model.vertex(b)] as const,
    [model.vertex(b), model.vertex(a)] as const,
  ])
  const arcs = arcsToRows(
    vertexOf.size,
    ends.map(([from]) => from),
    ends.map(([, to]) => to),
  )
  const left = [...model.counted.excluded, ...model.ties.excluded, ...excluded.list()]
  return { arcs, from: 'collaborations', excluded: left }
}
