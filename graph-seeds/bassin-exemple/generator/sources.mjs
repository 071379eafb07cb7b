/** Invented sources; each says so in its name. */
export const SURVEY = 'enquete-fictive-2026'
export const DIRECTORY = 'repertoire-fictif-2025'
export const LOAD_DESK = 'releve-fictif-charges'
export const PLAN = 'plan-fictif-bassin'
export const minutesOf = (number) => `proces-verbal-fictif-${number}`

export const sources = () => [
  {
    id: SURVEY,
    name: 'Enquête fictive 2026 auprès des acteur·rice·s du bassin d’exemple',
    name_nl: 'Fictieve enquête 2026 bij de actoren van het voorbeeldbekken',
    name_de: 'Fiktive Umfrage 2026 bei den Akteuren des Beispielbeckens',
    name_en: 'Fictional survey 2026 among the actors of the example basin',
    shortName: 'Enquête fictive 2026',
    kind: 'survey',
    author: 'source inventée',
    publishedOn: '2026-09-30',
  },
  {
    id: DIRECTORY,
    name: 'Répertoire fictif 2025 du bassin d’exemple',
    name_nl: 'Fictieve gids 2025 van het voorbeeldbekken',
    name_de: 'Fiktives Verzeichnis 2025 des Beispielbeckens',
    name_en: 'Fictional directory 2025 of the example basin',
    shortName: 'Répertoire fictif 2025',
    kind: 'directory',
    author: 'source inventée',
    publishedOn: '2025-03',
  },
  {
    id: LOAD_DESK,
    name: 'Relevé fictif des déclarations de charge',
    name_nl: 'Fictief overzicht van de belastingsverklaringen',
    name_de: 'Fiktive Liste der Auslastungsmeldungen',
    name_en: 'Fictional record of load declarations',
    shortName: 'Relevé fictif',
    kind: 'declarations',
    author: 'source inventée',
    publishedOn: '2026-10-14',
  },
  {
    id: PLAN,
    name: 'Plan fictif en dix actions du bassin d’exemple',
    name_nl: 'Fictief plan in tien acties van het voorbeeldbekken',
    name_de: 'Fiktiver Plan in zehn Aktionen des Beispielbeckens',
    name_en: 'Fictional ten-action plan of the example basin',
    shortName: 'Plan fictif',
    kind: 'plan',
    author: 'source inventée',
    publishedOn: '2026-01',
  },
  ...[
    [1, '2024-11-21'],
    [2, '2025-10-09'],
    [3, '2026-06-18'],
  ].map(([number, day]) => ({
    id: minutesOf(number),
    name: `Procès-verbal fictif de la concertation n° ${number}`,
    name_nl: `Fictief verslag van overleg nr. ${number}`,
    name_de: `Fiktives Protokoll der Beratung Nr. ${number}`,
    name_en: `Fictional minutes of concertation no. ${number}`,
    shortName: `Procès-verbal fictif n° ${number}`,
    kind: 'minutes',
    author: 'source inventée',
    publishedOn: day,
  })),
]
