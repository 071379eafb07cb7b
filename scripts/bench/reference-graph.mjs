// The graph that the targets of layouts and whole-network measures were set with, tie for tie: districts of unequal size,
// most ties inside a district, degrees skewed by preferring who has many.

/** Numbers in [0, 1), the same ones for the same seed. */
export function numbersFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * @param {number} vertices
 * @param {{ ties?: number, seed?: number, inside?: number }} wanted `inside`: share of ties that stay in a district
 * @returns {{ vertices: number, from: Uint32Array, to: Uint32Array, district: Uint16Array }}
 */
export function referenceGraph(vertices, { ties = 3 * vertices, seed = 42, inside = 0.78 } = {}) {
  const next = numbersFrom(seed + vertices)
  const anyOf = (list) => list[Math.floor(next() * list.length)]
  const districts = Math.max(6, Math.round(0.6 * Math.sqrt(vertices)))
  const district = new Uint16Array(vertices)
  const members = Array.from({ length: districts }, () => [])
  for (let v = 0; v < vertices; v += 1) {
    const at = v < districts ? v : Math.min(districts - 1, Math.floor(next() ** 1.4 * districts))
    district[v] = at
    members[at].push(v)
  }
  const from = new Uint32Array(ties)
  const to = new Uint32Array(ties)
  const endsIn = Array.from({ length: districts }, () => [])
  const ends = []
  const seen = new Set()
  let count = 0
  const join = (a, b) => {
    const pair = a < b ? a * vertices + b : b * vertices + a
    if (a === b || seen.has(pair)) return
    seen.add(pair)
    from[count] = a
    to[count] = b
    count += 1
    if (district[a] === district[b]) endsIn[district[a]].push(a, b)
    ends.push(a, b)
  }
  members.forEach((own, at) => {
    for (let i = 1; i < own.length; i += 1)
      join(own[i], endsIn[at].length > 0 && next() < 0.5 ? anyOf(endsIn[at]) : own[Math.floor(next() * i)])
    if (at > 0) join(own[0], members[Math.floor(next() * at)][0])
  })
  for (let attempt = 0; count < ties && attempt < ties * 50; attempt += 1) {
    const a = next() < 0.5 ? anyOf(ends) : Math.floor(next() * vertices)
    const home = district[a]
    if (next() < inside) join(a, next() < 0.5 && endsIn[home].length > 0 ? anyOf(endsIn[home]) : anyOf(members[home]))
    else join(a, next() < 0.5 ? anyOf(ends) : Math.floor(next() * vertices))
  }
  return { vertices, from: from.subarray(0, count), to: to.subarray(0, count), district }
}
