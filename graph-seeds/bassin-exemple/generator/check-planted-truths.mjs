/**
 * Reads the folder back and looks for what the README says was planted, with code of its own: nothing here comes from
 * the packages that are tested against it. `node check-planted-truths.mjs [FOLDER] [--json]`
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { uncoveredCells } from './check-coverage.mjs'
import { alternatives, overloads, queues, refusals, rooms, unmetWithout, waits } from './check-figures.mjs'
import { pairsOfGroups } from './check-gaps.mjs'
import { levels } from './check-loads.mjs'
import { blindSpots, cutPoints, singleTies, withoutAnyWayAcross } from './check-paths.mjs'
import { countedNetwork } from './counted-network.mjs'
import { readRows } from './read-folder.mjs'

const words = process.argv.slice(2)
const asJson = words.includes('--json')
const folder = words.find((word) => !word.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '..')
const header = JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8'))
const day = header.referenceDate
const sides = header.partitions[0].sides
const sideOf = (actor) => sides[actor.sector] ?? 'neither'
const network = countedNetwork(folder, day)
const { actors, ties } = network
const sectors = readRows(folder, 'sectors').map((row) => row.id)

const rounded = (value) => Number(value.toFixed(6))
const shown = (pair) => ({
  a: pair.g,
  b: pair.h,
  observed: pair.observed,
  expected: rounded(pair.expected),
  z: rounded(pair.z),
  p: Number(pair.p.toPrecision(4)),
  ratio: rounded(pair.ratio),
  unobserved: pair.unobserved,
  flagged: pair.flagged,
})
const inBoth = (actor, g, h) => actor.sectors.includes(g) && actor.sectors.includes(h)
const onBothSides = (actor) =>
  ['social', 'mental-health'].every((side) => actor.sectors.some((sector) => sides[sector] === side))
const bySector = pairsOfGroups(network, sectors, (actor) => actor.sector)
const straddlersOut = pairsOfGroups(network, sectors, (actor) => actor.sector, inBoth)
const [bySide] = pairsOfGroups(network, ['social', 'mental-health'], sideOf)
const [sideStraddlersOut] = pairsOfGroups(network, ['social', 'mental-health'], sideOf, onBothSides)
const respondents = respondentsOnly()

function respondentsOnly() {
  const kept = actors.flatMap((actor, at) => (actor.responded === 'yes' ? [at] : []))
  const place = new Map(kept.map((at, newPlace) => [at, newPlace]))
  const among = ties.filter(([a, b]) => place.has(a) && place.has(b)).map(([a, b]) => [place.get(a), place.get(b)])
  return pairsOfGroups({ actors: kept.map((at) => actors[at]), ties: among }, sectors, (actor) => actor.sector)
}

const inPost = (id) =>
  readRows(folder, 'posts')
    .filter((row) => row.owner === id && row.state === 'in-post')
    .reduce((sum, row) => sum + Number(row.fullTimeEquivalents), 0)
const count = (map) =>
  [...map.values()].reduce((counts, level) => ({ ...counts, [level]: (counts[level] ?? 0) + 1 }), {})
const saturated = (map) => [...map].filter(([, level]) => level === 'saturated').map(([id]) => id)
const anonymous = levels(folder, actors, day, 'anonymous')
const member = levels(folder, actors, day, 'member')
const flaggedIn = (pairs) => pairs.filter((pair) => pair.flagged).map((pair) => `${pair.g} × ${pair.h}`)
const cuts = cutPoints(network, sideOf)

const truths = {
  day,
  counted: {
    actors: actors.length,
    otherActors: network.otherActors,
    collaborations: ties.length,
    leftOut: network.leftOut,
  },
  gaps: {
    pairs: bySector.length,
    flagged: bySector.filter((pair) => pair.flagged).map(shown),
    closestOther: shown(
      bySector.filter((pair) => !pair.flagged && pair.expected >= 3).sort((a, b) => a.ratio - b.ratio)[0],
    ),
    side: shown(bySide),
    flaggedWithoutStraddlers: flaggedIn(straddlersOut),
    flaggedAmongRespondents: flaggedIn(respondents),
    sideFlaggedWithoutStraddlers: sideStraddlersOut.flagged,
  },
  saturation: {
    anonymous: { ...count(anonymous), full: saturated(anonymous) },
    member: { ...count(member), full: saturated(member) },
  },
  withoutAnyWayAcross: withoutAnyWayAcross(network, sideOf).map((actor) => actor.id),
  blindSpotsAtTwoSteps: blindSpots(network, sideOf).map((actor) => actor.id),
  cutPoints: cuts.map(({ actor, lost }) => ({ id: actor.id, lost, inPost: inPost(actor.id) })),
  singleThreads: singleTies(network).map((tie) => tie.map((at) => actors[at].id)),
  personSizedBridges: cuts.filter(({ actor }) => inPost(actor.id) < 1).map(({ actor }) => actor.id),
  coverage: uncoveredCells(folder, day),
  figures: { anonymous: figuresFor('anonymous'), member: figuresFor('member') },
  overload: overloads(folder, network, day).slice(0, 3),
  refusals: refusals(folder).slice(0, 3),
  toConfirm: refusals(folder)
    .filter(({ id, senders }) => senders >= 3 && member.get(id) !== 'saturated')
    .map(({ id }) => id),
}

/** Waits, queues and closures as one viewer may reckon them. */
function figuresFor(viewer) {
  const { caseloads, waitTargetWeeks } = header.parameters
  const line = queues(folder, actors, day, viewer, caseloads, waitTargetWeeks)
  const among = rooms(folder, actors, day, viewer, caseloads)
  const ways = alternatives(folder, among, day)
  const before = unmetWithout(among, ways, -1)
  const closures = among
    .map(({ id }, at) => ({ id, more: rounded(unmetWithout(among, ways, at) - before) }))
    .sort((a, b) => b.more - a.more)
  return {
    waits: waits(folder, actors, day, viewer).slice(0, 2),
    sameOccupancy: line.filter(({ occupancy }) => occupancy === 0.874),
    posts: [...line].sort((a, b) => b.posts - a.posts).slice(0, 2),
    reckoned: { queues: line.length, rooms: among.length },
    unmet: rounded(before),
    closures: closures.slice(0, 3),
  }
}

if (asJson) process.stdout.write(`${JSON.stringify(truths, null, 2)}\n`)
else {
  console.table([...bySector].sort((a, b) => a.ratio - b.ratio).map(shown))
  console.dir(truths, { depth: 5 })
}
