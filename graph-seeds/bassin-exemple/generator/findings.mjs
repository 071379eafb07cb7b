/**
 * What was voiced, and what became of it:
 * `[number of the concertation, kind, nature, words, signals, about, outcome, voiced by, parent or undefined, action or undefined]`
 */
const FINDINGS = [
  [1, 'theme', 'thème', 'Se connaître avant d’orienter', 'none', [], 'taken-up', 'groupe de travail'],
  [1, 'constat', 'constat', 'Les CPAS et les services de santé mentale se téléphonent, ils ne se rencontrent pas.', 'gap', ['aide-sociale', 'sante-mentale'], 'open', 'table 2', 1],
  [1, 'attente', 'attente', 'Disposer d’un annuaire tenu à jour par celles et ceux qui y figurent.', 'need', ['equipes'], 'done', 'table 1', 1, 'action-1-3'],
  [1, 'constat', 'constat', 'À Rochemeule, aucune équipe mobile ne passe.', 'gap', ['rochemeule', 'f2'], 'taken-up', 'table 3', undefined, 'action-2-1'],
  [1, 'audience', 'public', 'Les jeunes adultes tombent entre deux offres.', 'need', ['jeunes'], 'open', 'table 4'],
  [1, 'remark', 'crainte', 'Que l’annuaire serve à comparer les équipes.', 'none', ['action-1-3'], 'dropped', 'table 1'],
  [1, 'commitment', 'engagement', 'Inviter la médiation de dettes à la prochaine concertation.', 'none', ['mediation-dettes'], 'done', 'plénière'],
  [2, 'theme', 'thème', 'Travailler avec un réseau complet', 'saturation', [], 'taken-up', 'groupe de travail'],
  [2, 'constat', 'constat', 'Plusieurs services de santé mentale n’acceptent plus de nouvelles demandes depuis l’été.', 'saturation', ['sante-mentale'], 'open', 'table 1', 8],
  [2, 'constat', 'constat', 'Les lits de crise sont pris plusieurs semaines d’affilée.', 'saturation', ['unite-de-crise-saint-aldric', 'f4'], 'open', 'table 2', 8],
  [2, 'attente', 'besoin', 'Savoir qui a encore de la place, sans téléphoner à dix services.', 'need', ['equipes'], 'taken-up', 'table 3', 8],
  [2, 'tool', 'outil', 'Une fiche de relais commune, d’une page.', 'need', ['outil-fiche-relais'], 'taken-up', 'table 4'],
  [2, 'constat', 'constat', 'Le logement et l’hôpital psychiatrique ne se parlent qu’au moment de la sortie.', 'gap', ['logement', 'psychiatrie-hospitaliere'], 'open', 'table 2'],
  [2, 'commitment', 'engagement', 'Ouvrir des permanences croisées avec les addictions.', 'none', ['addictions'], 'done', 'plénière', undefined, 'action-1-2'],
  [2, 'attente', 'attente', 'Des soins psychiques là où les personnes dorment.', 'need', ['sans-chez-soi'], 'taken-up', 'table 3', undefined, 'action-2-2'],
  [3, 'theme', 'thème', 'Où sont les passages ?', 'none', [], 'open', 'groupe de travail'],
  [3, 'constat', 'constat', 'Le plateau de Courtebise tient au reste du bassin par un mi-temps de pair-aidance.', 'gap', ['pair-aidance-du-bassin', 'courtebise'], 'open', 'table 1', 16, 'action-4-1'],
  [3, 'constat', 'constat', 'La vallée de Merlonval n’a qu’une porte vers la santé mentale.', 'gap', ['ssm-de-merlonval', 'merlonval'], 'open', 'table 2', 16, 'action-4-2'],
  [3, 'constat', 'constat', 'Nulle part où habiter avec un appui à Ormelle ni à Pontclair.', 'gap', ['ormelle', 'pontclair', 'f5'], 'open', 'table 3', undefined, 'action-3-1'],
  [3, 'attente', 'attente', 'Que la médiation de dettes de Rochemeule et des Trois-Aulnes ait quelqu’un à appeler.', 'need', ['mediation-dettes', 'rochemeule'], 'open', 'table 4'],
  [3, 'constat', 'constat', 'Les agences immobilières sociales ont plus de ménages que de logements.', 'saturation', ['logement'], 'open', 'table 3'],
  [3, 'audience', 'public', 'Les aîné·e·s isolé·e·s demandent peu et attendent longtemps.', 'need', ['aines'], 'open', 'table 4'],
  [3, 'remark', 'remarque', 'Un lien n’est pas bon en soi : à quoi sert-il, et à qui ?', 'none', [], 'open', 'plénière'],
  [3, 'commitment', 'engagement', 'Se revoir dans un an et relire chaque constat.', 'none', ['concertation-3'], 'open', 'plénière'],
]

const idOf = (place) => `constat-${String(place).padStart(2, '0')}`

export const findings = () =>
  FINDINGS.map(([number, kind, nature, name, signals, about, outcome, voicedBy, parent, action], at) => ({
    id: idOf(at + 1),
    kind,
    nature,
    name,
    parent: parent === undefined ? undefined : idOf(parent),
    concertation: `concertation-${number}`,
    action,
    voicedBy,
    signals,
    about,
    outcome,
  }))
