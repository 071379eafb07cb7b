/**
 * Collaborations written one by one: the parts of the network that hang on one actor or on one tie,
 * and the small islands. `[actor, actor, level]`
 */
const BRIDGE = 'pair-aidance-du-bassin'

export const PLANTED_TIES = [
  // The plateau of Courtebise: five actors that reach the others through half a post.
  ['atelier-logement-de-courtebise', 'point-jeunes-de-courtebise', 2],
  ['point-jeunes-de-courtebise', 'maison-de-jeunes-le-hangar-bleu', 3],
  ['maison-de-jeunes-le-hangar-bleu', 'les-cuisines-du-plateau', 1],
  ['les-cuisines-du-plateau', 'tandem-du-plateau', 2],
  ['tandem-du-plateau', 'atelier-logement-de-courtebise', 1],
  ['point-jeunes-de-courtebise', 'tandem-du-plateau', 1],
  ['atelier-logement-de-courtebise', 'les-cuisines-du-plateau', 1],
  [BRIDGE, 'tandem-du-plateau', 3],
  [BRIDGE, 'atelier-logement-de-courtebise', 2],
  [BRIDGE, 'point-jeunes-de-courtebise', 1],
  [BRIDGE, 'club-l-heureux-hasard', 2],
  [BRIDGE, 'ssm-le-fil-d-eau', 2],
  [BRIDGE, 'equipe-mobile-precarite', 1],
  [BRIDGE, 'maison-medicale-d-ormelle', 1],
  [BRIDGE, 'espace-des-usager-ere-s-et-des-proches', 2],
  // The valley of Merlonval: four social actors and one tie to mental health.
  ['les-jardins-de-merlonval', 'hirondelles-merlonval', 2],
  ['hirondelles-merlonval', 'service-budget-le-juste-compte', 1],
  ['service-budget-le-juste-compte', 'abri-de-nuit-de-merlonval', 2],
  ['abri-de-nuit-de-merlonval', 'les-jardins-de-merlonval', 1],
  ['hirondelles-merlonval', 'abri-de-nuit-de-merlonval', 1],
  ['les-jardins-de-merlonval', 'ssm-de-merlonval', 2],
  // Three youth services of Rochemeule that know only one another.
  ['ecole-de-devoirs-la-virgule', 'ateliers-les-p-tits-chemins', 2],
  ['ateliers-les-p-tits-chemins', 'maison-de-jeunes-la-cabane', 1],
  ['maison-de-jeunes-la-cabane', 'ecole-de-devoirs-la-virgule', 2],
]

/** Two sites of one legal organisation: a tie inside the house. It counts for nothing. */
export const INSIDE_TIE = ['marguerites-sainte-aldonce', 'marguerites-rochemeule', 3]

/** Ties with actors that indices do not count. */
export const TIES_WITH_OTHERS = [
  ['ville-valbrume', 'cpas-de-valbrume', 3],
  ['ville-valbrume', 'accueil-de-nuit-la-veilleuse', 2],
  ['ville-valbrume', 'regie-de-quartier-des-forges', 2],
  ['ville-valbrume', 'maraude-du-canal', 1],
  ['commune-ormelle', 'cpas-d-ormelle', 3],
  ['commune-ormelle', 'equipe-de-rue-d-ormelle', 2],
  ['commune-ormelle', 'alpha-ormelle', 1],
  ['commune-pontclair', 'cpas-de-pontclair', 2],
  ['commune-pontclair', 'guichet-logement-de-pontclair', 2],
  ['conseil-communes', 'relais-social-du-bassin', 2],
  ['province-lorvagne', 'centre-de-reference-dettes-du-bassin', 2],
  ['zone-police', 'urgences-psychiatriques-de-valbrume', 2],
  ['zone-police', 'equipe-mobile-2a-ouest', 1],
  ['comite-pilotage', 'equipe-mobile-2b-ouest', 2],
  ['comite-pilotage', 'ssm-les-peupliers', 2],
  ['comite-pilotage', 'relais-social-du-bassin', 1],
  ['agence-logement', 'ais-du-levant', 2],
  ['agence-logement', 'societe-de-logement-des-trois-collines', 2],
  ['asbl-marguerites', 'relais-social-du-bassin', 1],
]

/** Ties of those who have no way across that do not count, so that only an exact reading finds them: `[actor, actor, why]` */
export const FALSE_WAYS = [
  ['conseil-logement-de-rochemeule', 'ssm-de-rochemeule', 'inferred'],
  ['point-budget-des-trois-aulnes', 'psychologues-trois-aulnes', 'planned'],
  ['guichet-energie-et-dettes-de-rochemeule', 'cpas-de-rochemeule', 'contested'],
  ['groupe-d-entraide-un-jour-apres-l-autre', 'recyclerie-deuxieme-tour', 'ended'],
  ['maison-de-jeunes-la-cabane', 'equipe-mobile-jeunes', 'planned'],
]
