import type { Statements } from '../engine-port.ts'
import { SIGN_ERASURE } from '../questions/erased.ts'
import type { ChangePart } from '../store-promise.ts'
import { partsAbout } from './parts-about.ts'
import { textOfCells } from './write-change.ts'

const REWRITE = `
    UNWIND $parts AS said
    MATCH (part:ChangePart {network: $network, revision: said.revision})
    WHERE part.id = said.id
    SET part.before = said.before, part.after = said.after`

/**
 * Takes out of the history what it still holds of contacts that are or were personal, and of the words about them: one that
 * became personal, or left, may have been recorded while it was not. `parts` are those of the write at hand, which record nothing of such a contact.
 */
export async function forgetErased(
  transaction: Statements,
  network: string,
  parts: readonly ChangePart[],
): Promise<void> {
  const ids = parts
    .filter(({ table, act }) => (table === 'contacts' || table === 'evidence') && act !== 'created')
    .flatMap(({ rows }) => rows.filter(({ before, after }) => before === null && after === null).map(({ id }) => id))
  if (ids.length === 0) return
  await transaction.run(SIGN_ERASURE, { network })
  const forgotten = new Set(ids)
  const holding = (await partsAbout(transaction, network, ids, 0)).filter(({ rows }) =>
    rows.some(({ id, before, after }) => forgotten.has(id) && (before !== null || after !== null)),
  )
  if (holding.length === 0) return
  const rewritten = holding.map(({ id, revision, rows }) => ({
    id,
    revision,
    before: rows.map((row) => textOfCells(forgotten.has(row.id) ? null : row.before)),
    after: rows.map((row) => textOfCells(forgotten.has(row.id) ? null : row.after)),
  }))
  await transaction.run(REWRITE, { network, parts: rewritten })
}
