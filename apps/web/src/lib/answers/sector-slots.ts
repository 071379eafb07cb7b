import { coloursOfSides, type SectorSlot } from '@maillage/graph-view'
import type { NetworkFrame } from '$lib/questions/ask-network.ts'

/** The colours of the map for its sectors, by id. */
export type SlotsBySector = Readonly<Record<string, SectorSlot>>

/** For the server alone: the colours come with the page, the library of the map does not. */
export function sectorSlots(sectors: NetworkFrame['sectors']): SlotsBySector {
  const colours = coloursOfSides(
    sectors.map(({ side, actors }) => ({
      side: side === 'mentalHealth' ? 'mental-health' : (side ?? undefined),
      drawn: actors > 0,
    })),
  )
  return Object.fromEntries(sectors.map(({ id }, index) => [id, colours[index] ?? 'sector-unknown']))
}
