/** The lists a network speaks with. `[id, French, Dutch, German, English, …]`. */
const named = ([id, fr, nl, de, en]) => ({ id, name: fr, name_nl: nl, name_de: de, name_en: en })

const SECTORS = [
  ['aide-sociale', 'Aide sociale, CPAS', 'Sociale hulp, OCMW', 'Sozialhilfe, ÖSHZ', 'Social assistance', 'CPAS'],
  ['logement', 'Logement', 'Huisvesting', 'Wohnen', 'Housing', 'LOG'],
  ['aide-jeunesse', 'Aide à la jeunesse', 'Jeugdhulp', 'Jugendhilfe', 'Youth support', 'JEUN'],
  ['insertion', 'Insertion socioprofessionnelle', 'Socioprofessionele inschakeling', 'Berufliche Eingliederung', 'Work integration', 'INS'],
  ['mediation-dettes', 'Médiation de dettes', 'Schuldbemiddeling', 'Schuldnerberatung', 'Debt mediation', 'DETT'],
  ['sans-abrisme', 'Sans-abrisme', 'Dakloosheid', 'Obdachlosenhilfe', 'Homelessness', 'SABR'],
  ['sante-generale', 'Maisons médicales et plannings', 'Wijkgezondheidscentra en planning', 'Gemeinschaftspraxen und Familienplanung', 'General health', 'MG'],
  ['sante-mentale', 'Services de santé mentale', 'Centra voor geestelijke gezondheidszorg', 'Dienste für psychische Gesundheit', 'Mental-health services', 'SSM'],
  ['equipes-mobiles', 'Équipes mobiles 107', 'Mobiele teams 107', 'Mobile Teams 107', 'Mobile teams 107', '107'],
  ['psychiatrie-hospitaliere', 'Psychiatrie hospitalière', 'Ziekenhuispsychiatrie', 'Stationäre Psychiatrie', 'Hospital psychiatry', 'PSY'],
  ['rehabilitation', 'Réhabilitation et habitat protégé', 'Rehabilitatie en beschut wonen', 'Rehabilitation und betreutes Wohnen', 'Rehabilitation and supported housing', 'REHA'],
  ['addictions', 'Addictions', 'Verslavingszorg', 'Suchthilfe', 'Addictions', 'ADD'],
]
export const sectors = () => SECTORS.map((row) => ({ ...named(row), shortName: row[5], kind: 'sector' }))

const FUNCTIONS = [
  ['f1', 'Prévenir, dépister, premiers soins', 'Voorkomen, opsporen, eerste zorg', 'Vorbeugen, erkennen, erste Hilfe', 'Prevention, detection, first care'],
  ['f2', 'Traiter chez soi, équipes mobiles', 'Behandelen aan huis, mobiele teams', 'Behandlung zu Hause, mobile Teams', 'Treatment at home, mobile teams'],
  ['f3', 'Se réinsérer, inclusion sociale', 'Re-integratie, sociale inclusie', 'Wiedereingliederung, soziale Inklusion', 'Recovery and social inclusion'],
  ['f4', 'Soigner en unité résidentielle', 'Residentiële behandeling', 'Stationäre Behandlung', 'Residential treatment'],
  ['f5', 'Habiter avec un appui', 'Wonen met ondersteuning', 'Wohnen mit Unterstützung', 'Supported living'],
]
export const functions = () => FUNCTIONS.map((row, at) => ({ ...named(row), number: at + 1 }))

const AUDIENCES = [
  ['adultes', 'Adultes', 'Volwassenen', 'Erwachsene', 'Adults', 'population', ''],
  ['jeunes', 'Jeunes, 12–25 ans', 'Jongeren, 12–25 jaar', 'Jugendliche, 12–25 Jahre', 'Young people, 12–25', 'population', ''],
  ['familles-enfants', 'Familles et enfants', 'Gezinnen en kinderen', 'Familien und Kinder', 'Families and children', 'population', ''],
  ['sans-chez-soi', 'Personnes sans chez-soi', 'Dak- en thuislozen', 'Wohnungslose Menschen', 'People without a home', 'population', 'adultes'],
  ['aines', 'Aîné·e·s', 'Ouderen', 'Seniorinnen und Senioren', 'Older people', 'population', 'adultes'],
  ['exil', 'Personnes en exil', 'Mensen op de vlucht', 'Menschen im Exil', 'People in exile', 'population', ''],
  ['usagers-drogues', 'Usager·ère·s de drogues', 'Druggebruikers', 'Drogenkonsumierende', 'People who use drugs', 'population', 'adultes'],
  ['surendettes', 'Personnes surendettées', 'Mensen met schulden', 'Überschuldete Menschen', 'Over-indebted people', 'population', 'adultes'],
  ['proches', 'Proches et aidant·e·s', 'Naasten en mantelzorgers', 'Angehörige und Pflegende', 'Relatives and carers', 'population', ''],
  ['equipes', 'Professionnel·le·s du bassin', 'Professionals van het bekken', 'Fachkräfte des Beckens', 'Professionals of the basin', 'professionals', ''],
]
export const audiences = () =>
  AUDIENCES.map((row) => ({ ...named(row), kind: row[5], ...(row[6] === '' ? {} : { parent: row[6] }) }))

