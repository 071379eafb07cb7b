import type { Network, Reason } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, Standpoint } from '../answer.ts'
import {
  cutPointsBetween,
  type CutPointFound,
  type CutPointsFound,
  type ThreadFound,
} from '../charnieres/cut-points.ts'
import { inputsOf, whyNoIndex } from '../gaps/compare-groups.ts'
import { aboutTwo } from '../gaps/gap-sentence.ts'
import { mayHideTies } from '../gaps/observed-pairs.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import {
  actorInScope,
  groupsAsked,
  leftOut,
  sayOf,
  sayWhyNot,
  underOtherPartition,
  whyNotBetween,
  type GroupsAsked,
} from './groups-asked.ts'
import type { Measure, MeasureScope } from './measure.ts'

const FEWEST_ACTORS = 3

/**
 * M14: on whom, and on which single tie, others depend for every way. Its value is the number of cut points; of one
 * actor, the pairs of the two groups that lose every way without it.
 */
export const cutPointsMeasure: Measure = {
  id: 'M14',
  name: 'measure.M14.name',
  family: 'gaps',
  layer: 'collaborations',
  formula:
    'v is a cut point: removing it adds a component; impact(v) = #{(s, m): s ∈ S∖v, m ∈ M∖v, joined before, not after}; single thread: a bridge, impact with its ends',
  inputs: ['actors', 'collaborations', 'claims'],
  range: '≥ 0',
  cost: 'O(n + m)',
  minimum: '3 actors',
  reference: 'Hopcroft & Tarjan 1973; impact: own',
  sentence: 'measure.M14.sentence',
  compute,
}

async function compute(network: Network, standpoint: Standpoint, scope: MeasureScope): Promise<MeasureAnswer> {
  const asked = scope.actor === undefined ? null : actorInScope(network, scope.actor)
  const model = tieModel(network, standpoint)
  const groups = groupsAsked(network, model, scope)
  const isLeft = (vertex: number): boolean => scope.filter?.has(model.counted.actors[vertex]!.id) ?? true
  const left = model.counted.actors.filter((_, vertex) => isLeft(vertex)).length
  const reason = whyNoIndex(network, model) ?? (left === 0 ? 'EMPTY_GROUP' : tooFew(model))
  const base = {
    measure: 'M14',
    endless: false,
    uncertainty: null,
    assumptions: [],
    excluded: leftOut(model, groups, 0),
  }
  if (reason !== null) {
    return { ...base, value: null, alternative: null, rows: [], inputs: [], sentence: sayWhyNot(reason), reason }
  }
  const check = mayHideTies(model.counted.actors) ? 'yes' : 'no'
  const told: Told = { network, model, groups, noGroups: whyNotBetween(network, model, groups, 1), check }
  const found = cutPointsBetween(model, groups.a, groups.b)
  if (asked) return { ...base, ...(await ofActor(told, found, asked.id, scope)) }
  const cuts = found.cuts.filter((cut) => isLeft(cut.vertex))
  const threads = found.threads.filter((thread) => thread.vertices.some(isLeft))
  const single = new Set(threads.map(({ vertices }) => vertices.join(' ')))
  const bridging = model.ties.ties.filter((tie) => {
    const [u, v] = [model.vertex(tie.a), model.vertex(tie.b)].sort((x, y) => x - y)
    return single.has(`${u} ${v}`)
  })
  return {
    ...base,
    value: cuts.length,
    // Which actors are cut points does not hang on the grouping; what hangs on them does.
    alternative: null,
    rows: [...cuts.map((cut) => cutRow(told, cut)), ...threads.map((thread) => threadRow(told, thread))],
    sentence: {
      key: 'measure.M14.sentence',
      values: { cut: cuts.length, threads: threads.length, check },
    },
    reason: null,
    inputs: bridging.flatMap((tie) => inputsOf(network, tie)),
  }
}

interface Told {
  readonly network: Network
  readonly model: TieModel
  readonly groups: GroupsAsked
  /** Why nothing can be said of the two groups; cut points are told all the same. */
  readonly noGroups: Reason | null
  /** One tie that nobody told of can undo a cut point. */
  readonly check: 'yes' | 'no'
}

const tooFew = (model: TieModel): Reason | null => (model.counted.actors.length < FEWEST_ACTORS ? 'TOO_SMALL' : null)

function cutRow(
  { network, model, groups, noGroups, check }: Told,
  { vertex, lost, isLast, confirmed }: CutPointFound,
): MeasureRow {
  const actor = model.counted.actors[vertex]!
  const role = lost === 0 || noGroups !== null ? 'inner' : isLast ? 'last' : 'cut'
  const { values, names } = aboutTwo(network, 'measure.M14.actor', { a: groups.a.id, b: groups.b.id }, {})
  const said = sayOf(network, 'measure.M14.actor', { ...values, role, lost, check }, { actor })
  return {
    of: [actor.id],
    values: { kind: 'cut-point', lost: noGroups === null ? lost : null, confirmed, toVerify: check === 'yes' },
    sentence: { ...said, names: { ...names, ...said.names } },
    reason: noGroups,
  }
}

function threadRow({ network, model, noGroups, check }: Told, { vertices, lost, isAcross }: ThreadFound): MeasureRow {
  const [actor, partner] = vertices.map((vertex) => model.counted.actors[vertex]!)
  return {
    of: [actor!.id, partner!.id],
    values: {
      ...{ kind: 'single-thread', lost: noGroups === null ? lost : null },
      ...{ isAcross: noGroups === null ? isAcross : null, toVerify: check === 'yes' },
    },
    sentence: sayOf(network, 'measure.M14.thread', { lost, check }, { actor, partner }),
    reason: noGroups,
  }
}

async function ofActor(
  told: Told,
  found: CutPointsFound,
  id: string,
  scope: MeasureScope,
): Promise<Pick<MeasureAnswer, 'value' | 'alternative' | 'rows' | 'sentence' | 'reason' | 'inputs'>> {
  const { network, model, groups } = told
  const vertex = model.counted.vertexOf.get(id as never)
  if (vertex === undefined) {
    return { value: null, alternative: null, rows: [], sentence: sayWhyNot('NO_TIES'), reason: 'NO_TIES', inputs: [] }
  }
  const cut = found.cuts.find((one) => one.vertex === vertex)
  const row: MeasureRow = cut
    ? cutRow(told, cut)
    : {
        of: [id],
        values: { kind: 'other', lost: told.noGroups === null ? 0 : null, confirmed: false, toVerify: false },
        sentence: sayOf(
          network,
          'measure.M14.actor',
          { role: 'none', lost: 0, check: 'no', between: 'sides', a: '', b: '' },
          { actor: model.counted.actors[vertex] },
        ),
        reason: told.noGroups,
      }
  const threads = found.threads.filter(({ vertices }) => vertices.includes(vertex))
  const ties = model.ties.ties.filter((tie) => tie.a === id || tie.b === id)
  return {
    value: row.values.lost as number | null,
    alternative: await underOtherPartition(network, groups, (partition) => {
      const other = groupsAsked(network, model, { ...scope, partition })
      const why = whyNotBetween(network, model, other, 1)
      const lost = cutPointsBetween(model, other.a, other.b).cuts.find((one) => one.vertex === vertex)?.lost ?? 0
      return { value: why === null ? lost : null, reason: why }
    }),
    rows: [row, ...threads.map((thread) => threadRow(told, thread))],
    sentence: row.sentence,
    reason: row.reason,
    inputs: ties.flatMap((tie) => inputsOf(network, tie)),
  }
}
