const WIDE = {
    largestRadius: 27,
    leastRadius: 10,
    text: 12,
    wrap: 112,
    widestBand: 13,
    badge: 19,
    edge: 8,
};
const SMALL = {
    largestRadius: 18,
    leastRadius: 7,
    text: 11,
    wrap: 84,
    widestBand: 9,
    badge: 17,
    edge: 4,
};
export const gapScale = ({ width }) => (width < 420 ? SMALL : WIDE);
//# sourceMappingURL=gap-scale.js.map