import type { Language, NetworkColumns } from '@maillage/network-model'
import { inputsTable, joined, tableOf, wordOf, type Cell, type Columns, type Told } from './table.ts'

/** Names of several words of a dictionary in one cell. */
const namesAt = (names: readonly string[], at: readonly number[] | undefined): Cell =>
  at && at.length > 0 ? joined(at.flatMap((index) => names[index] ?? [])) : null
const wordAt = (language: Language, list: string, words: readonly string[], at: number | undefined): Cell => {
  const word = words[at ?? -1]
  return word === undefined ? null : wordOf(language, list, word)
}
/** −1 stands for what nobody says. */
const said = (value: number | undefined): Cell => (value === undefined || value < 0 ? null : value)

/** The actors of a picture, one a row. How many collaborations each has is counted in the whole: filters take ties away. */
export function tablesOfActors(columns: NetworkColumns, whole: NetworkColumns, language: Language): Told {
  const { actors, dictionaries: words } = columns
  const collaborations = collaborationsOf(whole)
  const cells: Columns<number> = [
    ['actor', (row) => actors.name[row] ?? null],
    ['kind', (row) => wordAt(language, 'kind', words.actorKind, actors.kind[row])],
    ['named', (row) => actors.named[row] === 1],
    ['side', (row) => wordAt(language, 'side', words.side, actors.side[row])],
    ['sectors', (row) => namesAt(words.sectorName, actors.sectors[row])],
    ['territories', (row) => namesAt(words.territoryName, actors.territories[row])],
    ['audiences', (row) => namesAt(words.audienceName, actors.audiences[row])],
    ['functions', (row) => namesAt(words.functionName, actors.functions[row])],
    ['conditions', (row) => namesAt(words.conditionName, actors.conditions[row])],
    ['level', (row) => (actors.withheld[row] === 1 ? null : levelOf(columns, row, language))],
    ['ageDays', (row) => said(actors.levelAge[row])],
    ['withheld', (row) => actors.withheld[row] === 1],
    ['collaborations', (row) => collaborations.get(actors.id[row] ?? '') ?? 0],
    ['status', (row) => wordAt(language, 'status', words.status, actors.status[row])],
    ['sources', (row) => namesAt(words.sourceName, sourcesOf(columns, row))],
    ['id', (row) => actors.id[row] ?? null],
  ]
  return told(columns, language, [...actors.id.keys()], cells)
}

/** What joins the actors of a picture, and what its documents name beside them, one tie a row. */
export function tablesOfCollaborations(columns: NetworkColumns, language: Language): Told {
  const { actors, things, dictionaries: words, ties } = columns
  const nameOf = (end: number | undefined) =>
    actors.name[end ?? -1] ?? things.name[(end ?? -1) - actors.id.length] ?? null
  const idOf = (end: number | undefined) => actors.id[end ?? -1] ?? things.id[(end ?? -1) - actors.id.length] ?? null
  const cells: Columns<number> = [
    ['from', (row) => nameOf(ties.from[row])],
    ['to', (row) => nameOf(ties.to[row])],
    ['layer', (row) => wordAt(language, 'layer', words.layer, ties.layer[row])],
    ['status', (row) => wordAt(language, 'status', words.status, ties.status[row])],
    ['basis', (row) => wordAt(language, 'basis', words.basis, ties.basis[row])],
    ['confirmed', (row) => ties.confirmed[row] === 1],
    ['contested', (row) => ties.contested[row] === 1],
    ['strength', (row) => said(ties.level[row])],
    ['yearFrom', (row) => said(ties.yearFrom[row])],
    ['yearTo', (row) => said(ties.yearTo[row])],
    ['sources', (row) => words.sourceName[ties.source[row] ?? -1] ?? null],
    ['id', (row) => ties.id[row] ?? null],
    ['fromId', (row) => idOf(ties.from[row])],
    ['toId', (row) => idOf(ties.to[row])],
  ]
  // A signal is a mark on what it speaks of, no line between two.
  const signal = words.layer.indexOf('signal')
  const rows = ties.id.flatMap((_, row) => (ties.layer[row] === signal ? [] : [row]))
  return told(columns, language, rows, cells)
}

/** Those that exist, by the id of the actor. */
function collaborationsOf({ actors, dictionaries: words, ties }: NetworkColumns): ReadonlyMap<string, number> {
  const collaboration = words.layer.indexOf('collaboration')
  const existing = words.status.indexOf('existing')
  const counts = new Map<string, number>()
  ties.from.forEach((from, tie) => {
    if (ties.layer[tie] !== collaboration || ties.status[tie] !== existing) return
    for (const end of [from, ties.to[tie] ?? -1]) {
      const id = actors.id[end]
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  })
  return counts
}

function told(columns: NetworkColumns, language: Language, rows: readonly number[], cells: Columns<number>): Told {
  return {
    data: tableOf(language, rows, cells),
    inputs: inputsTable(language, []),
    reading: [],
    revision: columns.revision,
    partition: null,
  }
}

function levelOf({ actors, dictionaries }: NetworkColumns, row: number, language: Language): Cell {
  return wordOf(language, 'level', dictionaries.level[actors.level[row] ?? -1] ?? 'unknown')
}

function sourcesOf({ actors }: NetworkColumns, row: number): readonly number[] {
  return [...new Set([actors.source[row] ?? -1, ...(actors.sources[row] ?? [])])].filter((source) => source >= 0)
}
