/** Graphs of the literature, as own test data. Ties as pairs of vertices, groups as lists of vertices. */
export interface PublishedGraph {
  readonly vertices: number
  readonly ties: readonly (readonly [number, number])[]
  readonly groups: readonly [readonly number[], readonly number[]]
}

/** Neighbours with a higher number, one row per vertex. */
function fromRows(rows: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  return rows.flatMap((row, vertex) => row.map((other) => [vertex, other] as const))
}

function groupsOf(letters: string, first: string): PublishedGraph['groups'] {
  const vertices = Array.from({ length: letters.length }, (_, vertex) => vertex)
  return [vertices.filter((v) => letters[v] === first), vertices.filter((v) => letters[v] !== first)]
}

/** The karate club of Zachary (1977), 78 ties, with the two clubs it became. */
export const KARATE: PublishedGraph = {
  vertices: 34,
  ties: fromRows([
    [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
    [2, 3, 7, 13, 17, 19, 21, 30],
    [3, 7, 8, 9, 13, 27, 28, 32],
    [7, 12, 13],
    [6, 10],
    [6, 10, 16],
    [16],
    [],
    [30, 32, 33],
    [33],
    [],
    [],
    [],
    [33],
    [32, 33],
    [32, 33],
    [],
    [],
    [32, 33],
    [33],
    [32, 33],
    [],
    [32, 33],
    [25, 27, 29, 32, 33],
    [25, 27, 31],
    [31],
    [29, 33],
    [33],
    [31, 33],
    [32, 33],
    [32, 33],
    [32, 33],
    [33],
  ]),
  groups: groupsOf('HHHHHHHHHOHHHHOOHHOHOHOOOOOOOOOOOO', 'H'),
}

/**
 * White's kinship data, 22 ties: 0 mother, 1 sister, 2 brother's wife, 3 sister's daughter, 4 brother's daughter,
 * 5 father, 6 brother, 7 sister's husband, 8 brother's son, 9 sister's son; women and men.
 */
export const WHITE: PublishedGraph = {
  vertices: 10,
  ties: fromRows([[1, 3, 4, 5, 6, 8, 9], [3, 4, 5, 9], [4], [5], [5, 6], [6, 8, 9], [8, 9], [8, 9]]),
  groups: groupsOf('WWWWWMMMMM', 'W'),
}

/** Ten invented actors, eleven ties: 0–4 social, 5–9 mental health; 4 stands alone. */
export const TEN: PublishedGraph = {
  vertices: 10,
  ties: fromRows([[1, 2, 3, 5, 6], [2], [], [], [], [6, 7], [7], [8], [9]]),
  groups: groupsOf('SSSSSMMMMM', 'S'),
}
