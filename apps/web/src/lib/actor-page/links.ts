import type { ActorCard, Collaboration } from '../questions/ask-actor.ts'
import type { ActorMore } from '../questions/ask-actor-page.ts'
import type { Named, TieStatus, Words } from '../questions/words.ts'

/** In the order of the page. */
export const LINK_GROUPS = [
  'offers',
  'structure',
  'statements',
  'partnerships',
  'collaborations',
  'involvements',
  'audiences',
] as const
export type LinkGroup = (typeof LINK_GROUPS)[number]

/** Something this actor is tied to. */
export interface LinkTo extends Named {
  readonly table: string
}

/** One row of « Liens et preuves »: what is said, of whom, and in which words. */
export interface LinkLine {
  readonly id: string
  /** What is said of it: a word of the relation, or null where the group says it (a collaboration, an audience). */
  readonly verb: LinkVerb | null
  readonly to: LinkTo
  readonly status: TieStatus
  readonly words: readonly Words[]
  readonly contested: boolean
  readonly hidden: boolean
  /** Kept by the other side too; null where that is no question. */
  readonly confirmed: boolean | null
  /** Everybody in a partnership, this actor among them. */
  readonly members: readonly Named[]
  readonly collaboration: Collaboration | null
}

/** Ready-made words of the API, or a key of this page's own. */
export type LinkVerb =
  { readonly said: string; readonly after: boolean } | { readonly key: 'part-of' | 'part' | 'member' }

export interface LinkLines {
  readonly group: LinkGroup
  readonly lines: readonly LinkLine[]
}

/** Memberships in these are told with all members. */
const WITH_MEMBERS = ['partnership']

const line = (of: Pick<LinkLine, 'id' | 'to'> & Partial<LinkLine>): LinkLine => ({
  verb: null,
  status: 'existing',
  words: [],
  contested: false,
  hidden: false,
  confirmed: null,
  members: [],
  collaboration: null,
  ...of,
})

/** Everything that ties an actor to others, by kind; kinds without any are left out. */
export function linksOf(actor: ActorCard, more: ActorMore | null): readonly LinkLines[] {
  const values = new Map(more?.evidence.map(({ id, value }) => [id, value]))
  const wordsFor = (field: string, value: string) =>
    actor.evidence.filter((one) => one.field === field && (values.get(one.id) ?? value) === value)
  const groupings = new Map(more?.memberOf.map((membership) => [membership.id, membership.in]))
  const toActor = ({ id, name }: Named): LinkTo => ({ id, name, table: 'actors' })

  const offers = actor.offers
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ id, name, status, evidence }) => line({ id, to: { id, name, table: 'offers' }, status, words: evidence }))
  const structure = [
    ...(actor.partOf === null
      ? []
      : [
          line({
            id: `part-of-${actor.partOf.id}`,
            verb: { key: 'part-of' },
            to: toActor(actor.partOf),
            words: wordsFor('partOf', actor.partOf.id),
          }),
        ]),
    ...actor.parts.map((part) => line({ id: `part-${part.id}`, verb: { key: 'part' }, to: toActor(part) })),
  ]
  const statements = actor.statements.map((statement) => {
    const isSubject = statement.subject.id === actor.id
    return line({
      id: statement.id,
      verb: { said: statement.wording, after: !isSubject },
      to: isSubject ? statement.object : statement.subject,
      status: statement.status,
      words: statement.evidence,
      contested: statement.contested,
      hidden: statement.hidden,
    })
  })
  const partnerships = [
    ...actor.members.map((membership) =>
      line({
        id: membership.id,
        verb: { key: 'member' },
        to: toActor(membership.actor),
        status: membership.status,
        words: membership.evidence,
      }),
    ),
    ...actor.memberOf.map((membership) => {
      const grouping = groupings.get(membership.id)
      return line({
        id: membership.id,
        verb: membership.roleName === null ? null : { said: membership.roleName, after: false },
        to: toActor(membership.in),
        status: membership.status,
        words: membership.evidence,
        members:
          grouping && WITH_MEMBERS.includes(grouping.kind) ? grouping.members.map(({ actor: member }) => member) : [],
      })
    }),
  ]
  const collaborations = [...actor.collaborations.nodes]
    .sort((one, other) => Number(one.status === 'past') - Number(other.status === 'past'))
    .flatMap((collaboration) =>
      collaboration.between
        .filter(({ id }) => id !== actor.id)
        .map((partner) =>
          line({
            id: `${collaboration.id} ${partner.id}`,
            to: toActor(partner),
            status: collaboration.status,
            words: collaboration.evidence,
            contested: collaboration.contested,
            hidden: collaboration.hidden,
            confirmed: collaboration.confirmed,
            collaboration,
          }),
        ),
    )
  const involvements = actor.involvements.flatMap(({ id, roleName, status, initiative, action, evidence }) => {
    const to =
      initiative !== null
        ? { ...initiative, table: 'initiatives' }
        : action === null
          ? null
          : { id: action.id, name: [action.code, action.name].filter(Boolean).join(' '), table: 'actions' }
    return to === null ? [] : [line({ id, verb: { said: roleName, after: false }, to, status, words: evidence })]
  })
  const audiences = actor.audiences.map((audience) =>
    line({
      id: `audience-${audience.id}`,
      to: { ...audience, table: 'audiences' },
      words: wordsFor('audiences', audience.id),
    }),
  )
  const all = { offers, structure, statements, partnerships, collaborations, involvements, audiences }
  return LINK_GROUPS.map((group) => ({ group, lines: all[group] })).filter(({ lines }) => lines.length > 0)
}

export interface LinkCounts {
  readonly all: number
  readonly stated: number
  readonly inferred: number
  readonly confirmed: number
}

/** How many rows tie it to others, and how they are known: a row with any stated words is stated. */
export function countLinks(groups: readonly LinkLines[]): LinkCounts {
  const lines = groups.filter(({ group }) => group !== 'offers').flatMap((group) => group.lines)
  const known = lines.filter(({ words }) => words.length > 0)
  const stated = known.filter(({ words }) => words.some(({ basis }) => basis === 'stated')).length
  return {
    all: lines.length,
    stated,
    inferred: known.length - stated,
    confirmed: lines.filter(({ confirmed }) => confirmed === true).length,
  }
}

/** Sources that any words of the page come from, the newest first, each once. */
export function sourcesOf(actor: ActorCard): readonly Words['source'][] {
  const all = [
    ...actor.evidence,
    ...[
      ...actor.offers,
      ...actor.posts,
      ...actor.activities,
      ...actor.objectives,
      ...actor.collaborations.nodes,
      ...actor.members,
      ...actor.memberOf,
      ...actor.involvements,
      ...actor.attendances,
      ...actor.findings,
      ...actor.statements,
    ].flatMap(({ evidence }) => evidence),
  ]
  const sources = [...new Map(all.map(({ source }) => [source.id, source])).values()]
  return sources.sort((one, other) => ((one.publishedOn ?? '') < (other.publishedOn ?? '') ? 1 : -1))
}
