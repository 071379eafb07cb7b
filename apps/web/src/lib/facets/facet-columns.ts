import type { NetworkColumns } from '@maillage/network-model'
import type { FacetParameter } from '../explorer/address.ts'

/** One facet of actors: words, and which of them each actor has. */
export interface FacetColumn {
  readonly words: readonly string[]
  /** Names of the words; undefined where they are words of the model. */
  readonly names: readonly string[] | undefined
  /**
   * Per actor, or per tie, indices of words without repetition: those of row i stand in `values` from `starts[i]` to
   * before `starts[i + 1]`; none where nothing is said.
   */
  readonly starts: Int32Array
  readonly values: Int32Array
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

type Packed = Pick<FacetColumn, 'starts' | 'values'>

/** Lists as two arrays of numbers, which are quick to go through. */
function packed(lists: readonly (readonly number[])[]): Packed {
  const starts = new Int32Array(lists.length + 1)
  let end = 0
  for (let row = 0; row < lists.length; row++) {
    end += lists[row]?.length ?? 0
    starts[row + 1] = end
  }
  const values = new Int32Array(end)
  for (let row = 0; row < lists.length; row++) values.set(lists[row] ?? [], starts[row])
  return { starts, values }
}

/** The same of one value per row; nothing is said by a value that is no word. */
function single(column: readonly number[], count: number): Packed {
  const starts = new Int32Array(column.length + 1)
  const values = new Int32Array(column.length)
  let end = 0
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? -1
    if (value >= 0 && value < count) values[end++] = value
    starts[row + 1] = end
  }
  return { starts, values }
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
          ...packed(
            actors.source.map((source, index) => [
              ...new Set([source, ...(actors.sources[index] ?? [])].filter((one) => one >= 0)),
            ]),
          ),
        },
      ],
      ['territoire', { words: words.territory, names: words.territoryName, ...packed(actors.territories) }],
      ['secteur', { words: words.sector, names: words.sectorName, ...packed(actors.sectors) }],
      ['public', { words: words.audience, names: words.audienceName, ...packed(actors.audiences) }],
      ['fonction', { words: words.function, names: words.functionName, ...packed(actors.functions) }],
      ['cote', { words: words.side, names: undefined, ...single(actors.side, words.side.length) }],
      ['nature', { words: words.actorKind, names: undefined, ...single(actors.kind, words.actorKind.length) }],
      ['condition', { words: words.condition, names: words.conditionName, ...packed(actors.conditions) }],
      [
        'charge',
        {
          words: words.level,
          names: undefined,
          ...single(
            actors.level.map((level) => (level < 0 ? unknown : level)),
            words.level.length,
          ),
        },
      ],
    ]),
    ties: new Map<TieFacet, FacetColumn>([
      ['enonce', { words: KNOWN_BY, names: undefined, ...single(knownBy, KNOWN_BY.length) }],
      ['statut', { words: words.status, names: undefined, ...single(ties.status, words.status.length) }],
      [
        'force',
        {
          words: FORCES,
          names: undefined,
          ...single(
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
