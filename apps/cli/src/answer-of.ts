import type { AskNetwork } from './ask.ts'
import { Refused } from './failure.ts'

/** Codes of refusals that the words of the command caused. */
const WRONG_USAGE = ['UNKNOWN_MEASURE', 'UNKNOWN_PARTITION', 'UNKNOWN_ACTOR', 'UNKNOWN_NETWORK', 'BAD_DATE']

/** The data that answers a document; throws Refused with the sentence of whoever was asked. */
export async function answerOf<T>(
  ask: AskNetwork,
  network: string,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const { data, errors } = await ask(network, document, variables)
  const [error] = errors ?? []
  if (error) throw new Refused(error.message, WRONG_USAGE.includes(String(error.extensions?.['code'])) ? 2 : 3)
  return data as T
}
