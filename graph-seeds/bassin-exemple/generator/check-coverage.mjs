import { holdsOn } from './counted-network.mjs'
import { listIn, readRows } from './read-folder.mjs'

/** Cells of function and commune that no existing offer covers. */
export function uncoveredCells(folder, day) {
  const offers = readRows(folder, 'offers').filter((row) => row.status === 'existing' && holdsOn(row, day))
  const covered = new Set(
    offers.flatMap((row) => listIn(row.functions).flatMap((f) => listIn(row.territories).map((t) => `${f} ${t}`))),
  )
  const communes = readRows(folder, 'territories').filter((row) => row.kind === 'commune')
  const cells = readRows(folder, 'functions').flatMap((f) => communes.map((commune) => `${f.id} ${commune.id}`))
  return { all: cells.length, empty: cells.filter((cell) => !covered.has(cell)) }
}
