const STEPS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];
/** Places for marks of one size on bands: as near the middle of each as discs, names and the marks before leave free. */
export class PlacesAlong {
    #obstacles;
    #taken = [];
    constructor(obstacles) {
        this.#obstacles = obstacles;
    }
    on(line, from, to, size) {
        let best = from;
        let most = -Infinity;
        for (const step of STEPS) {
            const point = pointOn(line, from, to, step);
            const room = this.#roomAt(point, size / 2);
            if (room >= 1)
                return this.#take(point, size);
            if (room > most)
                [best, most] = [point, room];
        }
        return this.#take(best, size);
    }
    /** On the rim of a disc, on the side of `towards`, or as near to it as is free. */
    around(disc, towards, size) {
        const straight = Math.atan2(towards.y - disc.y, towards.x - disc.x);
        let best = disc;
        let most = -Infinity;
        for (const turn of [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2]) {
            const reach = disc.r + size / 2 + 1;
            const point = { x: disc.x + reach * Math.cos(straight + turn), y: disc.y + reach * Math.sin(straight + turn) };
            const room = this.#roomAt(point, size / 2);
            if (room >= 0.5)
                return this.#take(point, size);
            if (room > most)
                [best, most] = [point, room];
        }
        return this.#take(best, size);
    }
    #take(point, size) {
        this.#taken.push({ ...point, r: size / 2 });
        return point;
    }
    #roomAt({ x, y }, r) {
        const round = [...this.#obstacles.discs, ...this.#taken].map((one) => Math.hypot(one.x - x, one.y - y) - one.r - r);
        const flat = this.#obstacles.boxes.map((box) => {
            const dx = Math.max(box.x - x, 0, x - box.x - box.w);
            const dy = Math.max(box.y - y, 0, y - box.y - box.h);
            return Math.hypot(dx, dy) - r;
        });
        return Math.min(...round, ...flat, 99);
    }
}
/** A point of a band with one bend. */
function pointOn({ bends }, from, to, t) {
    const bend = bends[0] ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}
//# sourceMappingURL=along-bands.js.map