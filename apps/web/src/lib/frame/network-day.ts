/** Days are counted where the network lives. */
const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/** The day of a network that lives on another one than whoever looks at it, `YYYY-MM-DD`; null where both are the same. */
export function itsOwnDay(network: { readonly today: string }, now: Date = new Date()): string | null {
  return network.today === CALENDAR.format(now) ? null : network.today
}
