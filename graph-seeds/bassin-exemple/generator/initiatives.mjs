/** What several actors carry: the plan and four smaller things; their members, parts, aims. */
export const PLAN_ID = 'plan-du-bassin'

export const initiatives = () => [
  {
    id: PLAN_ID,
    name: 'Plan du bassin d’exemple en dix actions',
    name_nl: 'Plan van het voorbeeldbekken in tien acties',
    name_de: 'Plan des Beispielbeckens in zehn Aktionen',
    name_en: 'Ten-action plan of the example basin',
    kind: 'plan',
    kindAsStated: 'plan d’action',
    status: 'existing',
    validFrom: '2026-01',
    validTo: '2028-12',
    territories: ['bassin-exemple-territoire'],
    description: 'Dix actions décidées après deux concertations, pour rapprocher le social et la santé mentale.',
  },
  {
    id: 'projet-permanences-croisees',
    name: 'Permanences croisées',
    kind: 'project',
    kindAsStated: 'projet',
    status: 'existing',
    partOf: PLAN_ID,
    validFrom: '2026-03',
    sectors: ['aide-sociale', 'addictions'],
    territories: ['valbrume', 'ormelle'],
    audiences: ['usagers-drogues'],
    description: 'Une demi-journée par semaine, une équipe reçoit chez l’autre.',
  },
  {
    id: 'pilote-logement-accompagne',
    name: 'Logement accompagné, essai de deux ans',
    kind: 'pilot',
    kindAsStated: 'projet pilote',
    status: 'existing',
    partOf: PLAN_ID,
    validFrom: '2025-09',
    validTo: '2027-08',
    sectors: ['logement', 'rehabilitation'],
    territories: ['valbrume'],
    audiences: ['sans-chez-soi'],
  },
  { id: 'outil-fiche-relais', name: 'Fiche de relais commune', kind: 'tool', kindAsStated: 'outil', status: 'planned', partOf: PLAN_ID, validFrom: '2027' },
  { id: 'plateforme-jeunes', name: 'Plateforme Jeunes en bascule', kind: 'platform', kindAsStated: 'plateforme', status: 'past', validFrom: '2019', validTo: '2023-06', sectors: ['aide-jeunesse'], audiences: ['jeunes'] },
]

const IN_NETWORK_107 = [
  'equipe-mobile-2a-ouest', 'equipe-mobile-2a-est', 'equipe-mobile-2b-ouest', 'equipe-mobile-2b-est', 'equipe-mobile-jeunes',
  'ssm-les-peupliers', 'ssm-de-merlonval', 'ssm-le-fil-d-eau', 'unite-de-crise-saint-aldric', 'urgences-psychiatriques-de-valbrume',
  'habitations-protegees-le-sentier', 'habitations-protegees-la-voliere', 'club-l-heureux-hasard', 'espace-des-usager-ere-s-et-des-proches',
  'relais-social-du-bassin', 'cercle-de-medecine-generale-du-bassin',
]
const IN_UN_TOIT = ['ais-du-levant', 'relais-social-du-bassin', 'habiter-cote-a-cote', 'habitations-protegees-la-voliere', 'cpas-d-ormelle']
const IN_JEUNES = ['service-arpege', 'aide-en-milieu-ouvert-la-croisee-des-vents', 'ssm-les-lucioles', 'equipe-mobile-jeunes']

export const memberships = () => [
  ...IN_NETWORK_107.map((actor) => ({ id: `membre-107-${actor}`, actor, in: 'reseau-107-bassin', role: 'membre', status: 'existing', validFrom: '2013' })),
  { id: 'membre-107-postcure-le-vallon', actor: 'postcure-le-vallon', in: 'reseau-107-bassin', role: 'membre', status: 'requested' },
  ...IN_UN_TOIT.map((actor, at) => ({ id: `membre-toit-${actor}`, actor, in: 'partenariat-toit', role: at === 0 ? 'porteur' : 'partenaire', status: 'existing', validFrom: '2022-04' })),
  ...IN_JEUNES.map((actor, at) => ({ id: `membre-jeunes-${actor}`, actor, in: 'partenariat-jeunes', role: at === 0 ? 'porteur' : 'partenaire', status: 'existing', validFrom: '2021' })),
  { id: 'membre-jeunes-entracte', actor: 'consultation-entracte', in: 'partenariat-jeunes', role: 'partenaire', status: 'past', validFrom: '2021', validTo: '2024-12-31' },
]

