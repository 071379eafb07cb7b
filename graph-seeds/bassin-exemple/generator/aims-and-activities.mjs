import { PLAN_ID } from './initiatives.mjs'

/** What is aimed at, what is done, and sentences that fit no other table. */
export const objectives = () => [
  {
    id: 'objectif-plan-1',
    owner: PLAN_ID,
    kind: 'strategic',
    name: 'Que chaque CPAS connaisse un service de santé mentale par son nom',
  },
  {
    id: 'objectif-plan-1-1',
    owner: PLAN_ID,
    kind: 'operational',
    parent: 'objectif-plan-1',
    name: 'Deux rencontres par an et par commune',
  },
  { id: 'objectif-plan-2', owner: PLAN_ID, kind: 'strategic', name: 'Une équipe mobile dans les huit communes' },
  {
    id: 'objectif-plan-3',
    owner: PLAN_ID,
    kind: 'strategic',
    name: 'Des lieux pour habiter avec un appui, aussi à Ormelle et à Pontclair',
  },
  {
    id: 'objectif-pilote',
    owner: 'pilote-logement-accompagne',
    kind: 'objective',
    name: 'Vingt logements accompagnés en deux ans',
  },
  {
    id: 'objectif-pair-aidance',
    owner: 'pair-aidance-du-bassin',
    kind: 'mission',
    name: 'Soutenir par l’expérience, entre pair·e·s',
  },
]

export const activities = () => [
  {
    id: 'activite-permanence',
    owner: 'projet-permanences-croisees',
    name: 'Permanence du mardi à Ormelle',
    features: ['hebdomadaire', 'sans rendez-vous'],
    status: 'existing',
  },
  {
    id: 'activite-intervision',
    owner: 'projet-permanences-croisees',
    name: 'Intervision entre équipes',
    features: ['mensuelle'],
    status: 'existing',
  },
  {
    id: 'activite-cafe-pairs',
    owner: 'pair-aidance-du-bassin',
    name: 'Café des pair·e·s',
    features: ['hebdomadaire', 'gratuit'],
    status: 'existing',
  },
  {
    id: 'activite-groupe-parole',
    owner: 'espace-des-usager-ere-s-et-des-proches',
    name: 'Groupe de parole des proches',
    features: ['mensuel'],
    status: 'existing',
  },
  {
    id: 'activite-bus',
    owner: 'bus-etape',
    name: 'Tournée du bus',
    features: ['trois soirs par semaine', 'bas seuil'],
    status: 'existing',
  },
  {
    id: 'activite-jardin',
    owner: 'les-jardins-de-merlonval',
    name: 'Jardin partagé',
    features: ['ouvert à tou·te·s'],
    status: 'existing',
  },
  {
    id: 'activite-atelier-budget',
    owner: 'centre-de-reference-dettes-du-bassin',
    name: 'Atelier budget',
    features: ['trimestriel'],
    status: 'existing',
  },
  {
    id: 'activite-nuits-froid',
    owner: 'accueil-de-nuit-la-veilleuse',
    name: 'Lits supplémentaires par grand froid',
    features: ['de décembre à mars'],
    status: 'planned',
  },
]

export const statements = () => [
  {
    id: 'enonce-1',
    subject: 'equipe-mobile-precarite',
    relation: 'trains',
    wording: 'forme aux premiers secours psychiques',
    object: 'accueil-de-nuit-la-veilleuse',
    status: 'existing',
  },
  {
    id: 'enonce-2',
    subject: 'cercle-de-medecine-generale-du-bassin',
    relation: 'spreads',
    wording: 'diffuse auprès de ses membres',
    object: 'outil-fiche-relais',
    status: 'planned',
  },
  {
    id: 'enonce-3',
    subject: 'relais-social-du-bassin',
    relation: 'hosts-meetings-of',
    wording: 'accueille les réunions de',
    object: 'comite-pilotage',
    status: 'existing',
  },
  {
    id: 'enonce-4',
    subject: 'ville-valbrume',
    relation: 'funds',
    wording: 'soutient financièrement',
    object: 'projet-permanences-croisees',
    status: 'existing',
  },
  {
    id: 'enonce-5',
    subject: 'ecoles-secondaires',
    relation: 'asks-for',
    wording: 'demandent une présence de',
    object: 'equipe-mobile-jeunes',
    status: 'requested',
  },
]
