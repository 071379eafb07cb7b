import { setTimeout as pause } from 'node:timers/promises'
import type { AskNetwork } from './ask.ts'
import { Refused } from './failure.ts'

/** Codes of refusals that the words of the command caused. */
const WRONG_USAGE = [
  'UNKNOWN_MEASURE',
  'UNKNOWN_PARTITION',
  'UNKNOWN_ACTOR',
  'UNKNOWN_TERRITORY',
  'UNKNOWN_SECTOR',
  'UNKNOWN_FUNCTION',
  'UNKNOWN_AUDIENCE',
  'UNKNOWN_CONDITION',
  'UNKNOWN_NEED',
  'UNKNOWN_CONCERTATION',
  'UNKNOWN_GROUP',
  'UNKNOWN_NETWORK',
  'PAIR',
  'BAD_DATE',
  'BAD_NUMBER',
  'COMPARE_LATER',
  'SAME_AXIS',
  'TOO_MANY',
]

/** A computation that takes long goes on while it is asked again: up to ten minutes. */
const LOOK_AGAIN_MS = 500
const MOST_LOOKS = 90

/** The data that answers a document, however long it takes; throws Refused with the sentence of whoever was asked. */
export async function answerOf<T>(
  ask: AskNetwork,
  network: string,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  for (let looks = 1; ; looks += 1) {
    const { data, errors } = await ask(network, document, variables)
    const [error] = errors ?? []
    if (!error) return data as T
    const code = String(error.extensions?.['code'])
    if (code !== 'MEASURING' || looks === MOST_LOOKS)
      throw new Refused(error.message, WRONG_USAGE.includes(code) ? 2 : 3)
    await pause(LOOK_AGAIN_MS)
  }
}
