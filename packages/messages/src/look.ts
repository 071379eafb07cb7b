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
})
