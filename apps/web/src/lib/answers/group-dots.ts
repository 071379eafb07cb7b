import type { SectorSlot } from '@maillage/graph-view'
import type { SlotsBySector } from './sector-slots.ts'

/** The colour of a group of the table: of its sector, or of its side. */
export function dotOf(group: string, slots: SlotsBySector): SectorSlot {
  const slot = slots[group]
  if (slot !== undefined) return slot
  if (group === 'social') return 'social-1'
  return /^mental/.test(group) ? 'mental-1' : 'sector-unknown'
}
