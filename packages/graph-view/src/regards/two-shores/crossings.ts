import type { NetworkColumns } from '@maillage/network-model'
import { drawnTies } from '../drawn-ties.ts'
import type { Banks } from './banks.ts'

/** A tie over the water: between the banks, or between a bank and the in-between. */
export interface Crossing {
  /** Row of the tie. */
  readonly index: number
  readonly isDirect: boolean
  /** Direct: the actor of the left bank. Otherwise the one of either bank. */
  readonly from: number
  /** Direct: the actor of the right bank. Otherwise the one in between. */
  readonly to: number
}

/** What is over is no way across any more. */
const OVER = 'past'

/** The ties that are drawn; those inside one bank or inside the in-between are not. */
export function crossingsOf(columns: NetworkColumns, banks: Banks): readonly Crossing[] {
  const stands = new Map<number, 'left' | 'right' | 'between'>()
  for (const place of ['left', 'right', 'between'] as const)
    for (const { members } of banks[place]) for (const member of members) stands.set(member, place)
  const { ties, dictionaries } = columns
  return drawnTies(columns).flatMap(({ index, from, to }): Crossing[] => {
    const [one, other] = [stands.get(from), stands.get(to)]
    if (!one || !other || one === other) return []
    if (dictionaries.status[ties.status[index] ?? -1] === OVER) return []
    if (one === 'between') return [{ index, isDirect: false, from: to, to: from }]
    if (other === 'between') return [{ index, isDirect: false, from, to }]
    return [one === 'left' ? { index, isDirect: true, from, to } : { index, isDirect: true, from: to, to: from }]
  })
}
