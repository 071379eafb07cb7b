import type { Network } from '@maillage/network-model'
import type { SentenceRef } from '../answer.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { dayValue } from '../sentences/names.ts'
import { say } from './regard-sentence.ts'

/** « Données insuffisantes » : how many counted actors were not heard; nothing when all were. */
export function unanswered(model: TieModel, filter: ReadonlySet<string> | undefined): readonly SentenceRef[] {
  const silent = model.counted.actors.filter(
    ({ id, responded }) => responded !== 'yes' && (!filter || filter.has(id)),
  ).length
  return silent === 0 ? [] : [say('regard.note.unanswered', { actors: silent })]
}

/** That everything in it is invented, and the day it stands at. */
export function invented({ header }: Network): readonly SentenceRef[] {
  if (!header.fictional) return []
  if (header.referenceDate === null) return [say('regard.note.invented')]
  return [say('regard.note.invented-on', { day: dayValue(header.referenceDate) })]
}

/** How what is expected is made. */
export const EXPECTED: SentenceRef = say('regard.note.expected')
