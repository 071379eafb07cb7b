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
    fr: 'La mesure « {id} » n’existe pas. La liste s’obtient par la commande « maillage measure ».',
    nl: 'De maat “{id}” bestaat niet. De lijst krijgt u met de opdracht “maillage measure”.',
    de: 'Das Maß „{id}“ gibt es nicht. Die Liste zeigt der Befehl „maillage measure“.',
    en: 'There is no measure “{id}”. The command “maillage measure” lists them.',
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
    fr: 'Cette version n’a jamais existé ; la dernière est la {revision, number, ::group-off}.',
    nl: 'Deze versie heeft nooit bestaan; de laatste is {revision, number, ::group-off}.',
    de: 'Diese Version gab es nie; die letzte ist {revision, number, ::group-off}.',
    en: 'This revision never was; the last one is {revision, number, ::group-off}.',
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
  'api.FORBIDDEN': {
    fr: 'Ceci est réservé à celles et ceux qui coordonnent ce réseau.',
    nl: 'Dit is voorbehouden aan wie dit netwerk coördineert.',
    de: 'Das ist denen vorbehalten, die dieses Netz koordinieren.',
    en: 'This is reserved for those who coordinate this network.',
  },
  'api.NO_MUTATION_ID': {
    fr: 'Une modification porte un identifiant à elle (« mutationId ») : de 1 à {max} signes.',
    nl: 'Een wijziging draagt een eigen kenmerk (“mutationId”): 1 tot {max} tekens.',
    de: 'Eine Änderung trägt ihre eigene Kennung („mutationId“): 1 bis {max} Zeichen.',
    en: 'A change carries an id of its own (“mutationId”): 1 to {max} characters.',
  },
  'api.TOO_MANY_REQUESTS': {
    fr: 'Trop de demandes viennent de cette adresse. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
    nl: 'Er komen te veel vragen van dit adres. Probeer het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw.',
    de: 'Von dieser Adresse kommen zu viele Anfragen. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
    en: 'Too many requests come from this address. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  'api.TOO_MANY_STREAMS': {
    fr: 'Cette adresse suit déjà les modifications {max} fois. Fermez une fenêtre.',
    nl: 'Dit adres volgt de wijzigingen al {max} keer. Sluit een venster.',
    de: 'Diese Adresse verfolgt die Änderungen schon {max}-mal. Schließen Sie ein Fenster.',
    en: 'This address already follows the changes {max} times. Close a window.',
  },
  'api.PERSISTED_NOT_FOUND': {
    fr: 'Aucune question enregistrée ne porte cet identifiant. Rechargez la page.',
    nl: 'Geen bewaarde vraag draagt dit kenmerk. Laad de pagina opnieuw.',
    de: 'Keine gespeicherte Frage trägt diese Kennung. Laden Sie die Seite neu.',
    en: 'No stored question has this id. Reload the page.',
  },
  'api.PERSISTED_MISMATCH': {
    fr: 'Le texte de cette question n’est pas celui de son identifiant.',
    nl: 'De tekst van deze vraag is niet die van haar kenmerk.',
    de: 'Der Text dieser Frage ist nicht der ihrer Kennung.',
    en: 'The text of this question is not that of its id.',
  },
  'api.STORE_UNAVAILABLE': {
    fr: 'Les données ne sont pas joignables en ce moment. Réessayez dans un instant.',
    nl: 'De gegevens zijn nu niet bereikbaar. Probeer het zo dadelijk opnieuw.',
    de: 'Die Daten sind im Moment nicht erreichbar. Versuchen Sie es gleich noch einmal.',
    en: 'The data cannot be reached just now. Try again in a moment.',
  },
  'api.OUTCOME_UNKNOWN': {
    fr: 'La base de données n’a pas répondu à temps. Nous ne savons pas encore si ceci est enregistré. Renvoyez la même demande : elle ne sera faite qu’une fois.',
    nl: 'De databank heeft niet op tijd geantwoord. We weten nog niet of dit is opgeslagen. Verstuur dezelfde aanvraag opnieuw: ze wordt maar één keer uitgevoerd.',
    de: 'Die Datenbank hat nicht rechtzeitig geantwortet. Wir wissen noch nicht, ob dies gespeichert ist. Senden Sie dieselbe Anfrage noch einmal: Sie wird nur einmal ausgeführt.',
    en: 'The database did not answer in time. We do not know yet whether this was saved. Send the same request again: it will be carried out only once.',
  },
  'api.INTERNAL': {
    fr: 'Une erreur inattendue s’est produite. Rien n’a été modifié.',
    nl: 'Er is een onverwachte fout opgetreden. Er is niets gewijzigd.',
    de: 'Ein unerwarteter Fehler ist aufgetreten. Nichts wurde geändert.',
    en: 'Something unexpected went wrong. Nothing was changed.',
  },
})
