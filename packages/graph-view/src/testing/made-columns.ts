import {
  ACTOR_KINDS,
  BASES,
  LAYERS,
  SATURATION_LEVELS,
  SIDES,
  SIGNALS,
  STATUSES,
  type NetworkColumns,
} from '@maillage/network-model'

const THINGS = ['initiative', 'concertation', 'action', 'finding', 'setting']

export interface MadeActor {
  readonly id: string
  /** Its id when left out. */
  readonly name?: string
  readonly kind?: string
  readonly named?: boolean
  readonly sector?: string
  readonly level?: string
  readonly age?: number
  readonly status?: string
  readonly sources?: readonly number[]
  readonly territory?: string
}

export interface MadeThing {
  readonly id: string
  readonly kind: string
  readonly status?: string
  readonly source?: number
  readonly signal?: string
  readonly note?: string
  readonly within?: string
}

export interface MadeTie {
  readonly from: string
  readonly to: string
  readonly layer?: string
  readonly status?: string
  readonly basis?: string
  readonly relation?: string
  readonly confirmed?: boolean
}

/** Columns of a network drawn small; sectors are given with their side. */
export function madeColumns(made: {
  readonly sectors?: Readonly<Record<string, string>>
  readonly sources?: readonly string[]
  readonly actors: readonly MadeActor[]
  readonly things?: readonly MadeThing[]
  readonly ties?: readonly MadeTie[]
}): NetworkColumns {
  const { actors, things = [], ties = [], sources = ['doc'] } = made
  const sectors = Object.keys(made.sectors ?? {})
  const territories = [...new Set(actors.flatMap(({ territory }) => territory ?? []))]
  const ids = [...actors.map(({ id }) => id), ...things.map(({ id }) => id)]
  const sideOf = (sector: string | undefined) => (made.sectors ?? {})[sector ?? '']
  const at = (words: readonly string[], word: string | undefined) => words.indexOf(word ?? '')
  const relations = [...new Set(ties.flatMap(({ relation }) => relation ?? []))]
  const nowhere = (list: readonly unknown[]) => list.map(() => -1)
  return {
    revision: 1,
    validAt: '2026-11-22',
    dictionaries: {
      actorKind: ACTOR_KINDS,
      thingKind: THINGS,
      sector: sectors,
      sectorName: sectors,
      sectorSide: sectors.map((sector) => sideOf(sector) ?? ''),
      side: SIDES,
      level: SATURATION_LEVELS,
      layer: LAYERS,
      status: STATUSES,
      basis: BASES,
      signal: SIGNALS,
      source: sources,
      sourceName: sources,
      territory: territories,
      territoryName: territories,
      audience: [],
      audienceName: [],
      function: [],
      functionName: [],
      condition: [],
      conditionName: [],
      relation: relations,
    },
    actors: {
      id: actors.map(({ id }) => id),
      name: actors.map(({ id, name }) => name ?? id),
      kind: actors.map(({ kind }) => at(ACTOR_KINDS, kind ?? 'service')),
      named: actors.map(({ named }) => Number(named ?? true)),
      sector: actors.map(({ sector }) => at(sectors, sector)),
      side: actors.map(({ sector }) => at(SIDES, sideOf(sector))),
      level: actors.map(({ level }) => at(SATURATION_LEVELS, level ?? 'unknown')),
      levelAge: actors.map(({ age }) => age ?? -1),
      withheld: actors.map(() => 0),
      status: actors.map(({ status }) => at(STATUSES, status ?? 'existing')),
      territory: actors.map(({ territory }) => at(territories, territory)),
      sectors: actors.map(({ sector }) => (sector === undefined ? [] : [at(sectors, sector)])),
      territories: actors.map(({ territory }) => (territory === undefined ? [] : [at(territories, territory)])),
      audiences: actors.map(() => []),
      functions: actors.map(() => []),
      conditions: actors.map(() => []),
      partOf: nowhere(actors),
      source: actors.map(({ sources: its }) => its?.[0] ?? 0),
      sources: actors.map(({ sources: its }) => its ?? [0]),
      x: nowhere(actors),
      y: nowhere(actors),
    },
    things: {
      id: things.map(({ id }) => id),
      name: things.map(({ id }) => id),
      kind: things.map(({ kind }) => at(THINGS, kind)),
      status: things.map(({ status }) => at(STATUSES, status ?? 'existing')),
      source: things.map(({ source }) => source ?? 0),
      signal: things.map(({ signal }) => at(SIGNALS, signal)),
      note: things.map(({ note }) => note ?? ''),
      within: things.map(({ within }) => at(ids, within)),
      x: nowhere(things),
      y: nowhere(things),
    },
    ties: {
      id: ties.map(({ from, to }, index) => `${String(index)} ${from} ${to}`),
      from: ties.map(({ from }) => at(ids, from)),
      to: ties.map(({ to }) => at(ids, to)),
      layer: ties.map(({ layer }) => at(LAYERS, layer ?? 'statement')),
      status: ties.map(({ status }) => at(STATUSES, status ?? 'existing')),
      basis: ties.map(({ basis }) => at(BASES, basis ?? 'stated')),
      relation: ties.map(({ relation }) => at(relations, relation)),
      confirmed: ties.map(({ confirmed }) => Number(confirmed ?? false)),
      contested: ties.map(() => 0),
      claims: ties.map(() => 0),
      weight: ties.map(() => 1),
      level: nowhere(ties),
      yearFrom: nowhere(ties),
      yearTo: nowhere(ties),
      source: ties.map(() => 0),
    },
  }
}
