import { named } from './vocabularies.mjs'

/** One need and what meets it; without a parent it is a main one. */
const need = (names, pictogram, synonyms, met, parent) => ({ ...named(names), parent, pictogram, synonyms, ...met })

/** A main need, and below it the needs that people say in their own words. */
const group = (main, below) => [
  main,
  ...below.map(([names, pictogram, synonyms, met]) => need(names, pictogram, synonyms, met, main.id)),
]

const TALK = group(
  need(
    ['besoin-parler', 'Parler à quelqu’un', 'Met iemand praten', 'Mit jemandem sprechen', 'Talking to someone'],
    'talk',
    ['écoute', 'soutien moral', 'luisterend oor', 'Zuhören', 'counselling', 'dépression', 'mal-être'],
    { functions: ['f1'] },
  ),
  [
    [
      ['besoin-psy', 'Voir un·e psy', 'Een psycholoog zien', 'Psychologische Hilfe finden', 'Seeing a psychologist'],
      'talk',
      ['psychologue', 'psychiatre', 'thérapie', 'psycholoog', 'psychiater', 'Psychologin', 'Therapie', 'therapist'],
      { tags: ['tag-psy'] },
    ],
    [
      [
        'besoin-medecin',
        'Voir un·e médecin près de chez soi',
        'Een huisarts in de buurt zien',
        'Hausärztliche Hilfe in der Nähe',
        'Seeing a doctor nearby',
      ],
      'health',
      ['généraliste', 'maison médicale', 'huisarts', 'Hausarzt', 'GP', 'soins'],
      { tags: ['tag-medecine'] },
    ],
    [
      [
        'besoin-parents',
        'Parler de son enfant, en famille',
        'Over je kind praten, als gezin',
        'Als Familie über das Kind sprechen',
        'Talking about one’s child, as a family',
      ],
      'family',
      ['enfant', 'parentalité', 'opvoeding', 'Erziehung', 'parenting'],
      { tags: ['tag-enfants'] },
    ],
    [
      [
        'besoin-jeune',
        'Un lieu pour les 12–25 ans',
        'Een plek voor 12- tot 25-jarigen',
        'Ein Ort für 12- bis 25-Jährige',
        'A place for those aged 12 to 25',
      ],
      'talk',
      ['ado', 'adolescent', 'jongeren', 'Jugendliche', 'teenager', 'décrochage'],
      { tags: ['tag-jeunes'] },
    ],
    [
      [
        'besoin-proche',
        'Être épaulé·e quand on est proche',
        'Steun krijgen als naaste',
        'Unterstützung für Angehörige',
        'Support for those close to someone',
      ],
      'ties',
      ['aidant', 'famille', 'mantelzorger', 'Angehörige', 'carer'],
      { audiences: ['proches'], activities: ['activite-groupe-parole'], tags: ['tag-proches'] },
    ],
  ],
)

const VISIT = group(
  need(
    [
      'besoin-visite',
      'Une équipe se déplace',
      'Een team komt langs',
      'Ein Team kommt vorbei',
      'A team that comes to you',
    ],
    'visit',
    ['équipe mobile', 'à domicile', 'mobiel team', 'mobiles Team', 'outreach', '107'],
    { functions: ['f2'] },
  ),
  [
    [
      [
        'besoin-domicile',
        'Être soigné·e chez soi',
        'Thuis behandeld worden',
        'Zu Hause behandelt werden',
        'Being treated at home',
      ],
      'visit',
      ['2b', 'suivi à domicile', 'thuisbegeleiding', 'häusliche Behandlung', 'home treatment'],
      { functions: ['f2'] },
    ],
    [
      [
        'besoin-rue',
        'Aller vers qui vit dehors',
        'Naar wie buiten leeft toe gaan',
        'Auf Menschen zugehen, die draußen leben',
        'Reaching those who live outside',
      ],
      'visit',
      ['maraude', 'rue', 'straathoekwerk', 'Straßensozialarbeit', 'street work'],
      { activities: ['activite-bus'], tags: ['tag-rue'] },
    ],
    [
      [
        'besoin-famille-maison',
        'Un appui à la famille, à la maison',
        'Gezinssteun aan huis',
        'Familienhilfe zu Hause',
        'Support for the family at home',
      ],
      'family',
      ['parents', 'éducateur à domicile', 'gezinshulp', 'Familienhelferin', 'family worker'],
      { tags: ['tag-familles'] },
    ],
    [
      [
        'besoin-apres-rue',
        'Tenir après la rue',
        'Volhouden na de straat',
        'Nach der Straße Fuß fassen',
        'Settling after the street',
      ],
      'roof',
      ['relogement', 'nazorg', 'Nachbetreuung', 'resettlement'],
      { tags: ['tag-apres-rue'] },
    ],
  ],
)

