import { answerOf, type Ask } from '$lib/ask.ts'
import { ASK_CHOICES, type ActorsLeft, type ChoicesAnswer, type Excluded } from '$lib/questions/ask-gaps.ts'
import {
  ASK_LISTED,
  ASK_LOAD_DETAIL,
  ASK_LOADS,
  ASK_NAME_OF,
  ASK_SUPPOSED,
  type Listed,
  type LoadDetailAnswer,
  type LoadLine,
  type SupposedAnswer,
} from '$lib/questions/ask-loads.ts'
import { ASK_LOAD_HISTORY, halvesOf } from '$lib/questions/ask-load-history.ts'
import type { NetworkFrame } from '$lib/questions/ask-network.ts'
import type { FindingHead } from '$lib/questions/words.ts'
import type { Language } from '@maillage/network-model'
import type { LoadsAddress, LoadsView, Supposed } from './loads-address.ts'
import { monthEnds, monthsByActor, type Months } from './months.ts'
import { countLoads, inOrder, isWanted, type LoadCounts } from './sort-loads.ts'

/** On one page without being asked for more, and with. */
const FEW = 40
const MOST = 1000
/** Nobody closes, nothing changes: who is in play. */
const AS_IT_IS = { close: [], posts: [], rounds: 1, requestsPerFullTimeEquivalent: null }
const MOST_CLOSED_IN_TURN = 150
/** Beyond this many lines the year behind each is not drawn. */
const MOST_WITH_MONTHS = 200
/** So few more are not worth a click. */
const A_FEW_MORE = 5

export interface LoadsData {
  readonly address: LoadsAddress
  /** Values of the address that this network does not know; the page says so and leaves them aside. */
  readonly strays: readonly string[]
  readonly territories: ChoicesAnswer['network']['territories']
  readonly counts: LoadCounts
  /** The lines that are shown, and how many there are. */
  readonly lines: readonly LoadLine[]
  readonly wanted: number
  /** The day that everything here speaks of. */
  readonly today: string
  /** The year behind each line, by actor; nobody when there are too many. */
  readonly months: Readonly<Record<string, Months>>
  readonly detail: LoadDetailAnswer | null
  readonly listed: readonly Listed[]
  readonly signalled: readonly FindingHead[]
  readonly excluded: readonly Excluded[]
  /** True when no declaration of anybody can be read. */
  readonly nothingSaid: boolean
  /** Actors that a supposition can begin with, and what it leads to. */
  readonly inPlay: readonly { readonly id: string; readonly name: string }[]
  /** What closing some would lead to, to begin with. */
  readonly suggested: readonly { readonly id: string; readonly sentence: string }[]
  readonly supposed: SupposedAnswer['measurement'] | null
  /** An actor of this network that a supposition was asked of, and whose figures are not known. */
  readonly outside: string | null
  readonly means: string | null
}

const MEASURES_OF: Readonly<Record<LoadsView, readonly string[]>> = {
  charges: [],
  attente: ['M3', 'M2', 'M1', 'shortfall'],
  demandes: ['M5', 'unmet-demand'],
  surcharge: ['M6'],
}

