import { mayBeRead, newestFigures } from './check-newest.mjs'
import { holdsOn } from './counted-network.mjs'
import { listIn, readRows } from './read-folder.mjs'

const WEEKS = { semaine: 1, mois: 365.25 / 84, trimestre: 365.25 / 28 }
const MONTH = WEEKS.mois
const rounded = (value, digits = 2) => Number(value.toFixed(digits))

/** Probability of waiting by the sum over states, in logarithms (not by the recursion that is tested against it). */
export function probabilityOfWaiting(places, offered) {
  if (offered >= places) return 1
  let state = 0
  const states = [0]
  for (let k = 1; k <= places; k++) states.push((state += Math.log(offered / k)))
  const last = Math.exp(states[places]) / (1 - offered / places)
  return last / (states.slice(0, places).reduce((sum, one) => sum + Math.exp(one), 0) + last)
}

const meanWait = (places, perWeek, weeks) =>
  perWeek * weeks >= places ? Infinity : probabilityOfWaiting(places, perWeek * weeks) / (places / weeks - perWeek)

/** Of every counted actor that tells all three as a whole: places, requests a week and weeks of a place. */
export function queues(folder, actors, day, viewer, caseloads, targetWeeks) {
  return actors.flatMap(({ id, sector }) => {
    const { inflow, durationWeeks, places, period } = newestFigures(folder, id, day, viewer)
    const told = places ?? estimatedPlaces(folder, id, sector, day, caseloads, viewer)
    if (!(inflow >= 0) || !(durationWeeks > 0) || !(told > 0) || WEEKS[period] === undefined) return []
    const perWeek = inflow / WEEKS[period]
    let needed = Math.floor(told)
    while (meanWait(needed, perWeek, durationWeeks) > targetWeeks) needed += 1
    const caseload = caseloads.find((line) => line.sector === sector).perFullTimeEquivalent
    return [
      {
        id,
        places: told,
        occupancy: rounded((perWeek * durationWeeks) / told, 3),
        waiting: rounded(probabilityOfWaiting(told, perWeek * durationWeeks), 3),
        placesShort: needed - told,
        posts: rounded((needed - told) / caseload),
      },
    ]
  })
}

const inPost = (folder, id, day) =>
  readRows(folder, 'posts')
    .filter((row) => row.owner === id && row.state === 'in-post' && holdsOn(row, day))
    .reduce((sum, row) => sum + Number(row.fullTimeEquivalents), 0)

function estimatedPlaces(folder, id, sector, day, caseloads, viewer) {
  const hidden = readRows(folder, 'loads').some(
    (row) => row.actor === id && row.places !== '' && !mayBeRead(row, viewer),
  )
  const line = caseloads.find((one) => one.sector === sector)
  return hidden || !line ? undefined : Math.floor(inPost(folder, id, day) * line.perFullTimeEquivalent)
}

/** Routes between all pairs of others that lead through each, over its share of the staff in post. By counting, pair by pair. */
export function overloads(folder, { actors, ties }, day) {
  const near = actors.map(() => [])
  for (const [a, b] of ties) if (!near[a].includes(b)) near[a].push(b) && near[b].push(a)
  const walks = actors.map((_, from) => {
    const steps = actors.map(() => Infinity)
    const ways = actors.map(() => 0)
    const order = [from]
    ;[steps[from], ways[from]] = [0, 1]
    for (const at of order)
      for (const next of near[at]) {
        if (steps[next] === Infinity) order.push(next) && (steps[next] = steps[at] + 1)
        if (steps[next] === steps[at] + 1) ways[next] += ways[at]
      }
    return { steps, ways }
  })
  const through = actors.map((_, v) => {
    let sum = 0
    for (let s = 0; s < actors.length; s++)
      for (let t = s + 1; t < actors.length; t++)
        if (s !== v && t !== v && walks[s].steps[v] + walks[v].steps[t] === walks[s].steps[t] && walks[s].ways[t] > 0)
          sum += (walks[s].ways[v] * walks[v].ways[t]) / walks[s].ways[t]
    return sum
  })
  const staff = actors.map(({ id }) => inPost(folder, id, day))
  const all = (values) => values.reduce((sum, one) => sum + one, 0)
  return actors
    .map(({ id }, v) => ({ id, quotient: rounded(through[v] / all(through) / (staff[v] / all(staff)), 3) }))
    .sort((a, b) => b.quotient - a.quotient)
}

/** Requests and refusals for want of a place of the year before the day, by receiver; ten requests or more. */
export function refusals(folder) {
  const sums = new Map()
  for (const row of readRows(folder, 'referrals')) {
    const sum = sums.get(row.to) ?? { id: row.to, requests: 0, full: 0, lately: new Set() }
    sum.requests += Number(row.requests)
    if (row.reason === 'full') sum.full += Number(row.refused)
    if (row.reason === 'full' && Number(row.refused) > 0 && row.periodTo === '2026-09-30') sum.lately.add(row.from)
    sums.set(row.to, sum)
  }
  return [...sums.values()]
    .filter(({ requests }) => requests >= 10)
    .map(({ lately, ...sum }) => ({ ...sum, share: rounded(sum.full / sum.requests, 3), senders: lately.size }))
    .sort((a, b) => b.share - a.share)
}

