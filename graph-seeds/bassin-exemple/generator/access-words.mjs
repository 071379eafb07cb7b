import { named } from './vocabularies.mjs'

/** Words around access: conditions, and settings of the plan. */
/**
 * Conditions of access. An `ease` can be asked for and names its contraries; a `restriction` is only told.
 * `[id, French, Dutch, German, English, what it does]`
 */
const CONDITIONS = [
  ['gratuit', 'Gratuit', 'Gratis', 'Kostenlos', 'Free of charge', { contrary: ['tarif-reduit'] }],
  [
    'sans-rendez-vous',
    'Sans rendez-vous',
    'Zonder afspraak',
    'Ohne Termin',
    'Walk-in',
    { contrary: ['sur-orientation'] },
  ],
  [
    'sur-orientation',
    'Sur orientation d’un service',
    'Na verwijzing',
    'Auf Überweisung',
    'On referral',
    { kind: 'restriction' },
  ],
  ['a-domicile', 'À domicile', 'Aan huis', 'Zu Hause', 'At home', {}],
  ['bas-seuil', 'Bas seuil', 'Laagdrempelig', 'Niederschwellig', 'Low threshold', {}],
  [
    'domicile-commune',
    'Habiter la commune',
    'In de gemeente wonen',
    'In der Gemeinde wohnen',
    'Living in the commune',
    { kind: 'restriction' },
  ],
  [
    'tarif-reduit',
    'Tarif réduit possible',
    'Verlaagd tarief mogelijk',
    'Ermäßigung möglich',
    'Reduced fee possible',
    {},
  ],
  [
    'sans-orientation',
    'Sans orientation préalable',
    'Zonder voorafgaande verwijzing',
    'Ohne Überweisung',
    'Without a referral',
    { contrary: ['sur-orientation'] },
  ],
  [
    'sans-diagnostic',
    'Sans diagnostic',
    'Zonder diagnose',
    'Ohne Diagnose',
    'Without a diagnosis',
    { contrary: ['diagnostic-demande'] },
  ],
  [
    'diagnostic-demande',
    'Diagnostic demandé',
    'Diagnose vereist',
    'Diagnose erforderlich',
    'Diagnosis required',
    { kind: 'restriction' },
  ],
  [
    'sans-reference-psychiatrique',
    'Pas de référence psychiatrique',
    'Geen psychiatrische verwijzing',
    'Keine psychiatrische Überweisung',
    'No psychiatric referral',
    { contrary: ['reference-psychiatrique'] },
  ],
  [
    'reference-psychiatrique',
    'Référence psychiatrique demandée',
    'Psychiatrische verwijzing vereist',
    'Psychiatrische Überweisung erforderlich',
    'Psychiatric referral required',
    { kind: 'restriction' },
  ],
  [
    'sans-abstinence',
    'Sans devoir arrêter de consommer',
    'Zonder te moeten stoppen met gebruik',
    'Ohne Abstinenz',
    'Without having to stop using',
    { contrary: ['abstinence'] },
  ],
  [
    'abstinence',
    'Abstinence demandée',
    'Abstinentie vereist',
    'Abstinenz erforderlich',
    'Abstinence required',
    { kind: 'restriction' },
  ],
  ['sous-7-jours', 'Sous 7 jours', 'Binnen 7 dagen', 'Innerhalb von 7 Tagen', 'Within 7 days', { withinWeeks: 1 }],
  ['sous-un-mois', 'Sous un mois', 'Binnen een maand', 'Innerhalb eines Monats', 'Within a month', { withinWeeks: 4 }],
]
export const conditions = () => CONDITIONS.map((row) => ({ kind: 'ease', ...named(row), ...row[5] }))

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
