import type { Actor, Network, Wording } from '@maillage/network-model'
import type { SentenceRef, Standpoint } from '../answer.ts'
import type { Grouping } from '../gaps/groups.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { withNames } from '../sentences/names.ts'
import type { MeetingSuggestion } from './meetings-promise.ts'
import { functionsBy, type PossiblePair } from './possible-pairs.ts'

/** Makes of a pair what is told of it: what both serve, what each does alone, who of them stands between, in sentences. */
export function meetingTeller(
  network: Network,
  standpoint: Standpoint,
  model: TieModel,
  { groupOf, by }: Grouping,
): (pair: PossiblePair, score: number | null) => MeetingSuggestion {
  const functionsOf = functionsBy(network, standpoint)
  const stands = (actor: Actor): boolean => {
    const vertex = model.vertex(actor.id)
    const groups = new Set<string>()
    for (let at = model.rows.offsets[vertex]!; at < model.rows.offsets[vertex + 1]!; at++) {
      const group = groupOf.get(model.counted.actors[model.rows.neighbours[at]!]!.id)
      if (group !== undefined) groups.add(group)
    }
    return by === 'side' && groups.size > 1
  }
  return ({ a, b, served: [one, other], isNew }, score) => {
    const audiences = network.audiences.filter(({ id }) => one.audiences.has(id) && other.audiences.has(id))
    // A basin that both serve says less than the communes in it.
    const territories = network.territories.filter(
      ({ id, kind }) => kind === 'commune' && one.places.has(id) && other.places.has(id),
    )
    const [does, doesToo] = [functionsOf(a), functionsOf(b)]
    const isKnown = does.size > 0 && doesToo.size > 0
    const complementary = network.functions.filter(({ id }) => isKnown && does.has(id) !== doesToo.has(id))
    const bridges = [a, b].filter(stands)
    const told = { audiences, territories, complementary, bridges }
    return {
      a: a.id,
      b: b.id,
      score,
      newPair: isNew,
      audiences: idsOf(audiences),
      territories: idsOf(territories),
      complementary: idsOf(complementary),
      bridges: idsOf(bridges),
      sentence: meetingSentence(network, a, b, told),
      reasons: reasonsOf(network, told, isNew, by, score),
    }
  }
}

interface Told {
  readonly audiences: readonly Named[]
  readonly territories: readonly Named[]
  readonly complementary: readonly Named[]
  readonly bridges: readonly Named[]
}
interface Named {
  readonly id: string
  readonly name: Wording
}

const idsOf = <T extends { readonly id: string }>(rows: readonly T[]): readonly T['id'][] => rows.map(({ id }) => id)

/** The first two names of a list, and how many there are. */
const firstTwo = (network: Network, key: string, rows: readonly Named[]): SentenceRef => {
  const [n1, n2] = rows.map(({ name }) => name)
  return withNames(network, key, { count: rows.length }, { ...(n1 && { n1 }), ...(n2 && { n2 }) })
}

function meetingSentence(network: Network, a: Actor, b: Actor, { audiences, territories }: Told): SentenceRef {
  const [audience] = audiences
  const [territory] = territories
  return withNames(
    network,
    'meeting.sentence',
    { audiences: audiences.length, territories: territories.length },
    {
      a: a.name,
      b: b.name,
      ...(audience && { audience: audience.name }),
      ...(territory && { territory: territory.name }),
    },
  )
}

function reasonsOf(
  network: Network,
  { audiences, territories, complementary, bridges }: Told,
  isNew: boolean,
  by: Grouping['by'],
  score: number | null,
): readonly SentenceRef[] {
  const [bridge] = bridges
  return [
    { key: isNew ? 'meeting.reason.new' : 'meeting.reason.untied', values: { by } },
    ...(isNew && score !== null && score > 0 ? [{ key: 'meeting.reason.nearer', values: {} }] : []),
    ...(audiences.length > 0 ? [firstTwo(network, 'meeting.reason.audiences', audiences)] : []),
    ...(territories.length > 0 ? [firstTwo(network, 'meeting.reason.territories', territories)] : []),
    ...(complementary.length > 0 ? [firstTwo(network, 'meeting.reason.complementary', complementary)] : []),
    ...(bridge ? [withNames(network, 'meeting.reason.bridge', { count: bridges.length }, { actor: bridge.name })] : []),
  ]
}
