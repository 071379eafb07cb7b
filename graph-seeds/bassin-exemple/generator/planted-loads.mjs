/**
 * Loads written one by one. `age`: days before the reference day; `validDays`: days until it expires.
 * Three actors are full for everybody, two more for members only; the others look full and are not, or not any more.
 */
export const PLANTED_LOADS = [
  // Full, and published.
  {
    actor: 'ssm-les-peupliers',
    availability: 'closed',
    waitIntakeWeeks: 16,
    queue: 48,
    startsPerWeek: 3,
    age: 12,
    validDays: 45,
    declaredBy: 'coordination',
    visibility: 'public',
  },
  { actor: 'ais-du-levant', availability: 'waiting-list', places: 120, active: 125, age: 33, declaredBy: 'direction de l’équipe', visibility: 'public' },
  { actor: 'unite-de-crise-saint-aldric', offer: 'offre-unite-de-crise-saint-aldric-1', availability: 'closed', places: 8, active: 8, age: 6, declaredBy: 'accueil', visibility: 'public' },
  { actor: 'unite-de-crise-saint-aldric', offer: 'offre-unite-de-crise-saint-aldric-2', availability: 'open', age: 5, declaredBy: 'secrétariat', visibility: 'public' },
  // Full, for members only.
  { actor: 'cpas-d-ormelle', availability: 'closed', age: 9, declaredBy: 'coordination', visibility: 'members' },
  { actor: 'equipe-mobile-2b-ouest', utilisation: 1.1, inflow: 24, intakeCapacity: 15, period: 'mois', age: 20, declaredBy: 'coordination', visibility: 'members' },
  // Once full: too old to say so today, expired, or replaced by a newer word.
  { actor: 'hotel-social-de-pontclair', availability: 'closed', age: 61, declaredBy: 'accueil', visibility: 'public' },
  { actor: 'ssm-la-source-vive', availability: 'closed', age: 40, validDays: 30, declaredBy: 'secrétariat', visibility: 'public' },
  { actor: 'comptoir-la-balise', utilisation: 1.05, age: 200, declaredBy: 'coordination', visibility: 'public' },
  { actor: 'accueil-de-nuit-la-veilleuse', availability: 'closed', age: 45, declaredBy: 'accueil', visibility: 'public' },
  { actor: 'accueil-de-nuit-la-veilleuse', availability: 'open', age: 3, declaredBy: 'accueil', visibility: 'public' },
  // The last fresh day, and a contradiction to ask about.
  { actor: 'equipe-mobile-2a-ouest', availability: 'waiting-list', age: 60, declaredBy: 'coordination', visibility: 'public' },
  { actor: 'ssm-l-alcove', availability: 'open', places: 60, active: 59, waitIntakeWeeks: 9, waitStartWeeks: 3, age: 14, declaredBy: 'secrétariat', visibility: 'public' },
  // Two offers, one silent: known in part.
  { actor: 'centre-de-jour-les-glycines', offer: 'offre-centre-de-jour-les-glycines-1', availability: 'open', places: 24, active: 15, age: 8, declaredBy: 'coordination', visibility: 'public' },
  // Two offers, two audiences, two answers.
  { actor: 'equipe-mobile-double-diagnostic', offer: 'offre-equipe-mobile-double-diagnostic-1', availability: 'waiting-list', queue: 9, age: 17, declaredBy: 'coordination', visibility: 'public' },
  { actor: 'equipe-mobile-double-diagnostic', offer: 'offre-equipe-mobile-double-diagnostic-2', availability: 'open', age: 17, declaredBy: 'coordination', visibility: 'public' },
  // More asked for than can be taken: strained by pressure alone.
  { actor: 'maison-medicale-du-canal', availability: 'open', inflow: 24, intakeCapacity: 20, period: 'mois', age: 11, declaredBy: 'accueil', visibility: 'public' },
  // Replaced by a newer word of the same kind: room again, then a list.
  { actor: 'club-l-heureux-hasard', availability: 'waiting-list', age: 120, declaredBy: 'accueil', visibility: 'public' },
  { actor: 'club-l-heureux-hasard', availability: 'open', places: 40, active: 22, age: 21, validDays: 60, declaredBy: 'accueil', visibility: 'public' },
  { actor: 'ssm-de-merlonval', availability: 'waiting-list', waitIntakeWeeks: 7, waitStartWeeks: 2, age: 24, declaredBy: 'coordination', visibility: 'public' },
  { actor: 'pair-aidance-du-bassin', availability: 'open', age: 18, declaredBy: 'coordination', visibility: 'public' },
]
