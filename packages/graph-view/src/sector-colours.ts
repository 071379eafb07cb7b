import type { NetworkColumns } from '@maillage/network-model'
import type { SectorSlot } from './palette.ts'

const FAMILIES: Readonly<Record<'social' | 'mental' | 'health', readonly SectorSlot[]>> = {
  social: ['social-1', 'social-2', 'social-3', 'social-4', 'social-5', 'social-6'],
  mental: ['mental-1', 'mental-2', 'mental-3', 'mental-4', 'mental-5', 'mental-6'],
  health: ['health-1', 'health-2', 'health-3'],
}

function familyOf(side: string | undefined): keyof typeof FAMILIES {
  if (side === 'social') return 'social'
  return side === 'mental-health' ? 'mental' : 'health'
}

/**
 * The colour of each sector, in the order of the table, so that it stays the same between visits: social sectors warm,
 * mental health cool, what stands on both sides or on neither green. Beyond the slots of a family they begin again;
 * the name and the place tell such sectors apart. Shape: one slot per sector of the dictionary.
 */
export function sectorColours(columns: NetworkColumns): readonly SectorSlot[] {
  const drawn = new Set(columns.actors.sector)
  const { sector, sectorSide } = columns.dictionaries
  return coloursOfSides(sector.map((_, index) => ({ side: sectorSide[index], drawn: drawn.has(index) })))
}

/** The same from sectors alone, in the order of their table: their side, and whether an actor stands in them. */
export function coloursOfSides(
  sectors: readonly { readonly side: string | undefined; readonly drawn: boolean }[],
): readonly SectorSlot[] {
  const used = { social: 0, mental: 0, health: 0 }
  return sectors.map(({ side, drawn }) => {
    const family = familyOf(side)
    const slots = FAMILIES[family]
    // A sector without actors takes no colour away from those that have some.
    const place = drawn ? used[family]++ : used[family]
    return slots[place % slots.length] ?? 'sector-unknown'
  })
}

/** The colour of an actor by its sector: authorities are grey whatever they deal with. */
export function slotOfActor(columns: NetworkColumns, colours: readonly SectorSlot[], index: number): SectorSlot {
  if (isAuthority(columns, index)) return 'authority'
  return colours[columns.actors.sector[index] ?? -1] ?? 'sector-unknown'
}

/** The colour of an actor by its side alone: one colour a side, both at once for both, grey where nobody says. */
export function slotOfSide(columns: NetworkColumns, index: number): SectorSlot | 'both-sides' {
  if (isAuthority(columns, index)) return 'authority'
  switch (columns.dictionaries.side[columns.actors.side[index] ?? -1]) {
    case 'social':
      return 'social-1'
    case 'mental-health':
      return 'mental-1'
    case 'both':
      return 'both-sides'
    case 'neither':
      return 'health-3'
    default:
      return 'sector-unknown'
  }
}

export function isAuthority(columns: NetworkColumns, index: number): boolean {
  return columns.dictionaries.actorKind[columns.actors.kind[index] ?? -1] === 'authority'
}
