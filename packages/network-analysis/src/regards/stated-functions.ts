import { inLanguage, type Actor, type Network, type RegardFigures } from '@maillage/network-model'
import type { CoverageMatrix } from '../coverage/coverage-promise.ts'
import { invented } from './foot-notes.ts'
import { NO_FIGURES, type RegardAnswer, type RegardScope } from './regard-promise.ts'
import { notComputed, say, told } from './regard-sentence.ts'

/**
 * What is said of functions where no offer tells which it has: the actors that name one, in the territories they name.
 * A cell without anybody is one that nobody looked at: unknown, never empty.
 */
export function statedFunctions(network: Network, scope: RegardScope, matrix: CoverageMatrix): RegardAnswer {
  const saying = actorsWithFunctions(network, scope.filter)
  const reason = matrix.reason ?? 'NO_OFFERS'
  const functions = new Set<string>(saying.flatMap((actor) => actor.functions))
  const places = new Set<string>(saying.flatMap(placesOf))
  return {
    id: 'functions',
    title: say('regard.functions.title'),
    line: say('regard.functions.line-stated', { actors: saying.length, functions: functions.size }),
    sentences: [
      ...(saying.length === 0
        ? []
        : [
            told(
              say('regard.functions.stated', { actors: saying.length, functions: functions.size }),
              saying.map(({ id }) => id),
            ),
          ]),
      told(notComputed(reason), []),
      told(say('regard.functions.not-said', { actors: countLeft(network, scope) - saying.length }), []),
    ],
    note: [say('regard.note.not-looked'), ...invented(network)],
    reason,
    figures: { ...NO_FIGURES, matrix: figureOf(network, scope, saying, places) },
    excluded: matrix.excluded,
  }
}

export const actorsWithFunctions = (network: Network, filter: ReadonlySet<string> | undefined): readonly Actor[] =>
  network.actors.filter((actor) => actor.functions.length > 0 && (!filter || filter.has(actor.id)))

const placesOf = (actor: Actor): readonly string[] => [...(actor.seat ? [actor.seat] : []), ...actor.territories]

const countLeft = (network: Network, { filter }: RegardScope): number =>
  filter ? network.actors.filter(({ id }) => filter.has(id)).length : network.actors.length

function figureOf(
  network: Network,
  { language }: RegardScope,
  saying: readonly Actor[],
  places: ReadonlySet<string>,
): RegardFigures['matrix'] {
  if (saying.length === 0) return null
  const rows = [...network.functions].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
  const columns = network.territories.filter(({ id }) => places.has(id))
  return {
    rows: rows.map(({ id, name, number }) => ({ id, name: inLanguage(name, language), number })),
    columns: columns.map(({ id, name }) => ({ id, name: inLanguage(name, language), number: null })),
    cells: rows.flatMap((row) =>
      columns.map((column) => ({
        row: row.id,
        column: column.id,
        state: 'unknown' as const,
        actors: saying
          .filter((actor) => actor.functions.includes(row.id) && placesOf(actor).includes(column.id))
          .map((actor) => ({ id: actor.id, here: (actor.seat ?? actor.territories[0]) === column.id })),
      })),
    ),
  }
}
