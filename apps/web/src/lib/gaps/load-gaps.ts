import { answerOf, type Ask } from '$lib/ask.ts'
import { ASK_COVERAGE, type CoverageMatrix } from '$lib/questions/ask-coverage.ts'
import {
  ASK_BREAKS,
  ASK_CHOICES,
  ASK_GAPS,
  type BreaksAnswer,
  type ChoicesAnswer,
  type GapDetail,
  type GapPair,
  type GapsAnswer,
} from '$lib/questions/ask-gaps.ts'
import type { NetworkFrame } from '$lib/questions/ask-network.ts'
import type { Language } from '@maillage/network-model'
import { actorsLeft, pairKey, type GapsAddress } from './gaps-address.ts'

export type Choices = ChoicesAnswer['network']

/** Everything that the page of gaps shows. */
export interface GapsData {
  readonly address: GapsAddress
  /** Values of the address that this network does not know; the page says so and leaves them aside. */
  readonly strays: readonly string[]
  readonly choices: Choices
  readonly report: Omit<GapsAnswer['gaps'], 'pairs'>
  readonly pairs: readonly GapPair[]
  /** What lies behind the opened line. */
  readonly opened: GapDetail | null
  readonly coverage: CoverageMatrix
  readonly breaks: BreaksAnswer | null
}

/** The pairs are always counted, because the tabs say how many; of what lies behind the lines only the opened one travels. */
export async function loadGaps(
  ask: Ask,
  network: NetworkFrame,
  wanted: GapsAddress,
  language: Language,
): Promise<GapsData> {
  const { network: choices } = await answerOf(ask, network.id, ASK_CHOICES, { language })
  const { address, strays } = known(wanted, choices, network)
  const filter = actorsLeft(address)
  // A sector chooses pairs; the actors of all others must stay to be met.
  const { sectors: _, ...ofPairs } = filter ?? {}
  const [{ gaps }, { coverage }, breaks] = await Promise.all([
    answerOf(ask, network.id, ASK_GAPS, {
      by: address.by,
      partition: address.partition,
      filter: Object.keys(ofPairs).length === 0 ? null : ofPairs,
      opened: address.open !== null,
      language,
    }),
    answerOf(ask, network.id, ASK_COVERAGE, { rows: address.rows, columns: address.columns, filter, language }),
    address.view === 'angles'
      ? answerOf(ask, network.id, ASK_BREAKS, { partition: address.partition, filter, language })
      : null,
  ])
  const { pairs, ...report } = gaps
  const shown = pairs.filter(({ a, b }) => address.sector === null || a === address.sector || b === address.sector)
  return {
    address,
    strays,
    choices,
    report,
    pairs: shown.map(headOf).map((pair) => (address.by === 'SIDE' ? withTitles(pair) : pair)),
    opened: (shown.find((pair) => pairKey(pair) === address.open) as GapDetail | undefined) ?? null,
    coverage,
    breaks,
  }
}

/** A line without what lies behind it. */
function headOf(pair: GapPair): GapPair {
  const { a, b, nameA, nameB, sizeA, sizeB, observed, pairs, unobserved, expected, low, high } = pair
  const { z, flagged, standing, reason, sentence } = pair
  const figures = { observed, pairs, unobserved, expected, low, high, z, flagged }
  return { a, b, nameA, nameB, sizeA, sizeB, ...figures, standing, reason, sentence }
}

/** The two sides are words of the model: at the head of a line they begin as sentences do. */
function withTitles(pair: GapPair): GapPair {
  const title = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1)
  return { ...pair, nameA: title(pair.nameA), nameB: title(pair.nameB) }
}

/** The address without what this network does not have. */
function known(
  wanted: GapsAddress,
  choices: Choices,
  network: NetworkFrame,
): { readonly address: GapsAddress; readonly strays: readonly string[] } {
  const strays: string[] = []
  const among = (value: string | null, held: readonly { readonly id: string }[]) => {
    if (value === null || held.some(({ id }) => id === value)) return value
    strays.push(value)
    return null
  }
  const address = {
    ...wanted,
    partition: among(wanted.partition, choices.partitions),
    territory: among(wanted.territory, choices.territories),
    audience: among(wanted.audience, choices.audiences),
    sector: wanted.by === 'SIDE' && wanted.view === 'paires' ? null : among(wanted.sector, network.sectors),
  }
  return { address, strays }
}
