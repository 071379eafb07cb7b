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
    fr: '{empty, plural, =0 {Aucune des {cells} cases n’est} one {# case sur {cells} est} other {# cases sur {cells} sont}} sans offre renseignée ; dans {effective, plural, =0 {aucune} other {#}}, une offre au moins est déclarée disponible ou sous tension.',
    nl: '{empty, plural, =0 {Geen van de {cells} vakken is} one {# van de {cells} vakken is} other {# van de {cells} vakken zijn}} zonder opgetekend aanbod; in {effective, plural, =0 {geen enkel} other {#}} is minstens één aanbod beschikbaar of onder druk verklaard.',
    de: '{empty, plural, =0 {Keines der {cells} Felder ist} one {# von {cells} Feldern ist} other {# von {cells} Feldern sind}} ohne erfasstes Angebot; in {effective, plural, =0 {keinem} other {#}} ist mindestens ein Angebot als verfügbar oder angespannt gemeldet.',
    en: '{empty, plural, =0 {None of {cells} cells is} one {# cell out of {cells} is} other {# cells out of {cells} are}} without any listed offer; in {effective, plural, =0 {none} other {#}} at least one is declared available or strained.',
  },
  'coverage.territory': {
    fr: '{territory} : {empty, plural, =0 {chacune des {functions} fonctions a une offre renseignée} one {# fonction sur {functions} n’a aucune offre renseignée} other {# fonctions sur {functions} n’ont aucune offre renseignée}}.',
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
    fr: '{count, plural, one {# offre dont la fonction, le territoire ou le public n’est pas renseigné} other {# offres dont la fonction, le territoire ou le public n’est pas renseigné}}',
    nl: '{count, plural, one {# aanbod waarvan functie, gebied of publiek niet opgetekend is} other {# keer aanbod waarvan functie, gebied of publiek niet opgetekend is}}',
    de: '{count, plural, one {# Angebot, dessen Funktion, Gebiet oder Zielgruppe nicht erfasst ist} other {# Angebote, deren Funktion, Gebiet oder Zielgruppe nicht erfasst ist}}',
    en: '{count, plural, one {# offer whose function, territory or audience is not listed} other {# offers whose function, territory or audience is not listed}}',
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
    fr: 'Quelle fonction n’a d’offre dans quelle commune, et où en reste-t-il une qui ne soit pas complète ?',
    nl: 'Welke functie heeft in welke gemeente geen aanbod, en waar blijft er een dat niet volzet is?',
    de: 'Welche Funktion hat in welcher Gemeinde kein Angebot, und wo gibt es eines, das nicht voll ist?',
    en: 'Which function has no offer in which municipality, and where is one left that is not full?',
  },
  'measure.M15.limits': {
    fr: 'Dit ce qui est renseigné, non ce qui existe : une case vide peut être une offre qui manque dans le réseau ou seulement dans les données.',
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
    fr: 'Aucun itinéraire sans passer par un service complet : il faudrait que {count, plural, =1 {{s1} accueille} =2 {{s1} et {s2} accueillent} other {{s1}, {s2} et d’autres (# en tout) accueillent}} de nouveau.',
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
    fr: '{actors, plural, one {# étape a une charge inconnue : elle compte} other {# étapes ont une charge inconnue : elles comptent}} pour une charge moyenne.',
    nl: '{actors, plural, one {Van # stap is de werkdruk onbekend: ze telt} other {Van # stappen is de werkdruk onbekend: ze tellen}} als een gemiddelde werkdruk.',
    de: '{actors, plural, one {Bei # Schritt ist die Auslastung unbekannt: Er zählt} other {Bei # Schritten ist die Auslastung unbekannt: Sie zählen}} als mittlere Auslastung.',
    en: '{actors, plural, one {The load of # step is unknown: it counts} other {The load of # steps is unknown: they count}} as a medium load.',
  },
  'assumption.unknown-is-not-full': {
    fr: 'Un acteur dont la charge est inconnue n’est pas tenu pour complet : {actors, plural, =0 {il n’y en a aucun} one {il y en a #} other {il y en a #}}.',
    nl: 'Een actor met onbekende werkdruk wordt niet als volzet beschouwd: {actors, plural, =0 {er is er geen} one {er is er #} other {er zijn er #}}.',
    de: 'Ein Akteur mit unbekannter Auslastung gilt nicht als voll: {actors, plural, =0 {es gibt keinen} one {es gibt #} other {es gibt #}}.',
    en: 'An actor whose load is unknown is not taken for full: {actors, plural, =0 {there is none} one {there is #} other {there are #}}.',
  },
  'assumption.stated-in-documents': {
    fr: 'L’itinéraire suit les collaborations que les documents énoncent ; aucun acteur n’a été interrogé.',
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
    fr: 'Par quels services passer pour atteindre celui qu’il faut, sans frapper à une porte fermée ?',
    nl: 'Langs welke diensten raakt men bij de juiste, zonder aan een gesloten deur te kloppen?',
    de: 'Über welche Dienste erreicht man den richtigen, ohne an eine geschlossene Tür zu klopfen?',
    en: 'Through which services can the right one be reached without knocking at a closed door?',
  },
  'measure.M18.limits': {
    fr: 'Propose qui appeler, ne décide pour personne : ni conditions d’accès ni souhait de la personne n’y entrent.',
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
    fr: '{name} : {steps, plural, =0 {aucun itinéraire vers la santé mentale sans service complet} one {la santé mentale à # pas, sans service complet} other {la santé mentale à # pas, sans service complet}}.',
    nl: '{name}: {steps, plural, =0 {geen weg naar de geestelijke gezondheid zonder volzette dienst} one {de geestelijke gezondheid op # stap, zonder volzette dienst} other {de geestelijke gezondheid op # stappen, zonder volzette dienst}}.',
    de: '{name}: {steps, plural, =0 {kein Weg zur psychischen Gesundheit ohne vollen Dienst} one {psychische Gesundheit in # Schritt, ohne vollen Dienst} other {psychische Gesundheit in # Schritten, ohne vollen Dienst}}.',
    en: '{name}: {steps, plural, =0 {no route to mental health without a full service} one {mental health # step away, without a full service} other {mental health # steps away, without a full service}}.',
  },
  'excluded.posts-of-uncounted-actors': {
    fr: '{count, plural, one {# poste d’un acteur non compté} other {# postes d’acteurs non comptés}}',
    nl: '{count, plural, one {# functie bij een niet-getelde actor} other {# functies bij niet-getelde actoren}}',
    de: '{count, plural, one {# Stelle eines nicht gezählten Akteurs} other {# Stellen nicht gezählter Akteure}}',
    en: '{count, plural, one {# post of an actor that is not counted} other {# posts of actors that are not counted}}',
  },
  'excluded.posts-not-filled': {
    fr: '{count, plural, one {# poste non occupé ce jour-là} other {# postes non occupés ce jour-là}}',
    nl: '{count, plural, one {# functie die dag niet ingevuld} other {# functies die dag niet ingevuld}}',
    de: '{count, plural, one {# an diesem Tag nicht besetzte Stelle} other {# an diesem Tag nicht besetzte Stellen}}',
    en: '{count, plural, one {# post not filled on that day} other {# posts not filled on that day}}',
  },
  'excluded.posts-without-number': {
    fr: '{count, plural, one {# poste sans nombre d’ETP} other {# postes sans nombre d’ETP}}',
    nl: '{count, plural, one {# functie zonder aantal VTE} other {# functies zonder aantal VTE}}',
    de: '{count, plural, one {# Stelle ohne Angabe der VZÄ} other {# Stellen ohne Angabe der VZÄ}}',
    en: '{count, plural, one {# post without a number of FTE} other {# posts without a number of FTE}}',
  },
  'excluded.posts-without-seat': {
    fr: '{count, plural, one {# poste d’un acteur dont le siège n’est pas connu} other {# postes d’acteurs dont le siège n’est pas connu}}',
    nl: '{count, plural, one {# functie bij een actor zonder gekende zetel} other {# functies bij actoren zonder gekende zetel}}',
    de: '{count, plural, one {# Stelle eines Akteurs ohne bekannten Sitz} other {# Stellen von Akteuren ohne bekannten Sitz}}',
    en: '{count, plural, one {# post of an actor whose seat is not known} other {# posts of actors whose seat is not known}}',
  },
  'excluded.filtered-posts': {
    fr: '{count, plural, one {# poste d’un acteur hors du filtre} other {# postes d’acteurs hors du filtre}}',
    nl: '{count, plural, one {# functie bij een actor buiten de filter} other {# functies bij actoren buiten de filter}}',
    de: '{count, plural, one {# Stelle eines Akteurs außerhalb des Filters} other {# Stellen von Akteuren außerhalb des Filters}}',
    en: '{count, plural, one {# post of an actor outside the filter} other {# posts of actors outside the filter}}',
  },
  'excluded.supplies-out-of-reach': {
    fr: '{count, plural, one {# acteur à plus de trente minutes de toute commune} other {# acteurs à plus de trente minutes de toute commune}}',
    nl: '{count, plural, one {# actor op meer dan dertig minuten van elke gemeente} other {# actoren op meer dan dertig minuten van elke gemeente}}',
    de: '{count, plural, one {# Akteur, mehr als dreißig Minuten von jeder Gemeinde} other {# Akteure, mehr als dreißig Minuten von jeder Gemeinde}}',
    en: '{count, plural, one {# actor more than thirty minutes from every municipality} other {# actors more than thirty minutes from every municipality}}',
  },
  'assumption.travel-inside': {
    fr: 'À l’intérieur d’une commune, le trajet compte pour moins de dix minutes.',
    nl: 'Binnen een gemeente telt de verplaatsing als minder dan tien minuten.',
    de: 'Innerhalb einer Gemeinde gilt der Weg als kürzer als zehn Minuten.',
    en: 'Within a municipality travel counts as less than ten minutes.',
  },
  'assumption.unknown-load-counts': {
    fr: 'Les postes d’un acteur de charge inconnue comptent comme accessibles : {actors, plural, =0 {il n’y en a aucun} one {# acteur} other {# acteurs}}.',
    nl: 'Functies bij een actor met onbekende werkdruk tellen als toegankelijk: {actors, plural, =0 {er is er geen} one {# actor} other {# actoren}}.',
    de: 'Stellen eines Akteurs mit unbekannter Auslastung gelten als zugänglich: {actors, plural, =0 {es gibt keinen} one {# Akteur} other {# Akteure}}.',
    en: 'Posts of an actor whose load is unknown count as accessible: {actors, plural, =0 {there is none} one {# actor} other {# actors}}.',
  },
  'measure.M16.name': {
    fr: 'Indice d’accessibilité spatiale',
    nl: 'Index van ruimtelijke bereikbaarheid',
    de: 'Index der räumlichen Erreichbarkeit',
    en: 'Spatial accessibility index',
  },
  'measure.M16.question': {
    fr: 'Combien de personnel trouve-t-on autour de soi, selon la commune où l’on habite ?',
    nl: 'Hoeveel personeel vindt men om zich heen, naargelang de gemeente waar men woont?',
    de: 'Wie viel Personal findet man um sich herum, je nach Wohngemeinde?',
    en: 'How much staff does one find around, depending on the municipality one lives in?',
  },
  'measure.M16.limits': {
    fr: 'Un indice, non des places par personne : chacun est compté dans plusieurs zones, et le temps de trajet n’est pas celui de tous.',
    nl: 'Een index, geen plaatsen per persoon: iedereen telt mee in meerdere zones, en de reistijd is niet die van iedereen.',
    de: 'Ein Index, keine Plätze je Person: Jede zählt in mehreren Zonen mit, und die Fahrzeit ist nicht die von allen.',
    en: 'An index, not places per person: everybody counts in several areas, and travel time is not the same for all.',
  },
  'measure.M16.sentence': {
    fr: 'De {territories, plural, one {# commune} other {# communes}}, {most} a l’indice d’accès le plus haut, {least} le plus bas{times, plural, =0 {} =1 { ; ils sont égaux} other { : {times, number} fois moins}}.',
    nl: 'Van {territories, plural, one {# gemeente} other {# gemeenten}} heeft {most} de hoogste toegangsindex en {least} de laagste{times, plural, =0 {} =1 {; ze zijn gelijk} other {: {times, number} keer minder}}.',
    de: 'Von {territories, plural, one {# Gemeinde} other {# Gemeinden}} hat {most} den höchsten Zugangsindex, {least} den niedrigsten{times, plural, =0 {} =1 {; sie sind gleich} other {: {times, number}-mal weniger}}.',
    en: 'Of {territories, plural, one {# municipality} other {# municipalities}}, {most} has the highest access index and {least} the lowest{times, plural, =0 {} =1 {; they are equal} other {: {times, number} times less}}.',
  },
  'measure.M16.row': {
    fr: '{territory} : l’indice d’accès vaut {share, number, percent} de la moyenne des habitants du réseau.',
    nl: '{territory}: de toegangsindex bedraagt {share, number, percent} van het gemiddelde van de inwoners van het netwerk.',
    de: '{territory}: Der Zugangsindex beträgt {share, number, percent} des Mittels aller Einwohner des Netzes.',
    en: '{territory}: the access index is {share, number, percent} of the mean over all inhabitants of the network.',
  },
  'excluded.opt-out-actors': {
    fr: '{count, plural, one {# acteur qui ne souhaite apparaître dans aucune suggestion} other {# acteurs qui ne souhaitent apparaître dans aucune suggestion}}',
    nl: '{count, plural, one {# actor die in geen enkele suggestie wil staan} other {# actoren die in geen enkele suggestie willen staan}}',
    de: '{count, plural, one {# Akteur, der in keinem Vorschlag erscheinen möchte} other {# Akteure, die in keinem Vorschlag erscheinen möchten}}',
    en: '{count, plural, one {# actor that wants to appear in no suggestion} other {# actors that want to appear in no suggestion}}',
  },
  'excluded.pairs-on-record': {
    fr: '{count, plural, one {# duo dont une collaboration est prévue, finie, déduite ou contestée} other {# duos dont une collaboration est prévue, finie, déduite ou contestée}}',
    nl: '{count, plural, one {# duo met een geplande, beëindigde, afgeleide of betwiste samenwerking} other {# duo’s met een geplande, beëindigde, afgeleide of betwiste samenwerking}}',
    de: '{count, plural, one {# Paar mit geplanter, beendeter, abgeleiteter oder bestrittener Zusammenarbeit} other {# Paare mit geplanter, beendeter, abgeleiteter oder bestrittener Zusammenarbeit}}',
    en: '{count, plural, one {# pair with a planned, past, inferred or contested collaboration} other {# pairs with a planned, past, inferred or contested collaboration}}',
  },
  'excluded.pairs-apart': {
    fr: '{count, plural, one {# duo sans public ou sans territoire en commun} other {# duos sans public ou sans territoire en commun}}',
    nl: '{count, plural, one {# duo zonder gemeenschappelijk publiek of gebied} other {# duo’s zonder gemeenschappelijk publiek of gebied}}',
    de: '{count, plural, one {# Paar ohne gemeinsame Zielgruppe oder gemeinsames Gebiet} other {# Paare ohne gemeinsame Zielgruppe oder gemeinsames Gebiet}}',
    en: '{count, plural, one {# pair without an audience or a territory in common} other {# pairs without an audience or a territory in common}}',
  },
  'excluded.pairs-beyond-cap': {
    fr: '{count, plural, one {# duo possible, non examiné} other {# duos possibles, non examinés}}',
    nl: '{count, plural, one {# mogelijk duo, niet onderzocht} other {# mogelijke duo’s, niet onderzocht}}',
    de: '{count, plural, one {# mögliches Paar, nicht geprüft} other {# mögliche Paare, nicht geprüft}}',
    en: '{count, plural, one {# possible pair that was not examined} other {# possible pairs that were not examined}}',
  },
  'assumption.greedy': {
    fr: 'Un lien après l’autre : chaque pas est le meilleur à ce moment, leur suite n’est pas forcément la meilleure de toutes.',
    nl: 'De ene band na de andere: elke stap is op dat moment de beste, de reeks is niet noodzakelijk de beste van alle.',
    de: 'Eine Verbindung nach der anderen: Jeder Schritt ist in dem Moment der beste, ihre Folge nicht unbedingt die beste von allen.',
    en: 'One link after the other: each step is the best at that moment, their sequence not always the best of all.',
  },
  'assumption.unknown-load-of-target': {
    fr: 'Pour une orientation, une charge inconnue compte à moitié : {actors, plural, one {# acteur proposé} other {# acteurs proposés}}.',
    nl: 'Voor een verwijzing telt een onbekende werkdruk voor de helft: {actors, plural, one {# voorgestelde actor} other {# voorgestelde actoren}}.',
    de: 'Für eine Vermittlung zählt eine unbekannte Auslastung zur Hälfte: {actors, plural, one {# vorgeschlagener Akteur} other {# vorgeschlagene Akteure}}.',
    en: 'For a referral an unknown load counts by half: {actors, plural, one {# proposed actor} other {# proposed actors}}.',
  },
  'assumption.unknown-fit': {
    fr: 'Sans public ou territoire connu, un duo est tenu pour assorti : {pairs, plural, one {# duo} other {# duos}}.',
    nl: 'Zonder gekend publiek of gebied geldt een duo als passend: {pairs, plural, one {# duo} other {# duo’s}}.',
    de: 'Ohne bekannte Zielgruppe oder bekanntes Gebiet gilt ein Paar als passend: {pairs, plural, one {# Paar} other {# Paare}}.',
    en: 'Without a known audience or territory a pair is taken to fit: {pairs, plural, one {# pair} other {# pairs}}.',
  },
  'assumption.candidates-drawn': {
    fr: 'D’environ {all, number} duos possibles, {most, number} sont examinés, tirés au sort, toujours les mêmes.',
    nl: 'Van ongeveer {all, number} mogelijke duo’s worden er {most, number} onderzocht, door loting, altijd dezelfde.',
    de: 'Von etwa {all, number} möglichen Paaren werden {most, number} geprüft, ausgelost, immer dieselben.',
    en: 'Of about {all, number} possible pairs {most, number} are examined, drawn at random, always the same ones.',
  },
  'measure.M17.name': {
    fr: 'Rapprochements utiles',
    nl: 'Nuttige toenaderingen',
    de: 'Nützliche Annäherungen',
    en: 'Partners to bring together',
  },
  'measure.M17.question': {
    fr: 'Quelle rencontre rapprocherait le plus les deux groupes, sans alourdir ceux qu’on sollicite déjà ?',
    nl: 'Welke ontmoeting brengt de twee groepen het dichtst bijeen, zonder wie al vaak gevraagd wordt te belasten?',
    de: 'Welche Begegnung brächte die beiden Gruppen am nächsten, ohne die schon Gefragten zu belasten?',
    en: 'Which meeting would bring the two groups closest without loading those who are called on already?',
  },
  'measure.M17.limits': {
    fr: 'Ne sait rien de l’histoire ni de l’envie des deux : une proposition à discuter, jamais une consigne.',
    nl: 'Weet niets van de geschiedenis of de zin van beide: een voorstel ter bespreking, nooit een opdracht.',
    de: 'Weiß nichts von der Geschichte und dem Willen der beiden: ein Vorschlag zum Besprechen, nie eine Anweisung.',
    en: 'Knows nothing of the history or the wish of the two: a proposal to discuss, never an instruction.',
  },
  'measure.M17.sentence': {
    fr: 'Une rencontre entre {a} et {b} rapprocherait le plus les deux groupes, sans alourdir les acteurs déjà très sollicités.',
    nl: 'Een ontmoeting tussen {a} en {b} zou de twee groepen het dichtst bijeenbrengen, zonder veelgevraagde actoren te belasten.',
    de: 'Eine Begegnung von {a} und {b} brächte die beiden Gruppen am nächsten, ohne viel gefragte Akteure zu belasten.',
    en: 'A meeting between {a} and {b} would bring the two groups closest without loading actors in high demand.',
  },
  'measure.M17.none': {
    fr: 'Aucun rapprochement à proposer : plus aucun duo connu ne rapprocherait les deux groupes.',
    nl: 'Geen toenadering voor te stellen: geen enkel gekend duo zou de twee groepen nog dichter brengen.',
    de: 'Keine Annäherung vorzuschlagen: Kein bekanntes Paar brächte die beiden Gruppen näher.',
    en: 'Nobody to bring together: no known pair would bring the two groups closer.',
  },
  'measure.M17.row': {
    fr: '{step, plural, =0 {Rencontre possible} =1 {À proposer d’abord} =2 {Ensuite} other {Puis}} : {a} et {b}.',
    nl: '{step, plural, =0 {Mogelijke ontmoeting} =1 {Eerst voor te stellen} =2 {Vervolgens} other {Daarna}}: {a} en {b}.',
    de: '{step, plural, =0 {Mögliche Begegnung} =1 {Zuerst vorzuschlagen} =2 {Danach} other {Dann}}: {a} und {b}.',
    en: '{step, plural, =0 {Possible meeting} =1 {To propose first} =2 {Next} other {Then}}: {a} and {b}.',
  },
  'assumption.partners-only': {
    fr: 'Moins de sept acteurs sur dix ont répondu : seuls les partenaires sont comptés.',
    nl: 'Minder dan zeven op tien actoren antwoordden: alleen partners worden geteld.',
    de: 'Weniger als sieben von zehn Akteuren haben geantwortet: Nur Partner werden gezählt.',
    en: 'Fewer than seven actors in ten answered: only partners are counted.',
  },
  'assumption.betweenness-indicative': {
    fr: '{rate, number, percent} des acteurs ont répondu : les passages sont indicatifs.',
    nl: '{rate, number, percent} van de actoren antwoordde: de doorgangen zijn indicatief.',
    de: '{rate, number, percent} der Akteure haben geantwortet: Die Durchgänge sind Anhaltspunkte.',
    en: '{rate, number, percent} of actors answered: figures on ways through are indicative.',
  },
  'assumption.betweenness-drawn': {
    fr: 'Au-delà de {most, number} acteurs, les passages sont estimés à partir de quelques acteurs tirés au sort, et la proximité n’est pas calculée.',
    nl: 'Boven {most, number} actoren worden de doorgangen geschat vanuit enkele gelote actoren en wordt de nabijheid niet berekend.',
    de: 'Über {most, number} Akteuren werden die Durchgänge von einigen ausgelosten aus geschätzt, und die Nähe wird nicht berechnet.',
    en: 'Above {most, number} actors the ways through are estimated from some actors drawn at random, and nearness is not computed.',
  },
  'assumption.ways-by-strength-left-out': {
    fr: 'Au-delà de {most, number} acteurs, les passages selon la force des liens ne sont pas calculés.',
    nl: 'Boven {most, number} actoren worden de doorgangen volgens de sterkte van de banden niet berekend.',
    de: 'Über {most, number} Akteuren werden die Durchgänge nach Stärke der Verbindungen nicht berechnet.',
    en: 'Above {most, number} actors ways through by the strength of links are not computed.',
  },
  'assumption.rank-band': {
    fr: 'Les bornes disent entre quelles places un acteur se tiendrait si l’un des autres manquait.',
    nl: 'De grenzen zeggen tussen welke plaatsen een actor zou staan als een van de andere ontbrak.',
    de: 'Die Grenzen sagen, zwischen welchen Plätzen ein Akteur stünde, wenn einer der anderen fehlte.',
    en: 'The bounds tell between which places an actor would stand if one of the others were missing.',
  },
  'measure.M20.name': {
    fr: 'Partenaires, passages, proximité',
    nl: 'Partners, doorgangen, nabijheid',
    de: 'Partner, Durchgänge, Nähe',
    en: 'Partners, ways through, nearness',
  },
  'measure.M20.question': {
    fr: 'Combien de partenaires a chacun, combien de chemins passent par lui, à quelle distance sont les autres ?',
    nl: 'Hoeveel partners heeft elk, hoeveel wegen lopen langs hem, hoe ver zijn de anderen?',
    de: 'Wie viele Partner hat jeder, wie viele Wege führen über ihn, wie weit sind die anderen?',
    en: 'How many partners has each, how many ways lead through it, how far are the others?',
  },
  'measure.M20.limits': {
    fr: 'Décrit une place dans les liens connus, non un mérite ; une réponse qui manque peut déplacer chacun.',
    nl: 'Beschrijft een plaats in de gekende banden, geen verdienste; een ontbrekend antwoord kan iedereen verplaatsen.',
    de: 'Beschreibt einen Platz in den bekannten Verbindungen, kein Verdienst; eine fehlende Antwort kann jeden verschieben.',
    en: 'Describes a place among the known links, no merit; one missing answer may move everybody.',
  },
  'measure.M20.sentence': {
    fr: 'Sur {actors, plural, one {# acteur} other {# acteurs}}, on compte en moyenne {mean, number} {mean, plural, one {partenaire} other {partenaires}} ; {alone, plural, =0 {chacun en a au moins un} one {# n’en a aucun} other {# n’en ont aucun}}.',
    nl: 'Van {actors, plural, one {# actor} other {# actoren}} heeft elk gemiddeld {mean, number} {mean, plural, one {partner} other {partners}}; {alone, plural, =0 {elk heeft er minstens één} one {# heeft er geen} other {# hebben er geen}}.',
    de: 'Von {actors, plural, one {# Akteur} other {# Akteuren}} hat jeder im Mittel {mean, number} {mean, plural, one {Partner} other {Partner}}; {alone, plural, =0 {jeder hat mindestens einen} one {# hat keinen} other {# haben keinen}}.',
    en: 'Of {actors, plural, one {# actor} other {# actors}}, each has {mean, number} {mean, plural, one {partner} other {partners}} on average; {alone, plural, =0 {each has at least one} one {# has none} other {# have none}}.',
  },
  'measure.M20.row': {
    fr: '{name} : {degree, plural, =0 {aucun partenaire} one {# partenaire} other {# partenaires}}{through, select, many { ; beaucoup de chemins passent par cet acteur} few { ; quelques chemins passent par cet acteur} none { ; aucun chemin ne dépend de cet acteur} other {}}.',
    nl: '{name}: {degree, plural, =0 {geen partner} one {# partner} other {# partners}}{through, select, many {; veel wegen lopen langs deze actor} few {; enkele wegen lopen langs deze actor} none {; geen enkele weg hangt van deze actor af} other {}}.',
    de: '{name}: {degree, plural, =0 {kein Partner} one {# Partner} other {# Partner}}{through, select, many {; viele Wege führen über diesen Akteur} few {; einige Wege führen über diesen Akteur} none {; kein Weg hängt von diesem Akteur ab} other {}}.',
    en: '{name}: {degree, plural, =0 {no partner} one {# partner} other {# partners}}{through, select, many {; many ways lead through this actor} few {; some ways lead through this actor} none {; no way depends on this actor} other {}}.',
  },
  'measure.M21.name': {
    fr: 'Communautés, noyau, centralisation',
    nl: 'Gemeenschappen, kern, centralisatie',
    de: 'Gemeinschaften, Kern, Zentralisierung',
    en: 'Communities, core, centralisation',
  },
  'measure.M21.question': {
    fr: 'Quels groupes les collaborations dessinent-elles, et suivent-ils les secteurs ?',
    nl: 'Welke groepen tekenen de samenwerkingen, en volgen ze de sectoren?',
    de: 'Welche Gruppen zeichnen die Zusammenarbeiten, und folgen sie den Sektoren?',
    en: 'Which groups do collaborations draw, and do they follow the sectors?',
  },
  'measure.M21.limits': {
    fr: 'Une partition parmi d’autres presque aussi bonnes : elle montre des tendances, jamais une appartenance.',
    nl: 'Eén indeling naast andere die bijna even goed zijn: ze toont tendensen, nooit een lidmaatschap.',
    de: 'Eine Einteilung neben anderen, fast ebenso guten: Sie zeigt Tendenzen, nie eine Zugehörigkeit.',
    en: 'One division among others nearly as good: it shows tendencies, never a membership.',
  },
  'measure.M21.sentence': {
    fr: 'Les collaborations dessinent {groups, plural, one {# groupe} other {# groupes}}{follows, select, mostly {, surtout selon les secteurs} partly {, en partie selon les secteurs} hardly {, guère selon les secteurs} other {}}{alone, plural, =0 {} one { ; # acteur reste seul} other { ; # acteurs restent seuls}}.',
    nl: 'De samenwerkingen tekenen {groups, plural, one {# groep} other {# groepen}}{follows, select, mostly {, vooral volgens de sectoren} partly {, deels volgens de sectoren} hardly {, nauwelijks volgens de sectoren} other {}}{alone, plural, =0 {} one {; # actor blijft alleen} other {; # actoren blijven alleen}}.',
    de: 'Die Zusammenarbeiten zeichnen {groups, plural, one {# Gruppe} other {# Gruppen}}{follows, select, mostly {, vor allem nach Sektoren} partly {, teils nach Sektoren} hardly {, kaum nach Sektoren} other {}}{alone, plural, =0 {} one {; # Akteur bleibt allein} other {; # Akteure bleiben allein}}.',
    en: 'Collaborations draw {groups, plural, one {# group} other {# groups}}{follows, select, mostly {, mostly along the sectors} partly {, partly along the sectors} hardly {, hardly along the sectors} other {}}{alone, plural, =0 {} one {; # actor stays alone} other {; # actors stay alone}}.',
  },
  'measure.M21.community': {
    fr: 'Groupe de {actors} acteurs, dont {ofSector} du secteur « {sector} ».',
    nl: 'Groep van {actors} actoren, waarvan {ofSector} uit de sector “{sector}”.',
    de: 'Gruppe von {actors} Akteuren, davon {ofSector} aus dem Sektor „{sector}“.',
    en: 'Group of {actors} actors, {ofSector} of them in the sector “{sector}”.',
  },
  'measure.M21.community-of-no-sector': {
    fr: 'Groupe de {actors} acteurs sans secteur connu.',
    nl: 'Groep van {actors} actoren zonder gekende sector.',
    de: 'Gruppe von {actors} Akteuren ohne bekannten Sektor.',
    en: 'Group of {actors} actors without a known sector.',
  },
  'measure.M21.core': {
    fr: 'Noyau : {actors, plural, one {# acteur a} other {# acteurs ont}} chacun au moins {core, plural, one {# partenaire} other {# partenaires}} dans le noyau.',
    nl: 'Kern: {actors, plural, one {# actor heeft} other {# actoren hebben}} elk minstens {core, plural, one {# partner} other {# partners}} binnen de kern.',
    de: 'Kern: {actors, plural, one {# Akteur hat} other {# Akteure haben}} je mindestens {core, plural, one {# Partner} other {# Partner}} innerhalb des Kerns.',
    en: 'Core: {actors, plural, one {# actor has} other {# actors have}} at least {core, plural, one {# partner} other {# partners}} each within the core.',
  },
  'measure.M21.centralisation': {
    fr: 'Centralisation des partenaires : {share, number, percent}, de 0 % (tous autant) à 100 % (un seul acteur relié à tous).',
    nl: 'Centralisatie van de partners: {share, number, percent}, van 0% (allen evenveel) tot 100% (één actor met allen verbonden).',
    de: 'Zentralisierung der Partner: {share, number, percent}, von 0 % (alle gleich viele) bis 100 % (ein Akteur mit allen verbunden).',
    en: 'Centralisation of partners: {share, number, percent}, from 0% (all as many) to 100% (one actor linked to all).',
  },
  'assumption.undated-ties': {
    fr: '{ties, plural, one {# collaboration sans date compte} other {# collaborations sans date comptent}} aux deux jours.',
    nl: '{ties, plural, one {# samenwerking zonder datum telt} other {# samenwerkingen zonder datum tellen}} op beide dagen mee.',
    de: '{ties, plural, one {# Zusammenarbeit ohne Datum zählt} other {# Zusammenarbeiten ohne Datum zählen}} an beiden Tagen.',
    en: '{ties, plural, one {# collaboration without a date counts} other {# collaborations without a date count}} on both days.',
  },
  'measure.M22.name': {
    fr: 'Évolution et qualité des données',
    nl: 'Evolutie en kwaliteit van de gegevens',
    de: 'Entwicklung und Qualität der Daten',
    en: 'Change and data quality',
  },
  'measure.M22.question': {
    fr: 'Quels liens ont tenu, cessé ou commencé, et que vaut ce que l’on en sait ?',
    nl: 'Welke banden hielden stand, stopten of begonnen, en wat is die kennis waard?',
    de: 'Welche Verbindungen hielten, endeten oder begannen, und wie sicher weiß man es?',
    en: 'Which links held, ended or began, and how good is what is known of them?',
  },
  'measure.M22.limits': {
    fr: 'Un lien sans date semble avoir toujours existé ; ce qu’un acteur n’a pas dit ne se devine pas.',
    nl: 'Een band zonder datum lijkt altijd te hebben bestaan; wat een actor niet zei, valt niet te raden.',
    de: 'Eine Verbindung ohne Datum scheint immer bestanden zu haben; was ein Akteur nicht sagte, lässt sich nicht erraten.',
    en: 'A link without a date seems to have always existed; what an actor did not say cannot be guessed.',
  },
  'measure.M22.change': {
    fr: 'Depuis le {day, date, long}, {kept, plural, =0 {aucun lien sur {before} ne s’est maintenu} one {# lien sur {before} s’est maintenu} other {# liens sur {before} se sont maintenus}} et {added, plural, =0 {aucun nouveau n’est apparu} one {# nouveau est apparu} other {# nouveaux sont apparus}}.',
    nl: 'Sinds {day, date, long} {kept, plural, =0 {hield geen enkele van de {before} banden stand} one {hield # van de {before} banden stand} other {hielden # van de {before} banden stand}} en {added, plural, =0 {kwam er geen nieuwe bij} one {kwam er # nieuwe bij} other {kwamen er # nieuwe bij}}.',
    de: 'Seit dem {day, date, long} {kept, plural, =0 {hielt keine von {before} Verbindungen} one {hielt # von {before} Verbindungen} other {hielten # von {before} Verbindungen}}, und {added, plural, =0 {keine neue kam hinzu} one {# neue kam hinzu} other {# neue kamen hinzu}}.',
    en: 'Since {day, date, long}, {kept, plural, =0 {none of {before} links held} one {# link out of {before} held} other {# links out of {before} held}} and {added, plural, =0 {no new one appeared} one {# new one appeared} other {# new ones appeared}}.',
  },
  'measure.M22.row': {
    fr: '{which, select, across {Entre les deux groupes} within {Dans chaque groupe} other {En tout}} : {kept, plural, =0 {aucun lien maintenu} one {# lien maintenu} other {# liens maintenus}} sur {before}, {added, plural, =0 {aucun nouveau} one {# nouveau} other {# nouveaux}}.',
    nl: '{which, select, across {Tussen de twee groepen} within {Binnen elke groep} other {In totaal}}: {kept, plural, =0 {geen band behouden} one {# band behouden} other {# banden behouden}} van {before}, {added, plural, =0 {geen nieuwe} one {# nieuwe} other {# nieuwe}}.',
    de: '{which, select, across {Zwischen den beiden Gruppen} within {In jeder Gruppe} other {Insgesamt}}: {kept, plural, =0 {keine Verbindung gehalten} one {# Verbindung gehalten} other {# Verbindungen gehalten}} von {before}, {added, plural, =0 {keine neue} one {# neue} other {# neue}}.',
    en: '{which, select, across {Across the two groups} within {Within each group} other {In all}}: {kept, plural, =0 {no link held} one {# link held} other {# links held}} out of {before}, {added, plural, =0 {no new one} one {# new one} other {# new ones}}.',
  },
  'measure.M22.entering': {
    fr: '{actors, plural, one {# acteur est arrivé} other {# acteurs sont arrivés}} depuis : non {actors, plural, one {compté} other {comptés}} dans l’évolution des liens.',
    nl: '{actors, plural, one {# actor kwam erbij: niet meegeteld} other {# actoren kwamen erbij: niet meegeteld}} in de evolutie van de banden.',
    de: '{actors, plural, one {# Akteur kam hinzu: bei der Entwicklung der Verbindungen nicht gezählt} other {# Akteure kamen hinzu: bei der Entwicklung der Verbindungen nicht gezählt}}.',
    en: '{actors, plural, one {# actor came since: not counted} other {# actors came since: not counted}} in the change of links.',
  },
  'measure.M22.leaving': {
    fr: '{actors, plural, one {# acteur est parti} other {# acteurs sont partis}} depuis : non {actors, plural, one {compté} other {comptés}} dans l’évolution des liens.',
    nl: '{actors, plural, one {# actor vertrok: niet meegeteld} other {# actoren vertrokken: niet meegeteld}} in de evolutie van de banden.',
    de: '{actors, plural, one {# Akteur ging: bei der Entwicklung der Verbindungen nicht gezählt} other {# Akteure gingen: bei der Entwicklung der Verbindungen nicht gezählt}}.',
    en: '{actors, plural, one {# actor left since: not counted} other {# actors left since: not counted}} in the change of links.',
  },
  'measure.M22.response': {
    fr: '{answered, plural, =0 {Aucun acteur} one {# acteur} other {# acteurs}} sur {actors} {answered, plural, =0 {n’a répondu} one {a répondu} other {ont répondu}} : {enough, select, map {seule la carte se lit} densities {seules les densités se calculent} care {tout se calcule, les passages restent indicatifs} other {tout se calcule}}.',
    nl: '{answered, plural, =0 {Geen enkele van de {actors} actoren antwoordde} one {# van de {actors} actoren antwoordde} other {# van de {actors} actoren antwoordden}}: {enough, select, map {alleen de kaart is leesbaar} densities {alleen dichtheden zijn te berekenen} care {alles is te berekenen, doorgangen blijven indicatief} other {alles is te berekenen}}.',
    de: '{answered, plural, =0 {Keiner von {actors} Akteuren hat geantwortet} one {# von {actors} Akteuren hat geantwortet} other {# von {actors} Akteuren haben geantwortet}}: {enough, select, map {nur die Karte ist lesbar} densities {nur Dichten sind berechenbar} care {alles ist berechenbar, Durchgänge bleiben Anhaltspunkte} other {alles ist berechenbar}}.',
    en: '{answered, plural, =0 {None of {actors} actors answered} one {# actor out of {actors} answered} other {# actors out of {actors} answered}}: {enough, select, map {only the map can be read} densities {only densities can be computed} care {all can be computed, ways through stay indicative} other {all can be computed}}.',
  },
  'measure.M22.density': {
    fr: '{ties, plural, =0 {Aucun duo} one {# duo} other {# duos}} sur {pairs, number} {ties, plural, =0 {ne travaille} one {travaille} other {travaillent}} ensemble{unobserved, plural, =0 {} one { ; pour # autre, personne n’a répondu} other { ; pour # autres, personne n’a répondu}}.',
    nl: '{ties, plural, =0 {Geen enkel van de {pairs, number} duo’s werkt} one {# van de {pairs, number} duo’s werkt} other {# van de {pairs, number} duo’s werken}} samen{unobserved, plural, =0 {} one {; voor # ander antwoordde niemand} other {; voor # andere antwoordde niemand}}.',
    de: '{ties, plural, =0 {Keines von {pairs, number} Paaren arbeitet} one {# von {pairs, number} Paaren arbeitet} other {# von {pairs, number} Paaren arbeiten}} zusammen{unobserved, plural, =0 {} one {; für # weiteres hat niemand geantwortet} other {; für # weitere hat niemand geantwortet}}.',
    en: '{ties, plural, =0 {None of {pairs, number} pairs works} one {# pair out of {pairs, number} works} other {# pairs out of {pairs, number} work}} together{unobserved, plural, =0 {} one {; for # other nobody answered} other {; for # others nobody answered}}.',
  },
  'measure.M22.cross': {
    fr: 'Entre les deux groupes, {ties, plural, =0 {aucun duo} one {# duo} other {# duos}} sur {pairs, number} {ties, plural, =0 {ne travaille} one {travaille} other {travaillent}} ensemble{unobserved, plural, =0 {} one { ; pour # autre, personne n’a répondu} other { ; pour # autres, personne n’a répondu}}.',
    nl: 'Tussen de twee groepen {ties, plural, =0 {werkt geen enkel van de {pairs, number} duo’s} one {werkt # van de {pairs, number} duo’s} other {werken # van de {pairs, number} duo’s}} samen{unobserved, plural, =0 {} one {; voor # ander antwoordde niemand} other {; voor # andere antwoordde niemand}}.',
    de: 'Zwischen den beiden Gruppen {ties, plural, =0 {arbeitet keines von {pairs, number} Paaren} one {arbeitet # von {pairs, number} Paaren} other {arbeiten # von {pairs, number} Paaren}} zusammen{unobserved, plural, =0 {} one {; für # weiteres hat niemand geantwortet} other {; für # weitere hat niemand geantwortet}}.',
    en: 'Across the two groups {ties, plural, =0 {none of {pairs, number} pairs works} one {# pair out of {pairs, number} works} other {# pairs out of {pairs, number} work}} together{unobserved, plural, =0 {} one {; for # other nobody answered} other {; for # others nobody answered}}.',
  },
  'measure.M22.confirmation': {
    fr: '{reported, plural, =0 {Aucun lien n’est rapporté entre deux acteurs qui ont répondu} one {Le seul lien rapporté est {confirmed, plural, =0 {dit par une seule partie} other {confirmé par les deux parties}}} other {{confirmed, plural, =0 {Aucun lien} one {# lien} other {# liens}} sur {reported} {confirmed, plural, =0 {n’est confirmé} one {est confirmé} other {sont confirmés}} par les deux parties}}.',
    nl: '{reported, plural, =0 {Geen band gemeld tussen twee actoren die antwoordden} one {De enige gemelde band is {confirmed, plural, =0 {door één partij gemeld} other {door beide partijen bevestigd}}} other {{confirmed, plural, =0 {Geen enkele van de {reported} banden is} one {# van de {reported} banden is} other {# van de {reported} banden zijn}} door beide partijen bevestigd}}.',
    de: '{reported, plural, =0 {Keine Verbindung zwischen zwei Akteuren gemeldet, die geantwortet haben} one {Die einzige gemeldete Verbindung ist {confirmed, plural, =0 {nur von einer Seite gemeldet} other {von beiden Seiten bestätigt}}} other {{confirmed, plural, =0 {Keine von {reported} Verbindungen ist} one {# von {reported} Verbindungen ist} other {# von {reported} Verbindungen sind}} von beiden Seiten bestätigt}}.',
    en: '{reported, plural, =0 {No link is reported between two actors that answered} one {The only reported link is {confirmed, plural, =0 {told by one side} other {confirmed by both sides}}} other {{confirmed, plural, =0 {None of {reported} links is} one {# link out of {reported} is} other {# links out of {reported} are}} confirmed by both sides}}.',
  },
})