const CRISIS = group(
  need(
    [
      'besoin-crise',
      'Répondre à une crise',
      'Op een crisis antwoorden',
      'Auf eine Krise antworten',
      'Responding to a crisis',
    ],
    'crisis',
    ['urgence psychique', 'décompensation', 'suicide', 'crisis', 'Krise', 'breakdown'],
    { tags: ['tag-plan-crise'] },
  ),
  [
    [
      [
        'besoin-crise-maison',
        'Une équipe de crise à la maison',
        'Een crisisteam aan huis',
        'Ein Krisenteam zu Hause',
        'A crisis team at home',
      ],
      'visit',
      ['2a', 'crise à domicile', 'crisishulp aan huis', 'Krisendienst', 'home crisis team'],
      { tags: ['tag-crise-domicile'] },
    ],
    [
      [
        'besoin-urgence',
        'Être vu·e aujourd’hui',
        'Vandaag gezien worden',
        'Heute noch gesehen werden',
        'Being seen today',
      ],
      'crisis',
      ['urgences', 'spoed', 'Notfall', 'emergency'],
      { tags: ['tag-urgence'] },
    ],
    [
      [
        'besoin-lit-crise',
        'Un lit, le temps de la crise',
        'Een bed, zolang de crisis duurt',
        'Ein Bett für die Zeit der Krise',
        'A bed while the crisis lasts',
      ],
      'roof',
      ['lit de crise', 'crisisbed', 'Krisenbett', 'crisis bed'],
      { tags: ['tag-lit-crise'] },
    ],
    [
      ['besoin-hopital', 'Être hospitalisé·e', 'Opgenomen worden', 'In die Klinik gehen', 'A stay in hospital'],
      'health',
      ['hôpital', 'hospitalisation', 'opname', 'Klinik', 'ward'],
      { tags: ['tag-hospitalisation'] },
    ],
    [
      [
        'besoin-apres-crise',
        'Ne pas rester seul·e après',
        'Daarna niet alleen blijven',
        'Danach nicht allein bleiben',
        'Not being alone afterwards',
      ],
      'ties',
      ['après l’hôpital', 'plan de crise', 'nazorg', 'Nachsorge', 'aftercare'],
      { tags: ['tag-apres-crise', 'tag-plan-crise'] },
    ],
  ],
)

const ROOF = group(
  need(
    ['besoin-logement', 'Un toit, un lit', 'Een dak, een bed', 'Ein Dach, ein Bett', 'A roof, a bed'],
    'roof',
    ['logement', 'sans-abri', 'woning', 'dakloos', 'Wohnung', 'obdachlos', 'housing', 'homeless'],
    { functions: ['f5'] },
  ),
  [
    [
      [
        'besoin-abri',
        'Dormir à l’abri ce soir',
        'Vannacht binnen slapen',
        'Heute Nacht ein Dach',
        'Sleeping indoors tonight',
      ],
      'roof',
      ['abri de nuit', 'nachtopvang', 'Notschlafstelle', 'night shelter'],
      { audiences: ['sans-chez-soi'], tags: ['tag-nuit'] },
    ],
    [
      [
        'besoin-se-poser',
        'Se poser en journée, se laver',
        'Overdag rusten, zich wassen',
        'Tagsüber ausruhen, duschen',
        'Resting and washing by day',
      ],
      'roof',
      ['douche', 'consigne', 'dagopvang', 'Tagesaufenthalt', 'day centre'],
      { tags: ['tag-accueil-jour'] },
    ],
    [
      [
        'besoin-chercher-logement',
        'Chercher un logement',
        'Een woning zoeken',
        'Eine Wohnung suchen',
        'Looking for a home',
      ],
      'roof',
      ['agence immobilière sociale', 'garantie locative', 'huurwaarborg', 'Kaution', 'rent deposit'],
      { tags: ['tag-chercher-logement'] },
    ],
    [
      ['besoin-expulsion', 'Garder son logement', 'De woning behouden', 'Die Wohnung behalten', 'Keeping one’s home'],
      'roof',
      ['expulsion', 'loyer impayé', 'uithuiszetting', 'Zwangsräumung', 'eviction'],
      { tags: ['tag-expulsion'] },
    ],
    [
      [
        'besoin-habiter-appui',
        'Habiter avec un appui',
        'Wonen met ondersteuning',
        'Wohnen mit Unterstützung',
        'Living with support',
      ],
      'roof',
      ['habitation protégée', 'beschut wonen', 'betreutes Wohnen', 'supported living'],
      { functions: ['f5'] },
    ],
    [
      [
        'besoin-transit',
        'Un logement pour quelques mois',
        'Een woning voor enkele maanden',
        'Eine Wohnung für einige Monate',
        'A home for a few months',
      ],
      'roof',
      ['transit', 'maison d’accueil', 'doorgangswoning', 'Übergangswohnung', 'hostel'],
      { tags: ['tag-transit'] },
    ],
  ],
)

