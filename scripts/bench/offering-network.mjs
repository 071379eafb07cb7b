// An invented network in which every actor offers something: what suggestions of partners go over.
import { makeNetwork } from '../../packages/network-model/dist/network-model.js'
import { inventNetwork, seededNumbers } from './invented-network.mjs'

const FUNCTIONS = 5
const AUDIENCES = 12
const MAIN_NEEDS = 8
const NEEDS = 40

const rows = (count, row) => Array.from({ length: count }, (_, at) => row(at))

/** @param {{ actors: number, ties: number, seed?: number }} size */
export function inventOffers({ actors, ties, seed = 7 }) {
  const network = inventNetwork({ actors, ties, loads: 0.5 })
  const next = seededNumbers(seed)
  const some = (list, share) => list.map(({ id }) => id).filter(() => next() < share)
  const functions = rows(FUNCTIONS, (at) => ({ id: `f${at + 1}`, number: at + 1, name: { fr: `Fonction ${at + 1}` } }))
  const audiences = rows(AUDIENCES, (at) => ({
    id: `public-${at}`,
    name: { fr: `Public ${at}` },
    kind: 'population',
    parent: at < AUDIENCES / 2 ? null : `public-${at - AUDIENCES / 2}`,
  }))
  const needs = rows(NEEDS, (at) => ({
    id: `besoin-${at}`,
    name: { fr: `Besoin ${at}` },
    parent: at < MAIN_NEEDS ? null : `besoin-${at % MAIN_NEEDS}`,
    functions: at < MAIN_NEEDS ? [] : [`f${1 + (at % FUNCTIONS)}`],
  }))
  const conditions = [
    { id: 'gratuit', name: { fr: 'Gratuit' }, contrary: ['payant'] },
    { id: 'payant', name: { fr: 'Payant' }, kind: 'restriction' },
    { id: 'sous-un-mois', name: { fr: 'Sous un mois' }, withinWeeks: 4 },
  ]
  const offers = network.actors.flatMap(({ id, seat }, index) =>
    rows(1 + (index % 2), (nth) => ({
      id: `offre-${index}-${nth}`,
      actor: id,
      name: { fr: `Offre ${index}` },
      functions: some(functions, 0.25),
      audiences: some(audiences, 0.15),
      territories: [seat],
      conditions: some(conditions.slice(0, 2), 0.3),
    })),
  )
  const travel = network.territories.flatMap((from, at) =>
    network.territories.slice(at + 1).map((to) => ({
      id: `trajet-${from.id}-${to.id}`,
      from: from.id,
      to: to.id,
      minutes: 5 + Math.floor(next() * 80),
    })),
  )
  const more = makeNetwork(network.header, { functions, audiences, needs, conditions, offers, travel })
  return Object.fromEntries(
    Object.entries(network).map(([table, own]) => [
      table,
      more[table]?.length > 0 && table !== 'header' ? more[table] : own,
    ]),
  )
}
