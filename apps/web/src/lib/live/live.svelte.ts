import { invalidateAll } from '$app/navigation'
import { navigating, page } from '$app/state'
import { getContext, setContext } from 'svelte'
import { answerOf, askByHttp, Unanswered } from '$lib/ask.ts'
import { ASK_LEVEL, type LevelNow, type LiveChange } from '$lib/questions/ask-changes.ts'
import type { FrameAnswer } from '$lib/questions/ask-network.ts'
import { Writer } from '$lib/writing/writer.svelte.ts'
import { Connection, waitBefore } from './connection.svelte.ts'

/** Something that somebody else wrote just now; more than a few at once are only counted. */
export type News = { readonly title: string } | { readonly count: number }

/** The first picture comes before the wish to follow changes. */
const BEFORE_LISTENING = 1_500
/** Changes that come together are told and fetched together. */
const TOGETHER = 60
const MANY = 20
const TOGETHER_WHEN_MANY = 500
/** A tab that nobody looks at lets go of its connection after this long. */
const HIDDEN = 30_000
/** Above this the whole picture is asked for instead of single levels. */
const MOST_LEVELS = 12
const NEWS_STANDS = 12_000

/** A network kept fresh while one looks at it: what others write appears, what one writes is kept until it is there. */
export class Live {
  readonly #frame: () => FrameAnswer
  readonly connection = new Connection()
  readonly writer: Writer
  /** Newer than the columns: levels by actor. */
  levels = $state.raw<ReadonlyMap<string, LevelNow>>(new Map())
  /** Counts up when more than levels changed: the columns have to be fetched again. */
  picture = $state(0)
  news = $state.raw<News | null>(null)

  #known = 0
  #gathered: LiveChange[] = []
  /** Own changes that were fetched before the stream told of them. */
  readonly #fetched = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #newsTimer: ReturnType<typeof setTimeout> | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #failures = 0

  constructor(frame: () => FrameAnswer) {
    this.#frame = frame
    this.writer = new Writer(
      () => frame().network.id,
      this.connection,
      (kept, change) => {
        const ofALoad = kept.gesture === 'declareLoad'
        this.#gathered.push({
          ...change,
          rows: [{ table: ofALoad ? 'loads' : '', actor: kept.about.id }],
          rowCount: 1,
        })
        this.#soon()
      },
    )
  }

  /** Whether this visitor may write: without it nothing to press is shown. */
  readonly mayWrite = $derived.by(() => this.#frame().mayWrite)

  /** Follows a network, the one of the frame, until the returned call. */
  open(network: string): () => void {
    const whole = new AbortController()
    this.#known = this.#frame().network.revision
    if (this.mayWrite) this.writer.open(whole.signal)
    let listening: AbortController | undefined
    let hidden: ReturnType<typeof setTimeout> | undefined
    const start = () => {
      clearTimeout(hidden)
      if (listening || whole.signal.aborted) return
      listening = new AbortController()
      void this.#listen(network, listening.signal)
    }
    const stop = () => {
      listening?.abort()
      listening = undefined
    }
    const onvisibility = () => {
      if (document.visibilityState === 'visible') start()
      else hidden = setTimeout(stop, HIDDEN)
    }
    const first = setTimeout(start, BEFORE_LISTENING)
    document.addEventListener('visibilitychange', onvisibility)
    return () => {
      clearTimeout(first)
      clearTimeout(hidden)
      clearTimeout(this.#timer)
      clearTimeout(this.#newsTimer)
      clearTimeout(this.#again)
      document.removeEventListener('visibilitychange', onvisibility)
      stop()
      whole.abort()
      this.levels = new Map()
      this.news = null
      this.#gathered = []
    }
  }

  async #listen(network: string, signal: AbortSignal): Promise<void> {
    const { listen } = await import('./listen.ts')
    await listen(
      {
        network,
        language: () => page.data.language,
        since: () => this.#known,
        connection: this.connection,
        onopen: () => {
          void this.writer.flush()
          if (this.#gathered.length > 0) this.#soon()
        },
        onchange: (change) => {
          this.#known = Math.max(this.#known, change.revision)
          if (this.#gathered.some(({ id }) => id === change.id) || this.#fetched.has(change.id)) return
          this.#gathered.push(change)
          this.#soon()
        },
      },
      signal,
    )
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#catchUp(), this.#gathered.length > MANY ? TOGETHER_WHEN_MANY : TOGETHER)
  }

  /** Fetches no more than what the gathered changes ask for. */
  async #catchUp(): Promise<void> {
    clearTimeout(this.#again)
    const changes = this.#gathered
    this.#gathered = []
    if (changes.length === 0) return
    const rows = changes.flatMap((change) => change.rows)
    const onlyLevels =
      changes.every((change) => change.rows.length === change.rowCount) &&
      rows.every(({ table, actor }) => table === 'loads' && actor !== null)
    const actors = new Set(rows.flatMap(({ actor }) => actor ?? []))
    try {
      if (!onlyLevels) this.picture += 1
      if (actors.size <= MOST_LEVELS) await this.#fetchLevels(actors)
      else this.picture += 1
      for (const { id } of changes) if (this.writer.own.has(id)) this.#fetched.add(id)
      this.#tell(changes.filter(({ id }) => !this.writer.own.has(id)))
      await arrived()
      await invalidateAll()
      this.writer.release(actors)
    } catch (cause) {
      if (!(cause instanceof Unanswered)) throw cause
      this.#gathered.unshift(...changes)
      this.connection.lost()
      // The stream may stand all the while and never open again: what was gathered has to be tried by itself.
      this.#again = setTimeout(() => void this.#catchUp(), waitBefore(this.#failures++))
      return
    }
    this.#failures = 0
    this.connection.back()
  }

  async #fetchLevels(actors: ReadonlySet<string>): Promise<void> {
    const language = page.data.language
    const answers = await Promise.all(
      [...actors].map((id) => answerOf(askByHttp(), this.#frame().network.id, ASK_LEVEL, { id, language })),
    )
    const levels = new Map(this.levels)
    for (const { actor } of answers) if (actor) levels.set(actor.id, actor.saturation)
    this.levels = levels
  }

  /** Fresh columns are there: what was patched into the old ones is in them. */
  forgetLevels(): void {
    if (this.levels.size > 0) this.levels = new Map()
  }

  #tell(changes: readonly LiveChange[]): void {
    const [only] = changes
    if (!only) return
    this.news = changes.length === 1 ? { title: only.title } : { count: changes.length }
    clearTimeout(this.#newsTimer)
    this.#newsTimer = setTimeout(() => (this.news = null), NEWS_STANDS)
  }
}

/** Resolves when nobody is on the way to another address: asking anew would call them back. */
async function arrived(): Promise<void> {
  while (navigating.to !== null) await new Promise((resolve) => setTimeout(resolve, 50))
}

const KEY = Symbol('live')

export function provideLive(frame: () => FrameAnswer): Live {
  const live = new Live(frame)
  setContext(KEY, live)
  return live
}

/** Of the network one is in; undefined on pages of none. */
export function useLive(): Live | undefined {
  return getContext<Live | undefined>(KEY)
}
