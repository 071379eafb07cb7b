import { goto } from '$app/navigation'
import { page } from '$app/state'
import type { Drawn, GraphView, Of, RegardName } from '@maillage/graph-view'
import type { NetworkColumns } from '@maillage/network-model'
import { answerOf, askByHttp } from '$lib/ask.ts'
import type { Live } from '$lib/live/live.svelte.ts'
import { withClaims, withLevels } from '$lib/live/with-levels.ts'
import { ASK_COLUMNS, ASK_DECLARATIONS, type Declaration, type NetworkFrame } from '$lib/questions/ask-network.ts'
import { addressOf, FACET_PARAMETERS, facetValues, type AddressChange, type FacetParameter } from './address.ts'
import { facetsOf, facetWords, filteredIds } from './facets.ts'
import { phrasesOf } from './phrases.ts'
import { straysOf } from './strays.ts'
import { neighboursOf, ORDERS, rowsOf, sorted, type ActorRow, type Order } from './rows.ts'

export type ViewName = 'carte' | 'liste' | 'feuilles'

/**
 * One network being looked at. What is chosen, filtered and shown stands in the address; this class reads it, and
 * changes it by calls. It owns nothing but the columns, the camera's holder and where the keyboard stands.
 */
export class Explorer {
  readonly #frame: () => NetworkFrame
  readonly #live: Live | undefined
  #columns = $state.raw<NetworkColumns | null>(null)
  #fetchedFor = ''
  /** `failed`: the columns or the drawing did not come. */
  state = $state<'loading' | 'ready' | 'failed'>('loading')
  drawn = $state.raw<Drawn>()
  view = $state.raw<GraphView>()
  /** Where the arrow keys stand; follows what is chosen. */
  #cursor = $state<string>()

  /** By actor; undefined until they came. Documents declare none. */
  #declarations = $state.raw<ReadonlyMap<string, Declaration>>()

  constructor(
    frame: () => NetworkFrame,
    columns: NetworkColumns | null,
    declarations: readonly Declaration[] | null,
    live?: Live,
  ) {
    this.#frame = frame
    this.#live = live
    this.#columns = columns
    if (declarations) this.#declarations = byActor(declarations)
  }