/** The longest declared wait of each actor as a whole, the longest first. */
export function waits(folder, actors, day, viewer) {
  return actors
    .flatMap(({ id }) => {
      const { waitIntakeWeeks, waitStartWeeks, queue, startsPerWeek } = newestFigures(folder, id, day, viewer)
      const declared = Math.max(waitIntakeWeeks ?? -1, waitStartWeeks ?? -1)
      const weeks = declared >= 0 ? declared : startsPerWeek > 0 ? queue / startsPerWeek : undefined
      return weeks === undefined ? [] : [{ id, weeks }]
    })
    .sort((a, b) => b.weeks - a.weeks)
}

/** Demand and room in requests a month, of those that tell both or of whom others counted the demand. */
export function rooms(folder, actors, day, viewer, caseloads) {
  const referrals = readRows(folder, 'referrals')
  const weeks = 273 / 7
  return actors.flatMap(({ id, sector }) => {
    const own = newestFigures(folder, id, day, viewer)
    const span = WEEKS[own.period]
    const sent = referrals.filter((row) => row.to === id).reduce((sum, row) => sum + Number(row.requests), 0)
    const places = own.places ?? estimatedPlaces(folder, id, sector, day, caseloads, viewer)
    const able =
      own.intakeCapacity >= 0 && span
        ? own.intakeCapacity / span
        : own.durationWeeks > 0 && places !== undefined
          ? places / own.durationWeeks
          : undefined
    const asked = own.inflow >= 0 && span ? own.inflow / span : sent >= 5 ? sent / weeks : undefined
    if (able === undefined || asked === undefined) return []
    return [{ id, sector, demand: asked * MONTH, capacity: own.closed ? 0 : able * MONTH }]
  })
}

/** Where those who find no place at one may go: where it sends requests, else equal shares over offers alike. */
export function alternatives(folder, among, day) {
  const offers = readRows(folder, 'offers').filter((row) => row.status === 'existing' && holdsOn(row, day))
  const meet = (a, b) => listIn(a).some((one) => listIn(b).includes(one))
  const alike = (a, b, anywhere) =>
    offers.some((one) =>
      offers.some(
        (other) =>
          one.actor === a.id &&
          other.actor === b.id &&
          (one.functions === '' && other.functions === ''
            ? a.sector === b.sector
            : meet(one.functions, other.functions)) &&
          meet(one.audiences, other.audiences) &&
          (anywhere || meet(one.territories, other.territories)),
      ),
    )
  const sent = new Map()
  for (const { from, to, requests } of readRows(folder, 'referrals'))
    sent.set(`${from} ${to}`, (sent.get(`${from} ${to}`) ?? 0) + Number(requests))
  return among.map((one) => {
    const others = among.flatMap((other, at) => (other === one ? [] : [{ other, at }]))
    const seen = others
      .map(({ other, at }) => ({ at, weight: sent.get(`${one.id} ${other.id}`) ?? 0, other }))
      .filter(({ weight, other }) => weight >= 5 && alike(one, other, true))
    const shares = seen.length > 0 ? seen : others.filter(({ other }) => alike(one, other, false))
    return shares.map(({ at, weight = 1 }) => ({ at, weight }))
  })
}

/** What finds no place when one closes (−1: nobody): piles of requests by the doors they have been at, door by door. */
export function unmetWithout(among, ways, closed) {
  const left = among.map(({ capacity }, at) => (at === closed ? 0 : capacity))
  let piles = new Map(among.map(({ demand }, at) => [`${at}`, { path: [at], amount: demand }]))
  let unmet = 0
  for (let round = 0; piles.size > 0; round++) {
    const arriving = among.map(() => 0)
    for (const { path, amount } of piles.values()) arriving[path.at(-1)] += amount
    const share = arriving.map((amount, at) => (amount > 0 ? Math.min(amount, left[at]) / amount : 0))
    arriving.forEach((amount, at) => (left[at] -= amount * share[at]))
    const next = new Map()
    for (const { path, amount } of piles.values()) {
      const rest = amount * (1 - share[path.at(-1)])
      const open = round < 6 ? ways[path.at(-1)].filter(({ at }) => !path.includes(at)) : []
      const total = open.reduce((sum, { weight }) => sum + weight, 0)
      if (total === 0) unmet += rest
      for (const { at, weight } of rest > 0 ? open : []) {
        const been = [...path].sort((a, b) => a - b)
        const key = `${been.join(' ')} > ${at}`
        const pile = next.get(key) ?? { path: [...been, at], amount: 0 }
        pile.amount += (rest * weight) / total
        next.set(key, pile)
      }
    }
    piles = next
  }
  return unmet
}
