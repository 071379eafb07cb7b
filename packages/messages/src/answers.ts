import { sentences } from './catalogue.ts'

// Parts that several sentences on load share: about which offer, how old, known in part, speaking against itself.
const ABOUT =
  '{scope, select, offer { ({offer})} audience { ({audience})} offeraudience { ({offer}, {audience})} other {}}'
const FR_AGE =
  'Information {age, plural, =0 {du jour} =1 {d’hier} other {datant de # jours}} : {recent, select, yes {récente} other {à confirmer}}.'
const NL_AGE =
  'Informatie {age, plural, =0 {van vandaag} =1 {van gisteren} other {van # dagen geleden}}: {recent, select, yes {recent} other {te bevestigen}}.'
const DE_AGE =
  'Angabe {age, plural, =0 {von heute} =1 {von gestern} other {von vor # Tagen}}: {recent, select, yes {aktuell} other {zu bestätigen}}.'
const EN_AGE =
  'Information {age, plural, =0 {from today} =1 {from yesterday} other {# days old}}: {recent, select, yes {recent} other {to be confirmed}}.'
const FR_TAIL =
  '{partly, select, yes { Connu en partie : des offres n’ont pas d’information récente.} other {}}{contradiction, select, yes { La déclaration se contredit : demander à l’acteur.} other {}}'
const NL_TAIL =
  '{partly, select, yes { Deels gekend: voor sommige aanbiedingen is er geen recente informatie.} other {}}{contradiction, select, yes { De opgave spreekt zichzelf tegen: vraag het na bij de actor.} other {}}'
const DE_TAIL =
  '{partly, select, yes { Teilweise bekannt: Für einige Angebote gibt es keine neuere Angabe.} other {}}{contradiction, select, yes { Die Angabe widerspricht sich: beim Akteur nachfragen.} other {}}'
const EN_TAIL =
  '{partly, select, yes { Known in part: some offers have no recent information.} other {}}{contradiction, select, yes { The declaration contradicts itself: ask the actor.} other {}}'
const FR_SAID =
  '{said, select, closed {Déclaré complet} waitinglist {Liste d’attente déclarée} open {Déclaré disponible} utilisation {Occupation de {percent} % déclarée} wait {Délai de {weeks, plural, one {# semaine} other {# semaines}} déclaré} endless {Liste d’attente sans entrées déclarée} other {Demandes au-delà des entrées possibles, déclarées}}'
const NL_SAID =
  '{said, select, closed {Volzet verklaard} waitinglist {Wachtlijst opgegeven} open {Beschikbaar verklaard} utilisation {Bezetting van {percent}% opgegeven} wait {Wachttijd van {weeks, plural, one {# week} other {# weken}} opgegeven} endless {Wachtlijst zonder instroom opgegeven} other {Meer aanvragen dan mogelijke opnames, opgegeven}}'
const DE_SAID =
  '{said, select, closed {Als voll gemeldet} waitinglist {Warteliste gemeldet} open {Als verfügbar gemeldet} utilisation {Auslastung von {percent} % gemeldet} wait {Wartezeit von {weeks, plural, one {# Woche} other {# Wochen}} gemeldet} endless {Warteliste ohne Aufnahmen gemeldet} other {Mehr Anfragen als mögliche Aufnahmen, gemeldet}}'
const EN_SAID =
  '{said, select, closed {Declared full} waitinglist {Waiting list declared} open {Declared available} utilisation {Occupancy of {percent}% declared} wait {Wait of {weeks, plural, one {# week} other {# weeks}} declared} endless {Waiting list without any start declared} other {More requests than can be taken, declared}}'
const FR_DAY = 'le {day, date, long}'
const NL_DAY = 'op {day, date, long}'
const DE_DAY = 'am {day, date, long}'
const EN_DAY = 'on {day, date, long}'

/** A word before what was said, where what was said does not hold it already. */
const level = (wordly: string, already: string): string => `{said, select, ${already} {} other {${wordly}}}`

const FR_AGO = '{age, plural, =0 {aujourd’hui} =1 {hier} other {il y a # jours}}'
const NL_AGO = '{age, plural, =0 {vandaag} =1 {gisteren} other {# dagen geleden}}'
const DE_AGO = '{age, plural, =0 {heute} =1 {gestern} other {vor # Tagen}}'
const EN_AGO = '{age, plural, =0 {today} =1 {yesterday} other {# days ago}}'

export const FR_WHY =
  '{reason, select, EMPTY_GROUP {un groupe est vide} TOO_SMALL {un groupe a moins de trois acteurs} NO_TIES {aucune collaboration comptée} NO_SURVEY {aucune enquête} NOT_DECLARED {aucune charge déclarée} MISSING_CAPACITY {nombre de places inconnu} STALE {déclarations trop anciennes} LOW_RESPONSE {trop peu de réponses} DISCONNECTED {aucun chemin} NOT_PUBLISHED {charge non publiée} NO_PARTITION {aucun regroupement de secteurs} ONE_GROUP {un seul groupe} NO_FLOW {demandes ou durées inconnues} NO_REFERRALS {aucune orientation relevée} NO_OFFERS {aucune offre renseignée} NO_POPULATION {population ou temps de trajet inconnus} ONE_DATE {une seule date relevée} other {raison inconnue}}'
export const NL_WHY =
  '{reason, select, EMPTY_GROUP {een groep is leeg} TOO_SMALL {een groep telt minder dan drie actoren} NO_TIES {geen enkele samenwerking geteld} NO_SURVEY {geen bevraging} NOT_DECLARED {geen werkdruk opgegeven} MISSING_CAPACITY {aantal plaatsen onbekend} STALE {opgaven te oud} LOW_RESPONSE {te weinig antwoorden} DISCONNECTED {geen enkele weg} NOT_PUBLISHED {werkdruk niet gepubliceerd} NO_PARTITION {geen indeling van de sectoren} ONE_GROUP {slechts één groep} NO_FLOW {aanvragen of duur onbekend} NO_REFERRALS {geen verwijzingen opgetekend} NO_OFFERS {geen aanbod bekend} NO_POPULATION {bevolking of reistijd onbekend} ONE_DATE {slechts één datum opgetekend} other {reden onbekend}}'
