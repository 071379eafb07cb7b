import type { Network } from '@maillage/network-model'
import { accessibility, type AccessOfTerritory, type Accessibility } from '../accessibility/accessibility.ts'
import type { MeasureRow, SentenceRef } from '../answer.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'

/** M16: staff that people find around them; its value is the mean over all inhabitants, or that of one territory. */
export const accessibilityMeasure: Measure = {
  id: 'M16',
  name: 'measure.M16.name',
  family: 'acting',
  layer: 'offers',
  formula:
    'R_j = S_j / Σ_k P_k W(d_kj); A_i = Σ_j R_j W(d_ij); W = 1, .68, .22 within 10, 20, 30 minutes; S_j full-time equivalents in post (0 when full for the effective version)',
  inputs: ['posts', 'actors', 'populations', 'travel', 'loads'],
  range: '≥ 0, full-time equivalents for 1 000 inhabitants (index)',
  cost: 'O(communes × seats)',
  minimum: '1 commune, 1 post',
  reference: 'Luo & Qi 2009; Paez et al. 2019',
  sentence: 'measure.M16.sentence',
  compute(network, standpoint, { filter, territory }) {
    if (territory !== undefined && !network.territories.some((one) => one.id === territory)) {
      throw new RangeError(`the network has no territory ${territory}`)
    }
    const found = accessibility(network, standpoint, filter)
    const asked = found.territories.filter((one) => territory === undefined || one.territory.id === territory)
    const rows = asked.map((one) => rowOf(network, found, one))
    const reason = found.reason ?? (asked.length === 0 ? 'NO_POPULATION' : null)
    return {
      measure: 'M16',
      value: reason ? null : territory === undefined ? found.mean : (asked[0]?.access ?? null),
      endless: false,
      uncertainty: null,
      alternative: null,
      rows,
      sentence: reason
        ? { key: 'answer.not-computed', values: { reason } }
        : territory === undefined
          ? wholeSentence(network, found)
          : rows[0]!.sentence,
      reason,
      assumptions: reason
        ? []
        : [
            { key: 'assumption.travel-inside', values: {} },
            { key: 'assumption.unknown-load-counts', values: { actors: found.unknown } },
          ],
      inputs: found.inputs,
      excluded: found.excluded,
    }
  },
}

/** Between which communes it varies: the least and the most served, and how many times. */
function wholeSentence(network: Network, { territories }: Accessibility): SentenceRef {
  const byAccess = [...territories].sort((a, b) => a.access - b.access || (a.territory.id < b.territory.id ? -1 : 1))
  const [least, most] = [byAccess[0]!, byAccess.at(-1)!]
  const times = least.access > 0 ? most.access / least.access : 0
  return withNames(
    network,
    'measure.M16.sentence',
    { territories: territories.length, times: Math.round(10 * times) / 10 },
    { least: least.territory.name, most: most.territory.name },
  )
}

function rowOf(network: Network, { mean }: Accessibility, one: AccessOfTerritory): MeasureRow {
  const { territory, inhabitants, access, plain, effective } = one
  const share = mean ? access / mean : 0
  return {
    of: [territory.id],
    values: { access, plain, effective, inhabitants },
    sentence: withNames(network, 'measure.M16.row', { share }, { territory: territory.name }),
    reason: null,
  }
}
