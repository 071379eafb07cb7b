import type { Moves, Point, RegardName } from '@maillage/graph-view'

const PREFIX = 'maillage.places.'
/** Regards that show the same places keep the same moves. */
const ON_SECTORS: readonly RegardName[] = ['saturation', 'cut-points']
const MOST_STEPS = 200

/** Where a hand put marks, for one network and its places: kept in this browser, undone and done again. */
export class HandMoves {
  #key = ''
  #past = $state.raw<readonly Moves[]>([])
  #future = $state.raw<readonly Moves[]>([])
  current = $state.raw<Moves>(new Map())
  /** The browser refuses to keep anything: the moves last for this visit. */
  refused = $state(false)
  /** Of places looked at before in this visit. */
  readonly #visited = new Map<string, Moves>()

  readonly canUndo = $derived(this.#past.length > 0)
  readonly canRedo = $derived(this.#future.length > 0)

  /** Turns to the places of a network under a regard and an arrangement. */
  turnTo(network: string, regard: RegardName, arrangement: string | undefined): void {
    const places = ON_SECTORS.includes(regard) ? 'sectors' : regard
    const key = [network, places, ...(arrangement === undefined ? [] : [arrangement])].join('.')
    if (key === this.#key) return
    this.#key = key
    this.#past = []
    this.#future = []
    this.current = this.#visited.get(key) ?? this.#stored(key)
  }

  move(id: string, to: Point): void {
    this.#change(new Map(this.current).set(id, to))
  }

  undo(): void {
    const before = this.#past.at(-1)
    if (!before) return
    this.#future = [...this.#future, this.current]
    this.#past = this.#past.slice(0, -1)
    this.#keep(before)
  }

  redo(): void {
    const after = this.#future.at(-1)
    if (!after) return
    this.#past = [...this.#past, this.current]
    this.#future = this.#future.slice(0, -1)
    this.#keep(after)
  }

  /** Everything back where the map had put it; can be undone like a move. */
  reset(): void {
    if (this.current.size > 0) this.#change(new Map())
  }

  #change(moves: Moves): void {
    this.#past = [...this.#past, this.current].slice(-MOST_STEPS)
    this.#future = []
    this.#keep(moves)
  }

  #keep(moves: Moves): void {
    this.current = moves
    this.#visited.set(this.#key, moves)
    try {
      if (moves.size === 0) localStorage.removeItem(PREFIX + this.#key)
      else localStorage.setItem(PREFIX + this.#key, writtenMoves(moves))
    } catch {
      this.refused = true
    }
  }

  #stored(key: string): Moves {
    try {
      return readMoves(localStorage.getItem(PREFIX + key))
    } catch {
      this.refused = true
      return new Map()
    }
  }
}

export const writtenMoves = (moves: Moves): string =>
  JSON.stringify(Object.fromEntries([...moves].map(([id, { x, y }]) => [id, [rounded(x), rounded(y)]])))

/** Places that were kept; what cannot be read is no place. */
export function readMoves(written: string | null): Moves {
  if (written === null) return new Map()
  let kept: unknown
  try {
    kept = JSON.parse(written)
  } catch {
    return new Map()
  }
  if (typeof kept !== 'object' || kept === null) return new Map()
  return new Map(
    Object.entries(kept).flatMap(([id, place]: [string, unknown]) => {
      const [x, y] = Array.isArray(place) ? (place as readonly unknown[]) : []
      return typeof x === 'number' && typeof y === 'number' && Math.abs(x) < 10 && Math.abs(y) < 10
        ? [[id, { x, y }] as const]
        : []
    }),
  )
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000