const TIES = group(
  need(
    ['besoin-liens', 'Renouer des liens', 'Weer banden smeden', 'Wieder Anschluss finden', 'Finding ties again'],
    'ties',
    ['solitude', 'isolement', 'eenzaamheid', 'Einsamkeit', 'loneliness'],
    { functions: ['f3'], tags: ['tag-entraide'] },
  ),
  [
    [
      [
        'besoin-occupation',
        'Avoir une activité en journée',
        'Een dagbesteding hebben',
        'Eine Tagesbeschäftigung haben',
        'Having something to do by day',
      ],
      'ties',
      ['loisirs', 'atelier', 'centre de jour', 'dagbesteding', 'Tagesstruktur', 'day activity'],
      { functions: ['f3'], activities: ['activite-jardin'] },
    ],
    [
      [
        'besoin-pairs',
        'Rencontrer qui est passé par là',
        'Mensen ontmoeten die het meemaakten',
        'Menschen treffen, die es kennen',
        'Meeting people who have been there',
      ],
      'ties',
      ['pair-aidance', 'groupe de parole', 'lotgenoten', 'Selbsthilfe', 'peers'],
      { activities: ['activite-cafe-pairs'], tags: ['tag-pair-aidance', 'tag-entraide'] },
    ],
    [
      [
        'besoin-travail',
        'Apprendre un métier, reprendre pied',
        'Een vak leren, weer op gang komen',
        'Einen Beruf lernen, wieder Tritt fassen',
        'Learning a trade, getting going again',
      ],
      'work',
      ['formation', 'emploi', 'insertion', 'werk', 'opleiding', 'Arbeit', 'job'],
      { tags: ['tag-formation'] },
    ],
    [
      ['besoin-francais', 'Apprendre le français', 'Frans leren', 'Französisch lernen', 'Learning French'],
      'language',
      ['alphabétisation', 'cours de langue', 'taalles', 'Sprachkurs', 'language course'],
      { tags: ['tag-francais'] },
    ],
    [
      [
        'besoin-arriver',
        'Prendre ses repères en arrivant',
        'Zijn weg vinden na aankomst',
        'Sich nach der Ankunft zurechtfinden',
        'Finding one’s way on arrival',
      ],
      'papers',
      ['exil', 'réfugié', 'vluchteling', 'Geflüchtete', 'refugee'],
      { tags: ['tag-arrivants'] },
    ],
  ],
)

const TEAM = group(
  need(
    ['besoin-equipe', 'Soutenir mon équipe', 'Mijn team steunen', 'Mein Team unterstützen', 'Supporting my team'],
    'team',
    ['appui', 'deuxième ligne', 'teamondersteuning', 'Teamberatung', 'team support'],
    { tags: ['tag-appui-equipes'] },
  ),
  [
    [
      [
        'besoin-avis',
        'Un avis sur une situation',
        'Advies over een situatie',
        'Rat zu einer Situation',
        'Advice on a situation',
      ],
      'team',
      ['appui', 'conseil', 'advies', 'Rat', 'advice'],
      { audiences: ['equipes'], tags: ['tag-appui-equipes'] },
    ],
    [
      ['besoin-former-equipe', 'Former mon équipe', 'Mijn team vormen', 'Mein Team fortbilden', 'Training my team'],
      'team',
      ['formation', 'vorming', 'Fortbildung', 'training'],
      { audiences: ['equipes'], tags: ['tag-formation-equipes'] },
    ],
    [
      [
        'besoin-intervision',
        'Une intervision avec d’autres équipes',
        'Intervisie met andere teams',
        'Intervision mit anderen Teams',
        'Peer consultation with other teams',
      ],
      'team',
      ['supervision', 'intervisie', 'Supervision', 'peer consultation'],
      { activities: ['activite-intervision'], tags: ['tag-intervision'] },
    ],
  ],
)

