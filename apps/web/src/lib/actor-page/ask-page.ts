import { averageMeasure, egoLegend, egoSlots, egoSlotSvg, egoSvg, placeEgo, type PlacedEgo } from '@maillage/graph-view'
import { isMessageKey, say, sayActorPage, sayCards, sayDay, sayNumber, type ActorPageKey } from '@maillage/messages'
import type { HingeFigure, Language } from '@maillage/network-model'
import { answerOf, type Ask } from '../ask.ts'
import type { ActorCard } from '../questions/ask-actor.ts'
import {
  ASK_ACTOR_LOOKS,
  ASK_ACTOR_MORE,
  ASK_ACTORS_AROUND,
  ASK_HINGES,
  type ActorAround,
  type ActorMoreAnswer,
} from '../questions/ask-actor-page.ts'
import { ASK_MEETINGS, type MeetingHead } from '../questions/ask-meetings.ts'
import type { NetworkFrame } from '../questions/ask-network.ts'
import { sumPosts } from '../card/posts.ts'
import { beyondOf, drawnAmong, egoOf, neighboursOf, showsBeyond, type Colouring } from './around.ts'
import { historyLines, type HistoryLine } from './history-lines.ts'
import { honestLine, type HonestLine } from './honest-line.ts'
import { linksOf, type LinkLine, type LinkTo } from './links.ts'
import { scanCode } from './scan-code.ts'
import { inPage, structuredData } from './structured-data.ts'

/** A sample of a legend and its words. */
export interface LegendLine {
  readonly svg: string
  readonly words: string
}

/** The picture of who stands around, ready to be shown. */
export interface AroundPicture {
  readonly svg: string
  readonly legend: readonly LegendLine[]
  /** In one step, drawn or not. */
  readonly count: number
  readonly beyond: boolean
}

/** What the page shows beside the card: everything that can be made ready before it leaves the server. */
export interface ActorPageData {
  readonly more: ActorMoreAnswer['actor']
  readonly changeCount: number
  readonly honest: HonestLine
  readonly history: readonly HistoryLine[]
  readonly around: AroundPicture
  /** Sentences on what breaks without it; null where that cannot be computed. */
  readonly connects: readonly string[] | null
  /** Whom it might meet; null where who works with whom was not asked. */
  readonly meetings: readonly MeetingHead[] | null
  /** JSON-LD. */
  readonly structured: string
  readonly code: string
  readonly address: string
}

interface Asked {
  readonly network: NetworkFrame
  readonly language: Language
  readonly colouring: Colouring
  /** Without what follows the path. */
  readonly address: string
  readonly addressOf: (to: LinkTo) => string
}

/** Whether a measure of the whole network may be asked for a single page. */
const MOST_FOR_HINGES = 3000

export async function askActorPage(ask: Ask, actor: ActorCard, asked: Asked): Promise<ActorPageData> {
  const { network, language } = asked
  const words = (key: ActorPageKey, values = {}) => sayActorPage(language, key, values)
  const [{ actor: more, changes }, connects, meetings] = await Promise.all([
    answerOf(ask, network.id, ASK_ACTOR_MORE, { id: actor.id, language }),
    connectsOf(ask, actor, asked),
    meetingsOf(ask, actor, asked),
  ])
  const honest = honestLine(actor, { more, changes: changes.nodes, day: (date) => sayDay(language, date) }, words)
  return {
    more,
    changeCount: changes.totalCount,
    honest,
    history: historyLines(
      actor,
      {
        more,
        changes: changes.nodes,
        confirmed: honest.isConfirmed,
        number: (value) => sayNumber(language, value),
      },
      words,
    ),
    around: await aroundOf(ask, actor, linksOf(actor, more), asked),
    connects,
    meetings,
    structured: inPage(
      structuredData(actor, more, {
        address: asked.address,
        addressOf: (other) => new URL(asked.addressOf({ ...other, table: 'actors' }), asked.address).href,
        fictional: network.fictional ? words('actor.fictional') : null,
      }),
    ),
    code: scanCode(asked.address),
    address: asked.address,
  }
}

