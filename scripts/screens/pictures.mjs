/**
 * The pictures. Those that are taken by default are at most sixty: every way of looking at both networks, the first
 * screens, the answers, the states and languages once. The others (every theme and width of everything) are taken with
 * the word `tout`, or by their names.
 * @typedef {{ name: string, path: string, width: number, height: number, theme: 'light' | 'dark', lang: string, status?: number, usual: boolean }} Picture
 */

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 800 }
const SIZES = [PHONE, { width: 768, height: 1024 }, DESK, { width: 1920, height: 1080 }]
const THEMES = { light: 'clair', dark: 'sombre' }

const REGARDS = {
  'bassin-exemple': ['sectors', 'two-shores', 'saturation', 'gaps', 'functions', 'cut-points'],
  'belgique-sante-mentale': ['documents', 'sectors', 'saturation', 'gaps', 'functions'],
}
const WORDS = {
  documents: 'documents',
  sectors: 'secteurs',
  'two-shores': 'deux-rives',
  saturation: 'saturation',
  gaps: 'ecarts',
  functions: 'fonctions',
  'cut-points': 'charnieres',
}

/** Networks that are made for the pictures alone: `made-networks.mjs`. */
const MADE = ['un-acteur', 'deux-mille-acteurs', 'noms-longs']

/** Pages of answers, and the sheet of signs. */
const ANSWERS = [
  { name: 'ecarts', path: '/bassin-exemple/ecarts' },
  { name: 'saturation', path: '/bassin-exemple/saturation?acteur=maison-medicale-du-canal' },
  { name: 'partenaires', path: '/bassin-exemple/partenaires?besoin=besoin-visite&public=adultes&ou=valbrume' },
  {
    name: 'partenaires-trouves',
    path: '/bassin-exemple/partenaires?besoin=besoin-visite&public=adultes~sans-chez-soi&ou=valbrume&condition=gratuit&depuis=cpas-de-valbrume&voir=1',
  },
  { name: 'style', path: '/style' },
]

/** One state each, as it is reached by an address. */
const STATES = [
  { name: 'documents-liste', path: '/belgique-sante-mentale/carte?vue=liste' },
  { name: 'secteurs-liste', path: '/bassin-exemple/carte?vue=liste' },
  { name: 'secteurs-collaborations', path: '/bassin-exemple/carte?vue=collaborations' },
  { name: 'documents-fiche', path: '/belgique-sante-mentale/carte?actor=act-equipe-support' },
  { name: 'secteurs-fiche', path: '/bassin-exemple/carte?actor=ais-du-levant' },
  { name: 'secteurs-filtres', path: '/bassin-exemple/carte?territoire=valbrume&public=adultes~exil' },
  { name: 'rien-ne-reste', path: '/bassin-exemple/carte?territoire=valbrume&collab=23-24' },
  { name: 'acteur', path: '/belgique-sante-mentale/acteurs/act-smes' },
  {
    name: 'partenaire-ouvert',
    path: '/bassin-exemple/partenaires?besoin=besoin-visite&public=adultes~sans-chez-soi&ou=valbrume&depuis=cpas-de-valbrume&voir=1&partenaire=equipe-mobile-2b-ouest',
  },
  {
    name: 'partenaires-personne',
    path: '/bassin-exemple/partenaires?besoin=besoin-intervision&public=jeunes~aines&ou=rochemeule&aire=ici&voir=1',
  },
  { name: 'partenaires-documents', path: '/belgique-sante-mentale/partenaires?condition=cnd-gratuit&voir=1' },
  { name: 'modifications', path: '/bassin-exemple/modifications' },
  { name: 'saturation-documents', path: '/belgique-sante-mentale/saturation' },
  { name: 'ecarts-documents', path: '/belgique-sante-mentale/ecarts' },
  { name: 'methodes', path: '/bassin-exemple/methodes' },
  { name: 'adresse-inconnue', path: '/rien/carte', status: 404 },
]

/** The languages of one screen each: long words show where room is scarce. */
const SPOKEN = [
  { name: 'accueil', path: '/', lang: 'en' },
  { name: 'documents', path: '/belgique-sante-mentale/carte', lang: 'nl' },
  { name: 'secteurs', path: '/bassin-exemple/carte', lang: 'de' },
  { name: 'saturation', path: '/bassin-exemple/saturation', lang: 'nl' },
]

/** A screen in every size and theme asked for; `usual` tells which of them are taken without being asked for. */
function everywhere({ name, path, status }, sizes, usual) {
  return sizes.flatMap((size) =>
    Object.entries(THEMES).map(([theme, word]) => ({
      name: `${name}-${size.width}-${word}`,
      path,
      ...size,
      theme,
      lang: 'fr',
      ...(status && { status }),
      usual: usual(size.width, theme),
    })),
  )
}

const isDesk = (width) => width === DESK.width
const isPhone = (width) => width === PHONE.width

/** @type {Picture[]} */
export const PICTURES = [
  ...Object.entries(REGARDS).flatMap(([network, regards]) =>
    regards.flatMap((regard) =>
      everywhere(
        {
          name: `carte-${network === 'bassin-exemple' ? 'enquete' : 'documents'}-${WORDS[regard]}`,
          path: `/${network}/carte?regard=${regard}`,
        },
        SIZES,
        // The phone in one theme: its colours are those of the desk.
        (width, theme) => isDesk(width) || (isPhone(width) && theme === 'light'),
      ),
    ),
  ),
  ...MADE.flatMap((network) =>
    everywhere(
      { name: network, path: `/${network}/carte` },
      [PHONE, DESK],
      (width, theme) => theme === 'light' && isDesk(width),
    ),
  ),
  ...everywhere(
    { name: 'accueil', path: '/' },
    SIZES,
    (width, theme) => theme === 'light' && (isDesk(width) || isPhone(width)),
  ),
  ...ANSWERS.flatMap((answer) =>
    everywhere(answer, [PHONE, DESK], (width, theme) => theme === 'light' && isDesk(width)),
  ),
  ...STATES.flatMap((state) => everywhere(state, [PHONE, DESK], (width, theme) => theme === 'light' && isDesk(width))),
  ...SPOKEN.map(({ name, path, lang }) => ({
    name: `${name}-1280-${lang}`,
    path,
    ...DESK,
    theme: 'light',
    lang,
    usual: true,
  })),
]
