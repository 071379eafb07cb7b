import { namedGraph } from './named-graph.ts'

/** Marriages between fifteen families of Florence in the 15th century (Padgett and Ansell 1993), 20 ties; Pucci, who married into none, left out. */
export const FLORENTINE = namedGraph(
  'Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi Medici Pazzi Peruzzi Ridolfi Salviati Strozzi Tornabuoni'.split(
    ' ',
  ),
  [[8], [5, 6, 8], [4, 8], [6, 10, 13], [10, 13], [], [7, 14], [], [11, 12, 14], [12], [13], [13, 14], [], [], []],
)

/** With Pucci as an isolate. */
export const FLORENTINE_WITH_PUCCI = {
  ...FLORENTINE,
  names: [...FLORENTINE.names, 'Pucci'],
  vertices: FLORENTINE.vertices + 1,
}
