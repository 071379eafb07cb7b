import { readRows } from './read-folder.mjs'

const HALF_LIFE = { status: 30, wait: 45, caseload: 90, slow: 365 }
/** How long each word of a declaration is good for, in days of half-life; two of them. */
const WORDS = {
  waitIntakeWeeks: HALF_LIFE.wait,
  waitStartWeeks: HALF_LIFE.wait,
  queue: HALF_LIFE.wait,
  startsPerWeek: HALF_LIFE.wait,
  inflow: HALF_LIFE.caseload,
  intakeCapacity: HALF_LIFE.caseload,
  places: HALF_LIFE.slow,
  durationWeeks: HALF_LIFE.slow,
}

export const mayBeRead = (row, viewer) => viewer === 'member' || row.visibility === 'public'

/** The newest word of an actor about itself as a whole, field by field, as far as it is fresh and may be read. */
export function newestFigures(folder, id, day, viewer) {
  const rows = readRows(folder, 'loads').filter((row) => row.actor === id && row.offer === '' && row.audience === '')
  const age = (row) => (Date.parse(day) - Date.parse(row.declaredAt)) / 86_400_000
  const fresh = (row, halfLife) => age(row) <= 2 * halfLife && !(row.validUntil !== '' && row.validUntil < day)
  const newest = (field, halfLife) => {
    const row = rows.filter((one) => one[field] !== '').sort((a, b) => age(a) - age(b))[0]
    return row !== undefined && fresh(row, halfLife) && mayBeRead(row, viewer) ? row : undefined
  }
  const figures = Object.fromEntries(
    Object.entries(WORDS).flatMap(([field, halfLife]) => {
      const row = newest(field, halfLife)
      return row === undefined ? [] : [[field, Number(row[field])]]
    }),
  )
  const counted = newest('inflow', HALF_LIFE.caseload) ?? newest('intakeCapacity', HALF_LIFE.caseload)
  return {
    ...figures,
    period: counted?.period,
    closed: newest('availability', HALF_LIFE.status)?.availability === 'closed',
  }
}
