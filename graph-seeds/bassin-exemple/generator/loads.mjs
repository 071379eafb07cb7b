import { PLANTED_LOADS } from './planted-loads.mjs'
import { dayBefore } from './reference-day.mjs'
import { COUNTED_ACTORS } from './roster.mjs'
import { seeded } from './seeded.mjs'

/** Sectors in which a wait is counted in weeks; elsewhere only availability and places are declared. */
const WITH_WAITS = ['sante-generale', 'sante-mentale', 'rehabilitation', 'addictions', 'mediation-dettes']
const DECLARED_BY = ['accueil', 'coordination', 'direction de l’équipe', 'secrétariat']

/**
 * How an actor speaks of its load; the shares are of those who answered. Nothing drawn here reaches a red line:
 * the full ones are written one by one.
 */
const MANNERS = [
  ['silent', 0.24],
  ['open', 0.2],
  ['busy', 0.22],
  ['stale', 0.16],
  ['members-open', 0.07],
  ['members-busy', 0.11],
]

export function loads(offers) {
  const chance = seeded('loads')
  const planted = new Set(PLANTED_LOADS.map((load) => load.actor))
  const drawn = COUNTED_ACTORS.flatMap((actor) => {
    const manner = draw(
      chance,
      actor.responded === 'yes'
        ? MANNERS
        : [
            ['silent', 0.85],
            ['stale', 0.15],
          ],
    )
    const row = declare(chance, actor, manner, offers)
    return planted.has(actor.id) || row === undefined ? [] : [row]
  })
  const written = PLANTED_LOADS.map(({ age, validDays, ...load }) => ({
    ...load,
    declaredAt: dayBefore(age),
    validUntil: validDays === undefined ? undefined : dayBefore(age - validDays),
  }))
  const rows = [...written, ...drawn]
  return rows.map((row) => ({
    id: `charge-${row.offer?.slice('offre-'.length) ?? row.actor}-${row.declaredAt}`,
    ...row,
  }))
}

/** Weeks before a first appointment that some say in so many words: as long as their queue and starts tell. */
const DECLARED_WAITS = { 'clinique-du-lien': 0.5, 'psychologues-valbrume': 1, 'mediation-de-dettes-d-ormelle': 2 }

export const withDeclaredWaits = (rows) =>
  rows.map((row) =>
    DECLARED_WAITS[row.actor] === undefined ? row : { ...row, waitIntakeWeeks: DECLARED_WAITS[row.actor] },
  )

function draw(chance, manners) {
  let left = chance.next()
  return manners.find(([, share]) => (left -= share) < 0)?.[0] ?? 'silent'
}

function declare(chance, actor, manner, offers) {
  if (manner === 'silent') return undefined
  const waits = WITH_WAITS.includes(actor.sector)
  const by = chance.pick(DECLARED_BY)
  const age = manner === 'stale' ? chance.int(66, 168) : chance.chance(0.3) ? chance.int(31, 58) : chance.int(1, 29)
  const visibility = manner.startsWith('members')
    ? 'members'
    : chance.chance(manner === 'stale' ? 0.25 : 0)
      ? 'members'
      : 'public'
  // Long past for a stale one, still ahead for a fresh one.
  const validUntil = chance.chance(0.3) ? dayBefore(age - (manner === 'stale' ? 45 : 90)) : undefined
  const row = { actor: actor.id, declaredAt: dayBefore(age), declaredBy: by, validUntil, visibility }
  const own = offers.filter((offer) => offer.actor === actor.id && offer.status === 'existing')
  const rest = { chance, actor, waits, own }
  if (manner === 'stale')
    return { ...row, availability: chance.pick(['open', 'waiting-list', 'waiting-list', 'closed']) }
  return manner.endsWith('open') ? { ...row, ...openLoad(rest) } : { ...row, ...busyLoad(rest) }
}

/** Room left, whatever the threshold: below 70 % from four places on, no wait beyond three weeks. */
function openLoad({ chance, waits, own }) {
  const places = chance.int(2, 9) * 5
  const said = [
    { availability: 'open' },
    { availability: 'open', places, active: Math.floor(places * (0.4 + chance.next() * 0.3)) },
    waits
      ? { availability: 'open', waitIntakeWeeks: chance.int(1, 2), waitStartWeeks: 1 }
      : { availability: 'open', utilisation: 0.6 },
    waits ? { availability: 'open', queue: chance.int(1, 4), startsPerWeek: 2 } : { availability: 'open' },
  ]
  return { ...chance.pick(said), ...(own.length === 1 && chance.chance(0.3) ? { audience: own[0].audiences[0] } : {}) }
}

/** Under strain and never full: a list, or between nine and ten places out of ten, or six to ten weeks. */
function busyLoad({ chance, waits }) {
  const places = chance.int(4, 12) * 5
  const active = Math.ceil(places * 0.95) === places ? places - 1 : Math.ceil(places * 0.95)
  const said = [
    { availability: 'waiting-list' },
    { availability: 'waiting-list', places, active },
    { availability: 'waiting-list', inflow: chance.int(12, 15), intakeCapacity: 10, period: 'mois' },
    waits
      ? { availability: 'waiting-list', waitIntakeWeeks: chance.int(6, 8), waitStartWeeks: chance.int(1, 2) }
      : { utilisation: 0.94 },
    waits
      ? { availability: 'waiting-list', queue: chance.int(12, 18), startsPerWeek: 2 }
      : { availability: 'waiting-list', queue: chance.int(4, 20) },
  ]
  return chance.pick(said)
}
