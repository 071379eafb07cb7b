/** How many sit at a table, and how often tables change. */
export interface Seats {
  readonly table: number
  readonly rounds: number
}

export const SEATS = {
  table: { least: 2, most: 20, usual: 6 },
  rounds: { least: 1, most: 10, usual: 3 },
} as const

/** `?table=6&tours=3`; what is no number of that range is the nearest one that is, or the usual one. */
export function readSeats(parameters: URLSearchParams): Seats {
  const read = (name: string, { least, most, usual }: { least: number; most: number; usual: number }) => {
    const written = parameters.get(name)
    const number = written === null || written.trim() === '' ? Number.NaN : Math.round(Number(written))
    return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : usual
  }
  return { table: read('table', SEATS.table), rounds: read('tours', SEATS.rounds) }
}

/** Where the seats of a round table stand, the first on top, clockwise; `r` from its middle. */
export function seatPlaces(count: number, r: number): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: count }, (_, seat) => {
    const angle = (2 * Math.PI * seat) / count - Math.PI / 2
    return { x: Math.round(r * Math.cos(angle) * 10) / 10, y: Math.round(r * Math.sin(angle) * 10) / 10 }
  })
}
