/** Groups numbered from 0 in the order of their smallest vertex. */
export function renumbered(of: Int32Array): { readonly of: Int32Array; readonly count: number } {
  let largest = -1
  for (const group of of) largest = Math.max(largest, group)
  const names = new Int32Array(largest + 1).fill(-1)
  let count = 0
  const renamed = of.map((group) => {
    if (names[group] === -1) names[group] = count++
    return names[group]!
  })
  return { of: renamed, count }
}

/**
 * The same groups under the numbers of `before`: each takes that of the earlier group it shares most vertices with, the
 * largest shares first; who shares with none that is free takes the lowest number that no earlier group had.
 */
export function keepLabels(of: Int32Array, count: number, before: Int32Array): Int32Array {
  let earlier = 0
  for (const label of before) earlier = Math.max(earlier, label + 1)
  const shared = new Map<number, number>()
  for (let v = 0; v < of.length; v++) {
    const label = before[v] ?? -1
    if (label < 0) continue
    const pair = of[v]! * earlier + label
    shared.set(pair, (shared.get(pair) ?? 0) + 1)
  }
  const pairs = [...shared].sort(([a, most], [b, more]) => more - most || a - b)
  const label = new Int32Array(count).fill(-1)
  const taken = new Uint8Array(earlier)
  for (const [pair] of pairs) {
    const group = Math.floor(pair / earlier)
    const name = pair % earlier
    if (label[group] !== -1 || taken[name] === 1) continue
    label[group] = name
    taken[name] = 1
  }
  let next = earlier
  for (let group = 0; group < count; group++) if (label[group] === -1) label[group] = next++
  return of.map((group) => label[group]!)
}
