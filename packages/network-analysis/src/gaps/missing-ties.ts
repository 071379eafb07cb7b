import type { Actor, Network } from '@maillage/network-model'
import type { ExpectedTie } from '../answer.ts'
import type { Group } from './groups.ts'
import type { TieModel } from './tie-model.ts'

const MOST_MISSING = 10

/**
 * The pairs without a tie that one would most expect, at most ten. Left out: pairs that nobody answered for, pairs
 * with any collaboration on record (planned, past, contested …), and actors that asked to appear in no suggestion.
 *
 * Equal numbers of partners have equal probabilities, so pairs are looked at by pair of numbers, the likeliest first,
 * until ten are found and no further ones can be as likely: of millions of pairs few are ever met.
 */
export function missingTies(network: Network, model: TieModel, a: Group, b: Group): readonly ExpectedTie[] {
  const onRecord = pairsOnRecord(network)
  const answered = (actor: Actor): boolean => actor.responded === 'yes'
  const found: ExpectedTie[] = []
  for (const { probability, ones, others } of likeliestFirst(model, a, b)) {
    if (found.length >= MOST_MISSING && probability < found[found.length - 1]!.probability) break
    for (const one of ones) {
      for (const other of others) {
        if (!(answered(one) || answered(other)) || onRecord.has(pairKey(one.id, other.id))) continue
        insert(found, { a: one.id, b: other.id, probability })
      }
    }
  }
  return found
}

interface PairOfClasses {
  readonly probability: number
  readonly ones: readonly Actor[]
  readonly others: readonly Actor[]
}

function likeliestFirst({ expectations, vertex }: TieModel, a: Group, b: Group): readonly PairOfClasses[] {
  const byClass = (group: Group): ReadonlyMap<number, readonly Actor[]> => {
    const classes = new Map<number, Actor[]>()
    for (const actor of group.actors) {
      if (actor.optOut) continue
      const of = expectations.classOf[vertex(actor.id)]!
      const known = classes.get(of)
      if (known) known.push(actor)
      else classes.set(of, [actor])
    }
    return classes
  }
  const inB = byClass(b)
  const pairs: PairOfClasses[] = []
  for (const [c, ones] of byClass(a)) {
    for (const [d, others] of inB) {
      const probability = expectations.between[c * expectations.classes + d]!
      if (probability > 0) pairs.push({ probability, ones, others })
    }
  }
  return pairs.sort((x, y) => y.probability - x.probability)
}

/** Keeps the ten likeliest in order; of equally likely ones the ids decide, so that nothing hangs on the table. */
function insert(found: ExpectedTie[], tie: ExpectedTie): void {
  const isBefore = (known: ExpectedTie): boolean =>
    tie.probability > known.probability ||
    (tie.probability === known.probability && pairKey(tie.a, tie.b) < pairKey(known.a, known.b))
  const place = found.findIndex(isBefore)
  if (place >= 0) found.splice(place, 0, tie)
  else if (found.length < MOST_MISSING) found.push(tie)
  if (found.length > MOST_MISSING) found.pop()
}

const recorded = new WeakMap<Network, ReadonlySet<string>>()

/** Pairs with any collaboration in the table, whatever its status. */
function pairsOnRecord(network: Network): ReadonlySet<string> {
  const known = recorded.get(network)
  if (known) return known
  const pairs = new Set(network.collaborations.map(({ between: [one, other] }) => pairKey(one ?? '', other ?? '')))
  recorded.set(network, pairs)
  return pairs
}

/** Whether any collaboration of two actors is in the table: planned, past and contested ones too. */
export const isOnRecord = (network: Network, a: string, b: string): boolean => pairsOnRecord(network).has(pairKey(a, b))

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
