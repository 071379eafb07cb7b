import { actorById, ROSTER } from './roster.mjs'
import { seeded } from './seeded.mjs'
import { DIRECTORY, LOAD_DESK, minutesOf, PLAN, SURVEY } from './sources.mjs'

const nameOf = (id) => actorById(id).name
const LEVEL_WORDS = {
  1: ['nous nous connaissons et nous orientons de temps en temps', 'nous nous appelons au besoin'],
  2: ['nous nous réunissons régulièrement', 'nous discutons ensemble des suivis, sans nom'],
  3: ['nous suivons des situations ensemble, par convention', 'nous partageons du personnel et des locaux'],
}
const AVAILABILITY_WORDS = {
  open: 'nous accueillons de nouvelles demandes',
  'waiting-list': 'nous avons une liste d’attente',
  closed: 'nous n’accueillons plus de nouvelles demandes',
}
const POST_WORDS = {
  'in-post': 'en fonction',
  vacant: 'vacant',
  planned: 'prévu',
  'being-hired': 'en cours d’engagement',
  'past-increase': 'ajouté par le passé',
}
const point = (value) => String(value).replace('.', ',')

const REFUSAL_WORDS = {
  full: 'complet',
  delay: 'délai',
  criteria: 'critères',
  territory: 'territoire',
  language: 'langue',
  cost: 'coût',
  declined: 'la personne a renoncé',
  unknown: 'raison inconnue',
}
const PERIOD_WORDS = {
  semaine: 'par semaine',
  mois: 'par mois',
  trimestre: 'par trimestre',
}

/** The survey sheet of an actor, or its place in the directory when it did not answer. */
function sheetOf(id) {
  const place = ROSTER.findIndex((actor) => actor.id === id) + 1
  return actorById(id).responded === 'yes'
    ? { source: SURVEY, locator: `fiche ${place}` }
    : { source: DIRECTORY, locator: `entrée ${place}` }
}

/** One function a table; a table added later comes at the end, and moves nothing. */
const WRITERS = {
  actors: (row) => [
    { quote: row.seat ? `${row.name}, ${placeName(row.seat)}.` : `${row.name}.`, ...sheetOf(row.id), basis: 'stated' },
  ],
  collaborations: collaborationEvidence,
  loads: (row) => [
    { quote: loadWords(row), source: LOAD_DESK, locator: `déclaration du ${row.declaredAt}`, basis: 'stated' },
  ],
  offers: (row) => [{ quote: `Nous proposons : ${row.name}.`, ...sheetOf(row.actor), basis: 'stated' }],
  posts: (row) => [
    {
      quote: `${point(row.fullTimeEquivalents)} ETP ${row.profession}, ${POST_WORDS[row.state]}.`,
      ...sheetOf(row.owner),
      basis: 'stated',
    },
  ],
  memberships: (row) => [{ quote: `${nameOf(row.actor)}, ${row.role}.`, ...sheetOf(row.in), basis: 'stated' }],
  initiatives: (row) => [{ quote: `« ${row.name} »`, source: PLAN, locator: 'introduction', basis: 'stated' }],
  actions: (row) => [
    { quote: `Action ${row.code}. ${row.name}.`, source: PLAN, locator: `action ${row.code}`, basis: 'stated' },
  ],
  involvements: (row) => [
    {
      quote: `${row.role === 'runs' ? 'Porte' : 'Prend part'} : ${nameOf(row.actor)}.`,
      source: PLAN,
      locator: row.in,
      basis: 'stated',
    },
  ],
  concertations: (row) => [
    {
      quote: `${row.name}, ${row.participantsAsStated}.`,
      source: minutesOf(row.id.at(-1)),
      locator: 'en-tête',
      basis: 'stated',
    },
  ],
  attendance: (row) => [
    {
      quote: `${nameOf(row.actor)}.`,
      source: minutesOf(row.concertation.at(-1)),
      locator: 'présences',
      basis: 'stated',
    },
  ],
  findings: (row) => [
    { quote: row.name, source: minutesOf(row.concertation.at(-1)), locator: row.voicedBy, basis: 'stated' },
  ],
  objectives: (row) => [{ quote: `${row.name}.`, source: PLAN, locator: 'objectifs', basis: 'stated' }],
  activities: (row) => [
    { quote: `${row.name} (${row.features.join(', ')}).`, source: DIRECTORY, locator: 'activités', basis: 'stated' },
  ],
  statements: (row, chance) => [
    { quote: `« … ${row.wording} … »`, source: minutesOf(chance.int(2, 3)), locator: 'plénière', basis: 'stated' },
  ],
  referrals: (row) => [{ quote: referralWords(row), ...sheetOf(row.from), basis: 'stated' }],
}

