/** Rows of one statement: large enough to be quick, small enough to leave memory and the event loop alone. */
const BATCH = 5_000

export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}