export const conditions = () =>
  [
    ['gratuit', 'Gratuit', 'Gratis', 'Kostenlos', 'Free of charge'],
    ['sans-rendez-vous', 'Sans rendez-vous', 'Zonder afspraak', 'Ohne Termin', 'Walk-in'],
    ['sur-orientation', 'Sur orientation d’un service', 'Na verwijzing', 'Auf Überweisung', 'On referral'],
    ['a-domicile', 'À domicile', 'Aan huis', 'Zu Hause', 'At home'],
    ['bas-seuil', 'Bas seuil', 'Laagdrempelig', 'Niederschwellig', 'Low threshold'],
    ['domicile-commune', 'Habiter la commune', 'In de gemeente wonen', 'In der Gemeinde wohnen', 'Living in the commune'],
    ['tarif-reduit', 'Tarif réduit possible', 'Verlaagd tarief mogelijk', 'Ermäßigung möglich', 'Reduced fee possible'],
  ].map(named)

export const settings = () =>
  [
    ['milieu-rue', 'La rue et les lieux d’accueil', 'De straat en de opvang', 'Straße und Aufnahmeorte', 'The street and shelters'],
    ['milieu-logement', 'Le logement', 'Het wonen', 'Das Wohnen', 'The home'],
    ['milieu-ecole', 'L’école et le temps libre', 'School en vrije tijd', 'Schule und Freizeit', 'School and leisure'],
    ['milieu-soins', 'Les lieux de soins', 'De zorgplekken', 'Orte der Behandlung', 'Places of care'],
    ['milieu-bassin', 'Le bassin entier', 'Het hele bekken', 'Das ganze Becken', 'The whole basin'],
  ].map(named)

const TAGS = [
  ['tag-double-diagnostic', 'double diagnostic', 'key-word', 'Doppeldiagnose', 'equipe-mobile-double-diagnostic'],
  ['tag-pair-aidance', 'pair-aidance', 'practice', 'Peer-Begleitung', 'pair-aidance-du-bassin'],
  ['tag-bas-seuil', 'bas seuil', 'practice', 'niederschwellig', 'comptoir-la-balise'],
  ['tag-rue', 'travail de rue', 'practice', 'Straßenarbeit', 'equipe-de-rue-d-ormelle'],
  ['tag-gestion-budget', 'gestion du budget', 'key-word', 'Haushaltsplanung', 'centre-de-reference-dettes-du-bassin'],
  ['tag-soins-degres', 'soins par degrés', 'definition', 'gestufte Versorgung', 'reseau-107-bassin'],
  ['tag-plan-crise', 'plan de crise', 'practice', 'Krisenplan', 'unite-de-crise-saint-aldric'],
  ['tag-substitution', 'traitement de substitution', 'treatment', 'Substitution', 'traitement-de-substitution-le-pont-tournant'],
]
export const tags = () => TAGS.map(([id, fr, kind, de, owner]) => ({ id, name: fr, name_de: de, kind, owner }))

export const needs = () => [
  { ...named(['besoin-logement', 'Trouver ou garder un logement', 'Een woning vinden of houden', 'Eine Wohnung finden oder behalten', 'Finding or keeping a home']), synonyms: ['expulsion', 'garantie locative'], audiences: ['adultes', 'sans-chez-soi'] },
  { ...named(['besoin-parler', 'Parler à quelqu’un', 'Met iemand praten', 'Mit jemandem sprechen', 'Talking to someone']), synonyms: ['psychologue', 'écoute'], functions: ['f1'] },
  { ...named(['besoin-crise', 'Traverser une crise', 'Een crisis doorkomen', 'Eine Krise durchstehen', 'Getting through a crisis']), synonyms: ['urgence psychique'], functions: ['f2', 'f4'], tags: ['tag-plan-crise'] },
  { ...named(['besoin-dettes', 'Sortir des dettes', 'Uit de schulden raken', 'Aus den Schulden kommen', 'Getting out of debt']), synonyms: ['huissier', 'facture d’énergie'], audiences: ['surendettes'], tags: ['tag-gestion-budget'] },
  { ...named(['besoin-consommation', 'Faire le point sur une consommation', 'Gebruik bespreken', 'Über Konsum sprechen', 'Taking stock of substance use']), synonyms: ['alcool', 'drogue'], audiences: ['usagers-drogues'] },
  { ...named(['besoin-occupation', 'Avoir une activité en journée', 'Een dagbesteding hebben', 'Eine Tagesbeschäftigung haben', 'Having something to do by day']), functions: ['f3'] },
  { ...named(['besoin-abri', 'Dormir à l’abri ce soir', 'Vannacht binnen slapen', 'Heute Nacht ein Dach', 'Sleeping indoors tonight']), parent: 'besoin-logement', audiences: ['sans-chez-soi'] },
]