async function aroundOf(
  ask: Ask,
  actor: ActorCard,
  links: ReturnType<typeof linksOf>,
  { network, language, colouring, addressOf }: Asked,
): Promise<AroundPicture> {
  const all = neighboursOf(links)
  const drawn = drawnAmong(all)
  const hidden = actor.collaborations.totalCount - actor.collaborations.nodes.length
  const ids = drawn.filter(({ to }) => to.table === 'actors').map(({ to }) => to.id)
  const around = new Map<string, ActorAround>(
    ids.length === 0
      ? []
      : (await answerOf(ask, network.id, ASK_ACTORS_AROUND, { ids, language })).actors.nodes.map((one) => [
          one.id,
          one,
        ]),
  )
  const reached = showsBeyond(drawn)
    ? [...new Set([...around.values()].flatMap((one) => beyondOf(one, actor.id)))].slice(0, 50)
    : []
  const beyond = new Map(
    reached.length === 0
      ? []
      : (await answerOf(ask, network.id, ASK_ACTOR_LOOKS, { ids: reached, language })).actors.nodes.map((one) => [
          one.id,
          one,
        ]),
  )
  const placed = placeEgo(
    egoOf(actor, drawn, { around, beyond }, colouring, {
      address: addressOf,
      title: (line) => titleOf(line, language),
      more: (count) => sayActorPage(language, 'actor.around.beyond.more', { count }),
    }),
    averageMeasure,
  )
  return {
    svg: egoSvg(placed),
    legend: legendOf(placed, around, colouring, language),
    count: all.length + hidden,
    beyond: placed.neighbours.some((one) => one.beyond.length > 0),
  }
}

function titleOf({ to, words: said, status }: LinkLine, language: Language): string {
  const key = `status.${status}`
  const quote = said[0] === undefined ? '' : ` – «\u202f${said[0].quote}\u202f»`
  return `${to.name}${status === 'existing' || !isMessageKey(key) ? '' : ` (${say(language, key)})`}${quote}`
}

/** What is drawn: marks, lines, then the colours by the sectors or the sides they stand for. */
function legendOf(
  placed: PlacedEgo,
  around: ReadonlyMap<string, ActorAround>,
  { collection, slots }: Colouring,
  language: Language,
): readonly LegendLine[] {
  const spoken = (key: string) => (isMessageKey(key) ? say(language, key) : key)
  const marks = egoLegend(placed).map(({ svg, words }) => ({ svg, words: spoken(words) }))
  const colours = egoSlots(placed).flatMap((slot): LegendLine[] => {
    if (slot === 'authority') return []
    if (slot === 'sector-unknown')
      return [
        {
          svg: egoSlotSvg(slot),
          words:
            collection === 'documents'
              ? sayActorPage(language, 'actor.around.side-unknown')
              : spoken('map.sector-unknown'),
        },
      ]
    if (collection === 'documents') {
      const side =
        slot === 'both-sides'
          ? 'both'
          : slot.startsWith('social')
            ? 'social'
            : slot.startsWith('mental')
              ? 'mental-health'
              : 'neither'
      return [{ svg: egoSlotSvg(slot), words: spoken(`side.${side}`) }]
    }
    const names = new Set(
      [...around.values()].flatMap(({ primarySector }) =>
        primarySector && slots[primarySector.id] === slot ? [primarySector.name] : [],
      ),
    )
    return names.size === 0 ? [] : [{ svg: egoSlotSvg(slot), words: [...names].join(', ') }]
  })
  return [...marks, ...colours]
}

/** Sentences on what an actor joins, as the measure has it. */
async function connectsOf(ask: Ask, actor: ActorCard, { network, language }: Asked): Promise<readonly string[] | null> {
  if (network.collection !== 'survey' || !actor.isNamed || network.counts.actors > MOST_FOR_HINGES) return null
  const { regard } = await answerOf(ask, network.id, ASK_HINGES, { language })
  if (regard.reason !== null) return null
  const hinge: HingeFigure | undefined = regard.figures.hinges.find((one) => one.actor === actor.id)
  if (!hinge) return [sayCards(language, 'card.bridges.none')]
  const posts = sumPosts(actor.posts).inPost
  return [
    ...(hinge.lost > 0
      ? [`${sayNumber(language, hinge.lost)} ${sayCards(language, 'card.bridges.lost', { lost: hinge.lost })}.`]
      : []),
    ...(hinge.isCutPoint ? [sayCards(language, 'card.bridges.cut')] : []),
    ...(hinge.isGatekeeper ? [sayCards(language, 'card.bridges.gatekeeper')] : []),
    ...(hinge.isStraddler ? [sayCards(language, 'card.bridges.straddler')] : []),
    ...(hinge.lost > 0
      ? [
          posts.count > 0
            ? `${sayCards(language, 'card.bridges.posts', { sum: sayNumber(language, posts.sum) })} (${sayCards(language, 'card.bridges.posts.detail', { count: posts.count })}).`
            : sayCards(language, 'card.bridges.posts.none'),
          sayActorPage(language, 'actor.connects.how'),
        ]
      : []),
  ]
}

const MOST_MEETINGS = 5

/** Whom it might meet, with reasons; an actor that wants no suggestion gets none. */
async function meetingsOf(
  ask: Ask,
  actor: ActorCard,
  { network, language }: Asked,
): Promise<readonly MeetingHead[] | null> {
  if (network.collection !== 'survey' || !actor.isNamed || actor.status !== 'existing') return null
  const { meetings } = await answerOf(ask, network.id, ASK_MEETINGS, {
    actor: actor.id,
    concertation: null,
    first: MOST_MEETINGS,
    language,
  })
  return meetings
}
