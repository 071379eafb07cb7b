import { ON_CHANGED, type LiveChange } from '$lib/questions/ask-changes.ts'
import type { Language } from '@maillage/network-model'
import { waitBefore, type Connection } from './connection.svelte.ts'
import { eventsOf } from './event-stream.ts'

/** The server beats every 12 s; after this long without a sign the connection counts as lost. */
const SILENCE = 40_000

/** The server does not give this stream to this caller: asking again would not help. */
class NotOffered extends Error {}

interface Listener {
  readonly network: string
  readonly language: () => Language
  /** The revision up to which everything is known. */
  readonly since: () => number
  readonly connection: Connection
  readonly onchange: (change: LiveChange) => void
  /** The stream stands, for the first time or again. */
  readonly onopen: () => void
}

/** Follows the Changes of a network until the signal ends it; after a loss it tries again and catches up from `since`. */
export async function listen(listener: Listener, signal: AbortSignal): Promise<void> {
  let attempt = 0
  const ended = () => signal.aborted
  while (!ended()) {
    try {
      await follow(listener, signal, () => {
        attempt = 0
        listener.connection.back()
        listener.onopen()
      })
    } catch (cause) {
      if (ended() || cause instanceof NotOffered) return
      // The first failure may be a server that was just restarted; the second is a loss worth telling.
      if (attempt > 0) listener.connection.lost()
    }
    if (!ended()) await listener.connection.pause(waitBefore(attempt), signal)
    attempt += 1
  }
}

async function follow(listener: Listener, signal: AbortSignal, onopen: () => void): Promise<void> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), SILENCE)
  try {
    const response = await fetch(`/${listener.network}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': listener.language(),
      },
      body: JSON.stringify({
        query: ON_CHANGED.document,
        variables: { since: listener.since(), language: listener.language() },
      }),
      signal: AbortSignal.any([signal, silence.signal]),
    })
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
    if (response.status >= 400 && response.status < 500 && response.status !== 429) throw new NotOffered()
    if (!response.ok || !isStream || response.body === null) throw new Error(`answered with ${String(response.status)}`)
    onopen()
    for await (const { event, data } of eventsOf(response.body)) {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), SILENCE)
      if (event !== 'next') continue
      const reply = JSON.parse(data) as {
        readonly data?: { readonly changed: LiveChange } | null
        readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
      }
      if (reply.errors?.some(({ extensions }) => extensions?.code === 'FORBIDDEN')) throw new NotOffered()
      if (reply.data) listener.onchange(reply.data.changed)
    }
  } finally {
    clearTimeout(timer)
  }
}
