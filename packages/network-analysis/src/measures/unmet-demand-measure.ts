import { inLanguage, type Network, type Wording } from '@maillage/network-model'
import type { MeasureRow } from '../answer.ts'
import { referralInput } from '../demand/referral-counts.ts'
import { unmetDemand, type UnmetCell } from '../demand/unmet-demand.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'
import { notComputed, withoutValue } from './over-actors.ts'

/** Requests that found no place, as their senders counted them; its value, their share of all. */
export const unmetDemandMeasure: Measure = {
  id: 'unmet-demand',
  name: 'measure.unmet-demand.name',
  family: 'saturation',
  layer: 'referrals',
  formula: 'U = refused (full) / requests, by receiver, function, territory of the sender, and function × territory',
  inputs: ['referrals', 'offers', 'actors'],
  range: '0–1',
  cost: 'O(referrals)',
  minimum: '10 requests in a cell; no count under 5 is told',
  reference: 'own; the Brussels mental-health survey (LBSM 2025) asks the same',
  sentence: 'measure.unmet-demand.sentence',
  compute(network, standpoint, { filter, actor }) {
    const { cells, referrals, excluded } = unmetDemand(
      network,
      standpoint,
      actor === undefined ? filter : new Set([actor]),
    )
    if (network.referrals.length === 0) return withoutValue('unmet-demand', 'NO_REFERRALS')
    const whole = cells.find((cell) => cell.by === 'network')
    if (!whole) return withoutValue('unmet-demand', referrals.length === 0 ? 'NO_REFERRALS' : 'TOO_SMALL', excluded)
    const rows = cells.filter((cell) => cell.by !== 'network').sort(mostFirst)
    return {
      measure: 'unmet-demand',
      value: whole.share,
      endless: false,
      uncertainty:
        whole.share === null ? null : { kind: 'at-least', low: whole.share, high: null, standardError: null },
      alternative: null,
      rows: rows.map((cell) => rowOf(network, cell)),
      sentence:
        whole.refusedFull === null
          ? notComputed('TOO_SMALL')
          : { key: 'measure.unmet-demand.sentence', values: { refused: whole.refusedFull, requests: whole.requests } },
      reason: whole.share === null ? 'TOO_SMALL' : null,
      assumptions: [
        { key: 'assumption.counted-by-senders', values: {} },
        { key: 'assumption.cells-overlap', values: {} },
      ],
      inputs: referrals.map(({ row, requests }) => referralInput(row, requests)),
      excluded,
    }
  },
}

/** Receivers, then functions, territories and both; in each the largest shares first. */
const ORDER = ['actor', 'function', 'territory', 'function-territory']
const mostFirst = (a: UnmetCell, b: UnmetCell): number =>
  ORDER.indexOf(a.by) - ORDER.indexOf(b.by) || (b.share ?? -1) - (a.share ?? -1)

function rowOf(network: Network, { by, of, requests, refusedFull, share, byReason, refused }: UnmetCell): MeasureRow {
  const reasons = Object.fromEntries(Object.entries(byReason).map(([why, count]) => [`refused-${why}`, count]))
  const values = { value: share, by, requests, refusedFull, refused, ...reasons }
  if (refusedFull === null) return { of, values, sentence: notComputed('TOO_SMALL'), reason: 'TOO_SMALL' }
  const said = { refused: refusedFull, requests }
  const sentence = withNames(network, `measure.unmet-demand.row-${by}`, said, namesOf(network, by, of))
  return { of, values, sentence, reason: null }
}

function namesOf(network: Network, by: UnmetCell['by'], [first = '', second = '']: readonly string[]) {
  const nameOf = (rows: readonly { readonly id: string; readonly name: Wording }[], id: string): Wording => {
    const name = rows.find((row) => row.id === id)?.name ?? {}
    return inLanguage(name, 'fr') === '' ? { fr: id } : name
  }
  if (by === 'actor') return { name: nameOf(network.actors, first) }
  if (by === 'territory') return { name: nameOf(network.territories, first) }
  if (by === 'function') return { name: nameOf(network.functions, first) }
  return { name: nameOf(network.functions, first), place: nameOf(network.territories, second) }
}
