import type { NetworkColumns } from '@maillage/network-model'

/** What an actor joins: its partners on each side, and which of their pairs know one another without it. */
export interface Bridged {
  readonly social: readonly string[]
  readonly mentalHealth: readonly string[]
  /** By partner of the social side, by partner of the other: true where a way of two collaborations is left without it. */
  readonly stays: readonly (readonly boolean[])[]
  readonly lost: number
}

/** Kinds that take no requests: listed, never counted. */
const NOT_COUNTED = ['profession', 'authority', 'care-network', 'partnership', 'mention']

/** Their members belong to other organisations. */
const GROUPINGS = ['care-network', 'partnership']

/** Named actors that exist and take requests; of a whole whose parts count only the parts do. */
function countedActors({ actors, dictionaries: words }: Pick<NetworkColumns, 'actors' | 'dictionaries'>) {
  const existing = words.status.indexOf('existing')
  const counted = new Set(
    actors.id.flatMap((_, actor) => {
      const kind = words.actorKind[actors.kind[actor] ?? -1] ?? ''
      const is = actors.named[actor] === 1 && actors.status[actor] === existing && !NOT_COUNTED.includes(kind)
      return is ? [actor] : []
    }),
  )
  const wholes = new Set([...counted].map((actor) => actors.partOf[actor] ?? -1))
  return new Set([...counted].filter((actor) => !wholes.has(actor)))
}

/**
 * Over the collaborations of the columns that a measure would count. The columns do not tell everything that it knows
 * (who denied what, when): the drawing is only shown where its number is the one that was computed.
 */
export function bridgedBy({ actors, ties, dictionaries: words }: NetworkColumns, id: string): Bridged | undefined {
  const centre = actors.id.indexOf(id)
  if (centre < 0) return undefined
  const collaboration = words.layer.indexOf('collaboration')
  const existing = words.status.indexOf('existing')
  const counts = countedActors({ actors, dictionaries: words })
  const isGrouping = (actor: number) => GROUPINGS.includes(words.actorKind[actors.kind[actor] ?? -1] ?? '')
  const organisationOf = (actor: number) => {
    let top = actor
    for (let steps = 0; steps < actors.id.length; steps++) {
      const above = actors.partOf[top] ?? -1
      if (above < 0 || isGrouping(above)) break
      top = above
    }
    return top
  }
  const around = new Map<number, Set<number>>()
  const join = (one: number, other: number) => {
    const set = around.get(one) ?? new Set()
    around.set(one, set.add(other))
  }
  ties.from.forEach((from, tie) => {
    const to = ties.to[tie] ?? -1
    if (ties.layer[tie] !== collaboration || ties.status[tie] !== existing || ties.contested[tie] === 1) return
    if (words.basis[ties.basis[tie] ?? -1] === 'inferred' && ties.claims[tie] === 0) return
    if (from === to || !counts.has(from) || !counts.has(to) || organisationOf(from) === organisationOf(to)) return
    join(from, to)
    join(to, from)
  })
  const partners = [...(around.get(centre) ?? [])]
  const onSide = (side: string) => partners.filter((actor) => words.side[actors.side[actor] ?? -1] === side)
  const [social, mentalHealth] = [onSide('social'), onSide('mental-health')]
  const stays = social.map((one) =>
    mentalHealth.map((other) => {
      const near = around.get(one) ?? new Set<number>()
      if (near.has(other)) return true
      return [...(around.get(other) ?? [])].some((between) => between !== centre && near.has(between))
    }),
  )
  const idsOf = (list: readonly number[]) => list.map((actor) => actors.id[actor] ?? '')
  return {
    social: idsOf(social),
    mentalHealth: idsOf(mentalHealth),
    stays,
    lost: stays.flat().filter((stay) => !stay).length,
  }
}
