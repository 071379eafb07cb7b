/**
 * The pictures, at most sixty: the first screens on four widths, light and dark; the answers on two; then other
 * states and languages once.
 * @typedef {{ name: string, path: string, width: number, height: number, theme: 'light' | 'dark', lang: string, status?: number }} Picture
 */

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const THEMES = { light: 'clair', dark: 'sombre' }

const SCREENS = [
  { name: 'accueil', path: '/' },
  { name: 'documents', path: '/belgique-sante-mentale/carte' },
  { name: 'secteurs', path: '/bassin-exemple/carte' },
]

/** Pages of answers: on a phone and on a desk, light and dark. */
const ANSWERS = [
  { name: 'ecarts', path: '/bassin-exemple/ecarts' },
  {
    name: 'saturation',
    path: '/bassin-exemple/saturation?acteur=maison-medicale-du-canal',
  },
  { name: 'saturation-documents', path: '/belgique-sante-mentale/saturation' },
]

/** One state each, as it is reached by an address. */
const STATES = [
  { name: 'documents-liste', path: '/belgique-sante-mentale/carte?vue=liste' },
  { name: 'secteurs-liste', path: '/bassin-exemple/carte?vue=liste' },
  { name: 'documents-fiche', path: '/belgique-sante-mentale/carte?actor=act-equipe-support' },
  { name: 'secteurs-fiche', path: '/bassin-exemple/carte?actor=ais-du-levant' },
  { name: 'acteur', path: '/belgique-sante-mentale/acteurs/act-smes' },
  { name: 'modifications', path: '/bassin-exemple/modifications' },
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

/** @type {Picture[]} */
export const PICTURES = [
  ...SCREENS.flatMap(({ name, path }) =>
    SIZES.flatMap(({ width, height }) =>
      Object.entries(THEMES).map(([theme, word]) => ({
        name: `${name}-${width}-${word}`,
        path,
        width,
        height,
        theme,
        lang: 'fr',
      })),
    ),
  ),
  ...STATES.flatMap(({ name, path, status }) =>
    [SIZES[0], SIZES[2]].map((size) => ({
      name: `${name}-${size.width}`,
      path,
      ...size,
      theme: 'light',
      lang: 'fr',
      status,
    })),
  ),
  ...ANSWERS.flatMap(({ name, path }) =>
    [SIZES[0], SIZES[2]].flatMap((size) =>
      Object.entries(THEMES).map(([theme, word]) => ({
        name: `${name}-${size.width}-${word}`,
        path,
        ...size,
        theme,
        lang: 'fr',
      })),
    ),
  ),
  ...SPOKEN.map(({ name, path, lang }) => ({ name: `${name}-1280-${lang}`, path, ...SIZES[2], theme: 'light', lang })),
]
