/** The part of the network each actor stands in, as a number; `without`: an actor taken away. */
export function partsOf(size, ties, without = -1) {
  const part = Array.from({ length: size }, (_, at) => at)
  const find = (at) => (part[at] === at ? at : (part[at] = find(part[at])))
  for (const [a, b] of ties) if (a !== without && b !== without) part[find(a)] = find(b)
  return part.map((_, at) => find(at))
}

/** Actors of one side from whom no path leads to any actor of the other. */
export function withoutAnyWayAcross({ actors, ties }, sideOf) {
  const part = partsOf(actors.length, ties)
  const other = { social: 'mental-health', 'mental-health': 'social' }
  const sides = new Set(actors.map((actor, at) => `${part[at]} ${sideOf(actor)}`))
  return actors.filter((actor, at) => other[sideOf(actor)] && !sides.has(`${part[at]} ${other[sideOf(actor)]}`))
}

/** Pairs of the two sides, `without` not among them, that some path joins. */
function joinedPairs(actors, ties, sideOf, without) {
  const part = partsOf(actors.length, ties, without)
  const count = new Map()
  actors.forEach((actor, at) => {
    if (at === without) return
    const of = count.get(part[at]) ?? { social: 0, 'mental-health': 0 }
    if (sideOf(actor) in of) of[sideOf(actor)] += 1
    count.set(part[at], of)
  })
  return [...count.values()].reduce((sum, of) => sum + of.social * of['mental-health'], 0)
}

const howMany = (parts, without) => new Set(parts.filter((_, at) => at !== without)).size

/** Actors whose removal breaks a part in two, with the pairs of others that lose every path. By plain removal, one after the other. */
export function cutPoints({ actors, ties }, sideOf) {
  const alone = (at) => !ties.some((tie) => tie.includes(at))
  const before = howMany(partsOf(actors.length, ties), -1)
  return actors.flatMap((actor, at) => {
    if (alone(at) || howMany(partsOf(actors.length, ties, at), at) <= before) return []
    return [{ actor, lost: joinedPairsOfOthers(actors, ties, sideOf, at) - joinedPairs(actors, ties, sideOf, at) }]
  })
}

/** Pairs of others that were joined while the actor was still there. */
function joinedPairsOfOthers(actors, ties, sideOf, at) {
  const standing = (actor) => (actor === actors[at] ? 'neither' : sideOf(actor))
  return joinedPairs(actors, ties, standing, -1)
}

/** Ties without which a part breaks in two. */
export function singleTies({ actors, ties }) {
  const before = howMany(partsOf(actors.length, ties), -1)
  return ties.filter(
    (tie) =>
      howMany(
        partsOf(
          actors.length,
          ties.filter((other) => other !== tie),
        ),
        -1,
      ) > before,
  )
}

/** Actors of one side with nobody of the other within two steps. */
export function blindSpots({ actors, ties }, sideOf) {
  const near = actors.map((_, at) => ties.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : [])))
  const other = { social: 'mental-health', 'mental-health': 'social' }
  return actors.filter((actor, at) => {
    const reached = [...near[at], ...near[at].flatMap((next) => near[next])]
    return other[sideOf(actor)] && !reached.some((next) => sideOf(actors[next]) === other[sideOf(actor)])
  })
}
