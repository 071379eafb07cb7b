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
    partOf: actors.map((actor) => known.indexOf.get(actor.partOf ?? '') ?? -1),
    source: sourcesOf.map((sources) => sources[0] ?? -1),
    sources: sourcesOf,
    x: unplaced(actors.length),
    y: unplaced(actors.length),
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
    source: ties.map((tie) => known.sourceAt.get(tie.source) ?? -1),
  }
}
