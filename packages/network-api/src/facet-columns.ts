import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Actor, TableName } from '@maillage/network-model'
import { levelsFor } from './answers.ts'
import type { ApiContext } from './context.ts'
import { FACETS, heldValues, valuesOf, type Computed, type FacetName } from './held-values.ts'
import { needsMet } from './needs-met.ts'
import type { Projection } from './projection.ts'

/** The values of all actors under one facet: those of actor `i` stand in `held` from `starts[i]` to `starts[i + 1]`. */
export interface FacetColumn {
  readonly name: FacetName
  readonly values: readonly string[]
  readonly starts: Uint32Array
  /** Indexes of `values`, each once for an actor. */
  readonly held: Uint32Array
  /** 1 for an actor that says nothing of it. */
  readonly silent: Uint8Array
}

type Asked = Pick<ApiContext, 'projection' | 'viewer'>

/** What is known of actors without asking how full they are. */
const STANDS_ON: readonly TableName[] = [
  'actors',
  'offers',
  'needs',
  'activities',
  'tags',
  'functions',
  'audiences',
  'territories',
  'sectors',
  'conditions',
]

/** Every facet in its order, computed once per day and for as long as their rows stay; levels for each revision. */
export async function facetColumns(context: Asked, day: string): Promise<readonly FacetColumn[]> {
  const { projection, viewer } = context
  const lasting = projection.keepWhile(STANDS_ON, `facet columns ${viewer} ${day}`, async () => {
    const met = await needsMet(projection, viewer, day)
    const computed: Computed = { level: () => 'unknown', needs: met.of }
    const columns = new Map<FacetName, FacetColumn>()
    for (const facet of FACETS) {
      if (facet === 'level') continue
      await nextTurn()
      columns.set(facet, columnOf(facet, context, computed))
    }
    return columns
  })
  const level = projection.keep(`facet levels ${viewer} ${day}`, () => {
    const levels = levelsFor(context, day)
    return columnOf('level', context, { level: (actor) => levels.get(actor)?.level ?? 'unknown', needs: () => [] })
  })
  const columns = await lasting
  return FACETS.flatMap((facet) => (facet === 'level' ? level : (columns.get(facet) ?? [])))
}

function columnOf(name: FacetName, { projection }: Asked, computed: Computed): FacetColumn {
  const values = valuesOf(name, projection)
  const indexOf = new Map(values.map((value, index) => [value, index]))
  const { actors } = projection.network
  const starts = new Uint32Array(actors.length + 1)
  const silent = new Uint8Array(actors.length)
  const held: number[] = []
  for (const [at, actor] of actors.entries()) {
    const from = held.length
    for (const value of heldValues(name, actor, projection, computed)) {
      const index = indexOf.get(value)
      if (index !== undefined && !held.includes(index, from)) held.push(index)
    }
    starts[at + 1] = held.length
    silent[at] = Number(held.length === from && (name !== 'need' || saysNothingOfNeeds(actor, projection)))
  }
  return { name, values, starts, held: Uint32Array.from(held), silent }
}

/** Whoever says what it does, and does nothing that a need asks for, is not silent; whoever wants no suggestion is not asked. */
function saysNothingOfNeeds(actor: Actor, projection: Projection): boolean {
  return (
    !actor.optOut &&
    actor.functions.length === 0 &&
    projection.where('tags', 'owner', actor.id).length === 0 &&
    projection.where('activities', 'owner', actor.id).length === 0 &&
    projection
      .where('offers', 'actor', actor.id)
      .every((offer) => offer.functions.length === 0 && offer.tags.length === 0)
  )
}
