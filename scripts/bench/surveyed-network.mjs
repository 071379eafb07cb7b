// The invented network with all that measures stand on: answers to a survey, offers, staff, referrals, populations, travel.
import { makeNetwork } from '../../packages/network-model/dist/network-model.js'
import { inventNetwork, seededNumbers } from './invented-network.mjs'

const PERIOD = { periodFrom: '2026-07-01', periodTo: '2026-09-30' }
const REASONS = ['full', 'delay', 'criteria', 'unknown']

/** @param {{ actors: number, ties: number, seed?: number }} size */
export function inventSurvey({ actors, ties, seed = 42 }) {
  const network = inventNetwork({ id: 'mesure', actors, ties, loads: 0.5, seed })
  const next = seededNumbers(seed + actors + 1)
  const ids = network.actors.map(({ id }) => id)
  const places = network.territories.map(({ id }) => id)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const more = makeNetwork(network.header, {
    functions: Array.from({ length: 5 }, (_, at) => ({
      id: `f${at + 1}`,
      number: at + 1,
      name: { fr: `Fonction ${at + 1}` },
    })),
    audiences: ['adultes', 'jeunes', 'ages'].map((id) => ({ id, name: { fr: id }, kind: 'population' })),
    offers: ids.map((actor, at) => ({
      id: `offre-${at}`,
      actor,
      name: { fr: `Offre ${at}` },
      functions: [`f${1 + (at % 5)}`],
      audiences: [pick(['adultes', 'jeunes', 'ages'])],
      territories: [network.actors[at].seat],
    })),
    posts: ids.map((owner, at) => ({
      id: `poste-${at}`,
      owner,
      fullTimeEquivalents: 1 + (at % 8) / 2,
      state: 'in-post',
    })),
    loads: ids.flatMap((actor, at) =>
      next() >= 0.5
        ? []
        : {
            id: `charge-${at}`,
            actor,
            availability: pick(['open', 'waiting-list', 'closed']),
            active: 20 + (at % 30),
            places: 40,
            queue: at % 12,
            startsPerWeek: 1 + (at % 4),
            durationWeeks: 26,
            inflow: 5 + (at % 20),
            intakeCapacity: 12,
            period: 'mois',
            waitIntakeWeeks: at % 20,
            declaredAt: '2026-10-01',
            declaredBy: 'coordination',
            visibility: at % 2 === 0 ? 'public' : 'members',
          },
    ),
    referrals: network.collaborations.flatMap(({ between: [from, to] }, at) => {
      if (next() >= 0.5) return []
      const requests = 5 + Math.floor(next() * 20)
      const accepted = Math.floor(requests * next())
      return {
        id: `orientation-${at}`,
        from,
        to,
        ...PERIOD,
        requests,
        accepted,
        refused: requests - accepted,
        reason: pick(REASONS),
      }
    }),
    populations: places.map((territory, at) => ({
      id: `population-${at}`,
      territory,
      inhabitants: 5000 + at * 100,
      on: '2026-01-01',
    })),
    travel: places.flatMap((from, a) =>
      places
        .slice(Math.max(0, a - 6), a)
        .map((to, b) => ({ id: `trajet-${a}-${b}`, from, to, minutes: 5 + Math.floor(next() * 40) })),
    ),
  })
  const asked = ['functions', 'audiences', 'offers', 'posts', 'loads', 'referrals', 'populations', 'travel']
  return {
    ...network,
    ...Object.fromEntries(asked.map((table) => [table, more[table]])),
    actors: network.actors.map((actor, at) => ({ ...actor, responded: at % 10 === 0 ? 'no' : 'yes' })),
  }
}
