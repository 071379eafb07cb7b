import type { NetworkColumns } from '@maillage/network-model'
import type { Say } from '../../drawn.ts'
import type { SectorSlot } from '../../palette.ts'
import { isAuthority, sectorColours } from '../../sector-colours.ts'

/** Social stands on the left bank, mental health on the right. */
export type Bank = 'left' | 'right'
export const BANKS = ['left', 'right'] as const

/** Actors of one sector, together on a cape or on islands. */
export interface Settlement {
  /** Id of the sector, or `both-sides`, `unknown`, `others`. */
  readonly id: string
  readonly label: string
  readonly slot: SectorSlot
  /** Indices of actors. */
  readonly members: readonly number[]
}

export interface Banks {
  readonly left: readonly Settlement[]
  readonly right: readonly Settlement[]
  readonly between: readonly Settlement[]
  /** Authorities stand on no side and are left out. */
  readonly authorities: number
}

/** More groups than this in the in-between, and the smallest of them share one island. */
const MOST_BETWEEN = 6

/**
 * Every actor but authorities, by where it stands: on the bank of its side in the sector that says so, or in between:
 * a sector of both sides or of neither, sectors on each side, or no sector that anybody told.
 */
export function banksOf(columns: NetworkColumns, say: Say): Banks {
  const { actors, dictionaries } = columns
  const colours = sectorColours(columns)
  const places: Readonly<Record<Bank | 'between', Map<string, number[]>>> = {
    left: new Map(),
    right: new Map(),
    between: new Map(),
  }
  let authorities = 0
  actors.id.forEach((_, actor) => {
    if (isAuthority(columns, actor)) {
      authorities += 1
      return
    }
    const [place, sector] = placeOf(columns, actor)
    const known = places[place].get(sector)
    if (known) known.push(actor)
    else places[place].set(sector, [actor])
  })
  const settled = (place: Bank | 'between'): Settlement[] => {
    const inOrder = dictionaries.sector.flatMap((sector, index) =>
      settlement(sector, dictionaries.sectorName[index] ?? sector, colours[index] ?? 'sector-unknown', places[place]),
    )
    return [
      ...inOrder,
      ...settlement('both-sides', say('map.both-sides'), 'health-3', places[place]),
      ...settlement('unknown', say('map.sector-unknown'), 'sector-unknown', places[place]),
    ]
  }
  return {
    left: settled('left'),
    right: settled('right'),
    between: gathered(settled('between'), say),
    authorities,
  }
}

function settlement(id: string, label: string, slot: SectorSlot, from: ReadonlyMap<string, readonly number[]>) {
  const members = from.get(id)
  return members ? [{ id, label, slot, members }] : []
}

function placeOf({ actors, dictionaries }: NetworkColumns, actor: number): readonly [Bank | 'between', string] {
  const sideOf = (sector: number) => dictionaries.sectorSide[sector]
  const own = actors.sector[actor] ?? -1
  const name = (sector: number) => dictionaries.sector[sector] ?? 'unknown'
  const side = dictionaries.side[actors.side[actor] ?? -1]
  if (side === 'social' || side === 'mental-health') {
    const sector = [own, ...(actors.sectors[actor] ?? [])].find((candidate) => sideOf(candidate) === side) ?? own
    return [side === 'social' ? 'left' : 'right', name(sector)]
  }
  const isOneSided = sideOf(own) === 'social' || sideOf(own) === 'mental-health'
  return ['between', side === 'both' && isOneSided ? 'both-sides' : name(own)]
}

/** The smallest groups share one island when there are too many to be told apart. */
function gathered(groups: readonly Settlement[], say: Say): readonly Settlement[] {
  if (groups.length <= MOST_BETWEEN) return groups
  const bySize = [...groups].sort((a, b) => b.members.length - a.members.length)
  const kept = new Set(bySize.slice(0, MOST_BETWEEN - 1))
  const others = groups.filter((group) => !kept.has(group))
  return [
    ...groups.filter((group) => kept.has(group)),
    {
      id: 'others',
      label: say('map.other-sectors'),
      slot: 'health-3',
      members: others.flatMap(({ members }) => members),
    },
  ]
}
