/** Rows of one statement: large enough to be quick, small enough to leave memory and the event loop alone. */
const BATCH = 5_000

export function* batches<T>(rows: readonly T[], size: number = BATCH): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}
