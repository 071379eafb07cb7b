import { isAuthority } from "../../sector-colours.js";
/** Gaps in the words of documents; nothing is computed from them. */
export function signalledGaps(columns) {
    const { actors, things, ties, dictionaries } = columns;
    const sectorOf = (actor) => isAuthority(columns, actor) ? 'authorities' : (dictionaries.sector[actors.sector[actor] ?? -1] ?? 'unknown');
    const named = new Map();
    ties.id.forEach((_, tie) => {
        if (dictionaries.layer[ties.layer[tie] ?? -1] !== 'signal')
            return;
        const [from, to] = [ties.from[tie] ?? -1, ties.to[tie] ?? -1];
        const [actor, thing] = from < actors.id.length ? [from, to] : [to, from];
        if (actor < 0 || actor >= actors.id.length || thing < actors.id.length)
            return;
        const sectors = named.get(thing) ?? new Set();
        named.set(thing, sectors.add(sectorOf(actor)));
    });
    return things.id.flatMap((id, index) => dictionaries.signal[things.signal[index] ?? -1] === 'gap'
        ? [{ id, sectors: [...(named.get(actors.id.length + index) ?? [])].sort() }]
        : []);
}
/** Findings by what they speak of: `a~b` for two sectors, a sector alone, `` for those that name no actor. */
export function bySubject(gaps) {
    const found = new Map();
    for (const { id, sectors } of gaps) {
        const pairs = sectors.flatMap((a, index) => sectors.slice(index + 1).map((b) => `${a}~${b}`));
        for (const subject of pairs.length > 0 ? pairs : [sectors[0] ?? '']) {
            const ids = found.get(subject);
            if (ids)
                ids.push(id);
            else
                found.set(subject, [id]);
        }
    }
    return found;
}
//# sourceMappingURL=signalled-gaps.js.map