const GAP = 7;
const ROUNDNESS = 2.3;
/** Social left, mental health right; what lies between below, then above, then at the lower ends of both sides. */
export function partsOf(blocks, width) {
    const of = (zone) => blocks.flatMap(({ group }, index) => (group.zone === zone ? [index] : []));
    const left = of('left');
    const right = of('right');
    const between = blocks.flatMap(({ group: { zone } }, index) => (zone === 'left' || zone === 'right' ? [] : [index]));
    const widest = Math.max(1, ...between.map((index) => (blocks[index]?.w ?? 0) + 2 * GAP));
    const inRow = Math.max(1, Math.floor((width * 0.62) / widest));
    const bottom = between.splice(0, inRow);
    const top = between.splice(0, inRow);
    for (const index of between)
        (left.length <= right.length ? left : right).push(index);
    return { left, right, top, bottom };
}
/** Puts the blocks of each part in their places; the frame grows where a column has no room. Pure. */
export function placeOnOval(blocks, parts, asked, edge) {
    const heights = (part) => part.map((index) => blocks[index]?.h ?? 0);
    const rowHeight = (part) => (part.length === 0 ? 0 : Math.max(...heights(part)) + GAP);
    const column = (part) => heights(part).reduce((sum, h) => sum + h + GAP, 0);
    const needed = Math.max(column(parts.left), column(parts.right)) + rowHeight(parts.top) + rowHeight(parts.bottom) + 2 * edge;
    const height = Math.max(asked.height, needed);
    // A very wide frame keeps an oval that the eye holds together.
    const wide = Math.min(asked.width, Math.max(320, height * 1.3));
    const side = (asked.width - wide) / 2 + edge;
    const ends = { from: edge + rowHeight(parts.top), to: height - edge - rowHeight(parts.bottom) };
    const centres = blocks.map(() => ({ x: asked.width / 2, y: height / 2 }));
    if (blocks.length > 1) {
        for (const [part, sign] of [
            [parts.left, -1],
            [parts.right, 1],
        ])
            placeColumn(part, sign);
        placeRow(parts.top, edge);
        placeRow(parts.bottom, ends.to + GAP);
    }
    return { centres, size: { width: asked.width, height } };
    function placeColumn(part, sign) {
        const free = (ends.to - ends.from - heights(part).reduce((sum, h) => sum + h, 0)) / part.length;
        let y = ends.from + free / 2;
        for (const index of part) {
            const block = blocks[index];
            if (!block)
                continue;
            const middle = y + block.h / 2;
            const t = Math.min(1, Math.abs((middle - height / 2) / (height / 2)));
            const inwards = 1 - (1 - t ** ROUNDNESS) ** (1 / ROUNDNESS);
            const most = wide / 2 - edge - block.w / 2;
            const x = Math.max(block.w / 2 + GAP / 2, most * (1 - inwards * 0.7));
            centres[index] = { x: asked.width / 2 + sign * Math.min(x, most), y: y + block.r };
            y += block.h + free;
        }
    }
    function placeRow(part, y) {
        const widths = part.map((index) => blocks[index]?.w ?? 0);
        const total = widths.reduce((sum, w) => sum + w, 0);
        const free = Math.min(60, (wide - 2 * edge - total) / (part.length + 1));
        let x = side + (wide - 2 * edge - total - free * (part.length - 1)) / 2;
        part.forEach((index, place) => {
            const w = widths[place] ?? 0;
            centres[index] = { x: x + w / 2, y: y + (blocks[index]?.r ?? 0) };
            x += w + free;
        });
    }
}
//# sourceMappingURL=oval.js.map