/**
 * What each sector usually offers: `[name, functions, audiences, conditions, care level, share of actors that offer it]`.
 * The first one stands for everybody.
 */
export const USUAL_OFFERS = {
  'aide-sociale': [
    ['Aide sociale générale', [], ['adultes', 'familles-enfants'], ['gratuit', 'domicile-commune'], 1, 1],
    ['Guidance budgétaire', [], ['surendettes'], ['gratuit', 'sur-orientation'], 1, 0.35],
    ['Accueil des nouveaux arrivants', [], ['exil'], ['gratuit'], 0, 0.3],
  ],
  logement: [
    ['Recherche accompagnée de logement', [], ['adultes', 'familles-enfants'], ['gratuit'], 1, 1],
    ['Soutien contre l’expulsion', [], ['sans-chez-soi', 'surendettes'], ['gratuit', 'a-domicile'], 1, 0.4],
  ],
  'aide-jeunesse': [
    ['Accueil de jeunes', [], ['jeunes'], ['gratuit', 'sans-rendez-vous'], 0, 1],
    ['Soutien aux familles', [], ['familles-enfants'], ['gratuit', 'a-domicile'], 1, 0.5],
  ],
  insertion: [
    ['Formation et ateliers', [], ['adultes'], ['gratuit'], 0, 1],
    ['Français et calcul', [], ['exil', 'adultes'], ['gratuit', 'sans-rendez-vous'], 0, 0.3],
  ],
  'mediation-dettes': [
    ['Médiation de dettes', [], ['surendettes'], ['gratuit'], 1, 1],
    ['Groupe budget', [], ['surendettes', 'familles-enfants'], ['gratuit', 'sans-rendez-vous'], 0, 0.3],
  ],
  'sans-abrisme': [
    ['Accueil et orientation', [], ['sans-chez-soi'], ['gratuit', 'sans-rendez-vous', 'bas-seuil'], 0, 1],
    ['Suivi après la rue', [], ['sans-chez-soi'], ['gratuit', 'a-domicile'], 1, 0.4],
  ],
  'sante-generale': [
    ['Consultations de première ligne', ['f1'], ['adultes', 'familles-enfants'], ['tarif-reduit'], 1, 1],
    ['Écoute psychologique', ['f1'], ['jeunes', 'adultes'], ['tarif-reduit'], 1, 0.35],
  ],
  'sante-mentale': [
    ['Consultations psychologiques et psychiatriques', ['f1'], ['adultes'], ['tarif-reduit'], 2, 1],
    ['Suivi d’enfants et de leurs parents', ['f1'], ['familles-enfants'], ['tarif-reduit'], 2, 0.4],
    ['Accueil des proches', ['f1'], ['proches'], ['gratuit'], 0, 0.3],
  ],
  'equipes-mobiles': [['Suivi à domicile', ['f2'], ['adultes'], ['gratuit', 'a-domicile', 'sur-orientation'], 2, 1]],
  'psychiatrie-hospitaliere': [['Hospitalisation', ['f4'], ['adultes'], ['sur-orientation'], 3, 1]],
  rehabilitation: [['Activités et accompagnement', ['f3'], ['adultes'], ['tarif-reduit'], 2, 1]],
  addictions: [
    ['Consultations', [], ['usagers-drogues'], ['gratuit', 'sans-orientation'], 2, 1],
    [
      'Accueil bas seuil',
      [],
      ['usagers-drogues'],
      ['gratuit', 'sans-rendez-vous', 'bas-seuil', 'sans-abstinence', 'sans-diagnostic'],
      0,
      0.35,
    ],
    ['Soutien aux proches', [], ['proches'], ['gratuit'], 1, 0.3],
  ],
}

const V = 'valbrume'
const O = 'ormelle'
const P = 'pontclair'
const A = 'sainte-aldonce'
const C = 'courtebise'
const M = 'merlonval'
const T = 'trois-aulnes'
const R = 'rochemeule'

/**
 * Offers of functions 2 to 5 are written one by one: which commune they reach decides the coverage.
 * Nobody offers function 2 in Rochemeule, 3 in Trois-Aulnes and Rochemeule, 5 in Ormelle and Pontclair.
 * `[name, functions, audiences, conditions, care level, communes]`
 */
