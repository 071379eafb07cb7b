import type { Wording } from '@maillage/network-model'
import type { SentenceRef } from '../answer.ts'
import { withNames } from '../sentences/names.ts'
import { STATE, stateOf } from './fit.ts'
import type { PartnerIndex } from './partner-index.ts'
import type { CriterionState, PartnerCriterion } from './partners-promise.ts'
import type { Asked, Criterion } from './what-is-asked.ts'

/** Minutes of a sentence when nobody knows how long the way is. */
const NO_MINUTES = -1

/** How one candidate stands to each thing that was asked, in the order in which it is told. */
export function criteriaOf(index: PartnerIndex, asked: Asked, at: number): readonly PartnerCriterion[] {
  const { planned } = index.candidates.all[at]!
  return [...asked.hard, ...asked.wishes].map((criterion) => {
    const { kind, id } = criterion
    const said = stateOf(criterion.states[at]!)
    if (planned && said === 'met')
      return { kind, id, state: 'unknown', sentence: { key: 'partner.planned', values: {} } }
    return { kind, id, state: said, sentence: sentenceOf(index, asked, criterion, said, at) }
  })
}

function sentenceOf(
  index: PartnerIndex,
  asked: Asked,
  { kind, id }: Criterion,
  state: CriterionState,
  at: number,
): SentenceRef {
  const { network } = index
  const key = `partner.${kind}.${state}`
  if (kind === 'need') return withNames(network, key, {}, { need: needMet(asked, at) ?? asked.need!.row.name })
  if (kind === 'audience') return audienceSentence(index, key, id, state, at)
  if (kind === 'territory') return placeSentence(index, asked, key, id, at)
  if (kind === 'language') return { key, values: { language: id } }
  return conditionSentence(index, asked, key, id, state, at)
}

/** The need that is met, the most precise one; undefined when none is asked or met. */
export function needMet({ need }: Asked, at: number): Wording | undefined {
  if (!need || need.column.states[at] !== STATE.met) return undefined
  return need.column.needs[need.column.by[at]!]!.name
}

function audienceSentence(
  { network, candidates, likeOf, nameOf }: PartnerIndex,
  key: string,
  id: string,
  state: CriterionState,
  at: number,
): SentenceRef {
  const like = likeOf(id)
  const other = candidates.all[at]!.audiences.find((one) => like.get(one) === STATE[state])
  return withNames(network, key, {}, { audience: nameOf(id), ...(other !== undefined && { other: nameOf(other) }) })
}

function placeSentence(
  { network, nameOf }: PartnerIndex,
  { place }: Asked,
  key: string,
  id: string,
  at: number,
): SentenceRef {
  const { nearest, minutes, seated } = place!.column
  const other = network.territories[nearest[at]!]
  const far = minutes[at]!
  return withNames(
    network,
    seated[at] === 1 ? 'partner.territory.seat' : key,
    { minutes: Number.isNaN(far) ? NO_MINUTES : Math.round(far) },
    { territory: nameOf(id), ...(other && { other: other.name }) },
  )
}

function conditionSentence(
  { network, candidates, waitOf, nameOf }: PartnerIndex,
  { conditions }: Asked,
  key: string,
  id: string,
  state: CriterionState,
  at: number,
): SentenceRef {
  const candidate = candidates.all[at]!
  const { withinWeeks, contrary } = conditions.get(id)!
  const weeks = withinWeeks === null ? null : (waitOf(candidate)?.waitIntakeWeeks ?? null)
  if (withinWeeks !== null && weeks !== null && state !== 'unknown')
    return { key: `partner.wait.${state}`, values: { weeks, within: withinWeeks } }
  const said =
    state === 'unmet' ? candidate.conditions.find((one) => (contrary as readonly string[]).includes(one)) : undefined
  return withNames(network, key, {}, { condition: nameOf(id), ...(said !== undefined && { said: nameOf(said) }) })
}
