import { PLAN_ID } from './initiatives.mjs'

/** `[code, name, setting, objective, audiences as stated, audiences, communes, status, outcome, who runs it, who takes part]` */
const ACTIONS = [
  ['1.1', 'Une rencontre par an entre chaque CPAS et un service de santé mentale', 'milieu-bassin', 'Se connaître', 'Équipes de première ligne', ['equipes'], ['valbrume', 'ormelle', 'pontclair'], 'planned', 'open', ['reseau-107-bassin'], ['cpas-de-valbrume', 'cpas-d-ormelle', 'ssm-les-peupliers']],
  ['1.2', 'Permanences croisées entre aide sociale et addictions', 'milieu-soins', 'Se connaître', 'Usager·ère·s de drogues', ['usagers-drogues'], ['valbrume', 'ormelle'], 'existing', 'taken-up', ['comptoir-la-balise'], ['cpas-de-valbrume', 'antenne-sociale-du-quai-aux-saules']],
  ['1.3', 'Annuaire tenu à jour par les acteur·rice·s', 'milieu-bassin', 'Se connaître', 'Tout le bassin', ['equipes'], [], 'existing', 'done', ['comite-pilotage'], ['relais-social-du-bassin']],
  ['2.1', 'Une équipe mobile 2B pour Rochemeule', 'milieu-logement', 'Aller vers', 'Adultes', ['adultes'], ['rochemeule'], 'planned', 'taken-up', ['reseau-107-bassin'], ['equipe-mobile-2b-est', 'cpas-de-rochemeule', 'equipe-mobile-2b-rochemeule']],
  ['2.2', 'Soins psychiques dans les lieux d’accueil de nuit', 'milieu-rue', 'Aller vers', 'Personnes sans chez-soi', ['sans-chez-soi'], ['valbrume', 'merlonval'], 'existing', 'taken-up', ['equipe-mobile-precarite'], ['accueil-de-nuit-la-veilleuse', 'abri-de-nuit-de-merlonval']],
  ['2.3', 'Une présence dans les écoles secondaires', 'milieu-ecole', 'Aller vers', 'Jeunes', ['jeunes'], ['ormelle', 'pontclair'], 'proposed', 'open', ['equipe-mobile-jeunes'], ['service-arpege', 'ecoles-secondaires']],
  ['3.1', 'Dix places pour habiter avec un appui à Ormelle', 'milieu-logement', 'Habiter', 'Adultes', ['adultes'], ['ormelle'], 'proposed', 'open', ['habiter-cote-a-cote'], ['habitations-protegees-la-voliere', 'agence-logement']],
  ['3.2', 'Logement accompagné, suite de l’essai', 'milieu-logement', 'Habiter', 'Personnes sans chez-soi', ['sans-chez-soi'], ['valbrume'], 'planned', 'open', ['service-d-accompagnement-au-logement-le-trousseau'], ['ais-du-levant', 'relais-social-du-bassin']],
  ['4.1', 'Renforcer la pair-aidance : un temps plein au lieu d’un mi-temps', 'milieu-bassin', 'Tenir dans la durée', 'Proches et pair·e·s', ['adultes', 'proches'], ['ormelle', 'courtebise'], 'requested', 'open', ['pair-aidance-du-bassin'], ['tandem-du-plateau', 'province-lorvagne']],
  ['4.2', 'Une deuxième porte vers la santé mentale pour la vallée de Merlonval', 'milieu-soins', 'Tenir dans la durée', 'Adultes', ['adultes'], ['merlonval'], 'proposed', 'dropped', ['ssm-de-merlonval'], ['les-jardins-de-merlonval', 'cpas-de-merlonval']],
]

const idOf = (code) => `action-${code.replace('.', '-')}`

export const actions = () =>
  ACTIONS.map(([code, name, setting, objective, audienceAsStated, audiences, territories, status, outcome], at) => ({
    id: idOf(code),
    code,
    number: at + 1,
    name,
    plan: PLAN_ID,
    setting,
    objective,
    audienceAsStated,
    audiences,
    territories,
    status,
    outcome,
  }))

/** The part each actor takes in an action, and in the initiatives that are no plan. */
export function involvements() {
  const inActions = ACTIONS.flatMap(([code, , , , , , , status, , runs, takesPart]) =>
    [...runs.map((actor) => [actor, 'runs']), ...takesPart.map((actor) => [actor, 'takes-part-in'])].map(([actor, role]) => ({
      id: `part-${idOf(code)}-${actor}`,
      actor,
      in: idOf(code),
      role,
      status,
    })),
  )
  const inInitiatives = [
    ['comite-pilotage', PLAN_ID, 'runs', 'existing'],
    ['comptoir-la-balise', 'projet-permanences-croisees', 'runs', 'existing'],
    ['cpas-de-valbrume', 'projet-permanences-croisees', 'takes-part-in', 'existing'],
    ['service-d-accompagnement-au-logement-le-trousseau', 'pilote-logement-accompagne', 'runs', 'existing'],
    ['ais-du-levant', 'pilote-logement-accompagne', 'takes-part-in', 'existing'],
    ['cercle-de-medecine-generale-du-bassin', 'outil-fiche-relais', 'takes-part-in', 'planned'],
    ['service-arpege', 'plateforme-jeunes', 'runs', 'past'],
  ].map(([actor, whole, role, status]) => ({ id: `part-${whole}-${actor}`, actor, in: whole, role, status }))
  return [...inActions, ...inInitiatives]
}
