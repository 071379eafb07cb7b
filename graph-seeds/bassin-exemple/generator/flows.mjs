import { REFERENCE_DAY } from './reference-day.mjs'
import { actorById } from './roster.mjs'
import { seeded } from './seeded.mjs'

/** By sector: weeks that a place is taken, and people that one full-time equivalent follows. Invented. */
export const WORK_OF_SECTORS = {
  'aide-sociale': [26, 45],
  logement: [78, 20],
  'aide-jeunesse': [36, 15],
  insertion: [40, 18],
  'mediation-dettes': [60, 35],
  'sans-abrisme': [8, 8],
  'sante-generale': [30, 60],
  'sante-mentale': [40, 30],
  'equipes-mobiles': [30, 12],
  'psychiatrie-hospitaliere': [6, 4],
  rehabilitation: [52, 10],
  addictions: [30, 25],
}
const WEEKS = { semaine: 1, mois: 365.25 / 84, trimestre: 365.25 / 28 }

/**
 * Flows written one by one. The first closes with nobody to take over; the second has the longest wait and the largest
 * want of places; then two teams of one occupancy, ten places and a hundred; the last three count without telling all.
 */
const PLANTED_FLOWS = {
  'urgences-psychiatriques-de-valbrume': { places: 12, durationWeeks: 0.5, inflow: 90, period: 'mois' },
  'ssm-les-peupliers': { places: 120, durationWeeks: 40, inflow: 18, period: 'mois' },
  'maison-de-transit-le-palier': { places: 10, durationWeeks: 19, inflow: 6, period: 'trimestre' },
  'ssm-les-remparts': { places: 100, durationWeeks: 19, inflow: 60, period: 'trimestre' },
  'ais-du-levant': { durationWeeks: 78 },
  'ssm-de-merlonval': { places: 140, durationWeeks: 40 },
  'equipe-mobile-2b-ouest': {},
}

/** One actor in five counts nothing, on purpose. */
const SILENT = 0.2

/**
 * Adds to fresh declarations about a whole actor what it says of its flow. No level moves by it: an open one never
 * gets more requests than it can take, a busy one never so many that they would weigh more than what it said before.
 */
export function withFlows(loads, posts) {
  const chance = seeded('flows')
  const staff = new Map()
  for (const { owner, fullTimeEquivalents, state } of posts)
    if (state === 'in-post') staff.set(owner, (staff.get(owner) ?? 0) + fullTimeEquivalents)
  return loads.map((row) => {
    // The same number of draws for every row, so that one row more moves no other.
    const draws = { silent: chance.chance(SILENT), share: chance.next(), around: chance.next(), told: chance.next() }
    if (row.offer !== undefined || row.audience !== undefined) return row
    if (PLANTED_FLOWS[row.actor]) return { ...row, ...PLANTED_FLOWS[row.actor] }
    const fresh = daysOld(row) <= 60 && !(row.validUntil < REFERENCE_DAY)
    return fresh && !draws.silent ? { ...row, ...flowOf(row, staff.get(row.actor), draws) } : row
  })
}

function flowOf(row, fullTimeEquivalents, { share, around, told }) {
  const [weeks, caseload] = WORK_OF_SECTORS[actorById(row.actor).sector]
  const durationWeeks = Math.round(weeks * (0.8 + 0.4 * around))
  // With an occupancy already told, places would make another line of tension of it.
  if (row.utilisation !== undefined) return { durationWeeks }
  if (row.inflow !== undefined) {
    const perWeek = row.intakeCapacity / WEEKS[row.period]
    return { durationWeeks, places: row.places ?? Math.round(perWeek * durationWeeks) }
  }
  const places = row.places ?? Math.max(4, Math.floor(fullTimeEquivalents * caseload))
  const period = places / durationWeeks < 1 ? 'trimestre' : 'mois'
  const able = Math.max(1, Math.round((places / durationWeeks) * WEEKS[period]))
  const pressure = row.availability === 'open' ? 0.5 + 0.4 * share : 0.95 + 0.15 * share
  const most = row.availability === 'open' ? able : Math.floor(1.2 * able)
  const inflow = Math.min(most, Math.max(1, Math.round(able * pressure)))
  const own = told < 0.75 ? { intakeCapacity: able } : {}
  return inflow <= 1.2 * ((places / durationWeeks) * WEEKS[period]) || own.intakeCapacity !== undefined
    ? { places, durationWeeks, inflow, ...own, period }
    : { places, durationWeeks }
}

const daysOld = ({ declaredAt }) => (Date.parse(REFERENCE_DAY) - Date.parse(declaredAt)) / 86_400_000
