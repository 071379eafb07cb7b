import type { NetworkColumns } from '@maillage/network-model'
import type { Say } from '../drawn.ts'
import type { SectorSlot } from '../palette.ts'
import { isAuthority, sectorColours } from '../sector-colours.ts'

/** Where a disc wants to stand: social left, mental health right, what lies between in the middle, authorities on top. */
export type Zone = 'left' | 'right' | 'middle' | 'top' | 'bottom'

export interface SectorGroup {
  /** Id of the sector, or `authorities`, or `unknown`. */
  readonly sector: string
  readonly label: string
  readonly slot: SectorSlot
  readonly zone: Zone
  /** Indices of actors. */
  readonly members: readonly number[]
}

/** Actors by sector, in the order of the table; authorities apart, and those whose sector nobody says. */
export function groupBySector(columns: NetworkColumns, say: Say): readonly SectorGroup[] {
  const { actors, dictionaries } = columns
  const colours = sectorColours(columns)
  const members = dictionaries.sector.map((): number[] => [])
  const authorities: number[] = []
  const unknown: number[] = []
  actors.id.forEach((_, index) => {
    const list = isAuthority(columns, index) ? authorities : (members[actors.sector[index] ?? -1] ?? unknown)
    list.push(index)
  })
  const zoneOf = (side: string | undefined): Zone =>
    side === 'social' ? 'left' : side === 'mental-health' ? 'right' : 'middle'
  return [
    ...dictionaries.sector.map((sector, index): SectorGroup => ({
      sector,
      label: dictionaries.sectorName[index] ?? sector,
      slot: colours[index] ?? 'sector-unknown',
      zone: zoneOf(dictionaries.sectorSide[index]),
      members: members[index] ?? [],
    })),
    {
      sector: 'authorities',
      label: say('map.authorities'),
      slot: 'authority' as const,
      zone: 'top' as const,
      members: authorities,
    },
    {
      sector: 'unknown',
      label: say('map.sector-unknown'),
      slot: 'sector-unknown' as const,
      zone: 'bottom' as const,
      members: unknown,
    },
  ].filter((group) => group.members.length > 0)
}
