export const pairId = ({ a, b }) => `${a}~${b}`;
/** Collaborations away from what is expected; 0 where that is not known. */
export const distance = ({ observed, expected }) => (expected === null ? 0 : Math.abs(observed - expected));
/**
 * Pairs that meet less or more often than expected with their number, as in the table and on the map: first those that
 * meet too little, the most missed first, then those that meet more. Id of the pair → 1, 2, 3 …
 */
export function numberedPairs(pairs) {
    const rank = (pair) => (pair.standing === 'less' ? 0 : 1);
    const far = pairs
        .filter(({ standing }) => standing === 'less' || standing === 'more')
        .sort((p, q) => rank(p) - rank(q) || distance(q) - distance(p) || (pairId(p) < pairId(q) ? -1 : 1));
    return new Map(far.map((pair, index) => [pairId(pair), index + 1]));
}
//# sourceMappingURL=numbered-pairs.js.map