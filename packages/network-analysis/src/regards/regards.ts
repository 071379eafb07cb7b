import { REGARDS, type Network, type Reason, type Regard } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { whyNoIndex, whyNotAtAll } from '../gaps/compare-groups.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { saturation } from '../saturation/saturation.ts'
import { cutPointsRegard } from './cut-points-regard.ts'
import { documentsRegard } from './documents-regard.ts'
import { functionsRegard } from './functions-regard.ts'
import { gapsRegard } from './gaps-regard.ts'
import { NO_FIGURES, type AtHand, type RegardAnswer, type RegardHead, type RegardScope } from './regard-promise.ts'
import { notComputed, say, told } from './regard-sentence.ts'
import { saturationRegard, whyNoLoads } from './saturation-regard.ts'
import { sectorsRegard } from './sectors-regard.ts'
import { shoresOf } from './shores.ts'
import { signalledBy } from './signalled.ts'
import { actorsWithFunctions } from './stated-functions.ts'
import { twoShoresRegard, whyNotTwoShores } from './two-shores-regard.ts'

type Regarding = (
  network: Network,
  standpoint: Standpoint,
  scope: RegardScope,
  hand: AtHand,
) => RegardAnswer | Promise<RegardAnswer>

const BY_ID: Readonly<Record<Regard, Regarding>> = {
  documents: documentsRegard,
  sectors: sectorsRegard,
  'two-shores': twoShoresRegard,
  saturation: saturationRegard,
  gaps: gapsRegard,
  functions: functionsRegard,
  'cut-points': cutPointsRegard,
}

/** What one way of looking says of a network, for a viewer, on a day, about the actors that are left. */
export async function regardAnswer(
  id: Regard,
  network: Network,
  standpoint: Standpoint,
  scope: RegardScope,
  hand: AtHand,
): Promise<RegardAnswer> {
  const answer = await BY_ID[id](network, standpoint, scope, hand)
  return scope.filter?.size === 0 ? withNobody(answer) : answer
}

/** A filter that leaves nobody leaves nothing to say but that. */
function withNobody({ id, title, note, excluded }: RegardAnswer): RegardAnswer {
  const nobody = say('regard.nobody-left')
  return {
    ...{ id, title, note, excluded },
    line: nobody,
    sentences: [told(nobody, [])],
    reason: 'EMPTY_GROUP',
    figures: NO_FIGURES,
  }
}

/** Every regard in the order of the rail: whether it can be computed, why not, and what documents signal in it. */
export function regardHeads(
  network: Network,
  standpoint: Standpoint,
  hand: Pick<AtHand, 'coverage'>,
): readonly RegardHead[] {
  const model = tieModel(network, standpoint)
  const why: Readonly<Record<Regard, () => Reason | null>> = {
    documents: () => null,
    sectors: () => null,
    'two-shores': () => whyNotTwoShores(network, standpoint, shoresOf(network, model, undefined)),
    saturation: () => whyNoLoads(saturation(network, standpoint)),
    gaps: () => whyNotAtAll(network, model),
    // What actors say of their functions is drawn where no offer tells.
    functions: () => (actorsWithFunctions(network, undefined).length > 0 ? null : hand.coverage('all').reason),
    'cut-points': () => whyNoIndex(network, model) ?? (model.counted.actors.length < 3 ? 'TOO_SMALL' : null),
  }
  return REGARDS.map((id) => {
    const signalled =
      id === 'saturation' || id === 'gaps' ? signalledBy(network, id === 'gaps' ? 'gap' : 'saturation').length : 0
    if (id === 'documents' && network.header.collection === 'survey')
      return { id, computed: false, signalled, reason: null, why: say('regard.documents.survey') }
    const reason = why[id]()
    return { id, computed: reason === null, signalled, reason, why: reason === null ? null : notComputed(reason) }
  })
}