export const objectives = () => [
  { id: 'objectif-plan-1', owner: PLAN_ID, kind: 'strategic', name: 'Que chaque CPAS connaisse un service de santé mentale par son nom' },
  { id: 'objectif-plan-1-1', owner: PLAN_ID, kind: 'operational', parent: 'objectif-plan-1', name: 'Deux rencontres par an et par commune' },
  { id: 'objectif-plan-2', owner: PLAN_ID, kind: 'strategic', name: 'Une équipe mobile dans les huit communes' },
  { id: 'objectif-plan-3', owner: PLAN_ID, kind: 'strategic', name: 'Des lieux pour habiter avec un appui, aussi à Ormelle et à Pontclair' },
  { id: 'objectif-pilote', owner: 'pilote-logement-accompagne', kind: 'objective', name: 'Vingt logements accompagnés en deux ans' },
  { id: 'objectif-pair-aidance', owner: 'pair-aidance-du-bassin', kind: 'mission', name: 'Soutenir par l’expérience, entre pair·e·s' },
]

export const activities = () => [
  { id: 'activite-permanence', owner: 'projet-permanences-croisees', name: 'Permanence du mardi à Ormelle', features: ['hebdomadaire', 'sans rendez-vous'], status: 'existing' },
  { id: 'activite-intervision', owner: 'projet-permanences-croisees', name: 'Intervision entre équipes', features: ['mensuelle'], status: 'existing' },
  { id: 'activite-cafe-pairs', owner: 'pair-aidance-du-bassin', name: 'Café des pair·e·s', features: ['hebdomadaire', 'gratuit'], status: 'existing' },
  { id: 'activite-groupe-parole', owner: 'espace-des-usager-ere-s-et-des-proches', name: 'Groupe de parole des proches', features: ['mensuel'], status: 'existing' },
  { id: 'activite-bus', owner: 'bus-etape', name: 'Tournée du bus', features: ['trois soirs par semaine', 'bas seuil'], status: 'existing' },
  { id: 'activite-jardin', owner: 'les-jardins-de-merlonval', name: 'Jardin partagé', features: ['ouvert à tou·te·s'], status: 'existing' },
  { id: 'activite-atelier-budget', owner: 'centre-de-reference-dettes-du-bassin', name: 'Atelier budget', features: ['trimestriel'], status: 'existing' },
  { id: 'activite-nuits-froid', owner: 'accueil-de-nuit-la-veilleuse', name: 'Lits supplémentaires par grand froid', features: ['de décembre à mars'], status: 'planned' },
]

export const statements = () => [
  { id: 'enonce-1', subject: 'equipe-mobile-precarite', relation: 'trains', wording: 'forme aux premiers secours psychiques', object: 'accueil-de-nuit-la-veilleuse', status: 'existing' },
  { id: 'enonce-2', subject: 'cercle-de-medecine-generale-du-bassin', relation: 'spreads', wording: 'diffuse auprès de ses membres', object: 'outil-fiche-relais', status: 'planned' },
  { id: 'enonce-3', subject: 'relais-social-du-bassin', relation: 'hosts-meetings-of', wording: 'accueille les réunions de', object: 'comite-pilotage', status: 'existing' },
  { id: 'enonce-4', subject: 'ville-valbrume', relation: 'funds', wording: 'soutient financièrement', object: 'projet-permanences-croisees', status: 'existing' },
  { id: 'enonce-5', subject: 'ecoles-secondaires', relation: 'asks-for', wording: 'demandent une présence de', object: 'equipe-mobile-jeunes', status: 'requested' },
]