  readonly network = $derived.by(() => this.#frame().id)
  /** As they were fetched, with the levels that came since, and those that were said here and wait for an answer. */
  readonly columns = $derived.by(() =>
    this.#columns && this.#live
      ? withLevels(this.#columns, withClaims(this.#live.levels, this.#live.writer.claimed))
      : this.#columns,
  )
  readonly regards = $derived.by<readonly RegardName[]>(() =>
    this.#frame().collection === 'documents' ? ['documents', 'sectors'] : ['sectors'],
  )
  readonly regard = $derived.by<RegardName>(() => {
    const asked = page.url.searchParams.get('regard')
    return this.regards.find((regard) => regard === asked) ?? this.regards[0] ?? 'sectors'
  })
  readonly selected = $derived.by(
    () => page.url.searchParams.get('actor') ?? page.url.searchParams.get('thing') ?? undefined,
  )
  readonly order = $derived.by<Order>(() => ORDERS.find((order) => order === page.url.searchParams.get('tri')) ?? 'nom')
  readonly #asked = $derived.by<readonly (readonly [FacetParameter, string])[]>(() =>
    FACET_PARAMETERS.flatMap((parameter) => {
      const value = page.url.searchParams.get(parameter)
      return value === null ? [] : [[parameter, value] as const]
    }),
  )
  readonly #isKnown = ([parameter, written]: readonly [FacetParameter, string]): boolean => {
    const words = this.columns === null ? null : facetWords(this.columns, parameter)
    return words === null || facetValues(written).every((value) => words.includes(value))
  }
  readonly chosen = $derived.by(() => this.#asked.filter(this.#isKnown))
  readonly strays = $derived.by(() =>
    straysOf(page.url.searchParams, {
      regards: this.regards,
      phrases: phrasesOf(this.#frame().sentences).map((sentence) => sentence.phrase),
      unknownFacets: this.#asked.filter((one) => !this.#isKnown(one)),
    }),
  )
  readonly phrase = $derived.by(() => page.url.searchParams.get('phrase') ?? undefined)
  readonly isolatesNeighbours = $derived.by(
    () => page.url.searchParams.get('voisins') === '1' && this.selected !== undefined,
  )

  readonly facets = $derived.by(() => (this.columns ? facetsOf(this.columns, this.#frame().collection) : []))
  readonly rows = $derived.by(() => (this.columns ? rowsOf(this.columns) : []))
  readonly #indices = $derived.by(() => {
    const { actors, things } = this.#columns ?? { actors: { id: [] }, things: { id: [] } }
    return new Map([...actors.id, ...things.id].map((id, index) => [id, index]))
  })
  readonly #around = $derived.by(() => (this.#columns ? neighboursOf(this.#columns) : []))

  /** Ids in view; undefined when nothing is filtered. */
  readonly focus = $derived.by<ReadonlySet<string> | undefined>(() => {
    const { columns } = this
    if (!columns) return undefined
    const filtered = filteredIds(columns, this.chosen)
    const sentence = phrasesOf(this.#frame().sentences).find((one) => one.phrase === this.phrase)
    const asked =
      this.isolatesNeighbours && this.selected !== undefined
        ? new Set([this.selected, ...this.neighboursOf(this.selected)])
        : sentence && sentence.focus.length > 0
          ? new Set(sentence.focus)
          : undefined
    if (!filtered || !asked) return filtered ?? asked
    return new Set([...filtered].filter((id) => asked.has(id)))
  })
  readonly shownRows = $derived.by<readonly ActorRow[]>(() => {
    const { focus } = this
    return sorted(focus ? this.rows.filter((row) => focus.has(row.id)) : this.rows, this.order, page.data.language)
  })
  readonly cursor = $derived.by(() => this.#cursor ?? this.selected)

  rowOf(id: string): ActorRow | undefined {
    return this.rows[this.#indices.get(id) ?? -1]
  }

  nameOf(id: string): string | undefined {
    const index = this.#indices.get(id)
    const columns = this.#columns
    if (index === undefined || !columns) return undefined
    return columns.actors.name[index] ?? columns.things.name[index - columns.actors.id.length]
  }

  /** Ids of everything that a tie joins to this one. */
  neighboursOf(id: string): readonly string[] {
    const columns = this.#columns
    const index = this.#indices.get(id)
    if (!columns || index === undefined) return []
    return [...(this.#around[index] ?? [])].flatMap(
      (other) => columns.actors.id[other] ?? columns.things.id[other - columns.actors.id.length] ?? [],
    )
  }

  /** Fetches the picture's columns when they are not there, or are in another language or of another network. */
  async load(columns: NetworkColumns | null): Promise<void> {
    const wanted = `${this.network} ${page.data.language}`
    if (this.#fetchedFor === wanted) return
    this.#fetchedFor = wanted
    if (columns) {
      this.#columns = columns
      this.state = 'ready'
      return
    }
    this.state = 'loading'
    try {
      const answer = await answerOf(askByHttp(), this.network, ASK_COLUMNS, { language: page.data.language })
      if (this.#fetchedFor !== wanted) return
      this.#columns = answer.columns
      this.state = 'ready'
    } catch (cause) {
      if (this.#fetchedFor === wanted) this.fail(cause)
    }
  }

  readonly declarations = $derived.by(() => this.#declarations)

  /** Fetches once what the list says of declarations. */
  async loadDeclarations(): Promise<void> {
    if (this.#declarations) return
    try {
      const answer = await answerOf(askByHttp(), this.network, ASK_DECLARATIONS, { language: page.data.language })
      this.#declarations = byActor(answer.saturation)
    } catch (cause) {
      console.warn('the declarations', cause)
    }
  }

  /** Fetches the columns anew after a change; until they are there the old ones stand. */
  async refresh(): Promise<void> {
    if (this.#columns === null) return
    const wanted = this.#fetchedFor
    try {
      const answer = await answerOf(askByHttp(), this.network, ASK_COLUMNS, { language: page.data.language })
      if (this.#fetchedFor !== wanted || answer.columns.revision < this.#columns.revision) return
      this.#columns = answer.columns
      this.#live?.forgetLevels()
    } catch (cause) {
      console.info('the map keeps what it has', cause)
    }
  }

  retry(): void {
    this.#fetchedFor = ''
    void this.load(null)
  }

  fail(cause: unknown): void {
    console.warn('the map', cause)
    this.state = 'failed'
  }

  /** The address of this map with some of it changed. */
  address(change: AddressChange): string {
    return addressOf(page.url, this.network, change)
  }

  async go(change: AddressChange): Promise<void> {
    await goto(this.address(change), { noScroll: true, keepFocus: true })
  }

  /** Chooses an actor or a thing by its id; undefined lets go. */
  async select(id: string | undefined): Promise<void> {
    this.#cursor = undefined
    if (id === undefined) {
      if (this.selected !== undefined) await this.go({ actor: null, thing: null })
      return
    }
    if (id === this.selected) return
    await this.go(this.rowOf(id) ? { actor: id } : { thing: id })
  }

  /** What a hand chose on the map. A line opens the end that is not yet chosen; a signal its first finding. */
  async choose(of: Of | undefined): Promise<void> {
    if (!of) return this.select(undefined)
    if (of.kind === 'findings') return this.select(of.ids[0])
    if (of.kind !== 'tie') return this.select(of.id)
    const columns = this.#columns
    const tie = columns?.ties.id.indexOf(of.id) ?? -1
    if (!columns || tie < 0) return
    const ends = [columns.ties.from[tie], columns.ties.to[tie]].flatMap((end) =>
      end === undefined ? [] : (columns.actors.id[end] ?? columns.things.id[end - columns.actors.id.length] ?? []),
    )
    await this.select(ends.find((end) => end !== this.selected))
  }

  /** Moves the keyboard to the neighbour in a direction. */
  walk(direction: 'left' | 'right' | 'up' | 'down'): void {
    const from = this.cursor ?? this.shownRows[0]?.id
    if (from === undefined) return
    if (this.cursor === undefined) {
      this.#cursor = from
      return
    }
    const next = this.view?.neighbourTowards(from, direction)
    if (next) this.#cursor = next.kind === 'findings' ? next.on : next.id
  }
}

const byActor = (declarations: readonly Declaration[]): ReadonlyMap<string, Declaration> =>
  new Map(declarations.map((declaration) => [declaration.actor.id, declaration]))
