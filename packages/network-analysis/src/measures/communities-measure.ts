import type { Network, Reason } from '@maillage/network-model'
import type { MeasureRow, SentenceRef } from '../answer.ts'
import { communities, type Communities } from '../communities/communities.ts'
import { strengthOfTies } from '../counted/strength-of-ties.ts'
import { groupActors } from '../gaps/groups.ts'
import { responseRate } from '../gaps/observed-pairs.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'

const ENOUGH_FOR_GROUPS = 0.7
/** Agreement with the sectors from which groups follow them mostly, and partly. */
const MOSTLY = 0.5
const PARTLY = 0.2

/** M21: the groups that collaborations draw, against the sectors; its value is the modularity of the groups. */
export const communitiesMeasure: Measure = {
  id: 'M21',
  name: 'measure.M21.name',
  family: 'reading',
  layer: 'collaborations',
  formula:
    'Q = Σ_c (e_c/m − (d_c/2m)²), Louvain at resolution 1; agreement with sectors: adjusted Rand index; k-core by peeling; centralisation = Σ (max − c_i) / largest possible',
  inputs: ['actors', 'collaborations', 'sectors'],
  range: 'Q −½–1; agreement −½–1; centralisation 0–1',
  cost: 'O(m); centralisation of betweenness O(nm) up to 10 000 actors',
  minimum: '3 actors',
  reference: 'Blondel et al. 2008; Hubert & Arabie 1985; Batagelj & Zaveršnik 2003; Freeman 1978',
  sentence: 'measure.M21.sentence',
  async compute(network, standpoint, { filter }, work) {
    const { counted, ties } = tieModel(network, standpoint)
    const actors = counted.actors.filter((actor) => !filter || filter.has(actor.id))
    const grouping = groupActors(network, counted, { by: 'sector', filter })
    const sectors = new Map(network.sectors.map((sector) => [sector.id as string, sector.id]))
    const rows = strengthOfTies(actors, ties.ties)
    const reason = whyNot(network, actors.length, responseRate(counted.actors) ?? 0, rows.ties)
    const found = reason
      ? null
      : await communities(actors, rows, (actor) => sectors.get(grouping.groupOf.get(actor.id) ?? ''), work)
    return {
      measure: 'M21',
      value: found?.modularity ?? null,
      endless: false,
      uncertainty: null,
      alternative: null,
      rows: found ? rowsOf(network, found) : [],
      sentence: found ? sentenceOf(found) : { key: 'answer.not-computed', values: { reason: reason ?? 'NO_TIES' } },
      reason,
      assumptions: [],
      inputs: [],
      excluded: [...counted.excluded, ...ties.excluded, ...grouping.excluded],
    }
  },
}

function whyNot(network: Network, actors: number, rate: number, ties: number): Reason | null {
  if (network.header.collection === 'documents') return 'NO_SURVEY'
  if (actors === 0) return 'EMPTY_GROUP'
  if (actors < 3) return 'TOO_SMALL'
  if (rate < ENOUGH_FOR_GROUPS) return 'LOW_RESPONSE'
  return ties === 0 ? 'NO_TIES' : null
}

function sentenceOf({ groups, alone, adjustedRand }: Communities): SentenceRef {
  const follows =
    adjustedRand === null ? 'unknown' : adjustedRand >= MOSTLY ? 'mostly' : adjustedRand >= PARTLY ? 'partly' : 'hardly'
  return { key: 'measure.M21.sentence', values: { groups: groups.length, alone: alone.length, follows } }
}

function rowsOf(network: Network, found: Communities): readonly MeasureRow[] {
  const { groups, core, alone, degreeCentralisation, betweennessCentralisation } = found
  const { modularity, modularityByStrength, groupsByStrength, sectorModularity } = found
  const sectorName = new Map(network.sectors.map((sector) => [sector.id, sector.name]))
  const ofGroups = groups.map(({ actors, sector, ofSector }): MeasureRow => {
    const name = sector && sectorName.get(sector)
    const values = { actors: actors.length, ofSector }
    return {
      of: actors.map((actor) => actor.id),
      values: { figure: 'community', ...values, sector },
      sentence: name
        ? withNames(network, 'measure.M21.community', values, { sector: name })
        : { key: 'measure.M21.community-of-no-sector', values: { actors: actors.length } },
      reason: null,
    }
  })
  return [
    {
      of: [],
      values: {
        figure: 'groups',
        modularity,
        groups: groups.length,
        alone: alone.length,
        modularityByStrength,
        groupsByStrength,
        sectorModularity,
        adjustedRand: found.adjustedRand,
        mutualInformation: found.mutualInformation,
      },
      sentence: sentenceOf(found),
      reason: found.adjustedRand === null ? 'ONE_GROUP' : null,
    },
    {
      of: [],
      values: { figure: 'centralisation', degreeCentralisation, betweennessCentralisation },
      sentence: { key: 'measure.M21.centralisation', values: { share: degreeCentralisation ?? 0 } },
      reason: null,
    },
    {
      of: core.actors.map((actor) => actor.id),
      values: { figure: 'core', core: core.number, actors: core.actors.length },
      sentence: { key: 'measure.M21.core', values: { core: core.number, actors: core.actors.length } },
      reason: null,
    },
    ...ofGroups,
  ]
}