let placeNames = new Map()
const placeName = (id) => placeNames.get(id)

export function evidence(tables, ties, claims) {
  placeNames = new Map(tables.territories.map((row) => [row.id, row.name]))
  const byTie = new Map(
    ties.map(({ row, why }) => [row.id, { why, claims: claims.filter((claim) => claim.about === row.id) }]),
  )
  return Object.entries(WRITERS).flatMap(([table, write]) => {
    const chance = seeded(`evidence/${table}`)
    return tables[table].flatMap((row) =>
      write(row, chance, byTie).map((words, at) => ({
        id: `preuve-${row.id}${at === 0 ? '' : `-${at + 1}`}`,
        about: row.id,
        ...words,
      })),
    )
  })
}

/** Each side in its own words, or the directory's; an inferred one from a list of names, with the reason. */
function collaborationEvidence(row, chance, byTie) {
  const { why, claims } = byTie.get(row.id)
  const [a, b] = row.between
  if (why === 'inferred')
    return [
      {
        quote: `Étaient cités côte à côte : ${nameOf(a)} ; ${nameOf(b)}.`,
        source: minutesOf(chance.int(1, 3)),
        locator: 'présences',
        basis: 'inferred',
        confidence: 'low',
        note: 'Cités ensemble, sans que personne dise travailler avec l’autre.',
      },
    ]
  if (claims.length === 0)
    return [
      {
        quote: `${nameOf(a)}. Partenaire : ${nameOf(b)}.`,
        source: DIRECTORY,
        locator: sheetOf(a).locator,
        basis: 'stated',
      },
    ]
  return claims.map(({ by, says }) => {
    const other = nameOf(by === a ? b : a)
    const words = chance.pick(LEVEL_WORDS[row.level])
    const tense = { past: 'jusqu’il y a peu, ', planned: 'à partir de l’an prochain, ' }[row.status] ?? ''
    const quote =
      says === 'denied' ? `Avec ${other} : nous ne travaillons pas ensemble.` : `Avec ${other} : ${tense}${words}.`
    return { quote, ...sheetOf(by), basis: 'stated', confidence: says === 'denied' ? undefined : 'high' }
  })
}

function loadWords(load) {
  const parts = [
    load.availability && AVAILABILITY_WORDS[load.availability],
    load.active !== undefined && `${load.active} suivis pour ${load.places} places`,
    load.active === undefined && load.places !== undefined && `${load.places} places`,
    load.utilisation !== undefined && `occupation de ${Math.round(load.utilisation * 100)} %`,
    load.waitIntakeWeeks !== undefined &&
      `${point(load.waitIntakeWeeks)} ${load.waitIntakeWeeks < 2 ? 'semaine' : 'semaines'} avant un premier rendez-vous`,
    load.waitStartWeeks !== undefined && `puis ${load.waitStartWeeks} semaines avant le suivi`,
    load.queue !== undefined && `${load.queue} demandes en attente`,
    load.inflow !== undefined && inflowWords(load),
    load.durationWeeks !== undefined && `une place est prise ${point(load.durationWeeks)} semaines en moyenne`,
  ].filter(Boolean)
  const text = parts.join(', ')
  return `${text[0].toUpperCase()}${text.slice(1)}.`
}

function inflowWords({ inflow, intakeCapacity, period }) {
  const asked = `${inflow} demandes ${PERIOD_WORDS[period]}`
  return intakeCapacity === undefined ? asked : `${asked} pour ${intakeCapacity} possibles`
}

/** What a sender counted in a quarter: « Vers … : 12 demandes, 8 acceptées, 4 refusées (complet). » */
function referralWords({ to, periodFrom, requests, accepted, refused, reason }) {
  const quarter = (Number(periodFrom.slice(5, 7)) + 2) / 3
  const why = refused === 0 ? '' : `, ${refused} refusées (${REFUSAL_WORDS[reason]})`
  return `Trimestre ${quarter} de 2026, vers ${nameOf(to)} : ${requests} demandes, ${accepted} acceptées${why}.`
}
