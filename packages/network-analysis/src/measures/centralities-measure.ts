import type { Actor, Network, Reason } from '@maillage/network-model'
import type { MeasureRow, SentenceRef, Uncertainty } from '../answer.ts'
import { centralities, MOST_BY_STRENGTH, MOST_EXACT, type Centralities } from '../centralities/centralities.ts'
import { rankBands, type RankBand } from '../centralities/rank-bands.ts'
import { strengthOfTies } from '../counted/strength-of-ties.ts'
import { responseRate } from '../gaps/observed-pairs.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'

const ENOUGH_FOR_DEGREES = 0.5
const ENOUGH_FOR_WAYS = 0.7
const ENOUGH_FOR_BETWEENNESS = 0.85

/** M20: partners, ways that lead through, nearness. Its value is the mean number of partners, or that of one actor. */
export const centralitiesMeasure: Measure = {
  id: 'M20',
  name: 'measure.M20.name',
  family: 'reading',
  layer: 'collaborations',
  formula:
    'k_i; s_i = Σ_j w_ij; b_i = 2/((n − 1)(n − 2)) Σ σ_st(i)/σ_st, also with lengths 6/w; h_i = Σ_j 1/d_ij / (n − 1); c_i = (r − 1)²/((n − 1) Σ d); PageRank .85; A x = λ x in the largest part',
  inputs: ['actors', 'collaborations'],
  range: 'partners ≥ 0; others 0–1',
  cost: 'O(nm); above 10 000 actors O(m), betweenness drawn',
  minimum: '3 actors',
  reference: 'Freeman 1978; Brandes 2001; Wasserman & Faust 1994; Page et al. 1999; Bonacich 1972',
  sentence: 'measure.M20.sentence',
  async compute(network, standpoint, { actor, filter }, work) {
    if (actor !== undefined && !network.actors.some((one) => one.id === actor)) {
      throw new RangeError(`the network has no actor ${actor}`)
    }
    const { counted, ties } = tieModel(network, standpoint)
    const { actors } = counted
    const asked = actors.filter((one) => (actor === undefined || one.id === actor) && (!filter || filter.has(one.id)))
    const rate = responseRate(actors) ?? 0
    const refusal = whyNot(network, actors, asked, rate)
    const plain = { measure: 'M20', endless: false, uncertainty: null, alternative: null, inputs: [] } as const
    const excluded = [...counted.excluded, ...ties.excluded]
    if (refusal) {
      const sentence = { key: 'answer.not-computed', values: { reason: refusal } }
      return { ...plain, value: null, rows: [], sentence, reason: refusal, assumptions: [], excluded }
    }
    const rows = strengthOfTies(actors, ties.ties)
    const seed = actors.map((one) => one.id).join(' ')
    const found = await centralities(rows, seed, work)
    const walks = rate >= ENOUGH_FOR_WAYS
    const bands = walks && actors.length <= MOST_EXACT ? await rankBands(rows, found.betweenness, seed, work) : null
    const told = rowsOf(network, actors, asked, found, walks ? bands : null, walks)
    const reason: Reason | null = actors.length < 3 ? 'TOO_SMALL' : null
    const first = told[0]
    const mean = (2 * rows.ties) / actors.length
    const alone = [...found.degree].filter((degree) => degree === 0).length
    return {
      ...plain,
      value: reason ? null : actor === undefined ? mean : Number(first?.values['degree']),
      rows: told,
      sentence: reason
        ? { key: 'answer.not-computed', values: { reason } }
        : actor !== undefined && first
          ? first.sentence
          : { key: 'measure.M20.sentence', values: { mean: Math.round(10 * mean) / 10, alone, actors: actors.length } },
      reason,
      assumptions: reason ? [] : assumptionsOf(rate, actors.length, bands === null),
      excluded,
    }
  },
}

function whyNot(network: Network, actors: readonly Actor[], asked: readonly Actor[], rate: number): Reason | null {
  if (network.header.collection === 'documents') return 'NO_SURVEY'
  if (actors.length === 0 || asked.length === 0) return 'EMPTY_GROUP'
  return rate < ENOUGH_FOR_DEGREES ? 'LOW_RESPONSE' : null
}

function assumptionsOf(rate: number, actors: number, noBand: boolean): readonly SentenceRef[] {
  const told: SentenceRef[] = []
  if (rate < ENOUGH_FOR_WAYS) told.push({ key: 'assumption.partners-only', values: {} })
  else if (rate < ENOUGH_FOR_BETWEENNESS) told.push({ key: 'assumption.betweenness-indicative', values: { rate } })
  if (actors > MOST_BY_STRENGTH)
    told.push({ key: 'assumption.ways-by-strength-left-out', values: { most: MOST_BY_STRENGTH } })
  if (actors > MOST_EXACT) told.push({ key: 'assumption.betweenness-drawn', values: { most: MOST_EXACT } })
  else if (rate >= ENOUGH_FOR_WAYS && !noBand) told.push({ key: 'assumption.rank-band', values: {} })
  return told
}

/** In the order of the table: no ranking of importance. */
function rowsOf(
  network: Network,
  actors: readonly Actor[],
  asked: readonly Actor[],
  found: Centralities,
  bands: readonly RankBand[] | null,
  walks: boolean,
): readonly MeasureRow[] {
  const placeOf = new Map(actors.map((actor, vertex) => [actor.id, vertex]))
  const many = topQuarter(found.betweenness)
  const through = (vertex: number): 'unknown' | 'none' | 'few' | 'many' => {
    if (!walks) return 'unknown'
    const value = found.betweenness[vertex]!
    return value <= 0 ? 'none' : value >= many ? 'many' : 'few'
  }
  return asked.map((actor) => {
    const v = placeOf.get(actor.id)!
    const walked = (values: Float64Array | null): number | null => (walks && values ? finite(values[v]!) : null)
    const degree = found.degree[v]!
    return {
      of: [actor.id],
      values: {
        degree,
        strength: found.strength[v]!,
        betweenness: walked(found.betweenness),
        betweennessByStrength: walked(found.betweennessByStrength),
        harmonic: walked(found.harmonic),
        closeness: walked(found.closeness),
        pageRank: walked(found.pageRank),
        pageRankByStrength: walked(found.pageRankByStrength),
        eigenvector: walked(found.eigenvector),
      },
      uncertainty: walks ? uncertaintyOf(found, bands, v) : null,
      sentence: withNames(network, 'measure.M20.row', { degree, through: through(v) }, { name: actor.name }),
      reason: walks ? null : 'LOW_RESPONSE',
    }
  })
}

function uncertaintyOf(found: Centralities, bands: readonly RankBand[] | null, vertex: number): Uncertainty | null {
  const band = bands?.[vertex]
  if (band) return { kind: 'rank-band', low: band.low, high: band.high, standardError: null }
  if (!found.betweennessError) return null
  const [value, standardError] = [found.betweenness[vertex]!, found.betweennessError[vertex]!]
  const half = 1.96 * standardError
  return { kind: 'standard-error', low: Math.max(0, value - half), high: Math.min(1, value + half), standardError }
}

/** From where on three quarters of those that lie on any way stand below. */
function topQuarter(values: Float64Array): number {
  const positive = values.filter((value) => value > 0).sort()
  return positive[Math.floor(0.75 * positive.length)] ?? Infinity
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
