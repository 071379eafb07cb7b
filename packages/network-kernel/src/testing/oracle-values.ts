import { readFileSync } from 'node:fs'

/** What networkx and igraph say of an undirected graph; `null` where a value does not exist. */
export interface GraphValues {
  readonly degree: readonly number[]
  readonly strength: readonly number[]
  readonly betweenness: readonly number[]
  readonly betweennessWithLengths: readonly number[]
  readonly harmonic: readonly number[]
  readonly closeness: readonly number[]
  readonly eigenvector: readonly (number | null)[]
  readonly eigenvectorWithStrengths: readonly (number | null)[]
  readonly pageRank: readonly number[]
  readonly pageRankWithStrengths: readonly number[]
  readonly core: readonly number[]
  readonly clustering: readonly number[]
  readonly constraint: readonly (number | null)[]
  readonly constraintWithStrengths: readonly (number | null)[]
  readonly effectiveSize: readonly (number | null)[]
  readonly transitivity: number | null
  readonly degreeAssortativity: number | null
  readonly meanDistance: number | null
  readonly diameter: number
  readonly degreeCentralisation: number | null
  readonly betweennessCentralisation: number | null
  readonly components: readonly number[]
  readonly cutVertices: readonly number[]
  readonly bridges: readonly (readonly [number, number])[]
  readonly crossEfficiency: number | null
  readonly crossWithinTwo: number
  readonly crossReachable: number
  readonly modularityOfGroups?: number
  readonly modularityOfGroupsWithStrengths?: number
  readonly optimumModularity?: number
  readonly optimumModularityWithStrengths?: number
  readonly optimum?: readonly number[]
  readonly adjustedRand?: number
  readonly mutualInformation?: number
}

/** What they say of a directed one. */
export interface ArcValues {
  readonly arcs: number
  readonly weights: number
  readonly betweenness: readonly number[]
  readonly closenessIncoming: readonly number[]
  readonly reciprocity: number | null
  readonly dyadicReciprocity: number | null
  /** By target: costs of at most three cheapest routes from the first vertex. */
  readonly costsOfRoutesFromFirst: Readonly<Record<string, readonly number[]>>
}

interface RandomGraph {
  readonly vertices: number
  readonly ties: readonly (readonly [number, number, number])[]
}

export type StoredGraph = RandomGraph &
  (
    | { readonly directed: false; readonly expected: GraphValues }
    | { readonly directed: true; readonly expected: ArcValues }
  )

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../oracles/${name}`, import.meta.url), 'utf8'))

export const publishedValues = (): Readonly<Record<string, GraphValues>> =>
  (read('published-graphs.json') as { graphs: Record<string, GraphValues> }).graphs

export const storedGraphs = (): readonly StoredGraph[] =>
  (read('random-graphs.json') as { graphs: StoredGraph[] }).graphs
