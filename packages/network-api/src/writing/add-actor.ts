import { Actor, inLanguage, type Wording } from '@maillage/network-model'
import { actorCells, checkWholeActor, type ActorCellsSent } from './actor-cells.ts'
import { evidenceOfSource, type SourceSent } from './evidence-of-source.ts'
import { InputCheck } from './input-check.ts'
import { idFromName } from './new-ids.ts'
import { presentStatus, type Planned, type Standing } from './plan.ts'

export interface ActorSent extends ActorCellsSent {
  readonly partOf?: string | null
  readonly source?: SourceSent | null
}

/** A new actor, under an id made from its name. */
export function planNewActor(sent: ActorSent, { projection, mutationId }: Standing): Planned {
  const check = new InputCheck(projection)
  const cells = actorCells(check, sent)
  const partOf =
    sent.partOf === null || sent.partOf === undefined ? undefined : check.livingActor('partOf', sent.partOf)
  if (check.problems.length > 0) return { problems: check.problems }
  const id = idFromName(projection, inLanguage(cells['name'] as Wording, 'fr'))
  const actor = Actor.parse({ ...cells, id, partOf: partOf?.id ?? null })
  checkWholeActor(check, actor, projection.network.header.collection === 'survey')
  const evidence = evidenceOfSource(check, sent.source, id, mutationId)
  if (check.problems.length > 0) return { problems: check.problems }
  return {
    reason: 'add-actor',
    edits: [{ act: 'create', table: 'actors', row: actor }, ...evidence],
    requires: partOf ? [presentStatus(partOf)] : [],
  }
}
