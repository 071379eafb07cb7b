import type { Language } from '@maillage/network-model'
import { answerOf, type Ask } from '$lib/ask.ts'
import { ASK_GAPS, type GapDetail, type GapPair } from '$lib/questions/ask-gaps.ts'
import type { FindingHead } from '$lib/questions/words.ts'

/** Two sectors as the answer of gaps tells them, with what lies behind. */
export interface PairCard {
  readonly pair: GapPair
  readonly detail: GapDetail
  readonly signalled: readonly FindingHead[]
}

/** The pair of an address `a~b`, either way round; null when these two are not compared here. */
export async function pairOf(ask: Ask, network: string, written: string, language: Language): Promise<PairCard | null> {
  const [one, other] = written.split('~')
  const { gaps } = await answerOf(ask, network, ASK_GAPS, {
    by: 'SECTOR',
    partition: null,
    filter: null,
    opened: true,
    language,
  })
  const found = gaps.pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))
  if (!found) return null
  const detail = found as GapPair & GapDetail
  const ids = new Set(detail.signalled.map(({ id }) => id))
  return { pair: found, detail, signalled: gaps.signalled.filter(({ id }) => ids.has(id)) }
}
