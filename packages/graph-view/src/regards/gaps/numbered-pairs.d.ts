import type { PairFigure } from '@maillage/network-model'
export declare const pairId: ({ a, b }: Pick<PairFigure, 'a' | 'b'>) => string
/** Collaborations away from what is expected; 0 where that is not known. */
export declare const distance: ({ observed, expected }: PairFigure) => number
/**
 * Pairs that meet less or more often than expected with their number, as in the table and on the map: first those that
 * meet too little, the most missed first, then those that meet more. Id of the pair → 1, 2, 3 …
 */
export declare function numberedPairs(pairs: readonly PairFigure[]): ReadonlyMap<string, number>
//# sourceMappingURL=numbered-pairs.d.ts.map
