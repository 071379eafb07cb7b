import type { Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import { readPartsAlone, readPartsAmongMany, type PartNode } from '../questions/read-parts.ts'

/** All nodes of parts after a revision that touch one of some rows, oldest first. */
export async function partsAbout(
  transaction: Statements,
  network: string,
  ids: readonly string[],
  revision: number,
): Promise<readonly PartNode[]> {
  if (ids.length === 0) return []
  const alone = await ask(transaction, readPartsAlone, { network, ids, revision })
  const many = await ask(transaction, readPartsAmongMany, { network, ids, revision })
  // Inside one Change the sort keeps the order they came in.
  return [...alone, ...many].sort((first, second) => first.revision - second.revision)
}
