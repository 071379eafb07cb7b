import { pino } from 'pino'
import type { LogLevel } from './environment.ts'

/** What the server writes down: counts, codes, durations. Never a name, a query, a variable, an address of a person. */
export interface Log {
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** One JSON line per entry on stderr, so that stdout holds the address alone. */
export function openLog(level: LogLevel): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** What may be written down of a surprise: its kind and where it arose, not its text, which may quote data. */
export function factsOfError(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { kind: error.name, at: frames.slice(0, 6).map((line) => line.trim()) }
}
