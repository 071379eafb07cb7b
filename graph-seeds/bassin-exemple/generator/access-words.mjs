import { named } from './vocabularies.mjs'

/** Words around access: conditions, settings of the plan, key words, needs in everyday words. */
export const conditions = () =>
  [
    ['gratuit', 'Gratuit', 'Gratis', 'Kostenlos', 'Free of charge'],
    ['sans-rendez-vous', 'Sans rendez-vous', 'Zonder afspraak', 'Ohne Termin', 'Walk-in'],
    ['sur-orientation', 'Sur orientation d’un service', 'Na verwijzing', 'Auf Überweisung', 'On referral'],
    ['a-domicile', 'À domicile', 'Aan huis', 'Zu Hause', 'At home'],
    ['bas-seuil', 'Bas seuil', 'Laagdrempelig', 'Niederschwellig', 'Low threshold'],
    [
      'domicile-commune',
      'Habiter la commune',
      'In de gemeente wonen',
      'In der Gemeinde wohnen',
      'Living in the commune',
    ],
    ['tarif-reduit', 'Tarif réduit possible', 'Verlaagd tarief mogelijk', 'Ermäßigung möglich', 'Reduced fee possible'],
  ].map(named)

export const settings = () =>
  [
    [
      'milieu-rue',
      'La rue et les lieux d’accueil',
      'De straat en de opvang',
      'Straße und Aufnahmeorte',
      'The street and shelters',
    ],
    ['milieu-logement', 'Le logement', 'Het wonen', 'Das Wohnen', 'The home'],
    ['milieu-ecole', 'L’école et le temps libre', 'School en vrije tijd', 'Schule und Freizeit', 'School and leisure'],
    ['milieu-soins', 'Les lieux de soins', 'De zorgplekken', 'Orte der Behandlung', 'Places of care'],
    ['milieu-bassin', 'Le bassin entier', 'Het hele bekken', 'Das ganze Becken', 'The whole basin'],
  ].map(named)

const TAGS = [
  ['tag-double-diagnostic', 'double diagnostic', 'key-word', 'Doppeldiagnose', 'equipe-mobile-double-diagnostic'],
  ['tag-pair-aidance', 'pair-aidance', 'practice', 'Peer-Begleitung', 'pair-aidance-du-bassin'],
  ['tag-bas-seuil', 'bas seuil', 'practice', 'niederschwellig', 'comptoir-la-balise'],
  ['tag-rue', 'travail de rue', 'practice', 'Straßenarbeit', 'equipe-de-rue-d-ormelle'],
  ['tag-gestion-budget', 'gestion du budget', 'key-word', 'Haushaltsplanung', 'centre-de-reference-dettes-du-bassin'],
  ['tag-soins-degres', 'soins par degrés', 'definition', 'gestufte Versorgung', 'reseau-107-bassin'],
  ['tag-plan-crise', 'plan de crise', 'practice', 'Krisenplan', 'unite-de-crise-saint-aldric'],
  [
    'tag-substitution',
    'traitement de substitution',
    'treatment',
    'Substitution',
    'traitement-de-substitution-le-pont-tournant',
  ],
]
export const tags = () => TAGS.map(([id, fr, kind, de, owner]) => ({ id, name: fr, name_de: de, kind, owner }))

export const needs = () => [
  {
    ...named([
      'besoin-logement',
      'Trouver ou garder un logement',
      'Een woning vinden of houden',
      'Eine Wohnung finden oder behalten',
      'Finding or keeping a home',
    ]),
    synonyms: ['expulsion', 'garantie locative'],
    audiences: ['adultes', 'sans-chez-soi'],
  },
  {
    ...named([
      'besoin-parler',
      'Parler à quelqu’un',
      'Met iemand praten',
      'Mit jemandem sprechen',
      'Talking to someone',
    ]),
    synonyms: ['psychologue', 'écoute'],
    functions: ['f1'],
  },
  {
    ...named([
      'besoin-crise',
      'Traverser une crise',
      'Een crisis doorkomen',
      'Eine Krise durchstehen',
      'Getting through a crisis',
    ]),
    synonyms: ['urgence psychique'],
    functions: ['f2', 'f4'],
    tags: ['tag-plan-crise'],
  },
  {
    ...named([
      'besoin-dettes',
      'Sortir des dettes',
      'Uit de schulden raken',
      'Aus den Schulden kommen',
      'Getting out of debt',
    ]),
    synonyms: ['huissier', 'facture d’énergie'],
    audiences: ['surendettes'],
    tags: ['tag-gestion-budget'],
  },
  {
    ...named([
      'besoin-consommation',
      'Faire le point sur une consommation',
      'Gebruik bespreken',
      'Über Konsum sprechen',
      'Taking stock of substance use',
    ]),
    synonyms: ['alcool', 'drogue'],
    audiences: ['usagers-drogues'],
  },
  {
    ...named([
      'besoin-occupation',
      'Avoir une activité en journée',
      'Een dagbesteding hebben',
      'Eine Tagesbeschäftigung haben',
      'Having something to do by day',
    ]),
    functions: ['f3'],
  },
  {
    ...named([
      'besoin-abri',
      'Dormir à l’abri ce soir',
      'Vannacht binnen slapen',
      'Heute Nacht ein Dach',
      'Sleeping indoors tonight',
    ]),
    parent: 'besoin-logement',
    audiences: ['sans-chez-soi'],
  },
]
