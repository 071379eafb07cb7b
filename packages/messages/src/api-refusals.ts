import { sentences } from './catalogue.ts'

/** What the programming interface refuses, one sentence per code. */
export const apiRefusals = sentences({
  'api.UNKNOWN_NETWORK': {
    fr: 'Aucun réseau « {id} » n’est servi ici.',
    nl: 'Er is hier geen netwerk “{id}”.',
    de: 'Hier gibt es kein Netz „{id}“.',
    en: 'No network “{id}” is served here.',
  },
  'api.UNKNOWN_MEASURE': {
    fr: 'La mesure « {id} » n’existe pas. La liste s’obtient par « measures », ou par la commande « maillage measure ».',
    nl: 'De maat “{id}” bestaat niet. De lijst staat in “measures”, of via de opdracht “maillage measure”.',
    de: 'Das Maß „{id}“ gibt es nicht. Die Liste steht in „measures“ oder über den Befehl „maillage measure“.',
    en: 'There is no measure “{id}”. “measures” lists them, and so does the command “maillage measure”.',
  },
  'api.UNKNOWN_PARTITION': {
    fr: 'Le regroupement « {id} » n’existe pas dans ce réseau.',
    nl: 'De indeling “{id}” bestaat niet in dit netwerk.',
    de: 'Die Einteilung „{id}“ gibt es in diesem Netz nicht.',
    en: 'This network has no partition “{id}”.',
  },
  'api.UNKNOWN_ACTOR': {
    fr: 'Aucun acteur « {id} » dans ce réseau.',
    nl: 'Geen actor “{id}” in dit netwerk.',
    de: 'Kein Akteur „{id}“ in diesem Netz.',
    en: 'No actor “{id}” in this network.',
  },
  'api.PAGE_SIZE': {
    fr: 'Une page compte de 1 à {max} lignes ; demandé : {found}.',
    nl: 'Een pagina telt 1 tot {max} rijen; gevraagd: {found}.',
    de: 'Eine Seite hat 1 bis {max} Zeilen; verlangt: {found}.',
    en: 'A page holds 1 to {max} rows; asked for: {found}.',
  },
  'api.STEPS': {
    fr: 'Un voisinage compte de 1 à {max} pas ; demandé : {found}.',
    nl: 'Een omgeving telt 1 tot {max} stappen; gevraagd: {found}.',
    de: 'Eine Umgebung hat 1 bis {max} Schritte; verlangt: {found}.',
    en: 'A neighbourhood has 1 to {max} steps; asked for: {found}.',
  },
  'api.BAD_DATE': {
    fr: 'Une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ, et doit exister.',
    nl: 'Een datum schrijft u als JJJJ, JJJJ-MM of JJJJ-MM-DD, en ze moet bestaan.',
    de: 'Ein Datum schreibt man JJJJ, JJJJ-MM oder JJJJ-MM-TT, und es muss existieren.',
    en: 'A date is written YYYY, YYYY-MM or YYYY-MM-DD, and must exist.',
  },
  'api.KNOWN_AT': {
    fr: 'Seule la version présente ({revision}) peut être lue.',
    nl: 'Alleen de huidige versie ({revision}) kan gelezen worden.',
    de: 'Nur die jetzige Version ({revision}) kann gelesen werden.',
    en: 'Only the present revision ({revision}) can be read.',
  },
  'api.TOO_LONG': {
    fr: 'Ce texte est trop long : {max} signes au plus.',
    nl: 'Deze tekst is te lang: hoogstens {max} tekens.',
    de: 'Dieser Text ist zu lang: höchstens {max} Zeichen.',
    en: 'This text is too long: {max} characters at most.',
  },
  'api.QUERY_TOO_LARGE': {
    fr: 'Cette requête est trop grande ({what}).',
    nl: 'Deze vraag is te groot ({what}).',
    de: 'Diese Abfrage ist zu groß ({what}).',
    en: 'This query is too large ({what}).',
  },
  'api.QUERY_TOO_DEEP': {
    fr: 'Cette requête descend trop profondément : {max} niveaux au plus.',
    nl: 'Deze vraag gaat te diep: hoogstens {max} niveaus.',
    de: 'Diese Abfrage geht zu tief: höchstens {max} Ebenen.',
    en: 'This query goes too deep: {max} levels at most.',
  },
  'api.QUERY_TOO_COSTLY': {
    fr: 'Cette requête coûte trop cher : {max} au plus. Demandez des pages plus petites.',
    nl: 'Deze vraag is te duur: hoogstens {max}. Vraag kleinere pagina’s.',
    de: 'Diese Abfrage ist zu teuer: höchstens {max}. Fragen Sie kleinere Seiten ab.',
    en: 'This query costs too much: {max} at most. Ask for smaller pages.',
  },
  'api.INVALID_QUERY': {
    fr: 'Cette requête ne correspond pas au schéma.',
    nl: 'Deze vraag past niet bij het schema.',
    de: 'Diese Abfrage passt nicht zum Schema.',
    en: 'This query does not fit the schema.',
  },
  'api.STORE_UNAVAILABLE': {
    fr: 'Les données ne sont pas joignables en ce moment. Réessayez dans un instant.',
    nl: 'De gegevens zijn nu niet bereikbaar. Probeer het zo dadelijk opnieuw.',
    de: 'Die Daten sind im Moment nicht erreichbar. Versuchen Sie es gleich noch einmal.',
    en: 'The data cannot be reached just now. Try again in a moment.',
  },
  'api.INTERNAL': {
    fr: 'Une erreur inattendue s’est produite. Rien n’a été modifié.',
    nl: 'Er is een onverwachte fout opgetreden. Er is niets gewijzigd.',
    de: 'Ein unerwarteter Fehler ist aufgetreten. Nichts wurde geändert.',
    en: 'Something unexpected went wrong. Nothing was changed.',
  },
})
