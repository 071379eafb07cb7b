import { DE_BETWEEN, DE_WHY, EN_BETWEEN, EN_WHY, FR_BETWEEN, FR_WHY, NL_BETWEEN, NL_WHY } from './answers.ts'
import { sentences } from './catalogue.ts'

// What a list of cells leaves out: « et 4 autres ».
const FR_MORE = '{more, plural, =0 {} one { et # autre} other { et # autres}}'
const NL_MORE = '{more, plural, =0 {} one { en # andere} other { en # andere}}'
const DE_MORE = '{more, plural, =0 {} one { und # weiteres} other { und # weitere}}'
const EN_MORE = '{more, plural, =0 {} one { and # other} other { and # others}}'

/** What the regards say: titles of the map, lines of numbers, sentences of « what one sees », the foot. */
export const regards = sentences({
  'regard.not-computed': {
    fr: `Non calculable\u202f: ${FR_WHY}.`,
    nl: `Niet te berekenen: ${NL_WHY}.`,
    de: `Nicht berechenbar: ${DE_WHY}.`,
    en: `Not computable: ${EN_WHY}.`,
  },
  'regard.signalled-gap': {
    fr: 'Les documents signalent {findings, plural, one {# écart} other {# écarts}}, dans leurs propres mots.',
    nl: 'De documenten melden {findings, plural, one {# kloof} other {# kloven}}, in hun eigen woorden.',
    de: 'Die Dokumente melden {findings, plural, one {# Lücke} other {# Lücken}}, in ihren eigenen Worten.',
    en: 'The documents signal {findings, plural, one {# gap} other {# gaps}}, in their own words.',
  },
  'regard.signalled-saturation': {
    fr: 'Les documents signalent {findings, plural, one {# saturation} other {# saturations}}, dans leurs propres mots.',
    nl: 'De documenten melden {findings, plural, one {# verzadiging} other {# verzadigingen}}, in hun eigen woorden.',
    de: 'Die Dokumente melden {findings, plural, one {# Überlastung} other {# Überlastungen}}, in ihren eigenen Worten.',
    en: 'The documents signal {findings, plural, one {# saturation} other {# saturations}}, in their own words.',
  },
  'regard.gap': {
    fr: `{expected, plural, one {# collaboration attendue} other {# collaborations attendues}} entre ${FR_BETWEEN}\u202f; il y en a {observed}.`,
    nl: `{expected, plural, one {# samenwerking} other {# samenwerkingen}} verwacht tussen ${NL_BETWEEN}; er {observed, plural, one {is er #} other {zijn er #}}.`,
    de: `{expected, plural, one {# Zusammenarbeit} other {# Zusammenarbeiten}} erwartet zwischen ${DE_BETWEEN}; es gibt {observed}.`,
    en: `{expected, plural, one {# collaboration} other {# collaborations}} expected between ${EN_BETWEEN}; there {observed, plural, one {is #} other {are #}}.`,
  },
  'regard.biggest-gap': {
    fr: `Le plus grand écart est entre ${FR_BETWEEN}\u202f: {observed, plural, =0 {aucune collaboration} one {# collaboration} other {# collaborations}}, {expected} attendues.`,
    nl: `De grootste kloof ligt tussen ${NL_BETWEEN}: {observed, plural, =0 {geen samenwerking} one {# samenwerking} other {# samenwerkingen}}, {expected} verwacht.`,
    de: `Die größte Lücke liegt zwischen ${DE_BETWEEN}: {observed, plural, =0 {keine Zusammenarbeit} one {# Zusammenarbeit} other {# Zusammenarbeiten}}, {expected} erwartet.`,
    en: `The largest gap lies between ${EN_BETWEEN}: {observed, plural, =0 {no collaboration} one {# collaboration} other {# collaborations}}, {expected} expected.`,
  },
  'regard.sole-go-between': {
    fr: '{name} est le seul intermédiaire entre les deux rives pour {lost, plural, one {# duo d’acteurs} other {# duos d’acteurs}}.',
    nl: '{name} is de enige tussenschakel tussen beide oevers voor {lost, plural, one {# duo van actoren} other {# duo’s van actoren}}.',
    de: '{name} ist für {lost, plural, one {# Paar von Akteuren} other {# Paare von Akteuren}} das einzige Bindeglied zwischen beiden Ufern.',
    en: '{name} is the only go-between of the two shores for {lost, plural, one {# pair of actors} other {# pairs of actors}}.',
  },

  'regard.nobody-left': {
    fr: 'Le filtre ne laisse aucun acteur.',
    nl: 'De filter laat geen enkele actor over.',
    de: 'Der Filter lässt keinen Akteur übrig.',
    en: 'The filter leaves no actor.',
  },
  'regard.needs-survey': {
    fr: 'Il faudrait demander aux acteurs avec qui ils collaborent\u202f; les documents ne disent que ce qu’ils nomment.',
    nl: 'Men zou de actoren moeten vragen met wie ze samenwerken; de documenten zeggen alleen wat ze noemen.',
    de: 'Man müsste die Akteure fragen, mit wem sie zusammenarbeiten; die Dokumente sagen nur, was sie nennen.',
    en: 'Actors would have to be asked whom they work with; documents only tell what they name.',
  },
  'regard.needs-partition': {
    fr: 'Il faudrait dire de chaque secteur s’il est du social ou de la santé mentale.',
    nl: 'Van elke sector zou gezegd moeten worden of hij sociaal is of geestelijke gezondheid.',
    de: 'Von jedem Sektor müsste gesagt sein, ob er zum Sozialen oder zur psychischen Gesundheit gehört.',
    en: 'Each sector would have to be said to be social or mental health.',
  },

  'regard.documents.title': {
    fr: '{documents, plural, =0 {Qui fait quoi, sans document lu} one {Qui fait quoi, selon un document} =2 {Qui fait quoi, selon deux documents} =3 {Qui fait quoi, selon trois documents} =4 {Qui fait quoi, selon quatre documents} =5 {Qui fait quoi, selon cinq documents} =6 {Qui fait quoi, selon six documents} other {Qui fait quoi, selon # documents}}',
    nl: '{documents, plural, =0 {Wie doet wat, zonder gelezen document} one {Wie doet wat, volgens één document} =2 {Wie doet wat, volgens twee documenten} =3 {Wie doet wat, volgens drie documenten} =4 {Wie doet wat, volgens vier documenten} =5 {Wie doet wat, volgens vijf documenten} =6 {Wie doet wat, volgens zes documenten} other {Wie doet wat, volgens # documenten}}',
    de: '{documents, plural, =0 {Wer was tut, ohne gelesenes Dokument} one {Wer was tut, laut einem Dokument} =2 {Wer was tut, laut zwei Dokumenten} =3 {Wer was tut, laut drei Dokumenten} =4 {Wer was tut, laut vier Dokumenten} =5 {Wer was tut, laut fünf Dokumenten} =6 {Wer was tut, laut sechs Dokumenten} other {Wer was tut, laut # Dokumenten}}',
    en: '{documents, plural, =0 {Who does what, with no document read} one {Who does what, according to one document} =2 {Who does what, according to two documents} =3 {Who does what, according to three documents} =4 {Who does what, according to four documents} =5 {Who does what, according to five documents} =6 {Who does what, according to six documents} other {Who does what, according to # documents}}',
  },
  'regard.documents.line': {
    fr: 'Chaque feuille est un document, chaque trait une phrase\u202f: {actors, plural, one {# acteur} other {# acteurs}}, {initiatives, plural, one {# initiative} other {# initiatives}}, {concertations, plural, one {# concertation} other {# concertations}}, {actions, plural, one {# action} other {# actions}}.',
    nl: 'Elk blad is een document, elke lijn een zin: {actors, plural, one {# actor} other {# actoren}}, {initiatives, plural, one {# initiatief} other {# initiatieven}}, {concertations, plural, one {# overleg} other {# overlegmomenten}}, {actions, plural, one {# actie} other {# acties}}.',
    de: 'Jedes Blatt ist ein Dokument, jede Linie ein Satz: {actors, plural, one {# Akteur} other {# Akteure}}, {initiatives, plural, one {# Initiative} other {# Initiativen}}, {concertations, plural, one {# Konzertierung} other {# Konzertierungen}}, {actions, plural, one {# Aktion} other {# Aktionen}}.',
    en: 'Each sheet is a document, each line a sentence: {actors, plural, one {# actor} other {# actors}}, {initiatives, plural, one {# initiative} other {# initiatives}}, {concertations, plural, one {# consultation meeting} other {# consultation meetings}}, {actions, plural, one {# action} other {# actions}}.',
  },
  'regard.documents.survey': {
    fr: 'Ce réseau vient d’une enquête, pas de documents.',
    nl: 'Dit netwerk komt uit een bevraging, niet uit documenten.',
    de: 'Dieses Netz stammt aus einer Befragung, nicht aus Dokumenten.',
    en: 'This network comes from a survey, not from documents.',
  },

  'regard.sectors.title': {
    fr: '{sides, select, yes {Qui travaille avec qui, du social à la santé mentale} other {Qui est là, secteur par secteur}}',
    nl: '{sides, select, yes {Wie met wie werkt, van sociaal tot geestelijke gezondheid} other {Wie er is, sector per sector}}',
    de: '{sides, select, yes {Wer mit wem arbeitet, vom Sozialen bis zur psychischen Gesundheit} other {Wer da ist, Sektor für Sektor}}',
    en: '{sides, select, yes {Who works with whom, from social to mental health} other {Who is there, sector by sector}}',
  },
  'regard.sectors.confirmed': {
    fr: '{confirmed, plural, =0 {Aucune collaboration} one {# collaboration} other {# collaborations}} sur {ties, plural, one {# comptée} other {# comptées}} {confirmed, plural, =0 {n’est confirmée} one {est confirmée} other {sont confirmées}} par les deux parties.',
    nl: '{confirmed, plural, =0 {Geen enkele samenwerking} one {# samenwerking} other {# samenwerkingen}} op {ties} getelde {confirmed, plural, =0 {is} one {is} other {zijn}} door beide partijen bevestigd.',
    de: '{confirmed, plural, =0 {Keine Zusammenarbeit} one {# Zusammenarbeit} other {# Zusammenarbeiten}} von {ties} gezählten {confirmed, plural, =0 {ist} one {ist} other {sind}} von beiden Seiten bestätigt.',
    en: '{confirmed, plural, =0 {No collaboration} one {# collaboration} other {# collaborations}} out of {ties} counted {confirmed, plural, =0 {is} one {is} other {are}} confirmed by both parties.',
  },
  'regard.sectors.across': {
    fr: '{share, number, percent} des collaborations ({across}) joignent un secteur social à un secteur de santé mentale.',
    nl: '{share, number, percent} van de samenwerkingen ({across}) verbindt een sociale sector met een sector van de geestelijke gezondheid.',
    de: '{share, number, percent} der Zusammenarbeiten ({across}) verbinden einen sozialen Sektor mit einem der psychischen Gesundheit.',
    en: '{share, number, percent} of the collaborations ({across}) join a social sector to one of mental health.',
  },
  'regard.sectors.load': {
    fr: '{saturated, plural, =0 {Aucun acteur ne se dit complet} one {# acteur se dit complet} other {# acteurs se disent complets}}\u202f; {unknown, plural, =0 {la charge de tous est connue} other {pour {unknown}, la charge est inconnue}}.',
    nl: '{saturated, plural, =0 {Geen enkele actor noemt zich volzet} one {# actor noemt zich volzet} other {# actoren noemen zich volzet}}; {unknown, plural, =0 {van alle is de werkdruk gekend} other {van {unknown} is de werkdruk onbekend}}.',
    de: '{saturated, plural, =0 {Kein Akteur meldet sich als voll} one {# Akteur meldet sich als voll} other {# Akteure melden sich als voll}}; {unknown, plural, =0 {von allen ist die Auslastung bekannt} other {von {unknown} ist die Auslastung unbekannt}}.',
    en: '{saturated, plural, =0 {No actor declares itself full} one {# actor declares itself full} other {# actors declare themselves full}}; {unknown, plural, =0 {the load of all is known} other {the load of {unknown} is unknown}}.',
  },
  'regard.sectors.line': {
    fr: '{actors, plural, =0 {Aucun acteur compté} one {# acteur compté} other {# acteurs comptés}} de {sectors, plural, one {# secteur} other {# secteurs}}{authorities, plural, =0 {} one {, # autorité} other {, # autorités}}, {ties, plural, =0 {aucune collaboration comptée} one {# collaboration comptée} other {# collaborations comptées}}. Un disque est un secteur, un point est un acteur.',
    nl: '{actors, plural, =0 {Geen getelde actor} one {# getelde actor} other {# getelde actoren}} uit {sectors, plural, one {# sector} other {# sectoren}}{authorities, plural, =0 {} one {, # overheid} other {, # overheden}}, {ties, plural, =0 {geen getelde samenwerking} one {# getelde samenwerking} other {# getelde samenwerkingen}}. Een schijf is een sector, een punt een actor.',
    de: '{actors, plural, =0 {Kein gezählter Akteur} one {# gezählter Akteur} other {# gezählte Akteure}} aus {sectors, plural, one {# Sektor} other {# Sektoren}}{authorities, plural, =0 {} one {, # Behörde} other {, # Behörden}}, {ties, plural, =0 {keine gezählte Zusammenarbeit} one {# gezählte Zusammenarbeit} other {# gezählte Zusammenarbeiten}}. Eine Scheibe ist ein Sektor, ein Punkt ein Akteur.',
    en: '{actors, plural, =0 {No counted actor} one {# counted actor} other {# counted actors}} of {sectors, plural, one {# sector} other {# sectors}}{authorities, plural, =0 {} one {, # authority} other {, # authorities}}, {ties, plural, =0 {no counted collaboration} one {# counted collaboration} other {# counted collaborations}}. A disc is a sector, a point an actor.',
  },
  'regard.sectors.line-of-documents': {
    fr: '{actors, plural, =0 {Aucun acteur} one {# acteur} other {# acteurs}}, {sectors, plural, =0 {aucun secteur dit} one {# secteur dit} other {# secteurs dits}}. Un disque est un secteur, un point est un acteur.',
    nl: '{actors, plural, =0 {Geen enkele actor} one {# actor} other {# actoren}}, {sectors, plural, =0 {geen sector gezegd} one {# sector gezegd} other {# sectoren gezegd}}. Een schijf is een sector, een punt een actor.',
    de: '{actors, plural, =0 {Kein Akteur} one {# Akteur} other {# Akteure}}, {sectors, plural, =0 {kein Sektor gesagt} one {# Sektor gesagt} other {# Sektoren gesagt}}. Eine Scheibe ist ein Sektor, ein Punkt ein Akteur.',
    en: '{actors, plural, =0 {No actor} one {# actor} other {# actors}}, {sectors, plural, =0 {no sector stated} one {# sector stated} other {# sectors stated}}. A disc is a sector, a point an actor.',
  },

  'regard.two-shores.title': {
    fr: '{missing, plural, =0 {Entre social et santé mentale, qui rejoint qui} other {Entre social et santé mentale, où le pont manque}}',
    nl: '{missing, plural, =0 {Tussen sociaal en geestelijke gezondheid: wie vindt wie} other {Tussen sociaal en geestelijke gezondheid: waar de brug ontbreekt}}',
    de: '{missing, plural, =0 {Zwischen Sozialem und psychischer Gesundheit: wer wen erreicht} other {Zwischen Sozialem und psychischer Gesundheit: wo die Brücke fehlt}}',
    en: '{missing, plural, =0 {Between social and mental health: who reaches whom} other {Between social and mental health: where the bridge is missing}}',
  },
  'regard.two-shores.line': {
    fr: '{direct, plural, =0 {Aucune collaboration} one {# collaboration} other {# collaborations}} d’une rive à l’autre, {missing, plural, =0 {aucun écart établi} one {# attendue et absente} other {# attendues et absentes}}, {stranded, plural, =0 {aucun acteur sans passage} one {# acteur sans passage} other {# acteurs sans passage}}',
    nl: '{direct, plural, =0 {Geen samenwerking} one {# samenwerking} other {# samenwerkingen}} van de ene oever naar de andere, {missing, plural, =0 {geen vastgestelde kloof} other {# verwacht en afwezig}}, {stranded, plural, =0 {geen actor zonder overgang} one {# actor zonder overgang} other {# actoren zonder overgang}}',
    de: '{direct, plural, =0 {Keine Zusammenarbeit} one {# Zusammenarbeit} other {# Zusammenarbeiten}} von einem Ufer zum anderen, {missing, plural, =0 {keine festgestellte Lücke} one {# erwartete fehlt} other {# erwartete fehlen}}, {stranded, plural, =0 {kein Akteur ohne Übergang} one {# Akteur ohne Übergang} other {# Akteure ohne Übergang}}',
    en: '{direct, plural, =0 {No collaboration} one {# collaboration} other {# collaborations}} from shore to shore, {missing, plural, =0 {no gap established} other {# expected and missing}}, {stranded, plural, =0 {no actor without a way across} one {# actor without a way across} other {# actors without a way across}}',
  },
  'regard.two-shores.joined': {
    fr: '{direct, plural, =0 {Aucune collaboration directe ne joint} one {# collaboration directe joint} other {# collaborations directes joignent}} les deux rives\u202f; {through, plural, =0 {aucune ne passe} one {# passe} other {# passent}} par l’entre-deux.',
    nl: '{direct, plural, =0 {Geen rechtstreekse samenwerking verbindt} one {# rechtstreekse samenwerking verbindt} other {# rechtstreekse samenwerkingen verbinden}} beide oevers; {through, plural, =0 {geen enkele loopt} one {# loopt} other {# lopen}} via het tussengebied.',
    de: '{direct, plural, =0 {Keine direkte Zusammenarbeit verbindet} one {# direkte Zusammenarbeit verbindet} other {# direkte Zusammenarbeiten verbinden}} beide Ufer; {through, plural, =0 {keine führt} one {# führt} other {# führen}} über das Dazwischen.',
    en: '{direct, plural, =0 {No direct collaboration joins} one {# direct collaboration joins} other {# direct collaborations join}} the two shores; {through, plural, =0 {none passes} one {# passes} other {# pass}} through the in-between.',
  },
  'regard.two-shores.none-missing': {
    fr: 'Aucune paire de secteurs des deux rives ne se rencontre nettement moins qu’attendu.',
    nl: 'Geen enkel paar sectoren van beide oevers ontmoet elkaar duidelijk minder dan verwacht.',
    de: 'Kein Sektorenpaar der beiden Ufer trifft sich deutlich weniger als erwartet.',
    en: 'No pair of sectors of the two shores meets clearly less than expected.',
  },
  'regard.two-shores.missing': {
    fr: 'Il manque {missing, plural, one {# collaboration} other {# collaborations}} entre {pairs, plural, one {deux secteurs} other {# paires de secteurs}}.',
    nl: 'Er {missing, plural, one {ontbreekt # samenwerking} other {ontbreken # samenwerkingen}} tussen {pairs, plural, one {twee sectoren} other {# paren van sectoren}}.',
    de: 'Es {missing, plural, one {fehlt # Zusammenarbeit} other {fehlen # Zusammenarbeiten}} zwischen {pairs, plural, one {zwei Sektoren} other {# Sektorenpaaren}}.',
    en: '{missing, plural, one {# collaboration is} other {# collaborations are}} missing between {pairs, plural, one {two sectors} other {# pairs of sectors}}.',
  },
  'regard.two-shores.stranded': {
    fr: '{actors, plural, =0 {Chaque acteur a un passage vers l’autre rive.} other {Sans aucun passage vers l’autre rive\u202f: {social, plural, =0 {aucun acteur} one {# acteur} other {# acteurs}} du social, {mental} de la santé mentale.}}',
    nl: '{actors, plural, =0 {Elke actor heeft een overgang naar de andere oever.} other {Zonder enige overgang naar de andere oever: {social, plural, =0 {geen actor} one {# actor} other {# actoren}} van de sociale kant, {mental} van de geestelijke gezondheid.}}',
    de: '{actors, plural, =0 {Jeder Akteur hat einen Übergang zum anderen Ufer.} other {Ohne jeden Übergang zum anderen Ufer: {social, plural, =0 {kein Akteur} one {# Akteur} other {# Akteure}} des Sozialen, {mental} der psychischen Gesundheit.}}',
    en: '{actors, plural, =0 {Every actor has a way to the other shore.} other {Without any way to the other shore: {social, plural, =0 {no actor} one {# actor} other {# actors}} on the social side, {mental} in mental health.}}',
  },
  'regard.two-shores.stranded-sector': {
    fr: '{actors} d’entre eux sont du secteur « {sector} ».',
    nl: '{actors} van hen horen bij de sector “{sector}”.',
    de: '{actors} von ihnen gehören zum Sektor „{sector}“.',
    en: '{actors} of them belong to the sector “{sector}”.',
  },

  'regard.saturation.title': {
    fr: '{known, select, yes {Où c’est complet, et depuis quand on le sait} other {Où c’est complet\u202f: personne ne l’a encore dit}}',
    nl: '{known, select, yes {Waar het volzet is, en sinds wanneer we het weten} other {Waar het volzet is: niemand heeft het al gezegd}}',
    de: '{known, select, yes {Wo es voll ist, und seit wann man es weiß} other {Wo es voll ist: Noch niemand hat es gesagt}}',
    en: '{known, select, yes {Where it is full, and since when we know} other {Where it is full: nobody has said so yet}}',
  },
  'regard.saturation.line': {
    fr: 'Sur {actors, plural, one {# acteur compté} other {# acteurs comptés}}\u202f: {saturated, plural, =0 {aucun complet} one {# complet} other {# complets}}, {strained} sous tension, {available, plural, =0 {aucun disponible} one {# disponible} other {# disponibles}}\u202f; {unknown} sans information',
    nl: 'Van {actors, plural, one {# getelde actor} other {# getelde actoren}}: {saturated, plural, =0 {geen volzet} other {# volzet}}, {strained} onder druk, {available} beschikbaar; {unknown} zonder informatie',
    de: 'Von {actors, plural, one {# gezählten Akteur} other {# gezählten Akteuren}}: {saturated, plural, =0 {keiner voll} other {# voll}}, {strained} angespannt, {available} verfügbar; {unknown} ohne Angabe',
    en: 'Of {actors, plural, one {# counted actor} other {# counted actors}}: {saturated, plural, =0 {none full} other {# full}}, {strained} under strain, {available} available; {unknown} without information',
  },
  'regard.saturation.line-none': {
    fr: 'Aucune charge déclarée, pour {actors, plural, one {# acteur} other {# acteurs}}',
    nl: 'Geen werkdruk opgegeven, voor {actors, plural, one {# actor} other {# actoren}}',
    de: 'Keine Auslastung gemeldet, für {actors, plural, one {# Akteur} other {# Akteure}}',
    en: 'No load declared, for {actors, plural, one {# actor} other {# actors}}',
  },
  'regard.saturation.known': {
    fr: 'La charge de {known, plural, =0 {nul acteur} one {# acteur} other {# acteurs}} sur {actors} est connue aujourd’hui.',
    nl: 'Van {known, plural, =0 {geen enkele} other {#}} van de {actors} actoren is de werkdruk vandaag gekend.',
    de: 'Von {known, plural, =0 {keinem} other {#}} der {actors} Akteure ist die Auslastung heute bekannt.',
    en: 'The load of {known, plural, =0 {no actor} one {# actor} other {# actors}} out of {actors} is known today.',
  },
  'regard.saturation.full': {
    fr: '{actors, plural, =0 {Personne ne se dit complet.} one {# acteur se dit complet\u202f: des moyens à demander.} other {# acteurs se disent complets\u202f: des moyens à demander.}}',
    nl: '{actors, plural, =0 {Niemand noemt zich volzet.} one {# actor noemt zich volzet: middelen te vragen.} other {# actoren noemen zich volzet: middelen te vragen.}}',
    de: '{actors, plural, =0 {Niemand meldet sich als voll.} one {# Akteur meldet sich als voll: Mittel zu fordern.} other {# Akteure melden sich als voll: Mittel zu fordern.}}',
    en: '{actors, plural, =0 {Nobody declares itself full.} one {# actor declares itself full: means to ask for.} other {# actors declare themselves full: means to ask for.}}',
  },
  'regard.saturation.age': {
    fr: 'La moitié de ce que l’on sait a été dite il y a {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}} ou plus.',
    nl: 'De helft van wat we weten werd {days, plural, =0 {vandaag} one {# dag} other {# dagen}} geleden of eerder gezegd.',
    de: 'Die Hälfte dessen, was man weiß, wurde vor {days, plural, =0 {weniger als einem Tag} one {# Tag} other {# Tagen}} oder früher gesagt.',
    en: 'Half of what is known was said {days, plural, =0 {less than a day} one {# day} other {# days}} ago or earlier.',
  },
  'regard.saturation.unknown': {
    fr: '{actors, plural, =0 {La charge de tous est connue.} one {La charge de # acteur est inconnue\u202f: on ne le suppose ni disponible, ni complet.} other {La charge de # acteurs est inconnue\u202f: on ne les suppose ni disponibles, ni complets.}}',
    nl: '{actors, plural, =0 {Van alle actoren is de werkdruk gekend.} one {Van # actor is de werkdruk onbekend: we veronderstellen niets, beschikbaar noch volzet.} other {Van # actoren is de werkdruk onbekend: we veronderstellen niets, beschikbaar noch volzet.}}',
    de: '{actors, plural, =0 {Die Auslastung aller ist bekannt.} one {Die Auslastung von # Akteur ist unbekannt: Nichts wird vermutet, weder verfügbar noch voll.} other {Die Auslastung von # Akteuren ist unbekannt: Nichts wird vermutet, weder verfügbar noch voll.}}',
    en: '{actors, plural, =0 {The load of all is known.} one {The load of # actor is unknown: nothing is supposed, neither available nor full.} other {The load of # actors is unknown: nothing is supposed, neither available nor full.}}',
  },
  'regard.saturation.stale': {
    fr: 'Parmi les inconnus, {actors, plural, one {# s’est déclaré} other {# se sont déclarés}} il y a trop longtemps pour l’affirmer aujourd’hui.',
    nl: 'Van de onbekende {actors, plural, one {heeft # zich} other {hebben # zich}} te lang geleden verklaard om het vandaag nog te zeggen.',
    de: 'Von den unbekannten {actors, plural, one {hat sich #} other {haben sich #}} vor zu langer Zeit gemeldet, um es heute noch zu sagen.',
    en: 'Among the unknown, {actors, plural, one {# declared itself} other {# declared themselves}} too long ago to say so today.',
  },
  'regard.saturation.refused': {
    fr: '{refused, plural, =0 {Aucune demande} one {# demande} other {# demandes}} sur {requests} {refused, plural, =0 {n’a été refusée} one {a été refusée} other {ont été refusées}}, là où les nombres se disent.',
    nl: '{refused, plural, =0 {Geen enkele} other {#}} van de {requests} aanvragen {refused, plural, =0 {werd} one {werd} other {werden}} geweigerd, waar de aantallen gezegd mogen worden.',
    de: '{refused, plural, =0 {Keine} other {#}} von {requests} Anfragen {refused, plural, =0 {wurde} one {wurde} other {wurden}} abgelehnt, wo die Zahlen gesagt werden.',
    en: '{refused, plural, =0 {No request} one {# request} other {# requests}} out of {requests} {refused, plural, =0 {was} one {was} other {were}} refused, where numbers may be told.',
  },

  'regard.gaps.title': {
    fr: '{known, select, yes {{less, plural, =0 {Entre secteurs, aucun écart établi} other {Qui se rencontre trop peu}}} other {Qui se rencontre trop peu\u202f: non calculable}}',
    nl: '{known, select, yes {{less, plural, =0 {Tussen sectoren geen vastgestelde kloof} other {Wie elkaar te weinig ontmoet}}} other {Wie elkaar te weinig ontmoet: niet te berekenen}}',
    de: '{known, select, yes {{less, plural, =0 {Zwischen Sektoren keine festgestellte Lücke} other {Wer sich zu wenig begegnet}}} other {Wer sich zu wenig begegnet: nicht berechenbar}}',
    en: '{known, select, yes {{less, plural, =0 {Between sectors, no gap established} other {Who meets too little}}} other {Who meets too little: not computable}}',
  },
  'regard.gaps.line': {
    fr: '{pairs, plural, =0 {Aucune paire de secteurs} one {# paire de secteurs comparée} other {# paires de secteurs comparées}}, {ties, plural, =0 {aucune collaboration} one {# collaboration} other {# collaborations}} entre secteurs',
    nl: '{pairs, plural, =0 {Geen paar van sectoren} one {# paar sectoren vergeleken} other {# paren van sectoren vergeleken}}, {ties, plural, =0 {geen samenwerking} one {# samenwerking} other {# samenwerkingen}} tussen sectoren',
    de: '{pairs, plural, =0 {Kein Sektorenpaar} one {# Sektorenpaar verglichen} other {# Sektorenpaare verglichen}}, {ties, plural, =0 {keine Zusammenarbeit} one {# Zusammenarbeit} other {# Zusammenarbeiten}} zwischen Sektoren',
    en: '{pairs, plural, =0 {No pair of sectors} one {# pair of sectors compared} other {# pairs of sectors compared}}, {ties, plural, =0 {no collaboration} one {# collaboration} other {# collaborations}} between sectors',
  },
  'regard.gaps.line-signalled': {
    fr: `Non calculable\u202f: ${FR_WHY}. {findings, plural, =0 {Aucun écart signalé} one {# écart signalé} other {# écarts signalés}} par les documents.`,
    nl: `Niet te berekenen: ${NL_WHY}. {findings, plural, =0 {Geen kloof gemeld} one {# kloof gemeld} other {# kloven gemeld}} door de documenten.`,
    de: `Nicht berechenbar: ${DE_WHY}. {findings, plural, =0 {Keine Lücke gemeldet} one {# Lücke gemeldet} other {# Lücken gemeldet}} von den Dokumenten.`,
    en: `Not computable: ${EN_WHY}. {findings, plural, =0 {No gap signalled} one {# gap signalled} other {# gaps signalled}} by the documents.`,
  },
  'regard.gaps.standings': {
    fr: '{less, plural, =0 {Aucune paire de secteurs} one {# paire de secteurs} other {# paires de secteurs}} sur {pairs} {less, plural, =0 {ne se rencontre} one {se rencontre} other {se rencontrent}} nettement moins qu’attendu.',
    nl: '{less, plural, =0 {Geen enkel paar} one {# paar} other {# paren}} van sectoren op {pairs} {less, plural, =0 {ontmoet} one {ontmoet} other {ontmoeten}} elkaar duidelijk minder dan verwacht.',
    de: '{less, plural, =0 {Kein Sektorenpaar} one {# Sektorenpaar} other {# Sektorenpaare}} von {pairs} {less, plural, =0 {begegnet} one {begegnet} other {begegnen}} sich deutlich weniger als erwartet.',
    en: '{less, plural, =0 {No pair of sectors} one {# pair of sectors} other {# pairs of sectors}} out of {pairs} {less, plural, =0 {meets} one {meets} other {meet}} clearly less than expected.',
  },
  'regard.gaps.bridge': {
    fr: `Pour rapprocher ${FR_BETWEEN}, {name} travaille déjà avec les deux.`,
    nl: `Om ${NL_BETWEEN} dichter bij elkaar te brengen: {name} werkt al met beide.`,
    de: `Zwischen ${DE_BETWEEN}: {name} arbeitet schon mit beiden.`,
    en: `To bring ${EN_BETWEEN} closer, {name} already works with both.`,
  },
  'regard.gaps.not-enough': {
    fr: 'Pour {pairs, plural, one {# paire} other {# paires}}, on ne peut rien dire\u202f: trop peu d’attendu, ou trop de duos sans réponse.',
    nl: 'Over {pairs, plural, one {# paar} other {# paren}} valt niets te zeggen: te weinig verwacht, of te veel duo’s zonder antwoord.',
    de: 'Über {pairs, plural, one {# Paar} other {# Paare}} lässt sich nichts sagen: zu wenig erwartet oder zu viele ohne Antwort.',
    en: 'Nothing can be said of {pairs, plural, one {# pair} other {# pairs}}: too little expected, or too many without an answer.',
  },

  'regard.functions.title': {
    fr: 'Quelle fonction, dans quelle commune',
    nl: 'Welke functie, in welke gemeente',
    de: 'Welche Funktion, in welcher Gemeinde',
    en: 'Which function, in which commune',
  },
  'regard.functions.line': {
    fr: '{actors, plural, one {# acteur} other {# acteurs}}. {open, plural, =0 {Aucune case ouverte} one {# case ouverte} other {# cases ouvertes}}, {full, plural, =0 {aucune complète} one {# complète} other {# complètes}}, {unknown, plural, =0 {aucune inconnue} one {# inconnue} other {# inconnues}}, {empty, plural, =0 {aucune vide} one {# vide} other {# vides}}.',
    nl: '{actors, plural, one {# actor} other {# actoren}}. {open, plural, =0 {Geen open vak} one {# open vak} other {# open vakken}}, {full} volzet, {unknown} onbekend, {empty} leeg.',
    de: '{actors, plural, one {# Akteur} other {# Akteure}}. {open, plural, =0 {Kein offenes Feld} one {# offenes Feld} other {# offene Felder}}, {full} voll, {unknown} unbekannt, {empty} leer.',
    en: '{actors, plural, one {# actor} other {# actors}}. {open, plural, =0 {No open cell} one {# open cell} other {# open cells}}, {full} full, {unknown} unknown, {empty} empty.',
  },
  'regard.functions.line-stated': {
    fr: '{functions, plural, =0 {Aucune fonction dite} one {# fonction dite} other {# fonctions dites}} par {actors, plural, =0 {aucun acteur} one {# acteur} other {# acteurs}}\u202f; aucune offre renseignée',
    nl: '{functions, plural, =0 {Geen functie genoemd} one {# functie genoemd} other {# functies genoemd}} door {actors, plural, =0 {geen enkele actor} one {# actor} other {# actoren}}; geen aanbod bekend',
    de: '{functions, plural, =0 {Keine Funktion genannt} one {# Funktion genannt} other {# Funktionen genannt}} von {actors, plural, =0 {keinem Akteur} one {# Akteur} other {# Akteuren}}; kein Angebot bekannt',
    en: '{functions, plural, =0 {No function named} one {# function named} other {# functions named}} by {actors, plural, =0 {no actor} one {# actor} other {# actors}}; no offer listed',
  },
  'regard.functions.open': {
    fr: '{open, plural, =0 {Aucune case} one {# case} other {# cases}} sur {cells} {open, plural, =0 {n’a} one {a} other {ont}} un acteur disponible ou sous tension.',
    nl: '{open, plural, =0 {Geen enkel vak} one {# vak} other {# vakken}} van de {cells} {open, plural, =0 {heeft} one {heeft} other {hebben}} een actor die beschikbaar is of onder druk staat.',
    de: '{open, plural, =0 {Kein Feld} one {# Feld} other {# Felder}} von {cells} {open, plural, =0 {hat} one {hat} other {haben}} einen verfügbaren oder angespannten Akteur.',
    en: '{open, plural, =0 {No cell} one {# cell} other {# cells}} out of {cells} {open, plural, =0 {has} one {has} other {have}} an actor available or under strain.',
  },
  'regard.functions.full': {
    fr: `{cells, plural, one {# case complète} other {# cases complètes}}\u202f: {list}${FR_MORE}.`,
    nl: `{cells, plural, one {# vak volzet} other {# vakken volzet}}: {list}${NL_MORE}.`,
    de: `{cells, plural, one {# volles Feld} other {# volle Felder}}: {list}${DE_MORE}.`,
    en: `{cells, plural, one {# full cell} other {# full cells}}: {list}${EN_MORE}.`,
  },
  'regard.functions.unknown': {
    fr: `{cells, plural, one {# case inconnue} other {# cases inconnues}}\u202f: {list}${FR_MORE}. {cells, plural, one {Ni ouverte, ni complète} other {Ni ouvertes, ni complètes}}\u202f: on ne le sait pas.`,
    nl: `{cells, plural, one {# vak onbekend} other {# vakken onbekend}}: {list}${NL_MORE}. Open noch volzet: we weten het niet.`,
    de: `{cells, plural, one {# unbekanntes Feld} other {# unbekannte Felder}}: {list}${DE_MORE}. Weder offen noch voll: Man weiß es nicht.`,
    en: `{cells, plural, one {# unknown cell} other {# unknown cells}}: {list}${EN_MORE}. Neither open nor full: it is not known.`,
  },
  'regard.functions.empty': {
    fr: `{cells, plural, one {# case vide} other {# cases vides}}, sans aucune offre renseignée\u202f: {list}${FR_MORE}.`,
    nl: `{cells, plural, one {# vak leeg} other {# vakken leeg}}, zonder enig bekend aanbod: {list}${NL_MORE}.`,
    de: `{cells, plural, one {# leeres Feld} other {# leere Felder}}, ohne jedes bekannte Angebot: {list}${DE_MORE}.`,
    en: `{cells, plural, one {# empty cell} other {# empty cells}}, without any offer listed: {list}${EN_MORE}.`,
  },
  'regard.functions.fragile': {
    fr: '{cells, plural, one {# case ouverte tient} other {# cases ouvertes tiennent}} à une seule offre.',
    nl: '{cells, plural, one {# open vak hangt} other {# open vakken hangen}} van één enkel aanbod af.',
    de: '{cells, plural, one {# offenes Feld hängt} other {# offene Felder hängen}} an einem einzigen Angebot.',
    en: '{cells, plural, one {# open cell hangs} other {# open cells hang}} on a single offer.',
  },
  'regard.functions.stated': {
    fr: '{actors, plural, one {# acteur dit} other {# acteurs disent}} assurer {functions, plural, one {# fonction} other {# fonctions}}.',
    nl: '{actors, plural, one {# actor zegt} other {# actoren zeggen}} {functions, plural, one {# functie} other {# functies}} op te nemen.',
    de: '{actors, plural, one {# Akteur sagt} other {# Akteure sagen}}, {functions, plural, one {# Funktion} other {# Funktionen}} zu erfüllen.',
    en: '{actors, plural, one {# actor says it covers} other {# actors say they cover}} {functions, plural, one {# function} other {# functions}}.',
  },
  'regard.functions.not-said': {
    fr: '{actors, plural, =0 {Chaque acteur dit sa fonction.} one {La fonction de # acteur n’est pas dite.} other {La fonction de # acteurs n’est pas dite.}}',
    nl: '{actors, plural, =0 {Van elke actor is de functie gezegd.} one {Van # actor is de functie niet gezegd.} other {Van # actoren is de functie niet gezegd.}}',
    de: '{actors, plural, =0 {Von jedem Akteur ist die Funktion gesagt.} one {Von # Akteur ist die Funktion nicht gesagt.} other {Von # Akteuren ist die Funktion nicht gesagt.}}',
    en: '{actors, plural, =0 {The function of every actor is stated.} one {The function of # actor is not stated.} other {The function of # actors is not stated.}}',
  },

  'regard.cut-points.title': {
    fr: 'Ce qui casse si un seul acteur s’arrête',
    nl: 'Wat breekt als één enkele actor wegvalt',
    de: 'Was bricht, wenn ein einziger Akteur wegfällt',
    en: 'What breaks if a single actor stops',
  },
  'regard.cut-points.line': {
    fr: '{cuts, plural, =0 {Aucune charnière} one {# charnière} other {# charnières}}, {threads, plural, =0 {aucun lien unique} one {# lien unique} other {# liens uniques}}, {passers, plural, =0 {aucun passeur} one {# passeur} other {# passeurs}}\u202f; {many, plural, =0 {aucun acteur ne porte seul} one {# acteur porte seul} other {# acteurs portent seuls}} {least} duos ou plus',
    nl: '{cuts, plural, =0 {Geen scharnier} one {# scharnier} other {# scharnieren}}, {threads, plural, =0 {geen enige band} one {# enige band} other {# enige banden}}, {passers, plural, =0 {geen doorgever} one {# doorgever} other {# doorgevers}}; {many, plural, =0 {geen actor draagt} one {# actor draagt} other {# actoren dragen}} alleen {least} duo’s of meer',
    de: '{cuts, plural, =0 {Kein Scharnier} one {# Scharnier} other {# Scharniere}}, {threads, plural, =0 {keine einzige Verbindung} one {# einzige Verbindung} other {# einzige Verbindungen}}, {passers, plural, =0 {kein Türöffner} other {# Türöffner}}; {many, plural, =0 {kein Akteur trägt} one {# Akteur trägt} other {# Akteure tragen}} allein {least} Paare oder mehr',
    en: '{cuts, plural, =0 {No cut point} one {# cut point} other {# cut points}}, {threads, plural, =0 {no single thread} one {# single thread} other {# single threads}}, {passers, plural, =0 {no gatekeeper} one {# gatekeeper} other {# gatekeepers}}; {many, plural, =0 {no actor carries} one {# actor carries} other {# actors carry}} {least} pairs or more alone',
  },
  'regard.cut-points.none-alone': {
    fr: 'Aucun acteur n’est à lui seul l’intermédiaire d’un duo des deux rives.',
    nl: 'Geen enkele actor is op zijn eentje de tussenschakel van een duo van beide oevers.',
    de: 'Kein Akteur ist allein das Bindeglied eines Paares beider Ufer.',
    en: 'No actor is by itself the go-between of a pair of the two shores.',
  },
  'regard.cut-points.relief': {
    fr: 'Relier {a} et {b} donnerait à {pairs} de ces duos un autre itinéraire.',
    nl: '{a} en {b} verbinden zou {pairs} van die duo’s een andere weg geven.',
    de: '{a} und {b} zu verbinden gäbe {pairs} dieser Paare einen anderen Weg.',
    en: 'Linking {a} and {b} would give {pairs} of these pairs another route.',
  },
  'regard.cut-points.no-cut': {
    fr: 'Aucun acteur ne coupe le réseau en s’arrêtant.',
    nl: 'Geen enkele actor splitst het netwerk door weg te vallen.',
    de: 'Kein Akteur zerteilt das Netz, wenn er wegfällt.',
    en: 'No actor cuts the network in parts by stopping.',
  },
  'regard.cut-points.gatekeepers': {
    fr: '{actors, plural, =0 {Aucun acteur ne fait surtout entrer une rive chez l’autre.} one {# passeur fait surtout entrer une rive chez l’autre.} other {# passeurs font surtout entrer une rive chez l’autre.}}',
    nl: '{actors, plural, =0 {Geen enkele actor brengt vooral de ene oever bij de andere binnen.} one {# doorgever brengt vooral de ene oever bij de andere binnen.} other {# doorgevers brengen vooral de ene oever bij de andere binnen.}}',
    de: '{actors, plural, =0 {Kein Akteur öffnet vor allem dem einen Ufer die Tür zum anderen.} one {# Türöffner lässt vor allem ein Ufer zum anderen ein.} other {# Türöffner lassen vor allem ein Ufer zum anderen ein.}}',
    en: '{actors, plural, =0 {No actor mostly lets one shore in to the other.} one {# gatekeeper mostly lets one shore in to the other.} other {# gatekeepers mostly let one shore in to the other.}}',
  },
  'regard.cut-points.straddlers': {
    fr: '{actors, plural, =0 {Aucun acteur n’a de secteur sur chaque rive.} one {# passerelle a un secteur sur chaque rive.} other {# passerelles ont un secteur sur chaque rive.}}',
    nl: '{actors, plural, =0 {Geen enkele actor heeft een sector op elke oever.} one {# actor heeft een sector op elke oever.} other {# actoren hebben een sector op elke oever.}}',
    de: '{actors, plural, =0 {Kein Akteur hat einen Sektor an jedem Ufer.} one {# Akteur hat einen Sektor an jedem Ufer.} other {# Akteure haben einen Sektor an jedem Ufer.}}',
    en: '{actors, plural, =0 {No actor has a sector on each shore.} one {# actor has a sector on each shore.} other {# actors have a sector on each shore.}}',
  },

  'regard.note.unanswered': {
    fr: 'Données insuffisantes\u202f: {actors, plural, one {# acteur n’a pas dit lui-même ses collaborations} other {# acteurs n’ont pas dit eux-mêmes leurs collaborations}}.',
    nl: 'Onvoldoende gegevens: {actors, plural, one {# actor heeft zijn samenwerkingen niet zelf gezegd} other {# actoren hebben hun samenwerkingen niet zelf gezegd}}.',
    de: 'Unzureichende Daten: {actors, plural, one {# Akteur hat seine Zusammenarbeiten nicht selbst genannt} other {# Akteure haben ihre Zusammenarbeiten nicht selbst genannt}}.',
    en: 'Not enough data: {actors, plural, one {# actor did not state its own collaborations} other {# actors did not state their own collaborations}}.',
  },
  'regard.note.inside': {
    fr: 'Masquées\u202f: {ties, plural, one {# collaboration} other {# collaborations}} au sein d’une même rive ou de l’entre-deux.',
    nl: 'Verborgen: {ties, plural, one {# samenwerking} other {# samenwerkingen}} binnen eenzelfde oever of binnen het tussengebied.',
    de: 'Verborgen: {ties, plural, one {# Zusammenarbeit} other {# Zusammenarbeiten}} innerhalb eines Ufers oder des Dazwischen.',
    en: 'Not shown: {ties, plural, one {# collaboration} other {# collaborations}} inside one shore or the in-between.',
  },
  'regard.note.expected': {
    fr: 'Attendu\u202f: ce que donnerait le hasard, à nombre de collaborations égal par acteur.',
    nl: 'Verwacht: wat het toeval zou geven, met evenveel samenwerkingen per actor.',
    de: 'Erwartet: was der Zufall ergäbe, bei gleich vielen Zusammenarbeiten je Akteur.',
    en: 'Expected: what chance would give, with as many collaborations per actor.',
  },
  'regard.note.invented': {
    fr: 'Données inventées.',
    nl: 'Verzonnen gegevens.',
    de: 'Erfundene Daten.',
    en: 'Invented data.',
  },
  'regard.note.invented-on': {
    fr: 'Données inventées, au {day, date, long}.',
    nl: 'Verzonnen gegevens, op {day, date, long}.',
    de: 'Erfundene Daten, Stand {day, date, long}.',
    en: 'Invented data, as of {day, date, long}.',
  },
  'regard.note.documents': {
    fr: 'Rien n’est calculé\u202f: personne n’a été interrogé, seuls des documents ont été lus.',
    nl: 'Niets is berekend: niemand werd bevraagd, er werden enkel documenten gelezen.',
    de: 'Nichts ist berechnet: Niemand wurde befragt, nur Dokumente wurden gelesen.',
    en: 'Nothing is computed: nobody was asked, only documents were read.',
  },
  'regard.note.withheld': {
    fr: '{actors, plural, one {La charge de # acteur n’est pas publiée} other {La charge de # acteurs n’est pas publiée}}.',
    nl: 'De werkdruk van {actors, plural, one {# actor} other {# actoren}} is niet gepubliceerd.',
    de: 'Die Auslastung von {actors, plural, one {# Akteur} other {# Akteuren}} ist nicht veröffentlicht.',
    en: 'The load of {actors, plural, one {# actor} other {# actors}} is not published.',
  },
  'regard.note.fresh': {
    fr: 'L’anneau s’ouvre avec l’âge de l’information\u202f; trop ancienne, elle devient inconnue.',
    nl: 'De ring opent zich met de leeftijd van de informatie; te oud wordt ze onbekend.',
    de: 'Der Ring öffnet sich mit dem Alter der Angabe; zu alt wird sie unbekannt.',
    en: 'The ring opens as information ages; too old, it becomes unknown.',
  },
  'regard.note.incomplete': {
    fr: '{offers, plural, one {# offre ne dit pas sa fonction ou sa commune, et ne compte nulle part} other {# offres ne disent pas leur fonction ou leur commune, et ne comptent nulle part}}.',
    nl: '{offers, plural, one {# aanbod zegt zijn functie of gemeente niet, en telt nergens} other {# aanbiedingen zeggen hun functie of gemeente niet, en tellen nergens}}.',
    de: '{offers, plural, one {# Angebot nennt Funktion oder Gemeinde nicht und zählt nirgends} other {# Angebote nennen Funktion oder Gemeinde nicht und zählen nirgends}}.',
    en: '{offers, plural, one {# offer does not state its function or commune, and counts nowhere} other {# offers do not state their function or commune, and count nowhere}}.',
  },
  'regard.note.not-compared': {
    fr: '{pairs, plural, one {# paire ne se compare pas} other {# paires ne se comparent pas}}\u202f: trop peu d’acteurs ou de réponses.',
    nl: '{pairs, plural, one {# paar wordt} other {# paren worden}} niet vergeleken: te weinig actoren of antwoorden.',
    de: '{pairs, plural, one {# Paar wird} other {# Paare werden}} nicht verglichen: zu wenige Akteure oder Antworten.',
    en: '{pairs, plural, one {# pair is} other {# pairs are}} not compared: too few actors or answers.',
  },
  'regard.note.filtered-cells': {
    fr: 'Le filtre retire toutes les offres de {cells, plural, one {# case} other {# cases}}.',
    nl: 'De filter neemt alle aanbod weg uit {cells, plural, one {# vak} other {# vakken}}.',
    de: 'Der Filter nimmt aus {cells, plural, one {# Feld} other {# Feldern}} alle Angebote weg.',
    en: 'The filter takes every offer out of {cells, plural, one {# cell} other {# cells}}.',
  },
  'regard.note.empty-cell': {
    fr: 'Une case vide\u202f: aucune offre renseignée. Une case inconnue\u202f: des offres, aucune charge récente.',
    nl: 'Een leeg vak: geen bekend aanbod. Een onbekend vak: aanbod, geen recente werkdruk.',
    de: 'Ein leeres Feld: kein bekanntes Angebot. Ein unbekanntes: Angebote, keine neuere Auslastung.',
    en: 'An empty cell: no offer listed. An unknown one: offers, no recent load.',
  },
  'regard.note.not-looked': {
    fr: 'Une case sans acteur est inconnue\u202f: les documents n’en disent rien.',
    nl: 'Een vak zonder actor is onbekend: de documenten zeggen er niets over.',
    de: 'Ein Feld ohne Akteur ist unbekannt: Die Dokumente sagen nichts darüber.',
    en: 'A cell without an actor is unknown: the documents say nothing of it.',
  },
  'regard.note.ways': {
    fr: 'Duos portés par un seul acteur\u202f: deux collaborations au plus d’une rive à l’autre. Un lien passé sous silence peut en changer le compte\u202f: à vérifier.',
    nl: 'Alleen gedragen duo’s: hoogstens twee samenwerkingen van oever tot oever. Een verzwegen band kan dit wijzigen: na te gaan.',
    de: 'Allein getragene Paare: höchstens zwei Zusammenarbeiten von Ufer zu Ufer. Eine ungenannte Verbindung kann das ändern: zu prüfen.',
    en: 'Pairs carried alone: at most two collaborations from shore to shore. One unstated tie can change the count: to be verified.',
  },

  'regard.part.direct': { fr: 'directes', nl: 'rechtstreeks', de: 'direkt', en: 'direct' },
  'regard.part.in-between': {
    fr: 'par l’entre-deux',
    nl: 'via het tussengebied',
    de: 'über das Dazwischen',
    en: 'through the in-between',
  },
  'regard.part.social': { fr: 'social', nl: 'sociaal', de: 'Soziales', en: 'social' },
  'regard.part.across': { fr: 'entre les deux', nl: 'tussen beide', de: 'zwischen beiden', en: 'across' },
  'regard.part.mental-health': {
    fr: 'santé mentale',
    nl: 'geestelijke gezondheid',
    de: 'psychische Gesundheit',
    en: 'mental health',
  },
  'regard.part.stated': { fr: 'dits', nl: 'gezegd', de: 'gesagt', en: 'stated' },
  'regard.part.inferred': { fr: 'déduits', nl: 'afgeleid', de: 'abgeleitet', en: 'inferred' },
  'regard.part.confirmed': { fr: 'confirmées', nl: 'bevestigd', de: 'bestätigt', en: 'confirmed' },
  'regard.part.once': { fr: 'dites une fois', nl: 'één keer gezegd', de: 'einmal gesagt', en: 'stated once' },
  'regard.part.less': {
    fr: 'moins qu’attendu',
    nl: 'minder dan verwacht',
    de: 'weniger als erwartet',
    en: 'less than expected',
  },
  'regard.part.within': {
    fr: 'dans l’intervalle',
    nl: 'binnen het interval',
    de: 'im Intervall',
    en: 'within the interval',
  },
  'regard.part.more': {
    fr: 'plus qu’attendu',
    nl: 'meer dan verwacht',
    de: 'mehr als erwartet',
    en: 'more than expected',
  },
  'regard.part.not-enough': { fr: 'on ne sait pas', nl: 'niet geweten', de: 'nicht bekannt', en: 'cannot be told' },
  'regard.part.saturated': { fr: 'complets', nl: 'volzet', de: 'voll', en: 'full' },
  'regard.part.strained': { fr: 'sous tension', nl: 'onder druk', de: 'angespannt', en: 'under strain' },
  'regard.part.available': { fr: 'disponibles', nl: 'beschikbaar', de: 'verfügbar', en: 'available' },
  'regard.part.unknown-cells': { fr: 'inconnues', nl: 'onbekend', de: 'unbekannt', en: 'unknown' },
  'regard.part.unknown': { fr: 'inconnus', nl: 'onbekend', de: 'unbekannt', en: 'unknown' },
  'regard.part.open': { fr: 'ouvertes', nl: 'open', de: 'offen', en: 'open' },
  'regard.part.full': { fr: 'complètes', nl: 'volzet', de: 'voll', en: 'full' },
  'regard.part.empty': { fr: 'vides', nl: 'leeg', de: 'leer', en: 'empty' },
})
