import type { NetworkColumns } from '@maillage/network-model'
import type { FacetParameter } from '../explorer/address.ts'

/** One facet of actors: words, and which of them each actor has. */
export interface FacetColumn {
  readonly words: readonly string[]
  /** Names of the words; undefined where they are words of the model. */
  readonly names: readonly string[] | undefined
  /** Per actor, or per tie: indices of words without repetition; empty where nothing is said. */
  readonly of: readonly (readonly number[])[]
}

/** Facets of actors, and facets of ties: an actor stays when one of its ties does. */
export type ActorFacet = Exclude<FacetParameter, TieFacet>
export type TieFacet = 'enonce' | 'statut' | 'force'
export const TIE_FACETS: readonly TieFacet[] = ['enonce', 'statut', 'force']

/** Everything that filters and counts need of a network, read once. */
export interface FacetColumns {
  readonly columns: NetworkColumns
  readonly actors: ReadonlyMap<ActorFacet, FacetColumn>
  readonly ties: ReadonlyMap<TieFacet, FacetColumn>
  /** Names without accents, in lower case. */
  readonly foldedNames: readonly string[]
  /** Collaborations that exist, per actor. */
  readonly collaborations: Int32Array
  /** 1 for every tie that facets count. */
  readonly counted: Uint8Array
  /** The year since which a tie holds; −1 where nobody says. */
  readonly years: readonly number[]
}

export const FORCES: readonly string[] = ['1', '2', '3']
/** How a tie is known, the loudest word first. */
export const KNOWN_BY: readonly string[] = ['stated', 'confirmed', 'contested', 'inferred']

const NONE: readonly number[] = []
/** One list per word, shared: columns of single values stay small. */
const single = (values: readonly number[], count: number): readonly (readonly number[])[] => {
  const lists = Array.from({ length: count }, (_, index) => [index])
  return values.map((value) => lists[value] ?? NONE)
}

/** A name as people search it: without accents, ligatures spelled out, lower case. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Linear in actors and ties. */
export function facetColumns(columns: NetworkColumns, collection: 'survey' | 'documents'): FacetColumns {
  const { dictionaries: words, actors, ties } = columns
  const collaboration = words.layer.indexOf('collaboration')
  const signal = words.layer.indexOf('signal')
  const existing = words.status.indexOf('existing')
  const unknown = words.level.indexOf('unknown')
  const counted = Uint8Array.from(ties.layer, (layer) =>
    Number(collection === 'survey' ? layer === collaboration : layer !== signal),
  )
  const collaborations = new Int32Array(actors.id.length)
  ties.from.forEach((from, index) => {
    const to = ties.to[index] ?? -1
    if (ties.layer[index] !== collaboration || ties.status[index] !== existing) return
    for (const end of from === to ? [from] : [from, to])
      if (end < collaborations.length) collaborations[end] = (collaborations[end] ?? 0) + 1
  })
  const inferred = words.basis.indexOf('inferred')
  const knownBy = ties.id.map((_, index) =>
    ties.contested[index] ? 2 : ties.confirmed[index] ? 1 : ties.basis[index] === inferred ? 3 : 0,
  )
  return {
    columns,
    actors: new Map<ActorFacet, FacetColumn>([
      [
        'document',
        {
          words: words.source,
          names: words.sourceName,
          of: actors.source.map((source, index) => [
            ...new Set([source, ...(actors.sources[index] ?? [])].filter((one) => one >= 0)),
          ]),
        },
      ],
      ['territoire', { words: words.territory, names: words.territoryName, of: actors.territories }],
      ['secteur', { words: words.sector, names: words.sectorName, of: actors.sectors }],
      ['public', { words: words.audience, names: words.audienceName, of: actors.audiences }],
      ['fonction', { words: words.function, names: words.functionName, of: actors.functions }],
      ['cote', { words: words.side, names: undefined, of: single(actors.side, words.side.length) }],
      ['nature', { words: words.actorKind, names: undefined, of: single(actors.kind, words.actorKind.length) }],
      ['condition', { words: words.condition, names: words.conditionName, of: actors.conditions }],
      [
        'charge',
        {
          words: words.level,
          names: undefined,
          of: single(
            actors.level.map((level) => (level < 0 ? unknown : level)),
            words.level.length,
          ),
        },
      ],
    ]),
    ties: new Map<TieFacet, FacetColumn>([
      ['enonce', { words: KNOWN_BY, names: undefined, of: single(knownBy, KNOWN_BY.length) }],
      ['statut', { words: words.status, names: undefined, of: single(ties.status, words.status.length) }],
      [
        'force',
        {
          words: FORCES,
          names: undefined,
          of: single(
            ties.level.map((level) => level - 1),
            FORCES.length,
          ),
        },
      ],
    ]),
    foldedNames: actors.name.map(folded),
    collaborations,
    counted,
    years: ties.yearFrom,
  }
}

export const facetColumn = (all: FacetColumns, parameter: FacetParameter): FacetColumn | undefined =>
  all.actors.get(parameter as ActorFacet) ?? all.ties.get(parameter as TieFacet)
