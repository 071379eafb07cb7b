import { actorCells, checkWholeActor, type ActorCellsSent } from './actor-cells.ts'
import { evidenceOfSource, type SourceSent } from './evidence-of-source.ts'
import { InputCheck } from './input-check.ts'
import type { Planned, Standing } from './plan.ts'

export interface CorrectionSent extends ActorCellsSent {
  readonly actor: string
  readonly basedOn: number
  readonly source?: SourceSent | null
}

/** New words for the cells that were sent; a retired actor may still be corrected. */
export function planCorrection(sent: CorrectionSent, { projection, mutationId }: Standing): Planned {
  const check = new InputCheck(projection)
  const actor = check.row('actor', sent.actor, 'actors')
  if (sent.basedOn < 1 || sent.basedOn > projection.revision)
    check.add({
      code: 'BAD_VALUE',
      field: 'basedOn',
      found: String(sent.basedOn),
      expected: `1–${String(projection.revision)}`,
    })
  const cells = actorCells(check, sent, actor)
  if (actor) {
    const whole = { ...actor, ...cells }
    checkWholeActor(check, whole, projection.network.header.collection === 'survey')
  }
  const evidence = evidenceOfSource(check, sent.source, sent.actor, mutationId)
  if (check.problems.length === 0 && Object.keys(cells).length === 0 && evidence.length === 0)
    check.add({ code: 'NOTHING_TO_DO' })
  if (check.problems.length > 0 || !actor) return { problems: check.problems }
  const { basedOn } = sent
  return {
    reason: 'correct-actor',
    edits: [{ act: 'update', table: 'actors', id: actor.id, cells, basedOn }, ...evidence],
    requires: [],
  }
}
