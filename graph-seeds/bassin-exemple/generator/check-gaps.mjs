import { binaryConfigurationModel, lowerTail, passing } from './ubcm.mjs'

/**
 * Every pair of groups with observed and expected ties. `groupOf(actor)`: its group or undefined; `inBoth(actor, g, h)`:
 * an actor that stands in both groups is in neither.
 */
export function pairsOfGroups({ actors, ties }, groups, groupOf, inBoth = () => false) {
  const degrees = actors.map((_, at) => ties.filter((tie) => tie.includes(at)).length)
  const p = binaryConfigurationModel(degrees)
  const tied = new Set(ties.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))
  const pairs = []
  for (let i = 0; i < groups.length; i += 1)
    for (let j = i + 1; j < groups.length; j += 1) {
      const [g, h] = [groups[i], groups[j]]
      const members = (group) =>
        actors.flatMap((actor, at) => (groupOf(actor) === group && !inBoth(actor, g, h) ? [at] : []))
      const [inG, inH] = [members(g), members(h)]
      let [observed, expected, variance, unobserved] = [0, 0, 0, 0]
      for (const a of inG)
        for (const b of inH) {
          observed += tied.has(`${Math.min(a, b)} ${Math.max(a, b)}`) ? 1 : 0
          expected += p(a, b)
          variance += p(a, b) * (1 - p(a, b))
          unobserved += actors[a].responded !== 'yes' && actors[b].responded !== 'yes' ? 1 : 0
        }
      const z = (observed - expected) / Math.sqrt(variance)
      pairs.push({
        g,
        h,
        nG: inG.length,
        nH: inH.length,
        observed,
        expected,
        z,
        p: lowerTail(z),
        ratio: observed / expected,
        unobserved,
      })
    }
  const passes = passing(
    pairs.map((pair) => pair.p),
    0.1,
  )
  return pairs.map((pair, at) => ({
    ...pair,
    flagged: pair.nG >= 3 && pair.nH >= 3 && pair.expected >= 3 && pair.ratio <= 0.5 && passes[at],
  }))
}
