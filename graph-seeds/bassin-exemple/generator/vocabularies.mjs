/** The lists a network speaks with. `[id, French, Dutch, German, English, …]`. */
export const named = ([id, fr, nl, de, en]) => ({ id, name: fr, name_nl: nl, name_de: de, name_en: en })

const SECTORS = [
  ['aide-sociale', 'Aide sociale, CPAS', 'Sociale hulp, OCMW', 'Sozialhilfe, ÖSHZ', 'Social assistance', 'CPAS'],
  ['logement', 'Logement', 'Huisvesting', 'Wohnen', 'Housing', 'LOG'],
  ['aide-jeunesse', 'Aide à la jeunesse', 'Jeugdhulp', 'Jugendhilfe', 'Youth support', 'JEUN'],
  [
    'insertion',
    'Insertion socioprofessionnelle',
    'Socioprofessionele inschakeling',
    'Berufliche Eingliederung',
    'Work integration',
    'INS',
  ],
  ['mediation-dettes', 'Médiation de dettes', 'Schuldbemiddeling', 'Schuldnerberatung', 'Debt mediation', 'DETT'],
  ['sans-abrisme', 'Sans-abrisme', 'Dakloosheid', 'Obdachlosenhilfe', 'Homelessness', 'SABR'],
  [
    'sante-generale',
    'Maisons médicales et plannings',
    'Wijkgezondheidscentra en planning',
    'Gemeinschaftspraxen und Familienplanung',
    'General health',
    'MG',
  ],
  [
    'sante-mentale',
    'Services de santé mentale',
    'Centra voor geestelijke gezondheidszorg',
    'Dienste für psychische Gesundheit',
    'Mental-health services',
    'SSM',
  ],
  ['equipes-mobiles', 'Équipes mobiles 107', 'Mobiele teams 107', 'Mobile Teams 107', 'Mobile teams 107', '107'],
  [
    'psychiatrie-hospitaliere',
    'Psychiatrie hospitalière',
    'Ziekenhuispsychiatrie',
    'Stationäre Psychiatrie',
    'Hospital psychiatry',
    'PSY',
  ],
  [
    'rehabilitation',
    'Réhabilitation et habitat protégé',
    'Rehabilitatie en beschut wonen',
    'Rehabilitation und betreutes Wohnen',
    'Rehabilitation and supported housing',
    'REHA',
  ],
  ['addictions', 'Addictions', 'Verslavingszorg', 'Suchthilfe', 'Addictions', 'ADD'],
]
export const sectors = () => SECTORS.map((row) => ({ ...named(row), shortName: row[5], kind: 'sector' }))

const FUNCTIONS = [
  [
    'f1',
    'Prévenir, dépister, premiers soins',
    'Voorkomen, opsporen, eerste zorg',
    'Vorbeugen, erkennen, erste Hilfe',
    'Prevention, detection, first care',
  ],
  [
    'f2',
    'Traiter chez soi, équipes mobiles',
    'Behandelen aan huis, mobiele teams',
    'Behandlung zu Hause, mobile Teams',
    'Treatment at home, mobile teams',
  ],
  [
    'f3',
    'Se réinsérer, inclusion sociale',
    'Re-integratie, sociale inclusie',
    'Wiedereingliederung, soziale Inklusion',
    'Recovery and social inclusion',
  ],
  [
    'f4',
    'Soigner en unité résidentielle',
    'Residentiële behandeling',
    'Stationäre Behandlung',
    'Residential treatment',
  ],
  ['f5', 'Habiter avec un appui', 'Wonen met ondersteuning', 'Wohnen mit Unterstützung', 'Supported living'],
]
export const functions = () => FUNCTIONS.map((row, at) => ({ ...named(row), number: at + 1 }))

const AUDIENCES = [
  ['adultes', 'Adultes', 'Volwassenen', 'Erwachsene', 'Adults', 'population', ''],
  [
    'jeunes',
    'Jeunes, 12–25 ans',
    'Jongeren, 12–25 jaar',
    'Jugendliche, 12–25 Jahre',
    'Young people, 12–25',
    'population',
    '',
  ],
  [
    'familles-enfants',
    'Familles et enfants',
    'Gezinnen en kinderen',
    'Familien und Kinder',
    'Families and children',
    'population',
    '',
  ],
  [
    'sans-chez-soi',
    'Personnes sans chez-soi',
    'Dak- en thuislozen',
    'Wohnungslose Menschen',
    'People without a home',
    'population',
    'adultes',
  ],
  ['aines', 'Aîné·e·s', 'Ouderen', 'Seniorinnen und Senioren', 'Older people', 'population', 'adultes'],
  ['exil', 'Personnes en exil', 'Mensen op de vlucht', 'Menschen im Exil', 'People in exile', 'population', ''],
  [
    'usagers-drogues',
    'Usager·ère·s de drogues',
    'Druggebruikers',
    'Drogenkonsumierende',
    'People who use drugs',
    'population',
    'adultes',
  ],
  [
    'surendettes',
    'Personnes surendettées',
    'Mensen met schulden',
    'Überschuldete Menschen',
    'Over-indebted people',
    'population',
    'adultes',
  ],
  [
    'proches',
    'Proches et aidant·e·s',
    'Naasten en mantelzorgers',
    'Angehörige und Pflegende',
    'Relatives and carers',
    'population',
    '',
  ],
  [
    'equipes',
    'Professionnel·le·s du bassin',
    'Professionals van het bekken',
    'Fachkräfte des Beckens',
    'Professionals of the basin',
    'professionals',
    '',
  ],
]
export const audiences = () =>
  AUDIENCES.map((row) => ({ ...named(row), kind: row[5], ...(row[6] === '' ? {} : { parent: row[6] }) }))
