import { sentences } from './catalogue.ts'

/** What makes it easy, after a comma each. */
const EASY = '{conditions, plural, =0 {} =1 {, {c1}} =2 {, {c1}, {c2}} other {, {c1}, {c2}, {c3}}}'
/** For whom: one name, two, the first two of more. */
const whom = (word: string, and: string): string =>
  `{audiences, plural, =0 {} =1 { ${word} {a1}} =2 { ${word} {a1} ${and} {a2}} other { ${word} {a1}, {a2}…}}`
/** What it is, where it has no offer and no need says what it does. */
const kinds = (words: readonly [string, string, string, string, string, string, string, string]): string => {
  const [service, team, association, institution, company, partnership, network, other] = words
  return `{what, select, named {{name}} service {${service}} team {${team}} association {${association}} institution {${institution}} company {${company}} partnership {${partnership}} carenetwork {${network}} other {${other}}}`
}

/** What suggestions of partners say: why this one, what fits and what does not, how near, how they are ordered. */
export const partners = sentences({
  'partners.found': {
    fr: '{total, plural, one {# partenaire possible} other {# partenaires possibles}}{full, plural, =0 {} one {, dont # complet} other {, dont # complets}}{unknown, plural, =0 {} one {\u202f; pour #, aucune information de charge} other {\u202f; pour #, aucune information de charge}}{planned, plural, =0 {} one {\u202f; # de plus est prévu} other {\u202f; # de plus sont prévus}}.',
    nl: '{total, plural, one {# mogelijke partner} other {# mogelijke partners}}{full, plural, =0 {} other {, waarvan # volzet}}{unknown, plural, =0 {} other {; voor # geen informatie over de werkdruk}}{planned, plural, =0 {} one {; nog # is gepland} other {; nog # zijn gepland}}.',
    de: '{total, plural, one {# möglicher Partner} other {# mögliche Partner}}{full, plural, =0 {} other {, davon # voll}}{unknown, plural, =0 {} other {; bei # keine Angabe zur Auslastung}}{planned, plural, =0 {} one {; # weiterer ist geplant} other {; # weitere sind geplant}}.',
    en: '{total, plural, one {# possible partner} other {# possible partners}}{full, plural, =0 {} other {, # of them full}}{unknown, plural, =0 {} other {; for # no information on load}}{planned, plural, =0 {} one {; # more is planned} other {; # more are planned}}.',
  },
  'partners.none': {
    fr: 'Aucun partenaire trouvé\u202f: {kind, select, need {personne ici ne dit répondre à « {name} »} audience {parmi ceux qui restaient, aucun n’est là pour « {name} »} territory {parmi ceux qui restaient, aucun ne sert {name} ni, dans l’aire choisie, un autre lieu} other {« {name} » a écarté le dernier}}.{planned, plural, =0 {} one { # est prévu.} other { # sont prévus.}}',
    nl: 'Geen partner gevonden: {kind, select, need {niemand hier zegt een antwoord te hebben op “{name}”} audience {van wie overbleef, is niemand er voor “{name}”} territory {van wie overbleef, werkt niemand in {name} of, binnen het gekozen gebied, ergens anders} other {“{name}” liet de laatste wegvallen}}.{planned, plural, =0 {} one { # is gepland.} other { # zijn gepland.}}',
    de: 'Kein Partner gefunden: {kind, select, need {niemand hier sagt, dass er auf „{name}“ antwortet} audience {von denen, die übrig waren, ist niemand für „{name}“ da} territory {von denen, die übrig waren, arbeitet niemand in {name} oder, im gewählten Umkreis, anderswo} other {„{name}“ ließ den letzten wegfallen}}.{planned, plural, =0 {} one { # ist geplant.} other { # sind geplant.}}',
    en: 'No partner found: {kind, select, need {nobody here says that they answer “{name}”} audience {of those that were left, none is there for “{name}”} territory {of those that were left, none serves {name} or, within the reach chosen, another place} other {“{name}” removed the last one}}.{planned, plural, =0 {} one { # is planned.} other { # are planned.}}',
  },
  'partners.nobody': {
    fr: 'Ce réseau n’a personne à proposer.{planned, plural, =0 {} one { # est prévu.} other { # sont prévus.}}',
    nl: 'Dit netwerk heeft niemand om voor te stellen.{planned, plural, =0 {} one { # is gepland.} other { # zijn gepland.}}',
    de: 'Dieses Netz hat niemanden vorzuschlagen.{planned, plural, =0 {} one { # ist geplant.} other { # sind geplant.}}',
    en: 'This network has nobody to suggest.{planned, plural, =0 {} one { # is planned.} other { # are planned.}}',
  },
  'partners.order': {
    fr: '{order, select, fit {D’abord ceux qui correspondent le mieux à ce qui est demandé{from, select, yes {, puis les plus proches de votre service dans le réseau} other {}}{place, select, yes {, puis par temps de trajet} other {}}} steps {{from, select, yes {D’abord les plus proches de votre service dans le réseau, puis ceux qui correspondent le mieux} other {Sans votre service, on ne sait pas qui est proche\u202f: d’abord ceux qui correspondent le mieux}}} minutes {{place, select, yes {D’abord le trajet le plus court, puis ceux qui correspondent le mieux} other {Sans lieu, pas de trajet\u202f: d’abord ceux qui correspondent le mieux}}} other {Par ordre alphabétique}}. Être complet ne change pas la place de quelqu’un.',
    nl: '{order, select, fit {Eerst wie het best past bij de vraag{from, select, yes {, dan wie in het netwerk het dichtst bij uw dienst staat} other {}}{place, select, yes {, dan volgens reistijd} other {}}} steps {{from, select, yes {Eerst wie in het netwerk het dichtst bij uw dienst staat, dan wie het best past} other {Zonder uw dienst weten we niet wie dichtbij is: eerst wie het best past}}} minutes {{place, select, yes {Eerst de kortste reistijd, dan wie het best past} other {Zonder plaats geen reistijd: eerst wie het best past}}} other {In alfabetische volgorde}}. Volzet zijn verandert niemands plaats.',
    de: '{order, select, fit {Zuerst, wer am besten zur Frage passt{from, select, yes {, dann, wer Ihrem Dienst im Netz am nächsten ist} other {}}{place, select, yes {, dann nach Fahrzeit} other {}}} steps {{from, select, yes {Zuerst, wer Ihrem Dienst im Netz am nächsten ist, dann, wer am besten passt} other {Ohne Ihren Dienst weiß man nicht, wer nah ist: zuerst, wer am besten passt}}} minutes {{place, select, yes {Zuerst die kürzeste Fahrzeit, dann, wer am besten passt} other {Ohne Ort keine Fahrzeit: zuerst, wer am besten passt}}} other {Nach dem Alphabet}}. Voll zu sein ändert niemandes Platz.',
    en: '{order, select, fit {First those that best match what is asked{from, select, yes {, then those nearest to your service in the network} other {}}{place, select, yes {, then by travel time} other {}}} steps {{from, select, yes {First those nearest to your service in the network, then those that match best} other {Without your service nobody knows who is near: first those that match best}}} minutes {{place, select, yes {First the shortest way, then those that match best} other {Without a place there is no way to measure: first those that match best}}} other {In alphabetical order}}. Being full does not change anybody’s place.',
  },
  'partners.assumption.stated-ties': {
    fr: 'Les pas suivent les seules collaborations que les documents disent\u202f; ailleurs, on ne sait pas.',
    nl: 'De stappen volgen alleen de samenwerkingen die de documenten noemen; elders weten we het niet.',
    de: 'Die Schritte folgen nur den Formen der Zusammenarbeit, die in den Dokumenten stehen; sonst weiß man es nicht.',
    en: 'Steps follow only the collaborations that documents state; elsewhere it is not known.',
  },
  'excluded.proposed-offers': {
    fr: '{count, plural, one {# offre proposée ou demandée, qui n’existe pas} other {# offres proposées ou demandées, qui n’existent pas}}',
    nl: '{count, plural, one {# voorgesteld of gevraagd aanbod dat niet bestaat} other {# keer voorgesteld of gevraagd aanbod dat niet bestaat}}',
    de: '{count, plural, one {# vorgeschlagenes oder gewünschtes Angebot, das es nicht gibt} other {# vorgeschlagene oder gewünschte Angebote, die es nicht gibt}}',
    en: '{count, plural, one {# offer proposed or requested, which does not exist} other {# offers proposed or requested, which do not exist}}',
  },
  'partner.why': {
    fr: `{planned, select, yes {Prévu, pas encore ouvert\u202f: } other {}}${kinds(['Un service', 'Une équipe', 'Une association', 'Une institution', 'Une entreprise', 'Un partenariat', 'Un réseau de soins', 'Un acteur'])}${whom('pour', 'et')}{place, select, here {, sert {territory}} seat {, se trouve à {territory}} minutes {, sert {territory}, à {minutes, plural, one {# minute} other {# minutes}}} there {, sert {territory}} other {}}${EASY}{rest, select, silent {\u202f; de ce que vous cherchez, rien n’est dit} other {}}.`,
    nl: `{planned, select, yes {Gepland, nog niet open: } other {}}${kinds(['Een dienst', 'Een team', 'Een vereniging', 'Een instelling', 'Een bedrijf', 'Een partnerschap', 'Een zorgnetwerk', 'Een actor'])}${whom('voor', 'en')}{place, select, here {, werkt in {territory}} seat {, ligt in {territory}} minutes {, werkt in {territory}, op {minutes, plural, one {# minuut} other {# minuten}}} there {, werkt in {territory}} other {}}${EASY}{rest, select, silent {; over wat u zoekt is niets gezegd} other {}}.`,
    de: `{planned, select, yes {Geplant, noch nicht offen: } other {}}${kinds(['Ein Dienst', 'Ein Team', 'Ein Verein', 'Eine Einrichtung', 'Ein Unternehmen', 'Eine Partnerschaft', 'Ein Versorgungsnetz', 'Ein Akteur'])}${whom('für', 'und')}{place, select, here {, arbeitet in {territory}} seat {, liegt in {territory}} minutes {, arbeitet in {territory}, {minutes, plural, one {# Minute} other {# Minuten}} entfernt} there {, arbeitet in {territory}} other {}}${EASY}{rest, select, silent {; zu dem, was Sie suchen, ist nichts gesagt} other {}}.`,
    en: `{planned, select, yes {Planned, not open yet: } other {}}${kinds(['A service', 'A team', 'An association', 'An institution', 'A company', 'A partnership', 'A care network', 'An actor'])}${whom('for', 'and')}{place, select, here {, serves {territory}} seat {, stands in {territory}} minutes {, serves {territory}, {minutes, plural, one {# minute} other {# minutes}} away} there {, serves {territory}} other {}}${EASY}{rest, select, silent {; nothing is stated of what you are looking for} other {}}.`,
  },
  'partner.nearness': {
    fr: '{steps, plural, =1 {Déjà votre partenaire} =2 {Connu de {through, plural, =1 {# de vos partenaires\u202f: {p1}} =2 {# de vos partenaires\u202f: {p1} et {p2}} other {# de vos partenaires, dont {p1} et {p2}}}} other {À # pas de vous}}',
    nl: '{steps, plural, =1 {Al uw partner} =2 {Gekend door {through, plural, =1 {# van uw partners: {p1}} =2 {# van uw partners: {p1} en {p2}} other {# van uw partners, onder wie {p1} en {p2}}}} other {Op # stappen van u}}',
    de: '{steps, plural, =1 {Schon Ihr Partner} =2 {{through, plural, =1 {# Ihrer Partner bekannt: {p1}} =2 {# Ihrer Partner bekannt: {p1} und {p2}} other {# Ihrer Partner bekannt, darunter {p1} und {p2}}}} other {# Schritte von Ihnen}}',
    en: '{steps, plural, =1 {Already your partner} =2 {Known to {through, plural, =1 {# of your partners: {p1}} =2 {# of your partners: {p1} and {p2}} other {# of your partners, among them {p1} and {p2}}}} other {# steps from you}}',
  },
  'partner.relay': {
    fr: '{actor}\u202f: {level, select, available {disponible} other {sous tension}}{said, select, yes {, dit le {day, date, long}} other {}}{tied, select, yes {\u202f; déjà partenaire de {full}} other {}}.',
    nl: '{actor}: {level, select, available {beschikbaar} other {onder druk}}{said, select, yes {, gezegd op {day, date, long}} other {}}{tied, select, yes {; al partner van {full}} other {}}.',
    de: '{actor}: {level, select, available {verfügbar} other {angespannt}}{said, select, yes {, gesagt am {day, date, long}} other {}}{tied, select, yes {; schon Partner von {full}} other {}}.',
    en: '{actor}: {level, select, available {available} other {strained}}{said, select, yes {, said on {day, date, long}} other {}}{tied, select, yes {; already a partner of {full}} other {}}.',
  },
  'partner.planned': {
    fr: 'Prévu, pas encore ouvert',
    nl: 'Gepland, nog niet open',
    de: 'Geplant, noch nicht offen',
    en: 'Planned, not open yet',
  },
  'partner.need.met': {
    fr: 'Répond au besoin\u202f: {need}',
    nl: 'Antwoordt op de nood: {need}',
    de: 'Antwortet auf den Bedarf: {need}',
    en: 'Answers the need: {need}',
  },
  'partner.need.unknown': {
    fr: 'Rien ne dit si « {need} » trouve ici une réponse',
    nl: 'Niets zegt of “{need}” hier een antwoord vindt',
    de: 'Nichts sagt, ob „{need}“ hier eine Antwort findet',
    en: 'Nothing says whether “{need}” is answered here',
  },
  'partner.audience.met': {
    fr: 'Pour\u202f: {audience}',
    nl: 'Voor: {audience}',
    de: 'Für: {audience}',
    en: 'For: {audience}',
  },
  'partner.audience.broader': {
    fr: 'Pour un public plus large que « {audience} »\u202f: {other}',
    nl: 'Voor een ruimer publiek dan “{audience}”: {other}',
    de: 'Für eine weitere Zielgruppe als „{audience}“: {other}',
    en: 'For a wider audience than “{audience}”: {other}',
  },
  'partner.audience.narrower': {
    fr: 'Pour une partie seulement de « {audience} »\u202f: {other}',
    nl: 'Slechts voor een deel van “{audience}”: {other}',
    de: 'Nur für einen Teil von „{audience}“: {other}',
    en: 'Only for a part of “{audience}”: {other}',
  },
  'partner.audience.unknown': {
    fr: 'Public non dit\u202f: {audience}, à demander',
    nl: 'Publiek niet gezegd: {audience}, na te vragen',
    de: 'Zielgruppe nicht gesagt: {audience}, nachfragen',
    en: 'Audience not stated: {audience}, to be asked',
  },
  'partner.territory.met': {
    fr: 'Sert {territory}',
    nl: 'Werkt in {territory}',
    de: 'Arbeitet in {territory}',
    en: 'Serves {territory}',
  },
  'partner.territory.seat': {
    fr: 'Se trouve à {territory}\u202f; ce qu’il sert n’est pas dit',
    nl: 'Ligt in {territory}; waar het werkt, is niet gezegd',
    de: 'Liegt in {territory}; wo gearbeitet wird, ist nicht gesagt',
    en: 'Stands in {territory}; what it serves is not stated',
  },
  'partner.territory.near': {
    fr: 'Sert une commune voisine, {other}{minutes, plural, =-1 {} one {, à # minute} other {, à # minutes}}',
    nl: 'Werkt in een naburige gemeente, {other}{minutes, plural, =-1 {} one {, op # minuut} other {, op # minuten}}',
    de: 'Arbeitet in einer Nachbargemeinde, {other}{minutes, plural, =-1 {} one {, # Minute entfernt} other {, # Minuten entfernt}}',
    en: 'Serves a neighbouring municipality, {other}{minutes, plural, =-1 {} one {, # minute away} other {, # minutes away}}',
  },
  'partner.territory.far': {
    fr: 'Loin de {territory}\u202f: sert {other}{minutes, plural, =-1 {} one {, à # minute} other {, à # minutes}}',
    nl: 'Ver van {territory}: werkt in {other}{minutes, plural, =-1 {} one {, op # minuut} other {, op # minuten}}',
    de: 'Weit von {territory}: arbeitet in {other}{minutes, plural, =-1 {} one {, # Minute entfernt} other {, # Minuten entfernt}}',
    en: 'Far from {territory}: serves {other}{minutes, plural, =-1 {} one {, # minute away} other {, # minutes away}}',
  },
  'partner.territory.unknown': {
    fr: 'Territoire non dit\u202f: {territory}, à demander',
    nl: 'Gebied niet gezegd: {territory}, na te vragen',
    de: 'Gebiet nicht gesagt: {territory}, nachfragen',
    en: 'Territory not stated: {territory}, to be asked',
  },
  'partner.condition.met': { fr: '{condition}', nl: '{condition}', de: '{condition}', en: '{condition}' },
  'partner.condition.unknown': {
    fr: '{condition}\u202f: non dit',
    nl: '{condition}: niet gezegd',
    de: '{condition}: nicht gesagt',
    en: '{condition}: not stated',
  },
  'partner.condition.unmet': {
    fr: 'Ne correspond pas\u202f: {said}, et non {condition}',
    nl: 'Past niet: {said}, en niet {condition}',
    de: 'Passt nicht: {said}, und nicht {condition}',
    en: 'Does not match: {said}, not {condition}',
  },
  'partner.wait.met': {
    fr: 'Premier rendez-vous {weeks, plural, =0 {sans attendre} one {dans # semaine} other {dans # semaines}}',
    nl: 'Eerste afspraak {weeks, plural, =0 {zonder wachten} one {binnen # week} other {binnen # weken}}',
    de: 'Erster Termin {weeks, plural, =0 {ohne Warten} one {in # Woche} other {in # Wochen}}',
    en: 'First appointment {weeks, plural, =0 {without waiting} one {in # week} other {in # weeks}}',
  },
  'partner.wait.unmet': {
    fr: 'Ne correspond pas\u202f: premier rendez-vous dans {weeks, plural, one {# semaine} other {# semaines}}, pas {within}',
    nl: 'Past niet: eerste afspraak over {weeks, plural, one {# week} other {# weken}}, geen {within}',
    de: 'Passt nicht: erster Termin in {weeks, plural, one {# Woche} other {# Wochen}}, nicht {within}',
    en: 'Does not match: first appointment in {weeks, plural, one {# week} other {# weeks}}, not {within}',
  },
  'partner.language.met': {
    fr: 'Parle {language, select, fr {français} nl {néerlandais} de {allemand} other {anglais}}',
    nl: 'Spreekt {language, select, fr {Frans} nl {Nederlands} de {Duits} other {Engels}}',
    de: 'Spricht {language, select, fr {Französisch} nl {Niederländisch} de {Deutsch} other {Englisch}}',
    en: 'Speaks {language, select, fr {French} nl {Dutch} de {German} other {English}}',
  },
  'partner.language.unknown': {
    fr: 'Langues non dites\u202f: {language, select, fr {français} nl {néerlandais} de {allemand} other {anglais}}, à demander',
    nl: 'Talen niet gezegd: {language, select, fr {Frans} nl {Nederlands} de {Duits} other {Engels}}, na te vragen',
    de: 'Sprachen nicht gesagt: {language, select, fr {Französisch} nl {Niederländisch} de {Deutsch} other {Englisch}}, nachfragen',
    en: 'Languages not stated: {language, select, fr {French} nl {Dutch} de {German} other {English}}, to be asked',
  },
  'partner.language.unmet': {
    fr: 'Ne correspond pas\u202f: d’autres langues sont dites, pas {language, select, fr {le français} nl {le néerlandais} de {l’allemand} other {l’anglais}}',
    nl: 'Past niet: andere talen zijn gezegd, niet het {language, select, fr {Frans} nl {Nederlands} de {Duits} other {Engels}}',
    de: 'Passt nicht: andere Sprachen sind gesagt, nicht {language, select, fr {Französisch} nl {Niederländisch} de {Deutsch} other {Englisch}}',
    en: 'Does not match: other languages are stated, not {language, select, fr {French} nl {Dutch} de {German} other {English}}',
  },
  'meeting.sentence': {
    fr: '{a} et {b} ne travaillent pas encore ensemble{audiences, plural, =0 {{territories, plural, =0 {} other {, et servent {territory}}}} other {, et ont en commun\u202f: {audience}{territories, plural, =0 {} other {, {territory}}}}}.',
    nl: '{a} en {b} werken nog niet samen{audiences, plural, =0 {{territories, plural, =0 {} other {, en werken beide in {territory}}}} other {, en hebben gemeen: {audience}{territories, plural, =0 {} other {, {territory}}}}}.',
    de: '{a} und {b} arbeiten noch nicht zusammen{audiences, plural, =0 {{territories, plural, =0 {} other {, und arbeiten beide in {territory}}}} other {, und haben gemeinsam: {audience}{territories, plural, =0 {} other {, {territory}}}}}.',
    en: '{a} and {b} do not work together yet{audiences, plural, =0 {{territories, plural, =0 {} other {, and both serve {territory}}}} other {, and have in common: {audience}{territories, plural, =0 {} other {, {territory}}}}}.',
  },
  'meeting.reason.new': {
    fr: 'Pas encore de collaboration, {by, select, side {d’une rive à l’autre} other {d’un secteur à l’autre}}',
    nl: 'Nog geen samenwerking, {by, select, side {van de ene oever naar de andere} other {van de ene sector naar de andere}}',
    de: 'Noch keine Zusammenarbeit, {by, select, side {von einem Ufer zum anderen} other {von einem Sektor zum anderen}}',
    en: 'No collaboration yet, {by, select, side {from one shore to the other} other {from one sector to another}}',
  },
  'meeting.reason.untied': {
    fr: 'Pas encore de collaboration{by, select, side {} other {}}',
    nl: 'Nog geen samenwerking{by, select, side {} other {}}',
    de: 'Noch keine Zusammenarbeit{by, select, side {} other {}}',
    en: 'No collaboration yet{by, select, side {} other {}}',
  },
  'meeting.reason.nearer': {
    fr: 'Leur rencontre rapprocherait le social et la santé mentale',
    nl: 'Hun ontmoeting zou de sociale sector en de geestelijke gezondheid dichter bij elkaar brengen',
    de: 'Ihr Treffen würde das Soziale und die psychische Gesundheit einander näherbringen',
    en: 'Their meeting would bring social and mental-health services nearer',
  },
  'meeting.reason.audiences': {
    fr: 'Même public\u202f: {count, plural, =1 {{n1}} =2 {{n1} et {n2}} other {{n1}, {n2} et d’autres}}',
    nl: 'Zelfde publiek: {count, plural, =1 {{n1}} =2 {{n1} en {n2}} other {{n1}, {n2} en andere}}',
    de: 'Dieselbe Zielgruppe: {count, plural, =1 {{n1}} =2 {{n1} und {n2}} other {{n1}, {n2} und andere}}',
    en: 'Same audience: {count, plural, =1 {{n1}} =2 {{n1} and {n2}} other {{n1}, {n2} and others}}',
  },
  'meeting.reason.territories': {
    fr: '{count, plural, =1 {Même commune\u202f: {n1}} =2 {Mêmes communes\u202f: {n1} et {n2}} other {Mêmes communes\u202f: {n1}, {n2} et d’autres}}',
    nl: '{count, plural, =1 {Zelfde gemeente: {n1}} =2 {Zelfde gemeenten: {n1} en {n2}} other {Zelfde gemeenten: {n1}, {n2} en andere}}',
    de: '{count, plural, =1 {Dieselbe Gemeinde: {n1}} =2 {Dieselben Gemeinden: {n1} und {n2}} other {Dieselben Gemeinden: {n1}, {n2} und andere}}',
    en: '{count, plural, =1 {Same municipality: {n1}} =2 {Same municipalities: {n1} and {n2}} other {Same municipalities: {n1}, {n2} and others}}',
  },
  'meeting.reason.complementary': {
    fr: 'L’un fait ce que l’autre ne fait pas\u202f: {count, plural, =1 {{n1}} =2 {{n1} et {n2}} other {{n1}, {n2} et d’autres}}',
    nl: 'De ene doet wat de andere niet doet: {count, plural, =1 {{n1}} =2 {{n1} en {n2}} other {{n1}, {n2} en andere}}',
    de: 'Der eine tut, was der andere nicht tut: {count, plural, =1 {{n1}} =2 {{n1} und {n2}} other {{n1}, {n2} und andere}}',
    en: 'One does what the other does not: {count, plural, =1 {{n1}} =2 {{n1} and {n2}} other {{n1}, {n2} and others}}',
  },
  'meeting.reason.bridge': {
    fr: '{count, plural, =1 {{actor} travaille déjà avec les deux rives} other {Tous deux travaillent déjà avec les deux rives{actor, select, other {}}}}',
    nl: '{count, plural, =1 {{actor} werkt al met de twee oevers} other {Beide werken al met de twee oevers{actor, select, other {}}}}',
    de: '{count, plural, =1 {{actor} arbeitet schon mit beiden Ufern} other {Beide arbeiten schon mit beiden Ufern{actor, select, other {}}}}',
    en: '{count, plural, =1 {{actor} already works with both shores} other {Both already work with both shores{actor, select, other {}}}}',
  },
  'seating.found': {
    fr: '{possible, plural, =0 {Personne ici n’a de rencontre nouvelle à faire} other {{newPairs, plural, =0 {Aucune rencontre nouvelle} one {# rencontre nouvelle} other {# rencontres nouvelles}} sur {possible}}}\u202f: {people} acteurs, {tables, plural, one {# table} other {# tables}}, {rounds, plural, one {# tour} other {# tours}}.',
    nl: '{possible, plural, =0 {Niemand hier heeft een nieuwe ontmoeting te doen} other {{newPairs, plural, =0 {Geen nieuwe ontmoeting} one {# nieuwe ontmoeting} other {# nieuwe ontmoetingen}} van de {possible}}}: {people} actoren, {tables, plural, one {# tafel} other {# tafels}}, {rounds, plural, one {# ronde} other {# rondes}}.',
    de: '{possible, plural, =0 {Niemand hier hat eine neue Begegnung vor sich} other {{newPairs, plural, =0 {Keine neue Begegnung} one {# neue Begegnung} other {# neue Begegnungen}} von {possible}}}: {people} Akteure, {tables, plural, one {# Tisch} other {# Tische}}, {rounds, plural, one {# Runde} other {# Runden}}.',
    en: '{possible, plural, =0 {Nobody here has anybody new to meet} other {{newPairs, plural, =0 {No new meeting} one {# new meeting} other {# new meetings}} out of {possible}}}: {people} actors, {tables, plural, one {# table} other {# tables}}, {rounds, plural, one {# round} other {# rounds}}.',
  },
  'excluded.seated-without-ties': {
    fr: '{count, plural, one {# acteur assis dont on ne compte pas les collaborations} other {# acteurs assis dont on ne compte pas les collaborations}}',
    nl: '{count, plural, one {# actor aan tafel van wie de samenwerkingen niet meetellen} other {# actoren aan tafel van wie de samenwerkingen niet meetellen}}',
    de: '{count, plural, one {# Akteur am Tisch, dessen Zusammenarbeit nicht gezählt wird} other {# Akteure am Tisch, deren Zusammenarbeit nicht gezählt wird}}',
    en: '{count, plural, one {# actor seated whose collaborations are not counted} other {# actors seated whose collaborations are not counted}}',
  },
})
