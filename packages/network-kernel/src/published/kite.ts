import { namedGraph } from './named-graph.ts'

/** The kite of Krackhardt (1990), 18 ties: three centralities find three winners. */
export const KITE = namedGraph('Andre Beverley Carol Diane Ed Fernando Garth Heather Ike Jane'.split(' '), [
  [1, 2, 3, 5],
  [3, 4, 6],
  [3, 5],
  [4, 5, 6],
  [6],
  [6, 7],
  [7],
  [8],
  [9],
  [],
])
