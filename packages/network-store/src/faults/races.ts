import { networkWith } from '../contract/drawn-networks.ts'
import {
  EditConflict,
  StoreUnavailable,
  WriteRefused,
  type Authorship,
  type Edit,
  type NetworkStore,
  type Requirement,
  type Written,
} from '../store-promise.ts'
import type { Acknowledged } from './history.ts'

/** Handles of one network, as processes or tabs would hold them; clients are spread over them. */
export type Handles = readonly [NetworkStore, ...NetworkStore[]]

const handleOf = (handles: Handles, client: number): NetworkStore => handles[client % handles.length] ?? handles[0]

export const by = (mutationId: string): Authorship => ({
  author: 'épreuve',
  mutationId,
  reason: 'race',
  at: new Date('2026-11-22T10:00:00Z'),
})

/** One more actor, that works with the clinic of the drawn network. */
export function newcomer(network: string, id: string): readonly Edit[] {
  const { actors, collaborations } = networkWith(network, {
    actors: [
      { id: 'clinic', name: { fr: 'Le clinic' }, kind: 'service' },
      { id, name: { fr: id }, kind: 'team' },
    ],
    collaborations: [{ id: `clinic-${id}`, between: ['clinic', id] }],
  })
  return [
    ...actors.filter((row) => row.id === id).map((row) => ({ act: 'create', table: 'actors', row }) as const),
    ...collaborations.map((row) => ({ act: 'create', table: 'collaborations', row }) as const),
  ]
}

export interface Crowd {
  readonly acknowledged: Acknowledged
  /** Answers « not now » or « unknown », after which the same request was sent again. */
  readonly sentAgain: number
}

/** As many clients, each writing so many newcomers one after another; « not now » is answered by the same request again. */
export async function crowdOfWriters(
  handles: Handles,
  network: string,
  clients: number,
  each: number,
  patience = 200,
): Promise<Crowd> {
  const acknowledged = new Map<string, number>()
  let sentAgain = 0
  async function insist(store: NetworkStore, name: string): Promise<Written> {
    for (let times = 0; ; times += 1) {
      try {
        return await store.write(newcomer(network, name), by(name))
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || times === patience) throw error
        sentAgain += 1
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let number = 0; number < each; number += 1) {
        const name = `new-${client}-${number}`
        const { change } = await insist(handleOf(handles, client), name)
        acknowledged.set(name, change.revision)
      }
    }),
  )
  return { acknowledged, sentAgain }
}

/** What became of a write: written, repeated, or the kind of its refusal. */
export async function outcomeOf(writing: Promise<Written>): Promise<string> {
  try {
    return (await writing).repeated ? 'repeated' : 'written'
  } catch (error) {
    if (error instanceof EditConflict) return 'conflict'
    if (error instanceof WriteRefused) return error.kind
    throw error
  }
}

/** Two who correct the name of one actor after the same reading of it: who said what, and what it says now. */
export async function twoCorrections(handles: Handles, round: number) {
  const basedOn = await handles[0].revision()
  const correction = (fr: string): readonly Edit[] => [
    { act: 'update', table: 'actors', id: 'clinic', cells: { name: { fr } }, basedOn },
  ]
  const names = [`Une clinique ${round}`, `Le centre ${round}`]
  const outcomes = await Promise.all(
    names.map((fr, client) =>
      outcomeOf(handleOf(handles, client).write(correction(fr), by(`correct-${round}-${client}`))),
    ),
  )
  const card = await handles[0].actorById('clinic')
  return { names, outcomes, says: card?.actor.name.fr, revisions: (await handles[0].revision()) - basedOn }
}

/** The same request from many clients at once. */
export async function sameRequest(handles: Handles, network: string, clients: number, name: string) {
  const before = await handles[0].revision()
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, client) => handleOf(handles, client).write(newcomer(network, name), by(name))),
  )
  return {
    fresh: answers.filter(({ repeated }) => !repeated).length,
    revisions: new Set(answers.map(({ change }) => change.revision)).size,
    written: (await handles[0].revision()) - before,
  }
}

/**
 * A collaboration is proposed to an actor that another one retires (`past`) or takes out (`remove`) at that moment; the
 * proposal starts first or second. Says what is wrong with what came of it: null when nothing is.
 */
export async function proposalMeets(
  ending: 'past' | 'remove',
  handles: Handles,
  network: string,
  round: number,
  proposalFirst: boolean,
): Promise<string | null> {
  const id = `going-${ending}-${round}`
  const tie = `tie-${ending}-${round}`
  const rows = networkWith(network, {
    actors: ['clinic', id].map((actor) => ({ id: actor, name: { fr: actor }, kind: 'team' as const })),
    collaborations: [{ id: tie, between: ['clinic', id], status: 'proposed' }],
  })
  const [row, collaboration] = [rows.actors[1], rows.collaborations[0]]
  if (row === undefined || collaboration === undefined) throw new Error('no rows')
  await handles[0].write([{ act: 'create', table: 'actors', row }], by(`come-${id}`))
  const present: readonly Requirement[] = [{ table: 'actors', id, cells: { status: row.status } }]
  const propose = () =>
    handleOf(handles, round).write(
      [{ act: 'create', table: 'collaborations', row: collaboration }],
      by(`propose-${id}`),
      present,
    )
  const end: Edit =
    ending === 'remove'
      ? { act: 'remove', table: 'actors', id }
      : { act: 'update', table: 'actors', id, cells: { status: 'past', validTo: '2026-11-22' } }
  const leave = () => handleOf(handles, round + 1).write([end], by(`leave-${id}`), present)
  const first = proposalFirst ? propose() : leave()
  const second = proposalFirst ? leave() : propose()
  const outcomes = await Promise.all([outcomeOf(first), outcomeOf(second)])
  const [proposed, left] = proposalFirst ? outcomes : [...outcomes].reverse()

  const revisionOf = async (about: string, mutation: string) =>
    (await handles[0].changes({ first: 10, after: null, about })).rows.find(({ mutationId }) => mutationId === mutation)
      ?.revision
  const [proposedAt, leftAt] = [await revisionOf(tie, `propose-${id}`), await revisionOf(id, `leave-${id}`)]
  const said = `${id}: proposal ${proposed}, end ${left}, revisions ${proposedAt} and ${leftAt}`
  const card = await handles[0].actorById(id)
  const tied = (card?.around.collaborations ?? []).includes(tie)
  if (ending === 'remove') {
    const right = tied
      ? proposed === 'written' && left === 'referred-to' && card !== null
      : left === 'written' && proposed === 'unknown-row' && card === null
    return right ? null : said
  }
  if (left !== 'written' || card?.actor.status !== 'past') return said
  if (proposed === 'written') return tied && proposedAt !== undefined && proposedAt < (leftAt ?? 0) ? null : said
  return proposed === 'not-met' && !tied ? null : said
}
