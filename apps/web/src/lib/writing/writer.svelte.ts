import { page } from '$app/state'
import { waitBefore, type Connection } from '$lib/live/connection.svelte.ts'
import type { Level } from '$lib/questions/words.ts'
import type { ChangeHead } from '$lib/questions/written.ts'
import type { GestureName, VariablesOf } from './gestures.ts'
import { newMutationId, readOutbox, storageOfTab, writeOutbox, type About, type Kept } from './outbox.ts'
import type { Refusal, Sent } from './send.ts'

/** Not with the first screen, but before anybody writes: once the server is away it would not come. */
const loading = () => import('./send.ts')

/** What became of a gesture; `kept`: the server is away, it will be sent when it is back. */
export type Outcome = Exclude<Sent, { readonly kind: 'unsent' }> | { readonly kind: 'kept' }

/** Something that can be taken back for a while, where it was written. */
export interface Saved {
  /** Id of what it was written about. */
  readonly about: string
  readonly change: string
  readonly gesture: GestureName
  /** Id of what was contested, when it is told where it stands. */
  readonly contested?: string
}

/** A gesture that was kept, sent later, and refused then. */
export interface LateRefusal {
  readonly mutationId: string
  readonly about: About
  readonly problems: readonly Refusal[]
}

/**
 * Writes to one network: each gesture once, under an id made here, kept over reloads until the server has answered.
 * What it claims before the answer (a level) is taken back when the answer is no.
 */
export class Writer {
  readonly #network: () => string
  readonly #connection: Connection
  #flushing = false
  readonly #onwritten: (kept: Kept, change: ChangeHead) => void

  /** Waiting to be sent, oldest first. */
  waiting = $state.raw<readonly Kept[]>([])
  saved = $state.raw<Saved | null>(null)
  late = $state.raw<readonly LateRefusal[]>([])
  /** Levels that were said here and not yet answered, by actor. */
  claimed = $state.raw<ReadonlyMap<string, Level>>(new Map())
  /** Changes made here: nobody has to be told of them. */
  readonly own = new Set<string>()

  constructor(network: () => string, connection: Connection, onwritten: (kept: Kept, change: ChangeHead) => void) {
    this.#network = network
    this.#connection = connection
    this.#onwritten = onwritten
  }

  /** Takes up what an earlier page of this tab left, until the signal ends it. */
  open(signal: AbortSignal): void {
    void loading().catch(() => undefined)
    this.waiting = readOutbox(storageOfTab(), this.#network())
    for (const kept of this.waiting) this.#claimOf(kept)
    signal.addEventListener('abort', () => {
      this.waiting = []
      this.saved = null
      this.late = []
      this.claimed = new Map()
    })
    if (this.waiting.length > 0) void this.flush(signal)
    this.#signal = signal
  }
  #signal: AbortSignal | undefined

  /** Carries out one gesture. */
  async write<Name extends GestureName>(gesture: Name, variables: VariablesOf<Name>, about: About): Promise<Outcome> {
    const kept: Kept = { mutationId: newMutationId(), gesture, variables, about }
    this.#claimOf(kept)
    this.saved = null
    // Behind others that wait, it waits too: what came first is written first.
    const behind = this.waiting.length > 0
    this.#keep([...this.waiting, kept])
    const sent: Sent = behind ? { kind: 'unsent' } : await this.#send(kept)
    if (sent.kind === 'unsent') {
      if (!behind) this.#connection.lost()
      void this.flush(this.#signal)
      return { kind: 'kept' }
    }
    this.#keep(this.waiting.filter((one) => one !== kept))
    this.#settle(kept, sent)
    if (sent.kind === 'written' && sent.written.change && gesture !== 'undoChange')
      this.saved = { about: about.id, change: sent.written.change.id, gesture }
    return sent
  }

  /** Sends what waits, in order, again and again until the server answers. */
  async flush(signal: AbortSignal | undefined = this.#signal): Promise<void> {
    if (this.#flushing || !signal) return
    this.#flushing = true
    try {
      const ended = () => signal.aborted
      for (let attempt = 0; this.waiting.length > 0; attempt++) {
        await this.#connection.pause(attempt === 0 ? 0 : waitBefore(attempt), signal)
        const [first] = this.waiting
        if (!first || ended()) break
        const sent = await this.#send(first)
        if (ended()) break
        if (sent.kind === 'unsent') {
          this.#connection.lost()
          continue
        }
        attempt = -1
        this.#connection.back()
        this.#keep(this.waiting.filter((one) => one.mutationId !== first.mutationId))
        this.#settle(first, sent)
        if (sent.kind === 'refused')
          this.late = [...this.late, { mutationId: first.mutationId, about: first.about, problems: sent.problems }]
      }
    } finally {
      this.#flushing = false
    }
  }

  async #send(kept: Kept): Promise<Sent> {
    const parts = await loading().catch(() => undefined)
    return parts ? parts.send(this.#network(), kept, page.data.language) : { kind: 'unsent' }
  }

  forget(refusal: LateRefusal): void {
    this.late = this.late.filter((one) => one !== refusal)
  }

  /** The truth about these actors has come: what was claimed is no longer needed. */
  release(actors: Iterable<string>): void {
    const claimed = new Map(this.claimed)
    for (const actor of actors) if (!this.#isClaimedBy(actor)) claimed.delete(actor)
    if (claimed.size !== this.claimed.size) this.claimed = claimed
  }

  #keep(waiting: readonly Kept[]): void {
    this.waiting = waiting
    writeOutbox(storageOfTab(), this.#network(), waiting)
  }

  #settle(kept: Kept, sent: Exclude<Sent, { readonly kind: 'unsent' }>): void {
    if (sent.kind === 'written') {
      const { change } = sent.written
      if (change) {
        this.own.add(change.id)
        this.#onwritten(kept, change)
      }
      return
    }
    const level = levelOf(kept)
    if (level) this.release([level.actor])
  }

  #claimOf(kept: Kept): void {
    const level = levelOf(kept)
    if (level) this.claimed = new Map(this.claimed).set(level.actor, level.level)
  }

  #isClaimedBy(actor: string): boolean {
    return this.waiting.some((kept) => levelOf(kept)?.actor === actor)
  }
}

/** What an availability will be counted as once it is written. */
const LEVEL_OF = { open: 'available', waitingList: 'strained', closed: 'saturated' } as const

/** The level that a declaration of a whole actor claims. */
function levelOf({ gesture, variables }: Kept): { readonly actor: string; readonly level: Level } | undefined {
  if (gesture !== 'declareLoad') return undefined
  const { input } = variables as VariablesOf<'declareLoad'>
  return input.offer === undefined ? { actor: input.actor, level: LEVEL_OF[input.availability] } : undefined
}
