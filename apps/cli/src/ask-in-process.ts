import type { Clock, Language } from '@maillage/network-model'
import type { NetworkStore } from '@maillage/network-store'
import type { Answer } from './ask.ts'

export interface InProcess {
  ask(network: string, document: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>
  dispose(): Promise<void>
}

/** Answers the same documents as the server does, over stores that this process opened; whoever sits here coordinates. */
export async function answerInProcess(
  stores: ReadonlyMap<string, NetworkStore>,
  language: Language,
  clock: Clock,
  surprise: (error: unknown) => void,
): Promise<InProcess> {
  // Loaded only now: checking and importing files needs no schema.
  const { createNetworkApi, OpenNetwork } = await import('@maillage/network-api')
  const networks = [...stores].map(([id, store]) => new OpenNetwork(id, store, clock))
  const api = createNetworkApi({ networks, access: 'local', log: surprise })
  return {
    ask: (network, document, variables) => api.ask(network, document, variables, { language }),
    dispose: () => api.dispose(),
  }
}
