import { goto } from '$app/navigation'
import { page } from '$app/state'
import { untrack } from 'svelte'
import type { Drawn, GraphView, Of, RegardName } from '@maillage/graph-view'
import type { NetworkColumns, RegardFigures } from '@maillage/network-model'
import { answerOf, askByHttp } from '$lib/ask.ts'
import type { Live } from '$lib/live/live.svelte.ts'
import { withClaims, withLevels } from '$lib/live/with-levels.ts'
import { ASK_COLUMNS, ASK_DECLARATIONS, type Declaration, type NetworkFrame } from '$lib/questions/ask-network.ts'
import { Narrowing } from '$lib/facets/narrowing.svelte.ts'
import { toggled } from '$lib/facets/filter.ts'
import { choiceAsked, choiceOf } from '$lib/lists/choice.ts'
import { withKinds } from '$lib/facets/shown-things.ts'
import { regardWord, type RegardAnswer, type RegardHead } from '$lib/questions/ask-regard.ts'
import { unfoldedIds } from '$lib/wayfinding/unfolded.ts'
import { ways } from '$lib/wayfinding/ways.ts'
import { addressOf, writtenFacet, type AddressChange, type FacetParameter } from './address.ts'
import { focusSet, pairSet } from './focus-set.ts'
import { phrasesOf } from './phrases.ts'
import { RegardAsker, type RegardAsked } from './regard-asker.svelte.ts'
import { straysOf } from './strays.ts'
import { neighboursOf, ORDERS, rowsOf, sorted, type ActorRow, type Order } from './rows.ts'

/** A regard's answer that came with the page, and what was asked for it. */
export interface RegardOnArrival {
  readonly asked: RegardAsked
  readonly answer: RegardAnswer
}