export const OWN_OFFERS = {
  'equipe-mobile-2a-ouest': [
    [
      'Intervention de crise à domicile',
      ['f2'],
      ['adultes'],
      ['gratuit', 'a-domicile', 'sans-diagnostic'],
      3,
      [V, C, O],
    ],
  ],
  'equipe-mobile-2a-est': [
    [
      'Intervention de crise à domicile',
      ['f2'],
      ['adultes'],
      ['gratuit', 'a-domicile', 'sans-diagnostic'],
      3,
      [P, A, T, M],
    ],
  ],
  'equipe-mobile-2b-ouest': [
    [
      'Suivi de longue durée à domicile',
      ['f2'],
      ['adultes'],
      ['gratuit', 'a-domicile', 'reference-psychiatrique'],
      2,
      [V, C, O],
    ],
  ],
  'equipe-mobile-2b-est': [
    [
      'Suivi de longue durée à domicile',
      ['f2'],
      ['adultes'],
      ['gratuit', 'a-domicile', 'reference-psychiatrique'],
      2,
      [P, A, M],
    ],
  ],
  'equipe-mobile-jeunes': [
    ['Suivi mobile des jeunes', ['f2'], ['jeunes'], ['gratuit', 'a-domicile', 'sans-diagnostic'], 2, [O, V, P]],
  ],
  'equipe-mobile-precarite': [
    [
      'Soins psychiques dans les lieux d’accueil',
      ['f2'],
      ['sans-chez-soi'],
      ['gratuit', 'bas-seuil', 'sans-diagnostic', 'sans-reference-psychiatrique'],
      2,
      [O, V],
    ],
  ],
  'equipe-mobile-aine-e-s': [['Suivi mobile des aîné·e·s', ['f2'], ['aines'], ['gratuit', 'a-domicile'], 2, [P, A]]],
  'equipe-mobile-double-diagnostic': [
    [
      'Suivi mobile en double diagnostic',
      ['f2'],
      ['usagers-drogues'],
      ['gratuit', 'a-domicile', 'diagnostic-demande'],
      2,
      [V],
    ],
    ['Appui aux équipes', [], ['equipes'], ['gratuit'], 1, [V, O, P]],
  ],
  'unite-de-crise-saint-aldric': [
    ['Lits de crise', ['f4'], ['adultes'], ['sur-orientation'], 3, [O, P, R]],
    ['Consultation après la crise', ['f1'], ['adultes'], ['sur-orientation'], 2, [O]],
  ],
  'urgences-psychiatriques-de-valbrume': [
    ['Urgences psychiatriques', ['f4'], ['adultes', 'jeunes'], ['sans-rendez-vous'], 3, [V, C]],
  ],
  'unite-parents-bebe-de-pontclair': [
    ['Hospitalisation parents-bébé', ['f4'], ['familles-enfants'], ['sur-orientation'], 3, [P, O, V]],
  ],
  'unite-de-sevrage-l-ecluse': [['Sevrage hospitalier', ['f4'], ['usagers-drogues'], ['sur-orientation'], 3, [O, C]]],
  'psychiatrie-de-liaison-du-bassin': [
    ['Liaison dans les services hospitaliers', ['f4'], ['adultes'], ['sur-orientation'], 3, [V]],
  ],
  'centre-de-jour-les-glycines': [
    ['Centre de jour', ['f3'], ['adultes'], ['sur-orientation'], 2, [V]],
    ['Groupe de jeunes adultes', ['f3'], ['jeunes'], ['sur-orientation'], 2, [V]],
  ],
  'unite-le-belvedere': [['Hospitalisation de moyen séjour', ['f4'], ['adultes'], ['sur-orientation'], 3, [T, R, M]]],
  'unite-l-horizon': [['Hospitalisation d’adolescents', ['f4'], ['jeunes'], ['sur-orientation'], 3, [A, M]]],
  'pair-aidance-du-bassin': [
    [
      'Accompagnement par des pair·e·s',
      ['f3'],
      ['adultes', 'proches'],
      ['gratuit', 'a-domicile', 'sans-diagnostic'],
      0,
      [O, C],
    ],
  ],
  'club-l-heureux-hasard': [['Club de loisirs', ['f3'], ['adultes'], ['gratuit'], 0, [O]]],
  'habitations-protegees-le-sentier': [
    ['Habitation protégée', ['f5'], ['adultes'], ['sur-orientation', 'diagnostic-demande'], 3, [A, M]],
  ],
  'habitations-protegees-la-voliere': [
    ['Habitation protégée', ['f5'], ['adultes'], ['sur-orientation', 'diagnostic-demande'], 3, [V, C]],
  ],
  'maison-de-soins-psychiatriques-les-cerisiers': [
    ['Maison de soins', ['f5'], ['adultes', 'aines'], ['sur-orientation'], 3, [M, T]],
  ],
  'la-fabrique-a-jours': [['Ateliers de jour', ['f3'], ['adultes'], ['gratuit'], 1, [A]]],
  'ateliers-du-petit-port': [['Ateliers de jour', ['f3'], ['adultes'], ['gratuit'], 1, [P]]],
  'tandem-du-plateau': [['Activités en tandem', ['f3'], ['adultes'], ['gratuit'], 1, [C]]],
  'centre-de-readaptation-le-moulin': [['Réadaptation', ['f3'], ['adultes'], ['sur-orientation'], 2, [M]]],
  'espace-des-usager-ere-s-et-des-proches': [
    ['Entraide et information', ['f3'], ['adultes', 'proches'], ['gratuit'], 0, [V]],
  ],
  'service-d-accompagnement-au-logement-le-trousseau': [
    ['Logement accompagné', ['f5'], ['sans-chez-soi'], ['gratuit', 'a-domicile'], 2, [V]],
    ['Recherche accompagnée de logement', [], ['adultes'], ['gratuit'], 1, [V]],
  ],
  'maison-de-transit-le-palier': [
    ['Logement de transit avec appui', ['f5'], ['sans-chez-soi', 'familles-enfants'], ['sur-orientation'], 2, [R]],
  ],
  'postcure-le-vallon': [
    ['Séjour de postcure', ['f4'], ['usagers-drogues'], ['sur-orientation', 'abstinence'], 3, [C]],
  ],
}