export const DE_WHY =
  '{reason, select, EMPTY_GROUP {eine Gruppe ist leer} TOO_SMALL {eine Gruppe hat weniger als drei Akteure} NO_TIES {keine Zusammenarbeit gezählt} NO_SURVEY {keine Befragung} NOT_DECLARED {keine Auslastung gemeldet} MISSING_CAPACITY {Zahl der Plätze unbekannt} STALE {Angaben zu alt} LOW_RESPONSE {zu wenige Antworten} DISCONNECTED {kein Weg} NOT_PUBLISHED {Auslastung nicht veröffentlicht} NO_PARTITION {keine Einteilung der Sektoren} ONE_GROUP {nur eine Gruppe} NO_FLOW {Anfragen oder Dauer unbekannt} NO_REFERRALS {keine Vermittlungen erfasst} NO_OFFERS {kein Angebot bekannt} NO_POPULATION {Bevölkerung oder Fahrzeit unbekannt} ONE_DATE {nur ein Datum erfasst} other {Grund unbekannt}}'
export const EN_WHY =
  '{reason, select, EMPTY_GROUP {a group is empty} TOO_SMALL {a group has fewer than three actors} NO_TIES {no collaboration counted} NO_SURVEY {no survey} NOT_DECLARED {no load declared} MISSING_CAPACITY {number of places unknown} STALE {declarations too old} LOW_RESPONSE {too few answers} DISCONNECTED {no route} NOT_PUBLISHED {load not published} NO_PARTITION {no grouping of sectors} ONE_GROUP {a single group} NO_FLOW {requests or durations unknown} NO_REFERRALS {no referrals recorded} NO_OFFERS {no offer listed} NO_POPULATION {population or travel time unknown} ONE_DATE {a single date recorded} other {reason unknown}}'

// The two sides have names of their own; sectors are quoted as the network writes them.
export const FR_BETWEEN = '{between, select, sides {le social et la santé mentale} other {« {a} » et « {b} »}}'
export const NL_BETWEEN =
  '{between, select, sides {de sociale sector en de geestelijke gezondheid} other {“{a}” en “{b}”}}'
export const DE_BETWEEN =
  '{between, select, sides {dem Sozialen und der psychischen Gesundheit} other {„{a}“ und „{b}“}}'
export const EN_BETWEEN = '{between, select, sides {social and mental-health services} other {“{a}” and “{b}”}}'

