import { sentences } from './catalogue.ts'

/** Where in a coverage matrix: a function goes by its number, a commune or an audience by its name. */
const cellIn = (first: string, second: string): string =>
  `{rowIs, select, function {${first} {rowNumber}} other {{row}}}, {columnIs, select, function {${second} {columnNumber}} other {{column}}}`
const FR_CELL = cellIn('Fonction', 'fonction')
const NL_CELL = cellIn('Functie', 'functie')
const DE_CELL = cellIn('Funktion', 'Funktion')
const EN_CELL = cellIn('Function', 'function')

/** The steps of a route one after the other; of a long one the first three and the last. */
const stepsIn = (then: string, more: string): string =>
  `{steps, plural, =1 {{s1}} =2 {{s1}, ${then} {s2}} =3 {{s1}, ${then} {s2}, ${then} {s3}} other {{s1}, ${then} {s2}, ${then} {s3}… ${more}}}`
const FR_STEPS = stepsIn('puis', 'jusqu’à {last} (# étapes)')
const NL_STEPS = stepsIn('dan', 'tot {last} (# stappen)')
const DE_STEPS = stepsIn('dann', 'bis {last} (# Schritte)')
const EN_STEPS = stepsIn('then', 'up to {last} (# steps)')

/** What the measures on acting and on reading say: coverage, access, partners, routes, centralities, communities, change. */
export const measuresActing = sentences({
  'coverage.void': {
    fr: `${FR_CELL}\u202f: aucune offre renseignée.`,
    nl: `${NL_CELL}: geen aanbod opgetekend.`,
    de: `${DE_CELL}: kein Angebot erfasst.`,
    en: `${EN_CELL}: no offer is listed.`,
  },
  'coverage.unknown': {
    fr: `${FR_CELL}\u202f: {offers, plural, one {# offre, dont la charge n’est pas connue} other {# offres, dont la charge n’est pas connue}}.`,
    nl: `${NL_CELL}: {offers, plural, one {# aanbod, waarvan de werkdruk niet gekend is} other {# keer aanbod, waarvan de werkdruk niet gekend is}}.`,
    de: `${DE_CELL}: {offers, plural, one {# Angebot, dessen Auslastung nicht bekannt ist} other {# Angebote, deren Auslastung nicht bekannt ist}}.`,
    en: `${EN_CELL}: {offers, plural, one {# offer, whose load is not known} other {# offers, whose load is not known}}.`,
  },
  'coverage.saturated': {
    fr: `${FR_CELL}\u202f: {saturated, plural, one {la seule offre dont la charge est connue est complète} other {les # offres dont la charge est connue sont complètes}}{unknown, plural, =0 {} one {\u202f; pour # autre, on ne sait pas} other {\u202f; pour # autres, on ne sait pas}}.`,
    nl: `${NL_CELL}: {saturated, plural, one {het enige aanbod waarvan de werkdruk gekend is, is volzet} other {de # waarvan de werkdruk gekend is, zijn volzet}}{unknown, plural, =0 {} one {; van # ander weten we het niet} other {; van # andere weten we het niet}}.`,
    de: `${DE_CELL}: {saturated, plural, one {das einzige Angebot mit bekannter Auslastung ist voll} other {die # Angebote mit bekannter Auslastung sind voll}}{unknown, plural, =0 {} one {; von # weiteren weiß man es nicht} other {; von # weiteren weiß man es nicht}}.`,
    en: `${EN_CELL}: {saturated, plural, one {the only offer whose load is known is full} other {the # offers whose load is known are full}}{unknown, plural, =0 {} one {; for # other it is not known} other {; for # others it is not known}}.`,
  },
  'coverage.fragile': {
    fr: `${FR_CELL}\u202f: {offers, plural, =1 {une seule offre, déclarée disponible ou sous tension} other {une seule offre sur # est déclarée disponible ou sous tension}}.`,
    nl: `${NL_CELL}: {offers, plural, =1 {één enkel aanbod, beschikbaar of onder druk verklaard} other {één enkel aanbod van de # is beschikbaar of onder druk verklaard}}.`,
    de: `${DE_CELL}: {offers, plural, =1 {ein einziges Angebot, als verfügbar oder angespannt gemeldet} other {ein einziges von # Angeboten ist als verfügbar oder angespannt gemeldet}}.`,
    en: `${EN_CELL}: {offers, plural, =1 {a single offer, declared available or strained} other {a single offer out of # is declared available or strained}}.`,
  },
  'coverage.covered': {
    fr: `${FR_CELL}\u202f: {usable} offres sur {offers} sont déclarées disponibles ou sous tension.`,
    nl: `${NL_CELL}: {usable} van de {offers} keer aanbod zijn beschikbaar of onder druk verklaard.`,
    de: `${DE_CELL}: {usable} von {offers} Angeboten sind als verfügbar oder angespannt gemeldet.`,
    en: `${EN_CELL}: {usable} offers out of {offers} are declared available or strained.`,
  },
  'coverage.matrix': {
    fr: '{empty, plural, =0 {Aucune des {cells} cases n’est} one {# case sur {cells} est} other {# cases sur {cells} sont}} sans offre renseignée\u202f; dans {effective, plural, =0 {aucune} other {#}}, une offre au moins est déclarée disponible ou sous tension.',
    nl: '{empty, plural, =0 {Geen van de {cells} vakken is} one {# van de {cells} vakken is} other {# van de {cells} vakken zijn}} zonder opgetekend aanbod; in {effective, plural, =0 {geen enkel} other {#}} is minstens één aanbod beschikbaar of onder druk verklaard.',
    de: '{empty, plural, =0 {Keines der {cells} Felder ist} one {# von {cells} Feldern ist} other {# von {cells} Feldern sind}} ohne erfasstes Angebot; in {effective, plural, =0 {keinem} other {#}} ist mindestens ein Angebot als verfügbar oder angespannt gemeldet.',
    en: '{empty, plural, =0 {None of {cells} cells is} one {# cell out of {cells} is} other {# cells out of {cells} are}} without any listed offer; in {effective, plural, =0 {none} other {#}} at least one is declared available or strained.',
  },
  'coverage.territory': {
    fr: '{territory}\u202f: {empty, plural, =0 {chacune des {functions} fonctions a une offre renseignée} one {# fonction sur {functions} n’a aucune offre renseignée} other {# fonctions sur {functions} n’ont aucune offre renseignée}}.',
    nl: '{territory}: {empty, plural, =0 {elk van de {functions} functies heeft een opgetekend aanbod} one {# van de {functions} functies heeft geen opgetekend aanbod} other {# van de {functions} functies hebben geen opgetekend aanbod}}.',
    de: '{territory}: {empty, plural, =0 {jede der {functions} Funktionen hat ein erfasstes Angebot} one {# von {functions} Funktionen hat kein erfasstes Angebot} other {# von {functions} Funktionen haben kein erfasstes Angebot}}.',
    en: '{territory}: {empty, plural, =0 {each of the {functions} functions has a listed offer} one {# function out of {functions} has no listed offer} other {# functions out of {functions} have no listed offer}}.',
  },
  'excluded.planned-offers': {
    fr: '{count, plural, one {# offre prévue, pas encore existante} other {# offres prévues, pas encore existantes}}',
    nl: '{count, plural, one {# gepland aanbod dat nog niet bestaat} other {# keer gepland aanbod dat nog niet bestaat}}',
    de: '{count, plural, one {# geplantes Angebot, das es noch nicht gibt} other {# geplante Angebote, die es noch nicht gibt}}',
    en: '{count, plural, one {# planned offer that does not exist yet} other {# planned offers that do not exist yet}}',
  },
  'excluded.past-offers': {
    fr: '{count, plural, one {# offre terminée} other {# offres terminées}}',
    nl: '{count, plural, one {# beëindigd aanbod} other {# keer beëindigd aanbod}}',
    de: '{count, plural, one {# beendetes Angebot} other {# beendete Angebote}}',
    en: '{count, plural, one {# past offer} other {# past offers}}',
  },
  'excluded.not-yet-offers': {
    fr: '{count, plural, one {# offre qui n’existait pas encore ce jour-là} other {# offres qui n’existaient pas encore ce jour-là}}',
    nl: '{count, plural, one {# aanbod dat die dag nog niet bestond} other {# keer aanbod dat die dag nog niet bestond}}',
    de: '{count, plural, one {# Angebot, das es an diesem Tag noch nicht gab} other {# Angebote, die es an diesem Tag noch nicht gab}}',
    en: '{count, plural, one {# offer that did not exist yet on that day} other {# offers that did not exist yet on that day}}',
  },
  'excluded.filtered-offers': {
    fr: '{count, plural, one {# offre d’un acteur hors du filtre} other {# offres d’acteurs hors du filtre}}',
    nl: '{count, plural, one {# aanbod van een actor buiten de filter} other {# keer aanbod van actoren buiten de filter}}',
    de: '{count, plural, one {# Angebot eines Akteurs außerhalb des Filters} other {# Angebote von Akteuren außerhalb des Filters}}',
    en: '{count, plural, one {# offer of an actor outside the filter} other {# offers of actors outside the filter}}',
  },
  'excluded.offers-elsewhere': {
    fr: '{count, plural, one {# offre pour un autre territoire ou un autre public que ceux du tableau} other {# offres pour d’autres territoires ou d’autres publics que ceux du tableau}}',
    nl: '{count, plural, one {# aanbod voor een ander gebied of een ander publiek dan die van de tabel} other {# keer aanbod voor andere gebieden of een ander publiek dan die van de tabel}}',
    de: '{count, plural, one {# Angebot für ein anderes Gebiet oder eine andere Zielgruppe als die der Tabelle} other {# Angebote für andere Gebiete oder Zielgruppen als die der Tabelle}}',
    en: '{count, plural, one {# offer for another territory or audience than those of the table} other {# offers for other territories or audiences than those of the table}}',
  },
  'excluded.incomplete-offers': {
    fr: '{count, plural, one {# offre à compléter\u202f: fonction, territoire ou public manquant} other {# offres à compléter\u202f: fonction, territoire ou public manquant}}',
    nl: '{count, plural, one {# aan te vullen aanbod: functie, gebied of publiek ontbreekt} other {# keer aan te vullen aanbod: functie, gebied of publiek ontbreekt}}',
    de: '{count, plural, one {# zu ergänzendes Angebot: Funktion, Gebiet oder Zielgruppe fehlt} other {# zu ergänzende Angebote: Funktion, Gebiet oder Zielgruppe fehlt}}',
    en: '{count, plural, one {# offer to be completed: function, territory or audience is missing} other {# offers to be completed: function, territory or audience is missing}}',
  },
  'excluded.small-referrals': {
    fr: '{count, plural, one {# orientation de moins de 5 demandes, non publiée} other {# orientations de moins de 5 demandes, non publiées}}',
    nl: '{count, plural, one {# verwijzing van minder dan 5 aanvragen, niet gepubliceerd} other {# verwijzingen van minder dan 5 aanvragen, niet gepubliceerd}}',
    de: '{count, plural, one {# Vermittlung mit weniger als 5 Anfragen, nicht veröffentlicht} other {# Vermittlungen mit weniger als 5 Anfragen, nicht veröffentlicht}}',
    en: '{count, plural, one {# referral of fewer than 5 requests, not published} other {# referrals of fewer than 5 requests, not published}}',
  },
  'measure.M15.name': {
    fr: 'Matrice de couverture',
    nl: 'Dekkingsmatrix',
    de: 'Abdeckungsmatrix',
    en: 'Coverage matrix',
  },
  'measure.M15.question': {
    fr: 'Quelle fonction n’a d’offre dans quelle commune, et où en reste-t-il une qui ne soit pas complète\u202f?',
    nl: 'Welke functie heeft in welke gemeente geen aanbod, en waar blijft er een dat niet volzet is?',
    de: 'Welche Funktion hat in welcher Gemeinde kein Angebot, und wo gibt es eines, das nicht voll ist?',
    en: 'Which function has no offer in which municipality, and where is one left that is not full?',
  },
  'measure.M15.limits': {
    fr: 'Dit ce qui est renseigné, non ce qui existe\u202f: une case vide peut être une offre qui manque dans le réseau ou seulement dans les données.',
    nl: 'Zegt wat opgetekend is, niet wat bestaat: een leeg vak kan een aanbod zijn dat in het netwerk ontbreekt of alleen in de gegevens.',
    de: 'Sagt, was erfasst ist, nicht, was es gibt: Ein leeres Feld kann ein Angebot sein, das im Netz fehlt oder nur in den Daten.',
    en: 'Tells what is listed, not what exists: an empty cell may be an offer missing from the network, or only from the data.',
  },
  'route.found': {
    fr: `Itinéraire conseillé\u202f: ${FR_STEPS}.`,
    nl: `Aanbevolen weg: ${NL_STEPS}.`,
    de: `Empfohlener Weg: ${DE_STEPS}.`,
    en: `Suggested route: ${EN_STEPS}.`,
  },
  'route.around': {
    fr: `Itinéraire conseillé\u202f: ${FR_STEPS}. Complet depuis le {day, date, long}, évité\u202f: {avoided}.`,
    nl: `Aanbevolen weg: ${NL_STEPS}. Volzet sinds {day, date, long}, vermeden: {avoided}.`,
    de: `Empfohlener Weg: ${DE_STEPS}. Voll seit dem {day, date, long}, umgangen: {avoided}.`,
    en: `Suggested route: ${EN_STEPS}. Full since {day, date, long}, avoided: {avoided}.`,
  },
  'route.reopen': {
    fr: 'Aucun itinéraire sans passer par un service complet\u202f: il faudrait que {count, plural, =1 {{s1} accueille} =2 {{s1} et {s2} accueillent} other {{s1}, {s2} et d’autres (# en tout) accueillent}} de nouveau.',
    nl: 'Geen weg zonder langs een volzette dienst te gaan: {count, plural, =1 {{s1} zou} =2 {{s1} en {s2} zouden} other {{s1}, {s2} en andere (# in totaal) zouden}} opnieuw moeten opnemen.',
    de: 'Kein Weg ohne einen vollen Dienst: {count, plural, =1 {{s1} müsste} =2 {{s1} und {s2} müssten} other {{s1}, {s2} und weitere (# insgesamt) müssten}} wieder aufnehmen.',
    en: 'No route without passing a full service: {count, plural, =1 {{s1} would} =2 {{s1} and {s2} would} other {{s1}, {s2} and others (# in all) would}} have to take requests again.',
  },
  'route.none': {
    fr: 'Aucun itinéraire connu de {from} à {to}, même en passant par des services complets.',
    nl: 'Geen gekende weg van {from} naar {to}, ook niet langs volzette diensten.',
    de: 'Kein bekannter Weg von {from} nach {to}, auch nicht über volle Dienste.',
    en: 'No known route from {from} to {to}, not even through full services.',
  },
  'route.same': {
    fr: 'Le départ et l’arrivée sont le même acteur.',
    nl: 'Vertrek en aankomst zijn dezelfde actor.',
    de: 'Anfang und Ziel sind derselbe Akteur.',
    en: 'Both ends are the same actor.',
  },
  'assumption.unknown-load-on-route': {
    fr: '{actors, plural, one {# étape a une charge inconnue\u202f: elle compte} other {# étapes ont une charge inconnue\u202f: elles comptent}} pour une charge moyenne.',
    nl: '{actors, plural, one {Van # stap is de werkdruk onbekend: ze telt} other {Van # stappen is de werkdruk onbekend: ze tellen}} als een gemiddelde werkdruk.',
    de: '{actors, plural, one {Bei # Schritt ist die Auslastung unbekannt: Er zählt} other {Bei # Schritten ist die Auslastung unbekannt: Sie zählen}} als mittlere Auslastung.',
    en: '{actors, plural, one {The load of # step is unknown: it counts} other {The load of # steps is unknown: they count}} as a medium load.',
  },
  'assumption.unknown-is-not-full': {
    fr: 'Un acteur dont la charge est inconnue n’est pas tenu pour complet\u202f: {actors, plural, =0 {il n’y en a aucun} one {il y en a #} other {il y en a #}}.',
    nl: 'Een actor met onbekende werkdruk wordt niet als volzet beschouwd: {actors, plural, =0 {er is er geen} one {er is er #} other {er zijn er #}}.',
    de: 'Ein Akteur mit unbekannter Auslastung gilt nicht als voll: {actors, plural, =0 {es gibt keinen} one {es gibt #} other {es gibt #}}.',
    en: 'An actor whose load is unknown is not taken for full: {actors, plural, =0 {there is none} one {there is #} other {there are #}}.',
  },
  'assumption.stated-in-documents': {
    fr: 'L’itinéraire suit les collaborations que les documents énoncent\u202f; aucun acteur n’a été interrogé.',
    nl: 'De weg volgt de samenwerkingen die de documenten vermelden; geen enkele actor werd bevraagd.',
    de: 'Der Weg folgt den Zusammenarbeiten, die die Dokumente nennen; kein Akteur wurde befragt.',
    en: 'The route follows the collaborations that the documents state; no actor was asked.',
  },
  'measure.M18.name': {
    fr: 'Itinéraires d’orientation',
    nl: 'Verwijswegen',
    de: 'Vermittlungswege',
    en: 'Orientation routes',
  },
  'measure.M18.question': {
    fr: 'Par quels services passer pour atteindre celui qu’il faut, sans frapper à une porte fermée\u202f?',
    nl: 'Langs welke diensten raakt men bij de juiste, zonder aan een gesloten deur te kloppen?',
    de: 'Über welche Dienste erreicht man den richtigen, ohne an eine geschlossene Tür zu klopfen?',
    en: 'Through which services can the right one be reached without knocking at a closed door?',
  },
  'measure.M18.limits': {
    fr: 'Propose qui appeler, ne décide pour personne\u202f: ni conditions d’accès ni souhait de la personne n’y entrent.',
    nl: 'Stelt voor wie te bellen, beslist voor niemand: toegangsvoorwaarden en wens van de persoon tellen niet mee.',
    de: 'Schlägt vor, wen man anruft, entscheidet für niemanden: Zugangsbedingungen und Wunsch der Person fließen nicht ein.',
    en: 'Suggests whom to call, decides for nobody: neither conditions of access nor the person’s wish are part of it.',
  },
  'measure.M18.sentence': {
    fr: '{reached, plural, =0 {Aucun acteur social} one {# acteur social} other {# acteurs sociaux}} sur {actors} {reached, plural, =0 {n’a} one {a} other {ont}} un itinéraire vers la santé mentale sans passer par un service complet.',
    nl: '{reached, plural, =0 {Geen enkele van de {actors} sociale actoren heeft} one {# van de {actors} sociale actoren heeft} other {# van de {actors} sociale actoren hebben}} een weg naar de geestelijke gezondheid die geen volzette dienst kruist.',
    de: '{reached, plural, =0 {Keiner von {actors} sozialen Akteuren hat} one {# von {actors} sozialen Akteuren hat} other {# von {actors} sozialen Akteuren haben}} einen Weg zur psychischen Gesundheit ohne vollen Dienst.',
    en: '{reached, plural, =0 {None of {actors} social actors has} one {# of {actors} social actors has} other {# of {actors} social actors have}} a route to mental health without passing a full service.',
  },
  'measure.M18.row': {
    fr: '{name}\u202f: {steps, plural, =0 {aucun itinéraire vers la santé mentale sans service complet} one {la santé mentale à # pas, sans service complet} other {la santé mentale à # pas, sans service complet}}.',
    nl: '{name}: {steps, plural, =0 {geen weg naar de geestelijke gezondheid zonder volzette dienst} one {de geestelijke gezondheid op # stap, zonder volzette dienst} other {de geestelijke gezondheid op # stappen, zonder volzette dienst}}.',
    de: '{name}: {steps, plural, =0 {kein Weg zur psychischen Gesundheit ohne vollen Dienst} one {psychische Gesundheit in # Schritt, ohne vollen Dienst} other {psychische Gesundheit in # Schritten, ohne vollen Dienst}}.',
    en: '{name}: {steps, plural, =0 {no route to mental health without a full service} one {mental health # step away, without a full service} other {mental health # steps away, without a full service}}.',
  },
})
