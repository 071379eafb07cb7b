import { WORK_OF_SECTORS } from './flows.mjs'
import { REFERENCE_DAY } from './reference-day.mjs'

const SOCIAL = ['aide-sociale', 'logement', 'aide-jeunesse', 'insertion', 'mediation-dettes', 'sans-abrisme']
const HEALTH = ['sante-mentale', 'equipes-mobiles', 'psychiatrie-hospitaliere', 'rehabilitation', 'addictions']
const sides = (list, side) => list.map((sector) => [sector, side])

const INVENTED = {
  fr: 'Chiffre inventé pour l’exemple : un réseau réel fixe le sien en concertation.',
  nl: 'Verzonnen cijfer voor het voorbeeld: een echt netwerk legt het zijne in overleg vast.',
  de: 'Für das Beispiel erfundene Zahl: Ein wirkliches Netz legt die seine gemeinsam fest.',
  en: 'A figure invented for the example: a real network settles its own together.',
}

/** `network.json`. */
export const networkHeader = () => ({
  id: 'bassin-exemple',
  name: { fr: 'Bassin d’exemple', nl: 'Voorbeeldbekken', de: 'Beispielbecken', en: 'Example basin' },
  description: {
    fr: 'Réseau fictif : huit communes, douze secteurs, chaque nom et chaque chiffre sont inventés.',
    nl: 'Fictief netwerk: acht gemeenten, twaalf sectoren, elke naam en elk cijfer is verzonnen.',
    de: 'Fiktives Netzwerk: acht Gemeinden, zwölf Sektoren, alle Namen und Zahlen sind erfunden.',
    en: 'Fictional network: eight communes, twelve sectors, every name and every figure is invented.',
  },
  languages: ['fr', 'nl', 'de', 'en'],
  default: false,
  fictional: true,
  referenceDate: REFERENCE_DAY,
  collection: 'survey',
  partitions: [
    {
      id: 'deux-rives',
      name: {
        fr: 'Social et santé mentale',
        nl: 'Sociaal en geestelijke gezondheid',
        de: 'Soziales und psychische Gesundheit',
        en: 'Social and mental health',
      },
      sides: Object.fromEntries([
        ...sides(SOCIAL, 'social'),
        ['sante-generale', 'both'],
        ...sides(HEALTH, 'mental-health'),
      ]),
      note: {
        fr: 'Les maisons médicales et les plannings sont des deux côtés.',
        nl: 'Wijkgezondheidscentra en planning staan aan beide kanten.',
        de: 'Gemeinschaftspraxen und Familienplanung stehen auf beiden Seiten.',
        en: 'General health stands on both sides.',
      },
    },
    {
      id: 'addictions-des-deux-cotes',
      name: {
        fr: 'Addictions des deux côtés',
        nl: 'Verslavingszorg aan beide kanten',
        de: 'Suchthilfe auf beiden Seiten',
        en: 'Addictions on both sides',
      },
      sides: Object.fromEntries([
        ...sides(SOCIAL, 'social'),
        ['sante-generale', 'neither'],
        ...sides(
          HEALTH.filter((sector) => sector !== 'addictions'),
          'mental-health',
        ),
        ['addictions', 'both'],
      ]),
      note: {
        fr: 'Autre lecture, pour voir ce que le regroupement change.',
        nl: 'Andere lezing, om te zien wat de indeling verandert.',
        de: 'Andere Lesart, um zu sehen, was die Einteilung ändert.',
        en: 'Another reading, to see what the grouping changes.',
      },
    },
  ],
  parameters: {
    caseloads: Object.entries(WORK_OF_SECTORS).map(([sector, [, perFullTimeEquivalent]]) => ({
      sector,
      perFullTimeEquivalent,
      note: INVENTED,
    })),
    waits: [
      { sector: 'logement', amber: 13, red: 52, note: INVENTED },
      { sector: 'psychiatrie-hospitaliere', amber: 1, red: 3, note: INVENTED },
    ],
    waitTargetWeeks: 4,
  },
  licence: 'CC0-1.0',
})
