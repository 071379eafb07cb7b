import { sentences } from './catalogue.ts'

/** The explorer: its regards, its filters, and what it says when something is missing. */
export const explorer = sentences({
  'explorer.facet.territory': { fr: 'Territoire', nl: 'Gebied', de: 'Gebiet', en: 'Territory' },
  'explorer.facet.audience': { fr: 'Public', nl: 'Publiek', de: 'Zielgruppe', en: 'Audience' },
  'explorer.facet.function': { fr: 'Fonction', nl: 'Functie', de: 'Funktion', en: 'Function' },
  'explorer.facet.side': { fr: 'Côté', nl: 'Kant', de: 'Seite', en: 'Side' },
  'explorer.facet.kind': { fr: 'Nature', nl: 'Aard', de: 'Art', en: 'Kind' },
  'explorer.facet.condition': {
    fr: 'Condition d’accès',
    nl: 'Toegangsvoorwaarde',
    de: 'Zugangsbedingung',
    en: 'Condition of access',
  },
  'explorer.facet.force': {
    fr: 'Niveau de collaboration',
    nl: 'Niveau van samenwerking',
    de: 'Grad der Zusammenarbeit',
    en: 'Level of collaboration',
  },
  'explorer.facet.collaborations': {
    fr: 'Collaborations par acteur',
    nl: 'Samenwerkingen per actor',
    de: 'Zusammenarbeiten je Akteur',
    en: 'Collaborations per actor',
  },
  'explorer.facet.years': {
    fr: 'Liens apparus par année',
    nl: 'Banden ontstaan per jaar',
    de: 'Entstandene Verbindungen je Jahr',
    en: 'Ties begun per year',
  },
  'explorer.facet.text': { fr: 'Nom', nl: 'Naam', de: 'Name', en: 'Name' },
})
