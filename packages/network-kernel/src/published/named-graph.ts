import { tiesToRows, type Rows } from '../compressed-rows.ts'
import { strengthRows, type StrengthRows } from '../strength-rows.ts'

/** A graph of the literature whose vertices have names. */
export interface NamedGraph {
  readonly names: readonly string[]
  readonly vertices: number
  readonly ties: readonly (readonly [number, number])[]
  /** In the order of `ties`. */
  readonly weights?: readonly number[] | undefined
}

/** `rows`: the neighbours of each vertex with a higher number; `weights`: in the order in which they stand there. */
export function namedGraph(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  weights?: readonly number[],
): NamedGraph {
  const ties = rows.flatMap((row, vertex) => row.map((other) => [vertex, other] as const))
  return { names, vertices: names.length, ties, weights }
}

type Ties = Pick<NamedGraph, 'vertices' | 'ties'>

export const rowsOf = ({ vertices, ties }: Ties): Rows =>
  tiesToRows(
    vertices,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
  )

export const rowsWith = ({ vertices, ties }: Ties, strengths: readonly number[]): StrengthRows =>
  strengthRows(
    vertices,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
    strengths,
  )
