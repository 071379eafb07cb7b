import type { SentenceRef } from '../answer.ts'
import type { Network } from '@maillage/network-model'
import type { Scenario } from '../measures/measure.ts'
import { withNames } from '../sentences/names.ts'
import type { ActorInPlay } from './actors-in-play.ts'

export interface ScenarioCapacities {
  readonly capacity: Float64Array
  readonly assumptions: readonly SentenceRef[]
}

/**
 * Requests a month that each could take under a scenario. Posts count at the rate of the actor’s own posts; where
 * that is unknown, at the rate that the scenario gives; without either they change nothing, and that is said.
 */
export function scenarioCapacities(
  network: Network,
  actors: readonly ActorInPlay[],
  scenario: Scenario,
): ScenarioCapacities {
  const close = new Set(scenario.close)
  const assumptions: SentenceRef[] = []
  const capacity = Float64Array.from(actors, (one) => {
    const changed = scenario.posts.filter((line) => line.actor === one.actor.id)
    const posts = changed.reduce((sum, line) => sum + line.fullTimeEquivalents, 0)
    let able = one.capacity
    if (posts !== 0) {
      const staff = one.fullTimeEquivalents
      const rate = staff !== null && staff > 0 ? one.intake / staff : scenario.requestsPerFullTimeEquivalent
      const said = { posts: Math.abs(posts), rate: Math.round((rate ?? 0) * 10) / 10 }
      const key = rate === undefined ? 'assumption.posts-without-rate' : 'assumption.posts-at-rate'
      assumptions.push(withNames(network, key, said, { name: one.actor.name }))
      if (!one.closed) able = Math.max(0, able + posts * (rate ?? 0))
    }
    return close.has(one.actor.id) ? 0 : able
  })
  return { capacity, assumptions }
}
