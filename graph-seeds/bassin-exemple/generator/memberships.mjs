/** Who belongs to the care network and to the two partnerships. */
const IN_NETWORK_107 = [
  'equipe-mobile-2a-ouest',
  'equipe-mobile-2a-est',
  'equipe-mobile-2b-ouest',
  'equipe-mobile-2b-est',
  'equipe-mobile-jeunes',
  'ssm-les-peupliers',
  'ssm-de-merlonval',
  'ssm-le-fil-d-eau',
  'unite-de-crise-saint-aldric',
  'urgences-psychiatriques-de-valbrume',
  'habitations-protegees-le-sentier',
  'habitations-protegees-la-voliere',
  'club-l-heureux-hasard',
  'espace-des-usager-ere-s-et-des-proches',
  'relais-social-du-bassin',
  'cercle-de-medecine-generale-du-bassin',
]
const IN_UN_TOIT = [
  'ais-du-levant',
  'relais-social-du-bassin',
  'habiter-cote-a-cote',
  'habitations-protegees-la-voliere',
  'cpas-d-ormelle',
]
const IN_JEUNES = [
  'service-arpege',
  'aide-en-milieu-ouvert-la-croisee-des-vents',
  'ssm-les-lucioles',
  'equipe-mobile-jeunes',
]

export const memberships = () => [
  ...IN_NETWORK_107.map((actor) => ({
    id: `membre-107-${actor}`,
    actor,
    in: 'reseau-107-bassin',
    role: 'membre',
    status: 'existing',
    validFrom: '2013',
  })),
  {
    id: 'membre-107-postcure-le-vallon',
    actor: 'postcure-le-vallon',
    in: 'reseau-107-bassin',
    role: 'membre',
    status: 'requested',
  },
  ...IN_UN_TOIT.map((actor, at) => ({
    id: `membre-toit-${actor}`,
    actor,
    in: 'partenariat-toit',
    role: at === 0 ? 'porteur' : 'partenaire',
    status: 'existing',
    validFrom: '2022-04',
  })),
  ...IN_JEUNES.map((actor, at) => ({
    id: `membre-jeunes-${actor}`,
    actor,
    in: 'partenariat-jeunes',
    role: at === 0 ? 'porteur' : 'partenaire',
    status: 'existing',
    validFrom: '2021',
  })),
  {
    id: 'membre-jeunes-entracte',
    actor: 'consultation-entracte',
    in: 'partenariat-jeunes',
    role: 'partenaire',
    status: 'past',
    validFrom: '2021',
    validTo: '2024-12-31',
  },
]