export type ViewName = 'carte' | 'liste' | 'collaborations' | 'feuilles'

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
    regard?: RegardOnArrival | null,
  ) {
    this.#frame = frame
    this.#live = live
    this.#columns = columns
    this.narrowing = new Narrowing(
      () => this.columns,
      () => this.#frame().collection,
    )
    if (regard) this.asker.seed(regard.asked, regard.answer)
    if (declarations) this.#declarations = byActor(declarations)
  }

  readonly network = $derived.by(() => this.#frame().id)
  /** As they were fetched, with the levels that came since, and those that were said here and wait for an answer. */
  readonly columns = $derived.by(() =>
    this.#columns && this.#live
      ? withLevels(this.#columns, withClaims(this.#live.levels, this.#live.writer.claimed))
      : this.#columns,
  )
  /** Facets, filters, and what they leave. */
  readonly narrowing: Narrowing
  readonly asker = new RegardAsker()

  /** In the order of the rail; a survey has no sheets of documents. */
  readonly regardHeads = $derived.by<readonly RegardHead[]>(() =>
    this.#frame().regards.filter((head) => head.id !== 'documents' || head.computed),
  )
  /** Those that show something here: what is computed, or what documents signal. */
  readonly regards = $derived.by<readonly RegardName[]>(() =>
    this.regardHeads.filter((head) => head.computed || head.signalled > 0).map((head) => regardWord(head.id)),
  )
  readonly regard = $derived.by<RegardName>(() => {
    const asked = page.url.searchParams.get('regard')
    return this.regards.find((regard) => regard === asked) ?? this.regards[0] ?? 'sectors'
  })
  /** What the chosen regard says; the answer of the one before while it is on its way. */
  readonly answer = $derived.by(() => this.asker.answer)
  /** The regard that is drawn: the one before until the figures of the chosen one are there. */
  readonly drawnRegard = $derived.by<RegardName>(() => {
    const { answer, regard } = this
    if (!answer || this.asker.hasFailed || PLACED_WITHOUT_FIGURES.includes(regard)) return regard
    return this.regards.find((one) => one === regardWord(answer.id)) ?? regard
  })
  /** What the drawn regard adds to the columns. */
  readonly figures = $derived.by<RegardFigures | undefined>(() => this.asker.answerOf(this.drawnRegard)?.figures)
  readonly sentences = $derived.by(() => phrasesOf(this.asker.answerOf(this.regard)?.sentences ?? []))
  readonly selected = $derived.by(
    () => page.url.searchParams.get('actor') ?? page.url.searchParams.get('thing') ?? undefined,
  )
  readonly order = $derived.by<Order>(() => ORDERS.find((order) => order === page.url.searchParams.get('tri')) ?? 'nom')
  /** Facets that are chosen, as they stand in the address. */
  readonly chosen = $derived.by<readonly (readonly [FacetParameter, string])[]>(() =>
    [...this.narrowing.filter.values].map(([parameter, values]) => [parameter, writtenFacet(values)] as const),
  )
  readonly strays = $derived.by(() =>
    straysOf(page.url.searchParams, {
      heads: this.#frame().regards,
      regards: this.regards,
      phrases:
        this.asker.answerOf(this.regard) && !this.asker.isAsking ? this.sentences.map(({ phrase }) => phrase) : null,
      unknownFacets: this.narrowing.unknown,
      columns: this.columns,
    }),
  )
  /** A tie whose card is open. */
  readonly tie = $derived.by(() => page.url.searchParams.get('lien') ?? undefined)
  /** Two sectors, `a~b`. */
  readonly pair = $derived.by(() => {
    const asked = page.url.searchParams.get('paire')
    const sectors = this.columns?.dictionaries.sector
    const ids = asked?.split('~') ?? []
    return asked !== null && ids.length === 2 && ids.every((id) => sectors?.includes(id) ?? true) ? asked : undefined
  })
  /** A function in a territory, `row~column`: its card is open. */
  readonly cell = $derived.by(() => page.url.searchParams.get('case') ?? undefined)
  readonly phrase = $derived.by(() => page.url.searchParams.get('phrase') ?? undefined)
  readonly isolatesNeighbours = $derived.by(
    () => page.url.searchParams.get('voisins') === '1' && this.selected !== undefined,
  )

  readonly facets = $derived.by(() => this.narrowing.facets)
  /** The columns with only those kinds of things that are shown beside the actors. */
  readonly shownColumns = $derived.by(() => this.columns && withKinds(this.columns, this.narrowing.kinds))
  readonly shownThings = $derived.by<ReadonlySet<string>>(() => new Set(this.shownColumns?.things.id))
  readonly rows = $derived.by(() => (this.columns ? rowsOf(this.columns) : []))
  readonly #indices = $derived.by(() => {
    const { actors, things } = this.#columns ?? { actors: { id: [] }, things: { id: [] } }
    return new Map([...actors.id, ...things.id].map((id, index) => [id, index]))
  })
  readonly #around = $derived.by(() => (this.#columns ? neighboursOf(this.#columns) : []))

  /** Looked at for a moment only: what the pointer or the keyboard is on in a facet. */
  preview = $state.raw<ReadonlySet<string>>()
  /** Ids in view; undefined when nothing is filtered. */
  readonly focus = $derived.by<ReadonlySet<string> | undefined>(() => {
    const { columns, figures } = this
    if (!columns) return undefined
    const filtered = this.narrowing.ids
    const close = this.#looksAt(columns)
    if (!close) return filtered && focusSet(columns, filtered, figures, false)
    const near = focusSet(columns, close, figures, true)
    if (!filtered) return near
    const left = focusSet(columns, filtered, figures, false)
    return new Set([...near].filter((id) => left.has(id)))
  })

  /** What is looked at closely: neighbours, what a sentence speaks of, a pair of sectors. */
  #looksAt(columns: NetworkColumns): ReadonlySet<string> | undefined {
    const choice = choiceOf(columns, choiceAsked(page.url.searchParams))
    if (choice) return choice
    const roots = this.isolatesNeighbours && this.selected !== undefined ? [this.selected] : []
    const unfolded = unfoldedIds([...roots, ...ways.opened], ways.closed, (id) => ways.drawnNeighbours(this, id))
    if (unfolded) return unfolded
    const sentence = this.sentences.find((one) => one.phrase === this.phrase)
    if (sentence && sentence.focus.length > 0) return new Set(sentence.focus)
    return this.pair === undefined ? undefined : pairSet(columns, this.pair)
  }

  readonly shownRows = $derived.by<readonly ActorRow[]>(() => {
    const { focus } = this
    return sorted(focus ? this.rows.filter((row) => focus.has(row.id)) : this.rows, this.order, page.data.language)
  })
  readonly cursor = $derived.by(() => this.#cursor ?? this.selected ?? this.tie ?? this.pair)

  /** True for the chosen pair of sectors, in either order. */
  isPair(id: string): boolean {
    return this.pair !== undefined && (id === this.pair || id.split('~').reverse().join('~') === this.pair)
  }

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

  /** Asks what the chosen regard says of what is left; does nothing while the filter cannot be told yet. */
  askRegard(): void {
    const filter = this.narrowing.forApi
    if (filter === undefined) return
    const { network, regard } = this
    const asked = { network, regard, filter, language: page.data.language, revision: this.#frame().revision }
    untrack(() => this.asker.ask(asked))
  }

  askRegardAgain(): void {
    const { network, regard } = this
    const filter = this.narrowing.forApi ?? null
    this.asker.retry({ network, regard, filter, language: page.data.language, revision: this.#frame().revision })
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

  /** The address of another regard: filters and what is chosen stay, what one sentence or one band showed goes. */
  regardAddress(regard: RegardName): string {
    return this.address({ regard: regard === this.regards[0] ? null : regard, phrase: null, paire: null })
  }

  /** The regard of a number key; false when none stands at that place. */
  async goToRegard(place: number): Promise<boolean> {
    const regard = this.regards[place - 1]
    if (regard === undefined) return false
    await goto(this.regardAddress(regard), { noScroll: true, keepFocus: true })
    return true
  }

  async go(change: AddressChange): Promise<void> {
    await goto(this.address(change), { noScroll: true, keepFocus: true })
  }

  /** Chooses an actor or a thing by its id; undefined lets go. */
  async select(id: string | undefined): Promise<void> {
    this.#cursor = undefined
    if (id === undefined) {
      if ((this.selected ?? this.tie ?? this.pair ?? this.cell) !== undefined)
        await this.go({ actor: null, thing: null, lien: null, paire: null, case: null })
      return
    }
    if (id === this.selected) return
    await this.go(this.rowOf(id) ? { actor: id } : { thing: id })
  }

  /** What a hand chose on the map. A line opens its own card; a signal its first finding. */
  async choose(of: Of | undefined): Promise<void> {
    if (!of) return this.select(undefined)
    if (of.kind === 'findings') return this.select(of.ids[0])
    if (of.kind === 'pair') return this.go({ paire: of.id === this.pair ? null : of.id })
    if (of.kind === 'group') return this.go(toggled(this.narrowing.filter, 'secteur', of.id))
    if (of.kind === 'cell') return this.go({ case: of.id === this.cell ? null : of.id })
    if (of.kind !== 'tie') return this.select(of.id)
    await this.go({ lien: of.id })
  }

  /** Chooses whatever stands under the keyboard: an actor, a thing, a pair of sectors. */
  async selectOn(id: string): Promise<void> {
    if (id.includes('~')) return this.go({ paire: id })
    if (this.nameOf(id) === undefined) return
    return this.select(id)
  }

  /** Puts the keyboard on an actor, a thing, a sector or a pair. */
  walkTo(id: string): void {
    this.#cursor = id
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

/** Regards whose places follow from the columns alone. */
const PLACED_WITHOUT_FIGURES: readonly RegardName[] = ['documents', 'sectors']

const byActor = (declarations: readonly Declaration[]): ReadonlyMap<string, Declaration> =>
  new Map(declarations.map((declaration) => [declaration.actor.id, declaration]))
