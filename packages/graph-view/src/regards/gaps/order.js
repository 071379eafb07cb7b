const MOST_BANDS = 60;
const MOST_ROUNDS = 8;
/** Exchanges neighbours of a part as long as loud bands then cross less and are shorter. Deterministic. */
export function ordered(parts, bands, placed) {
    const loud = [...bands].sort((p, q) => q.weight - p.weight).slice(0, MOST_BANDS);
    let best = parts;
    let least = cost(loud, placed(parts));
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const before = least;
        for (const name of ['left', 'right', 'bottom', 'top'])
            for (let i = 0; i < best[name].length; i++)
                for (let j = i + 1; j < best[name].length; j++) {
                    const order = [...best[name]];
                    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
                    const tried = { ...best, [name]: order };
                    const found = cost(loud, placed(tried));
                    if (found < least - 1e-9)
                        [best, least] = [tried, found];
                }
        if (least === before)
            break;
    }
    return best;
}
function cost(bands, centres) {
    const ends = bands.map(({ one, other }) => [centres[one], centres[other]]);
    let total = 0;
    bands.forEach((band, index) => {
        const [a, b] = ends[index] ?? [];
        if (!a || !b)
            return;
        total += 0.004 * band.weight * Math.hypot(a.x - b.x, a.y - b.y);
        for (let next = index + 1; next < bands.length; next++) {
            const [c, d] = ends[next] ?? [];
            if (c && d && a !== c && a !== d && b !== c && b !== d && cross(a, b, c, d))
                total += Math.min(band.weight, bands[next]?.weight ?? 0);
        }
    });
    return total;
}
function cross(a, b, c, d) {
    const side = (p, q, r) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
//# sourceMappingURL=order.js.map