/** What answers say: load, gaps, measures, what was left out and why. */
export const answers = sentences({
  'answer.not-computed': {
    fr: `Données insuffisantes\u202f: ${FR_WHY}.`,
    nl: `Onvoldoende gegevens: ${NL_WHY}.`,
    de: `Unzureichende Daten: ${DE_WHY}.`,
    en: `Not enough data: ${EN_WHY}.`,
  },

  'reason.EMPTY_GROUP': {
    fr: 'un groupe est vide',
    nl: 'een groep is leeg',
    de: 'eine Gruppe ist leer',
    en: 'a group is empty',
  },
  'reason.TOO_SMALL': {
    fr: 'un groupe a moins de trois acteurs',
    nl: 'een groep telt minder dan drie actoren',
    de: 'eine Gruppe hat weniger als drei Akteure',
    en: 'a group has fewer than three actors',
  },
  'reason.NO_TIES': {
    fr: 'aucune collaboration comptée',
    nl: 'geen enkele samenwerking geteld',
    de: 'keine Zusammenarbeit gezählt',
    en: 'no collaboration counted',
  },
  'reason.NO_SURVEY': { fr: 'aucune enquête', nl: 'geen bevraging', de: 'keine Befragung', en: 'no survey' },
  'reason.NOT_DECLARED': {
    fr: 'aucune charge déclarée',
    nl: 'geen werkdruk opgegeven',
    de: 'keine Auslastung gemeldet',
    en: 'no load declared',
  },
  'reason.MISSING_CAPACITY': {
    fr: 'nombre de places inconnu',
    nl: 'aantal plaatsen onbekend',
    de: 'Zahl der Plätze unbekannt',
    en: 'number of places unknown',
  },
  'reason.STALE': {
    fr: 'déclaration trop ancienne',
    nl: 'opgave te oud',
    de: 'Angabe zu alt',
    en: 'declaration too old',
  },
  'reason.LOW_RESPONSE': {
    fr: 'trop peu de réponses',
    nl: 'te weinig antwoorden',
    de: 'zu wenige Antworten',
    en: 'too few answers',
  },
  'reason.NO_PARTITION': {
    fr: 'aucun regroupement de secteurs',
    nl: 'geen indeling van de sectoren',
    de: 'keine Einteilung der Sektoren',
    en: 'no grouping of sectors',
  },
  'reason.ONE_GROUP': {
    fr: 'un seul groupe',
    nl: 'slechts één groep',
    de: 'nur eine Gruppe',
    en: 'a single group',
  },
  'reason.NO_FLOW': {
    fr: 'demandes ou durées inconnues',
    nl: 'aanvragen of duur onbekend',
    de: 'Anfragen oder Dauer unbekannt',
    en: 'requests or durations unknown',
  },
  'reason.NO_REFERRALS': {
    fr: 'aucune orientation relevée',
    nl: 'geen verwijzingen opgetekend',
    de: 'keine Vermittlungen erfasst',
    en: 'no referrals recorded',
  },
  'reason.NO_OFFERS': {
    fr: 'aucune offre renseignée',
    nl: 'geen aanbod bekend',
    de: 'kein Angebot bekannt',
    en: 'no offer listed',
  },
  'reason.NO_POPULATION': {
    fr: 'population ou temps de trajet inconnus',
    nl: 'bevolking of reistijd onbekend',
    de: 'Bevölkerung oder Fahrzeit unbekannt',
    en: 'population or travel time unknown',
  },
  'reason.ONE_DATE': {
    fr: 'une seule date relevée',
    nl: 'slechts één datum opgetekend',
    de: 'nur ein Datum erfasst',
    en: 'a single date recorded',
  },
  'reason.DISCONNECTED': { fr: 'aucun chemin', nl: 'geen enkele weg', de: 'kein Weg', en: 'no route' },
  'reason.NOT_PUBLISHED': {
    fr: 'charge non publiée',
    nl: 'werkdruk niet gepubliceerd',
    de: 'Auslastung nicht veröffentlicht',
    en: 'load not published',
  },

  'indicator.status': {
    fr: 'accueil déclaré',
    nl: 'opgegeven beschikbaarheid',
    de: 'gemeldete Aufnahme',
    en: 'declared availability',
  },
  'indicator.utilisation': { fr: 'occupation', nl: 'bezetting', de: 'Auslastung', en: 'occupancy' },
  'indicator.wait': { fr: 'délai d’attente', nl: 'wachttijd', de: 'Wartezeit', en: 'waiting time' },
  'indicator.pressure': {
    fr: 'pression de la demande',
    nl: 'druk van de vraag',
    de: 'Nachfragedruck',
    en: 'demand pressure',
  },

  'saturation.saturated': {
    fr: `${level('Complet. ', 'closed')}${FR_SAID} ${FR_DAY}${ABOUT}. ${FR_AGE}${FR_TAIL}`,
    nl: `${level('Volzet. ', 'closed')}${NL_SAID} ${NL_DAY}${ABOUT}. ${NL_AGE}${NL_TAIL}`,
    de: `${level('Voll. ', 'closed')}${DE_SAID} ${DE_DAY}${ABOUT}. ${DE_AGE}${DE_TAIL}`,
    en: `${level('Full. ', 'closed')}${EN_SAID} ${EN_DAY}${ABOUT}. ${EN_AGE}${EN_TAIL}`,
  },
  'saturation.strained': {
    fr: `Sous tension. ${FR_SAID} ${FR_DAY}${ABOUT}. ${FR_AGE}${FR_TAIL}`,
    nl: `Onder druk. ${NL_SAID} ${NL_DAY}${ABOUT}. ${NL_AGE}${NL_TAIL}`,
    de: `Angespannt. ${DE_SAID} ${DE_DAY}${ABOUT}. ${DE_AGE}${DE_TAIL}`,
    en: `Under strain. ${EN_SAID} ${EN_DAY}${ABOUT}. ${EN_AGE}${EN_TAIL}`,
  },
  'saturation.available': {
    fr: `${level('Disponible. ', 'open')}${FR_SAID} ${FR_DAY}${ABOUT}. ${FR_AGE}${FR_TAIL}`,
    nl: `${level('Beschikbaar. ', 'open')}${NL_SAID} ${NL_DAY}${ABOUT}. ${NL_AGE}${NL_TAIL}`,
    de: `${level('Verfügbar. ', 'open')}${DE_SAID} ${DE_DAY}${ABOUT}. ${DE_AGE}${DE_TAIL}`,
    en: `${level('Available. ', 'open')}${EN_SAID} ${EN_DAY}${ABOUT}. ${EN_AGE}${EN_TAIL}`,
  },
  'saturation.available-in-part': {
    fr: `Connu en partie\u202f: {offers, plural, =0 {une partie disponible} other {{known, plural, one {# offre} other {# offres}} sur {offers} sans tension}}, déclaré ${FR_AGO}\u202f; rien de récent pour le reste.`,
    nl: `Deels gekend: {offers, plural, =0 {een deel beschikbaar} other {{known} van de {offers} aanbiedingen zonder druk}}, opgegeven ${NL_AGO}; niets recents over de rest.`,
    de: `Teilweise bekannt: {offers, plural, =0 {ein Teil verfügbar} other {{known} von {offers} Angeboten ohne Anspannung}}, gemeldet ${DE_AGO}; nichts Neueres über den Rest.`,
    en: `Known in part: {offers, plural, =0 {part of it available} other {{known} of {offers} offers without strain}}, declared ${EN_AGO}; nothing recent about the rest.`,
  },
  'saturation.not-declared': {
    fr: 'Aucune charge déclarée.',
    nl: 'Geen werkdruk opgegeven.',
    de: 'Keine Auslastung gemeldet.',
    en: 'No load declared.',
  },
  'saturation.not-published': {
    fr: 'charge non publiée',
    nl: 'werkdruk niet gepubliceerd',
    de: 'Auslastung nicht veröffentlicht',
    en: 'load not published',
  },
  'saturation.stale': {
    fr: `${FR_SAID} ${FR_AGO}\u202f: trop ancien pour l’affirmer aujourd’hui.`,
    nl: `${NL_SAID} ${NL_AGO}: te lang geleden om het vandaag te bevestigen.`,
    de: `${DE_SAID} ${DE_AGO}: zu lange her, um es heute zu behaupten.`,
    en: `${EN_SAID} ${EN_AGO}: too old to be asserted today.`,
  },
  'saturation.expired': {
    fr: `${FR_SAID} ${FR_DAY}, valable jusqu’au {until, date, long}\u202f: à redemander.`,
    nl: `${NL_SAID} ${NL_DAY}, geldig tot {until, date, long}: opnieuw te vragen.`,
    de: `${DE_SAID} ${DE_DAY}, gültig bis {until, date, long}: erneut zu erfragen.`,
    en: `${EN_SAID} ${EN_DAY}, valid until {until, date, long}: to be asked again.`,
  },
  'saturation.missing-capacity': {
    fr: '{followed, plural, one {# personne suivie} other {# personnes suivies}}, sans nombre de places : occupation inconnue.',
    nl: '{followed, plural, one {# persoon} other {# personen}} in begeleiding, zonder aantal plaatsen: bezetting onbekend.',
    de: '{followed, plural, one {# Person} other {# Personen}} in Betreuung, ohne Zahl der Plätze: Auslastung unbekannt.',
    en: '{followed, plural, one {# person} other {# people}} followed, without a number of places: occupancy unknown.',
  },

  'gap.flagged': {
    fr: `Vu le nombre de partenaires de chacun, on attendrait environ {expected, plural, one {# lien} other {# liens}} entre ${FR_BETWEEN}\u202f; il y en a {observed}.`,
    nl: `Gezien het aantal partners van ieder zou men ongeveer {expected, plural, one {# band} other {# banden}} tussen ${NL_BETWEEN} verwachten; er {observed, plural, one {is er #} other {zijn er #}}.`,
    de: `Nach der Zahl der Partner eines jeden wären etwa {expected, plural, one {# Verbindung} other {# Verbindungen}} zwischen ${DE_BETWEEN} zu erwarten; es {observed, plural, one {gibt #} other {gibt #}}.`,
    en: `Given how many partners everyone has, about {expected, plural, one {# link} other {# links}} would be expected between ${EN_BETWEEN}; there {observed, plural, one {is #} other {are #}}.`,
  },
  'gap.not-flagged': {
    fr: `Entre ${FR_BETWEEN}, {observed, plural, =0 {aucun lien} one {# lien} other {# liens}} pour environ {expected} {expected, plural, one {attendu} other {attendus}}\u202f: aucun écart n’est établi.`,
    nl: `Tussen ${NL_BETWEEN} {observed, plural, =0 {geen enkele band} one {# band} other {# banden}} tegenover ongeveer {expected} verwachte: er is geen kloof vastgesteld.`,
    de: `Zwischen ${DE_BETWEEN} {observed, plural, =0 {keine Verbindung} one {# Verbindung} other {# Verbindungen}} bei etwa {expected} erwarteten: Eine Lücke ist nicht belegt.`,
    en: `Between ${EN_BETWEEN}, {observed, plural, =0 {no link} one {# link} other {# links}} for about {expected} expected: no evidence of a gap.`,
  },
  'gap.not-computed': {
    fr: `Entre ${FR_BETWEEN}, {observed, plural, =0 {aucun lien compté} one {# lien compté} other {# liens comptés}}. Données insuffisantes\u202f: ${FR_WHY}.`,
    nl: `Tussen ${NL_BETWEEN} {observed, plural, =0 {geen enkele band} one {# band} other {# banden}} geteld. Onvoldoende gegevens: ${NL_WHY}.`,
    de: `Zwischen ${DE_BETWEEN} {observed, plural, =0 {keine Verbindung} one {# Verbindung} other {# Verbindungen}} gezählt. Unzureichende Daten: ${DE_WHY}.`,
    en: `Between ${EN_BETWEEN}, {observed, plural, =0 {no link} one {# link} other {# links}} counted. Not enough data: ${EN_WHY}.`,
  },
  'gap.caution': {
    fr: 'Plus de liens n’est pas toujours mieux : cela dépend du but, continuité des soins ou insertion sociale.',
    nl: 'Meer banden is niet altijd beter: het hangt af van het doel, continuïteit van zorg of sociale integratie.',
    de: 'Mehr Verbindungen sind nicht immer besser: Es kommt auf das Ziel an, Kontinuität der Versorgung oder soziale Teilhabe.',
    en: 'More links are not always better: it depends on the goal, continuity of care or social integration.',
  },
  'density.between': {
    fr: `Entre ${FR_BETWEEN}, {observed, plural, =0 {aucun duo} one {# duo} other {# duos}} sur {pairs} {observed, plural, one {travaille} other {travaillent}} ensemble ({share, number, percent}).`,
    nl: `Tussen ${NL_BETWEEN} {observed, plural, =0 {werkt geen enkel} one {werkt #} other {werken #}} van de {pairs} duo’s samen ({share, number, percent}).`,
    de: `Zwischen ${DE_BETWEEN} {observed, plural, =0 {arbeitet keines} one {arbeitet #} other {arbeiten #}} von {pairs} Paaren zusammen ({share, number, percent}).`,
    en: `Between ${EN_BETWEEN}, {observed, plural, =0 {no pair} one {# pair} other {# pairs}} out of {pairs} {observed, plural, one {works} other {work}} together ({share, number, percent}).`,
  },
  'gaps.report': {
    fr: '{flagged, plural, =0 {Aucun écart établi} one {# écart établi} other {# écarts établis}} sur {computed, plural, one {# paire de groupes comparée} other {# paires de groupes comparées}}.',
    nl: '{flagged, plural, =0 {Geen kloof vastgesteld} one {# kloof vastgesteld} other {# kloven vastgesteld}} bij {computed, plural, one {# vergeleken paar groepen} other {# vergeleken paren groepen}}.',
    de: '{flagged, plural, =0 {Keine Lücke belegt} one {# Lücke belegt} other {# Lücken belegt}} bei {computed, plural, one {# verglichenen Gruppenpaar} other {# verglichenen Gruppenpaaren}}.',
    en: '{flagged, plural, =0 {No gap found} one {# gap found} other {# gaps found}} among {computed, plural, one {# pair of groups compared} other {# pairs of groups compared}}.',
  },
  'gaps.no-survey': {
    fr: 'Écart non calculable : aucune enquête. {signalled, plural, =0 {Les documents n’en signalent pas.} one {Les documents signalent # écart.} other {Les documents signalent # écarts.}}',
    nl: 'Kloof niet te berekenen: geen bevraging. {signalled, plural, =0 {De documenten melden er geen.} one {De documenten melden # kloof.} other {De documenten melden # kloven.}}',
    de: 'Lücke nicht berechenbar: keine Befragung. {signalled, plural, =0 {Die Dokumente melden keine.} one {Die Dokumente melden # Lücke.} other {Die Dokumente melden # Lücken.}}',
    en: 'Gap cannot be computed: no survey. {signalled, plural, =0 {The documents signal none.} one {The documents signal # gap.} other {The documents signal # gaps.}}',
  },

  'measure.M4.name': {
    fr: 'Niveau de saturation',
    nl: 'Verzadigingsniveau',
    de: 'Auslastungsgrad',
    en: 'Saturation level',
  },
  'measure.M4.question': {
    fr: 'Où est-ce complet, et depuis quand le sait-on ?',
    nl: 'Waar is het volzet, en sinds wanneer weten we dat?',
    de: 'Wo ist es voll, und seit wann weiß man es?',
    en: 'Where is it full, and since when is it known?',
  },
  'measure.M4.limits': {
    fr: 'Vaut ce que valent les déclarations, et pâlit avec elles. Demande des moyens, ne classe personne.',
    nl: 'Is zoveel waard als de opgaven, en verbleekt met hen. Vraagt middelen, rangschikt niemand.',
    de: 'Ist so viel wert wie die Angaben und verblasst mit ihnen. Fordert Mittel, stellt keine Rangliste auf.',
    en: 'Worth what the declarations are worth, and fades with them. Asks for means, ranks nobody.',
  },
  'measure.M4.sentence': {
    fr: '{saturated, plural, =0 {Aucun acteur} one {# acteur} other {# acteurs}} sur {actors} {saturated, plural, =0 {ne se dit complet} one {se dit complet} other {se disent complets}}. {unknown, plural, =0 {La charge de tous est connue.} other {Pour #, on ne sait pas.}}',
    nl: '{saturated, plural, =0 {Geen enkele van de {actors} actoren noemt zich volzet} one {# van de {actors} actoren noemt zich volzet} other {# van de {actors} actoren noemen zich volzet}}. {unknown, plural, =0 {Van alle is het gekend.} other {Van # weten we het niet.}}',
    de: '{saturated, plural, =0 {Keiner von {actors} Akteuren meldet sich als voll} one {# von {actors} Akteuren meldet sich als voll} other {# von {actors} Akteuren melden sich als voll}}. {unknown, plural, =0 {Von allen ist es bekannt.} other {Von # weiß man es nicht.}}',
    en: '{saturated, plural, =0 {None of {actors} actors declares itself full} one {# of {actors} actors declares itself full} other {# of {actors} actors declare themselves full}}. {unknown, plural, =0 {It is known for all.} other {For # it is not known.}}',
  },
  'measure.M7.name': {
    fr: 'Densité des liens entre groupes',
    nl: 'Dichtheid van de banden tussen groepen',
    de: 'Dichte der Verbindungen zwischen Gruppen',
    en: 'Cross-group density',
  },
  'measure.M7.question': {
    fr: 'Combien de duos de deux groupes travaillent ensemble ?',
    nl: 'Hoeveel duo’s uit twee groepen werken samen?',
    de: 'Wie viele Paare aus zwei Gruppen arbeiten zusammen?',
    en: 'How many pairs across two groups work together?',
  },
  'measure.M8.name': {
    fr: 'Liens observés et attendus, indice d’écart',
    nl: 'Waargenomen en verwachte banden, kloofindex',
    de: 'Beobachtete und erwartete Verbindungen, Lückenindex',
    en: 'Observed and expected ties, gap index',
  },
  'measure.M8.question': {
    fr: 'Quels groupes se rencontrent moins qu’on ne l’attendrait ?',
    nl: 'Welke groepen ontmoeten elkaar minder dan verwacht?',
    de: 'Welche Gruppen begegnen sich weniger als erwartet?',
    en: 'Which groups meet less than one would expect?',
  },

  'excluded.mentions': {
    fr: '{count, plural, one {# mention collective ou sans nom, listée mais non comptée} other {# mentions collectives ou sans nom, listées mais non comptées}}',
    nl: '{count, plural, one {# collectieve of naamloze vermelding, vermeld maar niet geteld} other {# collectieve of naamloze vermeldingen, vermeld maar niet geteld}}',
    de: '{count, plural, one {# Sammelnennung oder Nennung ohne Namen, aufgeführt, nicht gezählt} other {# Sammelnennungen oder Nennungen ohne Namen, aufgeführt, nicht gezählt}}',
    en: '{count, plural, one {# collective or unnamed mention, listed but not counted} other {# collective or unnamed mentions, listed but not counted}}',
  },
  'excluded.professions': {
    fr: '{count, plural, one {# profession} other {# professions}}',
    nl: '{count, plural, one {# beroep} other {# beroepen}}',
    de: '{count, plural, one {# Beruf} other {# Berufe}}',
    en: '{count, plural, one {# profession} other {# professions}}',
  },
  'excluded.authorities': {
    fr: '{count, plural, one {# autorité} other {# autorités}}',
    nl: '{count, plural, one {# overheid} other {# overheden}}',
    de: '{count, plural, one {# Behörde} other {# Behörden}}',
    en: '{count, plural, one {# authority} other {# authorities}}',
  },
  'excluded.care-networks': {
    fr: '{count, plural, one {# réseau de soins} other {# réseaux de soins}}',
    nl: '{count, plural, one {# zorgnetwerk} other {# zorgnetwerken}}',
    de: '{count, plural, one {# Versorgungsnetz} other {# Versorgungsnetze}}',
    en: '{count, plural, one {# care network} other {# care networks}}',
  },
  'excluded.partnerships': {
    fr: '{count, plural, one {# partenariat} other {# partenariats}}',
    nl: '{count, plural, one {# partnerschap} other {# partnerschappen}}',
    de: '{count, plural, one {# Partnerschaft} other {# Partnerschaften}}',
    en: '{count, plural, one {# partnership} other {# partnerships}}',
  },
  'excluded.planned': {
    fr: '{count, plural, one {# acteur prévu, proposé ou demandé} other {# acteurs prévus, proposés ou demandés}}',
    nl: '{count, plural, one {# geplande, voorgestelde of gevraagde actor} other {# geplande, voorgestelde of gevraagde actoren}}',
    de: '{count, plural, one {# geplanter, vorgeschlagener oder gewünschter Akteur} other {# geplante, vorgeschlagene oder gewünschte Akteure}}',
    en: '{count, plural, one {# planned, proposed or requested actor} other {# planned, proposed or requested actors}}',
  },
  'excluded.past': {
    fr: '{count, plural, one {# acteur qui n’existait plus ce jour-là} other {# acteurs qui n’existaient plus ce jour-là}}',
    nl: '{count, plural, one {# actor die die dag niet meer bestond} other {# actoren die die dag niet meer bestonden}}',
    de: '{count, plural, one {# Akteur, den es an diesem Tag nicht mehr gab} other {# Akteure, die es an diesem Tag nicht mehr gab}}',
    en: '{count, plural, one {# actor that no longer existed on that day} other {# actors that no longer existed on that day}}',
  },
  'excluded.not-yet': {
    fr: '{count, plural, one {# acteur qui n’existait pas encore ce jour-là} other {# acteurs qui n’existaient pas encore ce jour-là}}',
    nl: '{count, plural, one {# actor die die dag nog niet bestond} other {# actoren die die dag nog niet bestonden}}',
    de: '{count, plural, one {# Akteur, den es an diesem Tag noch nicht gab} other {# Akteure, die es an diesem Tag noch nicht gab}}',
    en: '{count, plural, one {# actor that did not yet exist on that day} other {# actors that did not yet exist on that day}}',
  },
  'excluded.wholes': {
    fr: '{count, plural, one {# organisation dont les parties sont comptées} other {# organisations dont les parties sont comptées}}',
    nl: '{count, plural, one {# organisatie waarvan de delen geteld zijn} other {# organisaties waarvan de delen geteld zijn}}',
    de: '{count, plural, one {# Organisation, deren Teile gezählt sind} other {# Organisationen, deren Teile gezählt sind}}',
    en: '{count, plural, one {# organisation whose parts are counted} other {# organisations whose parts are counted}}',
  },
  'excluded.planned-ties': {
    fr: '{count, plural, one {# collaboration prévue, proposée ou demandée} other {# collaborations prévues, proposées ou demandées}}',
    nl: '{count, plural, one {# geplande, voorgestelde of gevraagde samenwerking} other {# geplande, voorgestelde of gevraagde samenwerkingen}}',
    de: '{count, plural, one {# geplante, vorgeschlagene oder gewünschte Zusammenarbeit} other {# geplante, vorgeschlagene oder gewünschte Zusammenarbeiten}}',
    en: '{count, plural, one {# planned, proposed or requested collaboration} other {# planned, proposed or requested collaborations}}',
  },
  'excluded.past-ties': {
    fr: '{count, plural, one {# collaboration passée} other {# collaborations passées}}',
    nl: '{count, plural, one {# voorbije samenwerking} other {# voorbije samenwerkingen}}',
    de: '{count, plural, one {# frühere Zusammenarbeit} other {# frühere Zusammenarbeiten}}',
    en: '{count, plural, one {# past collaboration} other {# past collaborations}}',
  },
  'excluded.not-yet-ties': {
    fr: '{count, plural, one {# collaboration pas encore commencée ce jour-là} other {# collaborations pas encore commencées ce jour-là}}',
    nl: '{count, plural, one {# samenwerking die die dag nog niet begonnen was} other {# samenwerkingen die die dag nog niet begonnen waren}}',
    de: '{count, plural, one {# an diesem Tag noch nicht begonnene Zusammenarbeit} other {# an diesem Tag noch nicht begonnene Zusammenarbeiten}}',
    en: '{count, plural, one {# collaboration not yet begun on that day} other {# collaborations not yet begun on that day}}',
  },
  'excluded.contested-ties': {
    fr: '{count, plural, one {# collaboration contestée} other {# collaborations contestées}}',
    nl: '{count, plural, one {# betwiste samenwerking} other {# betwiste samenwerkingen}}',
    de: '{count, plural, one {# bestrittene Zusammenarbeit} other {# bestrittene Zusammenarbeiten}}',
    en: '{count, plural, one {# contested collaboration} other {# contested collaborations}}',
  },
  'excluded.inferred-ties': {
    fr: '{count, plural, one {# collaboration seulement déduite} other {# collaborations seulement déduites}}',
    nl: '{count, plural, one {# louter afgeleide samenwerking} other {# louter afgeleide samenwerkingen}}',
    de: '{count, plural, one {# nur abgeleitete Zusammenarbeit} other {# nur abgeleitete Zusammenarbeiten}}',
    en: '{count, plural, one {# collaboration that is only inferred} other {# collaborations that are only inferred}}',
  },
  'excluded.intra-organisation-ties': {
    fr: '{count, plural, one {# lien à l’intérieur d’une même organisation} other {# liens à l’intérieur d’une même organisation}}',
    nl: '{count, plural, one {# band binnen eenzelfde organisatie} other {# banden binnen eenzelfde organisatie}}',
    de: '{count, plural, one {# Verbindung innerhalb derselben Organisation} other {# Verbindungen innerhalb derselben Organisation}}',
    en: '{count, plural, one {# link inside one organisation} other {# links inside one organisation}}',
  },
  'excluded.ties-of-uncounted-actors': {
    fr: '{count, plural, one {# collaboration avec un acteur non compté} other {# collaborations avec un acteur non compté}}',
    nl: '{count, plural, one {# samenwerking met een niet-getelde actor} other {# samenwerkingen met een niet-getelde actor}}',
    de: '{count, plural, one {# Zusammenarbeit mit einem nicht gezählten Akteur} other {# Zusammenarbeiten mit einem nicht gezählten Akteur}}',
    en: '{count, plural, one {# collaboration with an actor that is not counted} other {# collaborations with an actor that is not counted}}',
  },
  'excluded.parallel-ties': {
    fr: '{count, plural, one {# ligne de plus sur un même duo} other {# lignes de plus sur un même duo}}',
    nl: '{count, plural, one {# extra rij over eenzelfde duo} other {# extra rijen over eenzelfde duo}}',
    de: '{count, plural, one {# weitere Zeile zum selben Paar} other {# weitere Zeilen zum selben Paar}}',
    en: '{count, plural, one {# further row about the same pair} other {# further rows about the same pair}}',
  },
  'excluded.unobserved-pairs': {
    fr: '{count, plural, one {# duo dont personne n’a répondu} other {# duos dont personne n’a répondu}}',
    nl: '{count, plural, one {# duo waarvan niemand antwoordde} other {# duo’s waarvan niemand antwoordde}}',
    de: '{count, plural, one {# Paar, von dem niemand geantwortet hat} other {# Paare, von denen niemand geantwortet hat}}',
    en: '{count, plural, one {# pair that nobody answered for} other {# pairs that nobody answered for}}',
  },
  'excluded.filtered-actors': {
    fr: '{count, plural, one {# acteur hors du filtre} other {# acteurs hors du filtre}}',
    nl: '{count, plural, one {# actor buiten de filter} other {# actoren buiten de filter}}',
    de: '{count, plural, one {# Akteur außerhalb des Filters} other {# Akteure außerhalb des Filters}}',
    en: '{count, plural, one {# actor outside the filter} other {# actors outside the filter}}',
  },
  'excluded.no-sector': {
    fr: '{count, plural, one {# acteur sans secteur connu} other {# acteurs sans secteur connu}}',
    nl: '{count, plural, one {# actor zonder gekende sector} other {# actoren zonder gekende sector}}',
    de: '{count, plural, one {# Akteur ohne bekannten Sektor} other {# Akteure ohne bekannten Sektor}}',
    en: '{count, plural, one {# actor without a known sector} other {# actors without a known sector}}',
  },
  'excluded.no-primary-sector': {
    fr: '{count, plural, one {# acteur de plusieurs groupes, sans secteur principal} other {# acteurs de plusieurs groupes, sans secteur principal}}',
    nl: '{count, plural, one {# actor in meerdere groepen, zonder hoofdsector} other {# actoren in meerdere groepen, zonder hoofdsector}}',
    de: '{count, plural, one {# Akteur in mehreren Gruppen, ohne Hauptsektor} other {# Akteure in mehreren Gruppen, ohne Hauptsektor}}',
    en: '{count, plural, one {# actor in several groups, without a primary sector} other {# actors in several groups, without a primary sector}}',
  },
  'excluded.no-side': {
    fr: '{count, plural, one {# acteur qui n’est d’aucun des deux côtés} other {# acteurs qui ne sont d’aucun des deux côtés}}',
    nl: '{count, plural, one {# actor aan geen van beide zijden} other {# actoren aan geen van beide zijden}}',
    de: '{count, plural, one {# Akteur auf keiner der beiden Seiten} other {# Akteure auf keiner der beiden Seiten}}',
    en: '{count, plural, one {# actor on neither side} other {# actors on neither side}}',
  },
  'excluded.stale-loads': {
    fr: '{count, plural, one {# déclaration trop ancienne} other {# déclarations trop anciennes}}',
    nl: '{count, plural, one {# te oude opgave} other {# te oude opgaven}}',
    de: '{count, plural, one {# zu alte Angabe} other {# zu alte Angaben}}',
    en: '{count, plural, one {# declaration too old} other {# declarations too old}}',
  },
  'excluded.superseded-loads': {
    fr: '{count, plural, one {# déclaration remplacée par une plus récente} other {# déclarations remplacées par de plus récentes}}',
    nl: '{count, plural, one {# opgave vervangen door een recentere} other {# opgaven vervangen door recentere}}',
    de: '{count, plural, one {# Angabe durch eine neuere ersetzt} other {# Angaben durch neuere ersetzt}}',
    en: '{count, plural, one {# declaration replaced by a newer one} other {# declarations replaced by newer ones}}',
  },
  'excluded.loads-without-capacity': {
    fr: '{count, plural, one {# déclaration sans nombre de places} other {# déclarations sans nombre de places}}',
    nl: '{count, plural, one {# opgave zonder aantal plaatsen} other {# opgaven zonder aantal plaatsen}}',
    de: '{count, plural, one {# Angabe ohne Zahl der Plätze} other {# Angaben ohne Zahl der Plätze}}',
    en: '{count, plural, one {# declaration without a number of places} other {# declarations without a number of places}}',
  },
  'excluded.loads-of-absent-offers': {
    fr: '{count, plural, one {# déclaration sur une offre qui n’existait pas ce jour-là} other {# déclarations sur des offres qui n’existaient pas ce jour-là}}',
    nl: '{count, plural, one {# opgave over een aanbod dat die dag niet bestond} other {# opgaven over een aanbod dat die dag niet bestond}}',
    de: '{count, plural, one {# Angabe zu einem Angebot, das es an diesem Tag nicht gab} other {# Angaben zu Angeboten, die es an diesem Tag nicht gab}}',
    en: '{count, plural, one {# declaration about an offer that did not exist on that day} other {# declarations about offers that did not exist on that day}}',
  },

  'seen.actors-of-documents': {
    fr: '{actors, plural, one {# acteur} other {# acteurs}} : {named, plural, one {# nommé} other {# nommés}}, {mentions, plural, one {# mention collective ou sans nom} other {# mentions collectives ou sans nom}}.',
    nl: '{actors, plural, one {# actor} other {# actoren}}: {named, plural, one {# met naam} other {# met naam}}, {mentions, plural, one {# collectieve of naamloze vermelding} other {# collectieve of naamloze vermeldingen}}.',
    de: '{actors, plural, one {# Akteur} other {# Akteure}}: {named, plural, one {# benannt} other {# benannt}}, {mentions, plural, one {# Sammelnennung oder Nennung ohne Namen} other {# Sammelnennungen oder Nennungen ohne Namen}}.',
    en: '{actors, plural, one {# actor} other {# actors}}: {named, plural, one {# named} other {# named}}, {mentions, plural, one {# collective or unnamed mention} other {# collective or unnamed mentions}}.',
  },
  'seen.statements': {
    fr: '{all, plural, one {# énoncé sourcé} other {# énoncés sourcés}}, dont {inferred, plural, =0 {aucun déduit} one {# déduit} other {# déduits}} par nous. Chacun ouvre sa phrase et sa ligne.',
    nl: '{all, plural, one {# uitspraak} other {# uitspraken}} met bron, waarvan {inferred, plural, =0 {geen enkele} other {#}} door ons afgeleid. Elke opent haar zin en haar regel.',
    de: '{all, plural, one {# belegte Aussage} other {# belegte Aussagen}}, davon {inferred, plural, =0 {keine} other {#}} von uns abgeleitet. Jede öffnet ihren Satz und ihre Zeile.',
    en: '{all, plural, one {# sourced statement} other {# sourced statements}}, of which {inferred, plural, =0 {none} other {#}} inferred by us. Each opens its sentence and its line.',
  },
  'seen.no-load': {
    fr: 'Aucune charge déclarée. Ni disponible, ni complet : personne ne l’a dit, {actors, plural, =0 {pour personne} one {pour le seul acteur} other {pour les # acteurs}}.',
    nl: 'Geen werkdruk opgegeven. Beschikbaar noch volzet: niemand heeft het gezegd, {actors, plural, =0 {voor niemand} one {voor de enige actor} other {voor de # actoren}}.',
    de: 'Keine Auslastung gemeldet. Weder verfügbar noch voll: Niemand hat es gesagt, {actors, plural, =0 {für niemanden} one {für den einzigen Akteur} other {für die # Akteure}}.',
    en: 'No load declared. Neither available nor full: nobody said so, {actors, plural, =0 {for nobody} one {for the only actor} other {for the # actors}}.',
  },
  'seen.gap-not-computed': {
    fr: 'Écart non calculable : aucune enquête. Les documents signalent {gaps, plural, =0 {aucun écart} one {# écart} other {# écarts}} et {saturations, plural, =0 {aucune saturation} one {# saturation} other {# saturations}}.',
    nl: 'Kloof niet te berekenen: geen bevraging. De documenten melden {gaps, plural, =0 {geen kloof} one {# kloof} other {# kloven}} en {saturations, plural, =0 {geen verzadiging} one {# verzadiging} other {# keer verzadiging}}.',
    de: 'Lücke nicht berechenbar: keine Befragung. Die Dokumente melden {gaps, plural, =0 {keine Lücke} one {# Lücke} other {# Lücken}} und {saturations, plural, =0 {keine Überlastung} one {# Überlastung} other {# Überlastungen}}.',
    en: 'Gap cannot be computed: no survey. The documents signal {gaps, plural, =0 {no gap} one {# gap} other {# gaps}} and {saturations, plural, =0 {no saturation} one {# saturation} other {# saturations}}.',
  },
  'seen.partnership': {
    fr: '{name} : le partenariat réunit {members, plural, one {# acteur, nommé} other {# acteurs, nommés un à un}}.',
    nl: '{name}: het partnerschap verenigt {members, plural, one {# actor, met naam} other {# actoren, elk met naam}}.',
    de: '{name}: Die Partnerschaft vereint {members, plural, one {# Akteur, namentlich} other {# Akteure, jeder namentlich}}.',
    en: '{name}: the partnership brings together {members, plural, one {# actor, named} other {# actors, each named}}.',
  },
  'seen.named-by-several': {
    fr: '{actors, plural, one {# acteur est cité par plusieurs documents} other {# acteurs sont cités par plusieurs documents}}.',
    nl: '{actors, plural, one {# actor wordt door meerdere documenten genoemd} other {# actoren worden door meerdere documenten genoemd}}.',
    de: '{actors, plural, one {# Akteur wird von mehreren Dokumenten genannt} other {# Akteure werden von mehreren Dokumenten genannt}}.',
    en: '{actors, plural, one {# actor is named by several documents} other {# actors are named by several documents}}.',
  },
  'seen.actors-of-survey': {
    fr: '{actors, plural, one {# acteur compté} other {# acteurs comptés}} de {sectors, plural, one {# secteur} other {# secteurs}}{authorities, plural, =0 {} one { et # autorité} other { et # autorités}}, {actors, plural, one {relié} other {reliés}} par {ties, plural, one {# collaboration} other {# collaborations}} ; {confirmed, plural, =0 {aucune n’est confirmée} one {# est confirmée} other {# sont confirmées}} par les deux parties.',
    nl: '{actors, plural, one {# getelde actor} other {# getelde actoren}} uit {sectors, plural, one {# sector} other {# sectoren}}{authorities, plural, =0 {} one { en # overheid} other { en # overheden}}, verbonden door {ties, plural, one {# samenwerking} other {# samenwerkingen}}; {confirmed, plural, =0 {geen enkele is} one {# is} other {# zijn}} door beide partijen bevestigd.',
    de: '{actors, plural, one {# gezählter Akteur} other {# gezählte Akteure}} aus {sectors, plural, one {# Sektor} other {# Sektoren}}{authorities, plural, =0 {} one { und # Behörde} other { und # Behörden}}, verbunden durch {ties, plural, one {# Zusammenarbeit} other {# Zusammenarbeiten}}; {confirmed, plural, =0 {keine ist} one {# ist} other {# sind}} von beiden Seiten bestätigt.',
    en: '{actors, plural, one {# counted actor} other {# counted actors}} in {sectors, plural, one {# sector} other {# sectors}}{authorities, plural, =0 {} one { and # authority} other { and # authorities}}, joined by {ties, plural, one {# collaboration} other {# collaborations}}; {confirmed, plural, =0 {none is} one {# is} other {# are}} confirmed by both sides.',
  },
  'seen.across': {
    fr: '{share, number, percent} des collaborations ({across}) joignent un secteur social à un secteur de santé mentale. Les secteurs sociaux en ont {social} entre eux, ceux de santé mentale {mental}.',
    nl: '{share, number, percent} van de samenwerkingen ({across}) verbindt een sociale sector met een sector van de geestelijke gezondheid. De sociale sectoren hebben er {social} onder elkaar, die van de geestelijke gezondheid {mental}.',
    de: '{share, number, percent} der Zusammenarbeiten ({across}) verbinden einen sozialen Sektor mit einem der psychischen Gesundheit. Die sozialen Sektoren haben {social} untereinander, die der psychischen Gesundheit {mental}.',
    en: '{share, number, percent} of collaborations ({across}) join a social sector to a mental-health one. The social sectors have {social} among themselves, the mental-health ones {mental}.',
  },
  'seen.gap': {
    fr: `{expected, plural, one {# lien attendu} other {# liens attendus}} entre ${FR_BETWEEN}\u202f; il y en a {observed}.`,
    nl: `{expected, plural, one {# band} other {# banden}} verwacht tussen ${NL_BETWEEN}; er {observed, plural, one {is er #} other {zijn er #}}.`,
    de: `{expected, plural, one {# Verbindung} other {# Verbindungen}} erwartet zwischen ${DE_BETWEEN}; es gibt {observed}.`,
    en: `{expected, plural, one {# link} other {# links}} expected between ${EN_BETWEEN}; there {observed, plural, one {is #} other {are #}}.`,
  },
  'seen.saturated': {
    fr: 'Sur {actors, plural, one {# acteur compté} other {# acteurs comptés}}, {saturated, plural, =0 {aucun ne se dit complet} one {# se dit complet} other {# se disent complets}} ; {unknown, plural, =0 {la charge de tous est connue} other {pour {unknown}, la charge est inconnue}}.',
    nl: 'Van {actors, plural, one {# getelde actor} other {# getelde actoren}} {saturated, plural, =0 {noemt niemand zich volzet} one {noemt # zich volzet} other {noemen # zich volzet}}; {unknown, plural, =0 {van alle is de werkdruk gekend} other {van {unknown} is de werkdruk onbekend}}.',
    de: 'Von {actors, plural, one {# gezählten Akteur} other {# gezählten Akteuren}} {saturated, plural, =0 {meldet sich keiner als voll} one {meldet sich # als voll} other {melden sich # als voll}}; {unknown, plural, =0 {von allen ist die Auslastung bekannt} other {von {unknown} ist die Auslastung unbekannt}}.',
    en: 'Of {actors, plural, one {# counted actor} other {# counted actors}}, {saturated, plural, =0 {none declares itself full} one {# declares itself full} other {# declare themselves full}}; {unknown, plural, =0 {the load of all is known} other {the load of {unknown} is unknown}}.',
  },
  'seen.no-way-across': {
    fr: '{actors, plural, =0 {Chaque acteur a un passage vers l’autre côté} one {# acteur n’a aucun passage vers l’autre côté} other {# acteurs n’ont aucun passage vers l’autre côté}}.',
    nl: '{actors, plural, =0 {Elke actor heeft een weg naar de andere zijde} one {# actor heeft geen enkele weg naar de andere zijde} other {# actoren hebben geen enkele weg naar de andere zijde}}.',
    de: '{actors, plural, =0 {Jeder Akteur hat einen Weg zur anderen Seite} one {# Akteur hat keinen Weg zur anderen Seite} other {# Akteure haben keinen Weg zur anderen Seite}}.',
    en: '{actors, plural, =0 {Every actor has a way to the other side} one {# actor has no way to the other side} other {# actors have no way to the other side}}.',
  },
  'seen.response': {
    fr: '{answered, plural, =0 {Aucun acteur} one {# acteur} other {# acteurs}} sur {actors} {answered, plural, =0 {n’a répondu} one {a répondu} other {ont répondu}} à l’enquête.',
    nl: '{answered, plural, =0 {Geen enkele van de {actors} actoren heeft} one {# van de {actors} actoren heeft} other {# van de {actors} actoren hebben}} op de bevraging geantwoord.',
    de: '{answered, plural, =0 {Keiner von {actors} Akteuren hat} one {# von {actors} Akteuren hat} other {# von {actors} Akteuren haben}} auf die Befragung geantwortet.',
    en: '{answered, plural, =0 {None of {actors} actors} one {# of {actors} actors} other {# of {actors} actors}} answered the survey.',
  },
})
