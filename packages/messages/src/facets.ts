import { sentences } from './catalogue.ts'

/** Values of facets that no network names. */
export const facetWords = sentences({
  'facet.unsaid': { fr: 'non dit', nl: 'niet gezegd', de: 'nicht gesagt', en: 'not stated' },
  'language.fr': { fr: 'français', nl: 'Frans', de: 'Französisch', en: 'French' },
  'language.nl': { fr: 'néerlandais', nl: 'Nederlands', de: 'Niederländisch', en: 'Dutch' },
  'language.de': { fr: 'allemand', nl: 'Duits', de: 'Deutsch', en: 'German' },
  'language.en': { fr: 'anglais', nl: 'Engels', de: 'Englisch', en: 'English' },
})
