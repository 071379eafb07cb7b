import {
  ACTOR_KINDS,
  BASES,
  inLanguage,
  LAYERS,
  SATURATION_LEVELS,
  SIDES,
  SIGNALS,
  STATUSES,
  type Actor,
  type Language,
  type NetworkColumns,
  type Viewer,
} from '@maillage/network-model'
import { levelsFor } from './answers.ts'
import { drawnThings, THING_KINDS, type DrawnThing } from './drawn-things.ts'
import { drawnTies, type DrawnTie } from './drawn-ties.ts'
import type { Projection } from './projection.ts'

export interface PictureAsked {
  readonly viewer: Viewer
  readonly day: string
  readonly language: Language
  /** Actors to draw; undefined: all of them. */
  readonly left: ReadonlySet<string> | undefined
}

/** Index of a word in a dictionary; −1 for unknown. */
const at = (words: readonly string[], word: string | null | undefined) => (word ? words.indexOf(word) : -1)
/** Positions are computed where the picture is drawn, off its event loop; here they are not known. */
const unplaced = (count: number): readonly number[] => new Array<number>(count).fill(-1)

/** The whole picture as parallel columns, cut to what the viewer may see. Linear in rows. */
export function pictureColumns(projection: Projection, asked: PictureAsked): NetworkColumns {
  const { network } = projection
  const actors = network.actors.filter((actor) => !asked.left || asked.left.has(actor.id))
  const things = drawnThings(projection, asked.language)
  const indexOf = new Map<string, number>()
  for (const { id } of [...actors, ...things]) indexOf.set(id, indexOf.size)
  const sources = network.sources.map((source) => source.id as string)
  const sectors = network.sectors.map((sector) => sector.id as string)
  const territories = network.territories.map((territory) => territory.id as string)
  const ties = drawnTies(projection, asked.day).filter((tie) => indexOf.has(tie.from) && indexOf.has(tie.to))
  const relations = [...new Set(ties.map((tie) => tie.relation).filter((relation) => relation !== ''))]
  const sourceAt = new Map(sources.map((id, index) => [id, index]))
  return {
    revision: projection.revision,
    validAt: asked.day,
    dictionaries: {
      actorKind: ACTOR_KINDS,
      thingKind: THING_KINDS,
      sector: sectors,
      sectorName: network.sectors.map((sector) => inLanguage(sector.name, asked.language)),
      sectorSide: sectors.map((sector) => projection.sideOfSector(sector) ?? ''),
      side: SIDES,
      level: SATURATION_LEVELS,
      layer: LAYERS,
      status: STATUSES,
      basis: BASES,
      signal: SIGNALS,
      source: sources,
      sourceName: network.sources.map(
        (source) => inLanguage(source.shortName, asked.language) || inLanguage(source.name, asked.language),
      ),
      territory: territories,
      territoryName: network.territories.map((territory) => inLanguage(territory.name, asked.language)),
      audience: network.audiences.map((audience) => audience.id as string),
      audienceName: network.audiences.map((audience) => inLanguage(audience.name, asked.language)),
      function: network.functions.map((one) => one.id as string),
      functionName: network.functions.map((one) => inLanguage(one.name, asked.language) || one.id),
      condition: network.conditions.map((condition) => condition.id as string),
      conditionName: network.conditions.map((condition) => inLanguage(condition.name, asked.language)),
      relation: relations,
    },
    actors: actorColumns(actors, projection, asked, { sectors, territories, indexOf, sourceAt }),
    things: thingColumns(things, { indexOf, sourceAt }),
    ties: tieColumns(ties, { relations, indexOf, sourceAt }),
  }
}

function actorColumns(
  actors: readonly Actor[],
  projection: Projection,
  asked: PictureAsked,
  known: {
    readonly sectors: readonly string[]
    readonly territories: readonly string[]
    readonly indexOf: ReadonlyMap<string, number>
    readonly sourceAt: ReadonlyMap<string, number>
  },
): NetworkColumns['actors'] {
  const levels = levelsFor({ projection, viewer: asked.viewer }, asked.day)
  const sourcesOf = actors.map((actor) => [
    ...new Set(projection.evidenceAbout(actor.id).map((evidence) => known.sourceAt.get(evidence.source) ?? -1)),
  ])
  return {
    id: actors.map((actor) => actor.id),
    name: actors.map((actor) => inLanguage(actor.name, asked.language)),
    kind: actors.map((actor) => at(ACTOR_KINDS, actor.kind)),
    named: actors.map((actor) => Number(actor.isNamed)),
    sector: actors.map((actor) => at(known.sectors, actor.primarySector ?? actor.sectors[0])),
    side: actors.map((actor) => at(SIDES, projection.sideOfActor(actor))),
    level: actors.map((actor) => at(SATURATION_LEVELS, levels.get(actor.id)?.level ?? 'unknown')),
    levelAge: actors.map((actor) => levels.get(actor.id)?.ageDays ?? -1),
    withheld: actors.map((actor) => Number(levels.get(actor.id)?.withheld ?? false)),
    status: actors.map((actor) => at(STATUSES, actor.status)),
    territory: actors.map((actor) => at(known.territories, actor.seat ?? actor.territories[0])),
    ...whatIsOffered(actors, projection),
    partOf: actors.map((actor) => known.indexOf.get(actor.partOf ?? '') ?? -1),
    source: sourcesOf.map((sources) => sources[0] ?? -1),
    sources: sourcesOf,
    x: unplaced(actors.length),
    y: unplaced(actors.length),
  }
}

