import { sentences } from './catalogue.ts'

/** Words of the components that every screen shares, and of the menu by which a map leaves. */
export const look = sentences({
  'ui.range.from': {
    fr: '{label} : au moins',
    nl: '{label}: ten minste',
    de: '{label}: mindestens',
    en: '{label}: at least',
  },
  'ui.range.to': {
    fr: '{label} : au plus',
    nl: '{label}: hoogstens',
    de: '{label}: höchstens',
    en: '{label}: at most',
  },
  'ui.remove': {
    fr: 'Retirer « {what} »',
    nl: '“{what}” weghalen',
    de: '„{what}“ entfernen',
    en: 'Remove “{what}”',
  },
  'ui.undo': { fr: 'Annuler', nl: 'Ongedaan maken', de: 'Rückgängig machen', en: 'Undo' },
  'sheet.of': {
    fr: '{network}, état au {date}.',
    nl: '{network}, toestand op {date}.',
    de: '{network}, Stand vom {date}.',
    en: '{network}, as of {date}.',
  },
  'sheet.made': {
    fr: 'Image faite le {date}.',
    nl: 'Beeld gemaakt op {date}.',
    de: 'Bild vom {date}.',
    en: 'Picture made on {date}.',
  },
  'sheet.no-filter': {
    fr: 'Aucun filtre : tout ce qui est connu est dessiné.',
    nl: 'Geen filter: alles wat bekend is, is getekend.',
    de: 'Kein Filter: Alles Bekannte ist gezeichnet.',
    en: 'No filter: everything that is known is drawn.',
  },
  'sheet.filters': {
    fr: 'Filtres : {filters}.',
    nl: 'Filters: {filters}.',
    de: 'Filter: {filters}.',
    en: 'Filters: {filters}.',
  },
  'sheet.filter.sectors': { fr: 'secteur :', nl: 'sector:', de: 'Sektor:', en: 'sector:' },
  'sheet.filter.territories': { fr: 'territoire :', nl: 'gebied:', de: 'Gebiet:', en: 'territory:' },
  'sheet.filter.audiences': { fr: 'public :', nl: 'doelgroep:', de: 'Zielgruppe:', en: 'audience:' },
  'sheet.filter.functions': { fr: 'fonction :', nl: 'functie:', de: 'Funktion:', en: 'function:' },
  'sheet.filter.conditions': {
    fr: 'condition d’accès :',
    nl: 'toegangsvoorwaarde:',
    de: 'Zugangsbedingung:',
    en: 'condition of access:',
  },
  'sheet.filter.kinds': { fr: 'nature :', nl: 'aard:', de: 'Art:', en: 'kind:' },
  'sheet.filter.sides': { fr: 'côté :', nl: 'kant:', de: 'Seite:', en: 'side:' },
  'sheet.filter.levels': { fr: 'charge :', nl: 'werkdruk:', de: 'Auslastung:', en: 'load:' },
  'sheet.filter.text': { fr: 'nom contenant', nl: 'naam met', de: 'Name mit', en: 'name with' },
  'sheet.filter.ids': {
    fr: 'acteurs choisis :',
    nl: 'gekozen actoren:',
    de: 'gewählte Akteure:',
    en: 'chosen actors:',
  },
  'sheet.filter.validAt': { fr: 'valable le', nl: 'geldig op', de: 'gültig am', en: 'valid on' },
})
