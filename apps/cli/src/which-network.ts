import { answerOf } from './answer-of.ts'
import type { Reached } from './reach-networks.ts'

interface Named {
  readonly networks: readonly { readonly id: string; readonly default: boolean }[]
}

/** The network a command is about when none was named: the default one, else the first. */
export async function whichNetwork({ ids, ask }: Reached): Promise<string> {
  const [first = '', ...others] = ids
  if (others.length === 0) return first
  for (const id of ids) {
    const { networks } = await answerOf<Named>(ask, id, '{ networks { id default } }')
    const chosen = networks.find((network) => network.default && ids.includes(network.id))
    if (chosen) return chosen.id
  }
  return first
}
