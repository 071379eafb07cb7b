import type { Actor, Network } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import { inputsOf, whyNoIndex } from '../gaps/compare-groups.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { structuralHoles, type StructuralHole } from '../holes/structural-holes.ts'
import { actorInScope, sayOf, sayWhyNot } from './groups-asked.ts'
import type { Measure, MeasureScope } from './measure.ts'

/** With fewer partners there is little that could be closed. */
const FEWEST_PARTNERS = 3
/** Below a third of pairs that work together partners hardly know one another; above two thirds nearly all do. */
const FEW = 1 / 3
const MOST = 2 / 3

/**
 * M13: who connects partners that do not know one another. Its value is the constraint of one actor, or the mean over
 * the actors that answered and have three partners or more.
 */
export const holesMeasure: Measure = {
  id: 'M13',
  name: 'measure.M13.name',
  family: 'gaps',
  layer: 'collaborations',
  formula:
    'c_i = Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij = (a_ij + a_ji)/Σ_k (a_ik + a_ki); effective size k − 2t/k, efficiency = that / k',
  inputs: ['actors', 'collaborations', 'claims'],
  range: 'constraint > 0, to about 1.3; effective size 1–k',
  cost: 'O(Σ k²)',
  minimum: '1 partner; tells something from 3 on',
  reference: 'Burt 1992; Borgatti 1997',
  sentence: 'measure.M13.sentence',
  compute,
}

function compute(network: Network, standpoint: Standpoint, scope: MeasureScope): MeasureAnswer {
  const asked = scope.actor === undefined ? null : actorInScope(network, scope.actor)
  const model = tieModel(network, standpoint)
  const excluded = new Exclusions()
  const left = model.counted.actors.filter((actor) => {
    const isLeft = scope.filter?.has(actor.id) ?? true
    if (!isLeft) excluded.add('filtered-actors', actor.id)
    else if (actor.responded !== 'yes') excluded.add('silent-actors', actor.id)
    return isLeft
  })
  const base = {
    ...{ measure: 'M13', endless: false, uncertainty: null, alternative: null },
    inputs: [],
    excluded: [...model.counted.excluded, ...model.ties.excluded, ...excluded.list()],
  }
  const reason = whyNoIndex(network, model) ?? (left.length === 0 ? 'EMPTY_GROUP' : null)
  if (reason !== null) return { ...base, value: null, rows: [], sentence: sayWhyNot(reason), reason, assumptions: [] }
  const holes = structuralHoles(model)
  const assumptions = model.ties.ties.some((tie) => tie.level === null) ? [{ key: 'assume.level-one', values: {} }] : []
  if (asked) {
    const vertex = model.counted.vertexOf.get(asked.id)
    const row = rowOf(network, asked, vertex === undefined ? null : holes[vertex]!)
    const ties = model.ties.ties.filter((tie) => tie.a === asked.id || tie.b === asked.id)
    const inputs = ties.flatMap((tie) => inputsOf(network, tie))
    const value = row.values.constraint as number | null
    return { ...base, value, rows: [row], sentence: row.sentence, reason: row.reason, assumptions, inputs }
  }
  const rows = left.map((actor) => rowOf(network, actor, holes[model.vertex(actor.id)]!))
  const assessed = rows.filter((row) => row.reason === null && (row.values.partners as number) >= FEWEST_PARTNERS)
  if (assessed.length === 0) {
    return { ...base, value: null, rows, sentence: sayWhyNot('TOO_SMALL'), reason: 'TOO_SMALL', assumptions }
  }
  const open = assessed.filter((row) => row.values.known === 'few').length
  const sum = assessed.reduce((total, row) => total + (row.values.constraint as number), 0)
  return {
    ...base,
    value: sum / assessed.length,
    rows,
    sentence: { key: 'measure.M13.sentence', values: { open, actors: assessed.length } },
    reason: null,
    assumptions,
  }
}

function rowOf(network: Network, actor: Actor, hole: StructuralHole | null): MeasureRow {
  const of = [actor.id]
  const silent = actor.responded !== 'yes'
  if (hole === null || hole.constraint === null || silent) {
    const reason = hole === null || hole.constraint === null ? 'NO_TIES' : 'LOW_RESPONSE'
    const none = { constraint: null, constraintWeighted: null, effectiveSize: null, efficiency: null, known: null }
    return { of, values: { partners: hole?.partners ?? 0, ...none }, sentence: sayWhyNot(reason), reason }
  }
  const { partners, constraint, constraintWeighted, effectiveSize, efficiency, tiedPartners, pairsOfPartners } = hole
  const known = partners < FEWEST_PARTNERS ? 'unknown' : knownness(tiedPartners / pairsOfPartners)
  const said = { known, tied: tiedPartners, pairs: pairsOfPartners }
  return {
    of,
    values: { partners, constraint, constraintWeighted, effectiveSize, efficiency, known },
    sentence: sayOf(network, 'measure.M13.actor', said, { actor }),
    reason: null,
  }
}

function knownness(share: number): 'few' | 'some' | 'most' {
  if (share < FEW) return 'few'
  return share > MOST ? 'most' : 'some'
}