export async function loadSaturation(
  ask: Ask,
  network: NetworkFrame,
  wanted: LoadsAddress,
  language: Language,
): Promise<LoadsData> {
  const { network: choices } = await answerOf(ask, network.id, ASK_CHOICES, { language })
  const { address, strays } = known(wanted, choices, network)
  const filter = actorsLeft(address)
  const [{ saturation, counted, findings, network: head }, whole, listed, ground] = await Promise.all([
    answerOf(ask, network.id, ASK_LOADS, { filter, language }),
    filter === null ? null : answerOf(ask, network.id, ASK_LOADS, { filter: null, language }),
    Promise.all(
      MEASURES_OF[address.view].map(
        async (id) => (await answerOf(ask, network.id, ASK_LISTED, { id, filter, language })).measurement,
      ),
    ),
    answerOf(ask, network.id, ASK_SUPPOSED, { scenario: AS_IT_IS, language }),
  ])
  const counts = new Set(counted.rows.map(({ of }) => of[0]))
  const all = saturation.filter(({ actor }) => counts.has(actor.id))
  const lines = inOrder(
    all.filter((line) => isWanted(line, address)),
    address.order,
    language,
  )
  const inPlay = ground.measurement.rows.map(({ of, names }) => ({ id: of[0] ?? '', name: names[0] ?? '' }))
  const scenario = scenarioOf(address.supposed, inPlay)
  const opened = address.open !== null && all.some(({ actor }) => actor.id === address.open) ? address.open : null
  // A filter may leave only those who said nothing: that is no network where nobody did.
  const nothingSaid = (whole?.saturation ?? all).every(
    ({ level, reason, since }) => level === 'unknown' && reason === 'NOT_DECLARED' && since === null,
  )
  const shown = lines.slice(0, address.all ? MOST : lines.length <= FEW + A_FEW_MORE ? lines.length : FEW)
  const asked = address.supposed.actor
  const detailOf = (actor: string | null) =>
    actor === null ? null : answerOf(ask, network.id, ASK_LOAD_DETAIL, { actor, language })
  const [detail, supposed, ofAsked, named, months, closures] = await Promise.all([
    detailOf(opened),
    scenario === null ? null : answerOf(ask, network.id, ASK_SUPPOSED, { scenario, language }),
    detailOf(scenario === null ? null : asked),
    scenario !== null || asked === null ? null : answerOf(ask, network.id, ASK_NAME_OF, { actor: asked, language }),
    address.view !== 'charges' || nothingSaid || shown.length > MOST_WITH_MONTHS
      ? {}
      : yearBehind(ask, network.id, head.today, shown, language),
    // Closing each in turn is long where they are many, and nobody should wait for three suggestions.
    scenario !== null || inPlay.length === 0 || inPlay.length > MOST_CLOSED_IN_TURN
      ? null
      : answerOf(ask, network.id, ASK_SUPPOSED, { scenario: null, language }),
  ])
  const means = ofAsked?.shortfall
  const outside = named?.saturation[0]?.actor.name ?? null
  return {
    address: { ...address, open: opened },
    strays: [
      ...strays,
      ...(asked !== null && scenario === null && outside === null ? [asked] : []),
      ...(wanted.open !== null && opened === null ? [wanted.open] : []),
    ],
    territories: choices.territories,
    counts: countLoads(all),
    lines: shown,
    wanted: lines.length,
    today: head.today,
    months,
    detail,
    listed,
    signalled: findings.nodes,
    excluded: counted.excluded,
    nothingSaid,
    inPlay,
    suggested: (closures?.measurement.rows ?? [])
      .slice(0, 3)
      .map(({ of, sentence }) => ({ id: of[0] ?? '', sentence })),
    supposed: supposed?.measurement ?? null,
    outside,
    means: means?.reason === null ? means.sentence : null,
  }
}

/** What was known at the end of each of the last twelve months. */
async function yearBehind(ask: Ask, network: string, today: string, lines: readonly LoadLine[], language: Language) {
  const ids = lines.map(({ actor }) => actor.id)
  const halves = halvesOf(monthEnds(today), ids).map((days) =>
    answerOf(ask, network, ASK_LOAD_HISTORY, { ...days, language }),
  )
  return monthsByActor(await Promise.all(halves), ids)
}

function scenarioOf(supposed: Supposed, inPlay: LoadsData['inPlay']) {
  const { actor, act, fullTimeEquivalents, rounds, rate } = supposed
  if (actor === null || !inPlay.some(({ id }) => id === actor)) return null
  const posts =
    act === 'ferme'
      ? []
      : [{ actor, fullTimeEquivalents: act === 'moins' ? -fullTimeEquivalents : fullTimeEquivalents }]
  return { close: act === 'ferme' ? [actor] : [], posts, rounds, requestsPerFullTimeEquivalent: rate }
}

function actorsLeft({ sector, territory }: LoadsAddress): ActorsLeft | null {
  if (sector === null && territory === null) return null
  return { ...(sector !== null && { sectors: [sector] }), ...(territory !== null && { territories: [territory] }) }
}

/** The address without what this network does not have. */
function known(wanted: LoadsAddress, choices: ChoicesAnswer['network'], network: NetworkFrame) {
  const strays: string[] = []
  const among = (value: string | null, held: readonly { readonly id: string }[]) => {
    if (value === null || held.some(({ id }) => id === value)) return value
    strays.push(value)
    return null
  }
  const address = {
    ...wanted,
    sector: among(wanted.sector, network.sectors),
    territory: among(wanted.territory, choices.territories),
  }
  return { address, strays }
}
