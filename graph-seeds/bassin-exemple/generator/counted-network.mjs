import { listIn, readRows } from './read-folder.mjs'

const COUNTED_KINDS = ['service', 'team', 'association', 'institution', 'company']
const firstDay = (date) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
const lastDay = (date) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)
export const holdsOn = (row, day) =>
  (!row.validFrom || firstDay(row.validFrom) <= day) && (!row.validTo || lastDay(row.validTo) >= day)

/** Which actors and collaborations indices count on a day, and how many of each reason are left out. */
export function countedNetwork(folder, day) {
  const rows = readRows(folder, 'actors')
  const able = (row) =>
    COUNTED_KINDS.includes(row.kind) && row.isNamed !== 'false' && row.status === 'existing' && holdsOn(row, day)
  const wholes = new Set(rows.filter(able).map((row) => row.partOf))
  const actors = rows
    .filter((row) => able(row) && !wholes.has(row.id))
    .map((row) => ({ ...row, sector: row.primarySector, sectors: listIn(row.sectors) }))
  const place = new Map(actors.map((actor, at) => [actor.id, at]))
  const organisation = new Map(rows.map((row) => [row.id, row.partOf || row.id]))

  const claims = readRows(folder, 'claims')
  const denied = new Set(claims.filter((claim) => claim.says === 'denied').map((claim) => claim.about))
  const said = new Set(claims.filter((claim) => claim.says !== 'denied').map((claim) => claim.about))
  const stated = new Set(
    readRows(folder, 'evidence')
      .filter((row) => row.basis === 'stated')
      .map((row) => row.about),
  )
  const leftOut = {}
  const ties = []
  for (const row of readRows(folder, 'collaborations')) {
    const [a, b] = listIn(row.between)
    const why =
      row.status !== 'existing'
        ? row.status
        : !holdsOn(row, day)
          ? 'not on this day'
          : denied.has(row.id)
            ? 'contested'
            : !stated.has(row.id) && !said.has(row.id)
              ? 'inferred'
              : !place.has(a) || !place.has(b)
                ? 'with an actor that is not counted'
                : organisation.get(a) === organisation.get(b)
                  ? 'inside one organisation'
                  : undefined
    if (why === undefined) ties.push([place.get(a), place.get(b)])
    else leftOut[why] = (leftOut[why] ?? 0) + 1
  }
  return { actors, ties, leftOut, otherActors: rows.length - actors.length }
}
