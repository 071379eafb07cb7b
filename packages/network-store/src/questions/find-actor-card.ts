import type { Evidence, TableName } from '@maillage/network-model'
import { tableOfLabels } from '../graph/labels.ts'
import { rowOfProperties, type Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'
import type { ActorCard } from '../store-promise.ts'

interface Beside {
  readonly id: string
  readonly labels: readonly string[]
}

const placeOf = (properties: Properties): number => Number(properties['row'])

function byTable(beside: readonly Beside[]): ActorCard['around'] {
  const around: Partial<Record<TableName, string[]>> = {}
  for (const { id, labels } of beside) {
    const table = tableOfLabels(labels)
    if (table === undefined) continue
    const ids = (around[table] ??= [])
    if (!ids.includes(id)) ids.push(id)
  }
  for (const ids of Object.values(around)) ids.sort()
  return around
}

/** An actor, the rows one relationship away from it, and the words it is known from. */
export const findActorCard: Question<{ network: string; id: string }, ActorCard | null> = {
  title: 'Who is this actor, and what stands beside it?',
  cypher: `
    MATCH (actor:Actor {network: $network, id: $id})
    RETURN properties(actor) AS actor,
           [(actor)--(beside:Row) | {id: beside.id, labels: labels(beside)}] AS beside,
           [(actor)<-[:SUPPORTS]-(evidence:Evidence) | properties(evidence)] AS evidence`,
  read: (answers) => {
    const answer = answers[0]
    if (answer === undefined) return null
    const evidence = [...(answer['evidence'] as readonly Properties[])].sort((a, b) => placeOf(a) - placeOf(b))
    return {
      actor: rowOfProperties('actors', answer['actor'] as Properties),
      around: byTable(answer['beside'] as unknown as readonly Beside[]),
      evidence: evidence.map((properties): Evidence => rowOfProperties('evidence', properties)),
    }
  },
}
