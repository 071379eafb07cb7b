import { COUNTED_ACTORS } from './roster.mjs'

const SOCIAL = ['aide-sociale', 'logement', 'aide-jeunesse', 'insertion', 'mediation-dettes', 'sans-abrisme']
const HEALTH = ['sante-mentale', 'equipes-mobiles', 'psychiatrie-hospitaliere', 'rehabilitation', 'addictions']
const SECTORS = [...SOCIAL, 'sante-generale', ...HEALTH]

/** Partners that an actor of the main part has on average. */
const PARTNERS = {
  'aide-sociale': 8.8,
  logement: 12,
  'aide-jeunesse': 8,
  insertion: 8,
  'mediation-dettes': 7,
  'sans-abrisme': 8.5,
  'sante-generale': 8.5,
  'sante-mentale': 9.4,
  'equipes-mobiles': 9.5,
  'psychiatrie-hospitaliere': 12.5,
  rehabilitation: 8.5,
  addictions: 8,
}

/** The two pairs that meet too little, and how many collaborations they are left with. */
const PLANTED = new Map([
  ['aide-sociale sante-mentale', 2],
  ['logement psychiatrie-hospitaliere', 1],
])

/** How readily two sectors meet, before everybody gets the number of partners they have. */
function readiness(a, b) {
  if (a === b) return 1.7
  const across = (SOCIAL.includes(a) && HEALTH.includes(b)) || (HEALTH.includes(a) && SOCIAL.includes(b))
  return across ? 0.85 : 1
}

/**
 * Collaborations of the main part by pair of sectors: readiness scaled until every sector has its sum of
 * partners (iterative proportional fitting), then rounded. `[[sector, sector, count], …]`
 */
export function collaborationsBySectorPair() {
  const size = (sector) => COUNTED_ACTORS.filter((actor) => actor.sector === sector && actor.part === 'main').length
  const wanted = SECTORS.map((sector) => size(sector) * PARTNERS[sector])
  const planted = (a, b) => PLANTED.get(`${SECTORS[a]} ${SECTORS[b]}`) ?? PLANTED.get(`${SECTORS[b]} ${SECTORS[a]}`)
  const matrix = SECTORS.map((a, i) => SECTORS.map((b, j) => readiness(a, b) * wanted[i] * wanted[j]))
  for (let round = 0; round < 500; round += 1)
    for (let i = 0; i < SECTORS.length; i += 1) {
      for (let j = 0; j < SECTORS.length; j += 1) {
        const fixed = planted(i, j)
        if (fixed !== undefined) matrix[i][j] = matrix[j][i] = fixed
      }
      const sum = matrix[i].reduce((total, value) => total + value, 0)
      const factor = wanted[i] / sum
      for (let j = 0; j < SECTORS.length; j += 1)
        if (planted(i, j) === undefined) {
          matrix[i][j] *= i === j ? factor : Math.sqrt(factor)
          if (i !== j) matrix[j][i] = matrix[i][j]
        }
    }
  const pairs = []
  for (let i = 0; i < SECTORS.length; i += 1)
    for (let j = i; j < SECTORS.length; j += 1)
      // On the diagonal each collaboration has both its ends in the sector.
      pairs.push([SECTORS[i], SECTORS[j], Math.round(i === j ? matrix[i][j] / 2 : matrix[i][j])])
  return pairs
}