/** What an offer is for, its actor is for; the filters of the API ask the same. */
function whatIsOffered(actors: readonly Actor[], projection: Projection) {
  const { network } = projection
  const numbered = (rows: readonly { readonly id: string }[]) => new Map(rows.map(({ id }, index) => [id, index]))
  const among = (index: ReadonlyMap<string, number>, ids: readonly string[]): readonly number[] =>
    [...new Set(ids)].flatMap((id) => index.get(id) ?? [])
  const sectors = numbered(network.sectors)
  const territories = numbered(network.territories)
  const audiences = numbered(network.audiences)
  const functions = numbered(network.functions)
  const conditions = numbered(network.conditions)
  const offers = actors.map((actor) => projection.where('offers', 'actor', actor.id))
  const all = <Key extends 'territories' | 'audiences' | 'functions' | 'conditions'>(key: Key, actor: number) =>
    (offers[actor] ?? []).flatMap((offer): readonly string[] => offer[key])
  return {
    sectors: actors.map((actor) => among(sectors, actor.sectors)),
    territories: actors.map((actor, at) =>
      among(territories, [...(actor.seat ? [actor.seat] : []), ...actor.territories, ...all('territories', at)]),
    ),
    audiences: actors.map((actor, at) => among(audiences, [...actor.audiences, ...all('audiences', at)])),
    functions: actors.map((actor, at) => among(functions, [...actor.functions, ...all('functions', at)])),
    conditions: actors.map((_, at) => among(conditions, all('conditions', at))),
  }
}

function thingColumns(
  things: readonly DrawnThing[],
  known: { readonly indexOf: ReadonlyMap<string, number>; readonly sourceAt: ReadonlyMap<string, number> },
): NetworkColumns['things'] {
  return {
    id: things.map((thing) => thing.id),
    name: things.map((thing) => thing.name),
    kind: things.map((thing) => at(THING_KINDS, thing.kind)),
    status: things.map((thing) => at(STATUSES, thing.status)),
    source: things.map((thing) => known.sourceAt.get(thing.source) ?? -1),
    signal: things.map((thing) => at(SIGNALS, thing.signal)),
    note: things.map((thing) => thing.note),
    within: things.map((thing) => known.indexOf.get(thing.within) ?? -1),
    x: unplaced(things.length),
    y: unplaced(things.length),
  }
}

const yearOf = (date: string | null): number => (date === null ? -1 : Number(date.slice(0, 4)))

function tieColumns(
  ties: readonly DrawnTie[],
  known: {
    readonly relations: readonly string[]
    readonly indexOf: ReadonlyMap<string, number>
    readonly sourceAt: ReadonlyMap<string, number>
  },
): NetworkColumns['ties'] {
  const relationAt = new Map(known.relations.map((relation, index) => [relation, index]))
  return {
    id: ties.map((tie) => tie.id),
    from: ties.map((tie) => known.indexOf.get(tie.from) ?? -1),
    to: ties.map((tie) => known.indexOf.get(tie.to) ?? -1),
    layer: ties.map((tie) => at(LAYERS, tie.layer)),
    status: ties.map((tie) => at(STATUSES, tie.status)),
    basis: ties.map((tie) => at(BASES, tie.basis)),
    relation: ties.map((tie) => relationAt.get(tie.relation) ?? -1),
    confirmed: ties.map((tie) => Number(tie.confirmed)),
    contested: ties.map((tie) => Number(tie.contested)),
    claims: ties.map((tie) => tie.claims),
    weight: ties.map((tie) => tie.weight),
    level: ties.map((tie) => tie.level ?? -1),
    yearFrom: ties.map((tie) => yearOf(tie.validFrom)),
    yearTo: ties.map((tie) => yearOf(tie.validTo)),
    source: ties.map((tie) => known.sourceAt.get(tie.source) ?? -1),
  }
}