const MONEY = group(
  need(
    ['besoin-argent', 'Argent et papiers', 'Geld en papieren', 'Geld und Papiere', 'Money and papers'],
    'money',
    ['CPAS', 'OCMW', 'ÖSHZ', 'pauvreté', 'armoede', 'Armut', 'poverty'],
    { tags: ['tag-aide-sociale'] },
  ),
  [
    [
      ['besoin-dettes', 'Sortir des dettes', 'Uit de schulden raken', 'Aus den Schulden kommen', 'Getting out of debt'],
      'money',
      ['huissier', 'facture d’énergie', 'schulden', 'Schulden', 'debt'],
      { audiences: ['surendettes'], tags: ['tag-mediation-dettes', 'tag-gestion-budget'] },
    ],
    [
      ['besoin-budget', 'Tenir son budget', 'Zijn budget beheren', 'Mit dem Geld auskommen', 'Keeping a budget'],
      'money',
      ['atelier budget', 'budgetbeheer', 'Haushaltsplan', 'budgeting'],
      { activities: ['activite-atelier-budget'], tags: ['tag-gestion-budget'] },
    ],
    [
      [
        'besoin-droits',
        'Demander une aide, ouvrir un droit',
        'Hulp vragen, een recht openen',
        'Hilfe beantragen, Rechte klären',
        'Asking for help, opening a right',
      ],
      'papers',
      ['revenu d’intégration', 'leefloon', 'Eingliederungseinkommen', 'benefits'],
      { tags: ['tag-aide-sociale'] },
    ],
    [
      ['besoin-manger', 'Manger à sa faim', 'Genoeg te eten hebben', 'Genug zu essen haben', 'Having enough to eat'],
      'food',
      ['colis alimentaire', 'épicerie sociale', 'voedselbank', 'Tafel', 'food bank'],
      { tags: ['tag-colis'] },
    ],
  ],
)

const CONSUMPTION = group(
  need(
    [
      'besoin-consommation',
      'Faire le point sur une consommation',
      'Gebruik bespreken',
      'Über Konsum sprechen',
      'Taking stock of substance use',
    ],
    'consumption',
    ['addiction', 'dépendance', 'assuétudes', 'alcool', 'drogue', 'verslaving', 'Sucht', 'Abhängigkeit', 'drugs'],
    { tags: ['tag-addictions'] },
  ),
  [
    [
      [
        'besoin-consulter',
        'Consulter un service spécialisé',
        'Een gespecialiseerde dienst raadplegen',
        'Eine Fachstelle aufsuchen',
        'Seeing a specialised service',
      ],
      'consumption',
      ['toxicomanie', 'alcoolisme', 'verslavingszorg', 'Suchtberatung', 'addiction counselling'],
      { tags: ['tag-addictions'] },
    ],
    [
      [
        'besoin-risques',
        'Réduire les risques, sans devoir arrêter',
        'De risico’s beperken, zonder te moeten stoppen',
        'Risiken mindern, ohne aufhören zu müssen',
        'Reducing harm without having to stop',
      ],
      'consumption',
      ['seringue', 'comptoir', 'spuitenruil', 'Spritzentausch', 'harm reduction', 'bas seuil'],
      { activities: ['activite-bus'], tags: ['tag-bas-seuil', 'tag-risques'] },
    ],
    [
      [
        'besoin-sevrage',
        'Arrêter, avec un appui',
        'Stoppen, met steun',
        'Aufhören, mit Unterstützung',
        'Stopping, with support',
      ],
      'health',
      ['sevrage', 'cure', 'postcure', 'ontwenning', 'Entzug', 'detox'],
      { tags: ['tag-sevrage'] },
    ],
    [
      [
        'besoin-substitution',
        'Un traitement de substitution',
        'Een substitutiebehandeling',
        'Eine Substitutionsbehandlung',
        'A substitution treatment',
      ],
      'health',
      ['méthadone', 'buprénorphine', 'methadon', 'Methadon', 'methadone'],
      { tags: ['tag-substitution'] },
    ],
    [
      [
        'besoin-grossesse',
        'Attendre un enfant et consommer',
        'Zwanger zijn en gebruiken',
        'Schwanger sein und konsumieren',
        'Expecting a child and using',
      ],
      'family',
      ['grossesse', 'enceinte', 'naissance', 'zwanger', 'schwanger', 'pregnant'],
      { audiences: ['femmes-enceintes'], tags: ['tag-grossesse'] },
    ],
    [
      [
        'besoin-ecrans',
        'Jeux, paris, écrans',
        'Gokken, wedden, schermen',
        'Spiele, Wetten, Bildschirme',
        'Gaming, betting, screens',
      ],
      'consumption',
      ['jeu', 'casino', 'gokverslaving', 'Spielsucht', 'gambling'],
      { tags: ['tag-ecrans'] },
    ],
  ],
)

/** Eight main needs, each with three to six below it. */
export const needs = () => [TALK, VISIT, CRISIS, ROOF, TIES, TEAM, MONEY, CONSUMPTION].flat()
