/**
 * Chance that repeats itself. Every table draws from a source of its own, named after the table,
 * so that a table added later cannot move a single draw of an earlier one.
 */
export function seeded(name) {
  let state = hash(`bassin-exemple/${name}`)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (from, to) => from + Math.floor(next() * (to - from + 1))
  const pick = (list) => list[int(0, list.length - 1)]
  const chance = (share) => next() < share
  /** Draws `count` different members, in drawing order. */
  const some = (list, count) => {
    const rest = [...list]
    const drawn = []
    while (drawn.length < count && rest.length > 0) drawn.push(rest.splice(int(0, rest.length - 1), 1)[0])
    return drawn
  }
  return { next, int, pick, chance, some }
}

/** FNV-1a over the characters of a name: a 32-bit starting point. */
function hash(text) {
  let value = 0x811c9dc5
  for (const sign of text) value = Math.imul(value ^ sign.codePointAt(0), 0x01000193)
  return value >>> 0
}
