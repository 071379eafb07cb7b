import type { NetworkColumns } from '@maillage/network-model'

interface SmallActor {
  readonly id: string
  readonly name?: string
  readonly kind?: string
  readonly sectors?: readonly string[]
  readonly territories?: readonly string[]
  readonly audiences?: readonly string[]
  readonly conditions?: readonly string[]
  readonly side?: string
  readonly level?: string
  readonly sources?: readonly string[]
}

interface SmallTie {
  readonly between: readonly [string, string]
  readonly layer?: string
  readonly status?: string
  readonly basis?: string
  readonly confirmed?: boolean
  readonly contested?: boolean
  readonly level?: number
  readonly since?: number
  readonly source?: string
}

interface SmallThing {
  readonly id: string
  readonly kind?: string
  readonly source?: string
}

/** For tests: columns of a network of a few actors, with the dictionaries that they use. */
export function smallNetwork(
  actors: readonly SmallActor[],
  ties: readonly SmallTie[] = [],
  things: readonly SmallThing[] = [],
): NetworkColumns {
  const distinct = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ]
  const sector = distinct(actors.flatMap((actor) => actor.sectors ?? []))
  const territory = distinct(actors.flatMap((actor) => actor.territories ?? []))
  const audience = distinct(actors.flatMap((actor) => actor.audiences ?? []))
  const condition = distinct(actors.flatMap((actor) => actor.conditions ?? []))
  const source = distinct([
    ...actors.flatMap((actor) => actor.sources ?? []),
    ...ties.map((tie) => tie.source),
    ...things.map((thing) => thing.source),
  ])
  const kind = distinct(actors.map((actor) => actor.kind ?? 'service'))
  const thingKind = distinct(things.map((thing) => thing.kind ?? 'initiative'))
  const level = ['available', 'strained', 'saturated', 'unknown']
  const layer = ['collaboration', 'statement', 'signal']
  const status = ['existing', 'past', 'planned']
  const basis = ['stated', 'inferred']
  const side = ['social', 'mental-health', 'both', 'neither']
  const ids = [...actors.map(({ id }) => id), ...things.map(({ id }) => id)]
  const at = (words: readonly string[], word: string | undefined) => (word === undefined ? -1 : words.indexOf(word))
  const each = (words: readonly string[], held: readonly string[] | undefined) =>
    (held ?? []).map((one) => words.indexOf(one))
  const nowhere = (count: number) => new Array<number>(count).fill(-1)
  return {
    revision: 1,
    validAt: '2026-01-01',
    dictionaries: {
      actorKind: kind,
      thingKind,
      sector,
      sectorName: sector,
      sectorSide: sector.map(() => 'social'),
      side,
      level,
      layer,
      status,
      basis,
      signal: ['gap'],
      source,
      sourceName: source,
      territory,
      territoryName: territory,
      audience,
      audienceName: audience,
      function: [],
      functionName: [],
      condition,
      conditionName: condition,
      relation: [],
    },
    actors: {
      id: actors.map(({ id }) => id),
      name: actors.map(({ id, name }) => name ?? id),
      kind: actors.map((actor) => at(kind, actor.kind ?? 'service')),
      named: actors.map(() => 1),
      sector: actors.map((actor) => at(sector, actor.sectors?.[0])),
      side: actors.map((actor) => at(side, actor.side)),
      level: actors.map((actor) => at(level, actor.level ?? 'unknown')),
      levelAge: nowhere(actors.length),
      withheld: actors.map(() => 0),
      status: actors.map(() => 0),
      territory: actors.map((actor) => at(territory, actor.territories?.[0])),
      sectors: actors.map((actor) => each(sector, actor.sectors)),
      territories: actors.map((actor) => each(territory, actor.territories)),
      audiences: actors.map((actor) => each(audience, actor.audiences)),
      functions: actors.map(() => []),
      conditions: actors.map((actor) => each(condition, actor.conditions)),
      partOf: nowhere(actors.length),
      source: actors.map((actor) => at(source, actor.sources?.[0])),
      sources: actors.map((actor) => each(source, actor.sources)),
      x: nowhere(actors.length),
      y: nowhere(actors.length),
    },
    things: {
      id: things.map(({ id }) => id),
      name: things.map(({ id }) => id),
      kind: things.map((thing) => at(thingKind, thing.kind ?? 'initiative')),
      status: things.map(() => 0),
      source: things.map((thing) => at(source, thing.source)),
      signal: nowhere(things.length),
      note: things.map(() => ''),
      within: nowhere(things.length),
      x: nowhere(things.length),
      y: nowhere(things.length),
    },
    ties: {
      id: ties.map(({ between }) => between.join('-')),
      from: ties.map(({ between }) => ids.indexOf(between[0])),
      to: ties.map(({ between }) => ids.indexOf(between[1])),
      layer: ties.map((tie) => at(layer, tie.layer ?? 'collaboration')),
      status: ties.map((tie) => at(status, tie.status ?? 'existing')),
      basis: ties.map((tie) => at(basis, tie.basis ?? 'stated')),
      relation: nowhere(ties.length),
      confirmed: ties.map((tie) => Number(tie.confirmed ?? false)),
      contested: ties.map((tie) => Number(tie.contested ?? false)),
      claims: ties.map(() => 0),
      weight: ties.map(() => 1),
      level: ties.map((tie) => tie.level ?? -1),
      yearFrom: ties.map((tie) => tie.since ?? -1),
      yearTo: nowhere(ties.length),
      source: ties.map((tie) => at(source, tie.source)),
    },
  }
}
