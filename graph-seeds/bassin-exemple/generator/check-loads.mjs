import { readRows } from './read-folder.mjs'

const HALF_LIFE = { status: 30, wait: 45, caseload: 90 }
const WEEKS = { semaine: 1, mois: 365.25 / 84, trimestre: 365.25 / 28 }
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const ramp = (x, low, high) => Math.min(1, Math.max(0, (x - low) / (high - low)))
const number = (cell) => (cell === '' || cell === undefined ? undefined : Number(cell))
const amber = (places) => (places === undefined ? 0.85 : Math.min(0.97, Math.max(0.5, 1 - 0.506 / Math.sqrt(places))))

/** Indicators of a declaration: how far along its ramp, and its half-life. Waits by the ambulatory marks, 4 and 14 weeks. */
function indicatorsOf(row) {
  const places = number(row.places)
  const active = number(row.active)
  const utilisation = number(row.utilisation) ?? (places && active !== undefined ? active / places : undefined)
  const declared = number(row.waitIntakeWeeks)
  const wait = declared ?? (number(row.startsPerWeek) ? number(row.queue) / number(row.startsPerWeek) : undefined)
  const turnover = number(row.durationWeeks) && places ? (places / number(row.durationWeeks)) * WEEKS[row.period] : NaN
  const intake = number(row.intakeCapacity) ?? turnover
  const pressure = number(row.inflow) !== undefined && intake > 0 ? number(row.inflow) / intake : undefined
  return [
    ['status', { open: 0, 'waiting-list': 0.6, closed: 1 }[row.availability], HALF_LIFE.status],
    ['utilisation', utilisation === undefined ? undefined : ramp(utilisation, amber(places), 1), HALF_LIFE.caseload],
    ['wait', wait === undefined ? undefined : ramp(wait, 4, 14), HALF_LIFE.wait],
    ['pressure', pressure === undefined ? undefined : Math.min(0.99, ramp(pressure, 1, 1.5)), HALF_LIFE.caseload],
  ].filter(([, x]) => x !== undefined)
}

/** The level of every counted actor for a viewer: the newest word of each indicator of the actor or of one offer, worst of the fresh ones. */
export function levels(folder, actors, day, viewer) {
  const rows = readRows(folder, 'loads').filter((row) => viewer === 'member' || row.visibility === 'public')
  return new Map(
    actors.map(({ id }) => {
      const newest = new Map()
      for (const row of rows.filter((one) => one.actor === id).sort((a, b) => (a.declaredAt < b.declaredAt ? -1 : 1)))
        for (const [name, x, halfLife] of indicatorsOf(row))
          newest.set(`${row.offer ?? ''} ${name}`, {
            x,
            age: daysBetween(row.declaredAt, day),
            halfLife,
            validUntil: row.validUntil,
          })
      const fresh = [...newest.values()].filter(
        ({ age, halfLife, validUntil }) => 2 ** (-age / halfLife) >= 0.25 && !(validUntil && validUntil < day),
      )
      const worst = Math.max(...fresh.map(({ x }) => x))
      return [id, fresh.length === 0 ? 'unknown' : worst === 1 ? 'saturated' : worst > 0 ? 'strained' : 'available']
    }),
  )
}
