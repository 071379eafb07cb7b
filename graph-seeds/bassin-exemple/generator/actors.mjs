import { COMMUNE_IDS } from './places.mjs'
import { ROSTER } from './roster.mjs'
import { seeded } from './seeded.mjs'

const DESCRIPTIONS = {
  'aide-sociale': 'Accueil social ouvert à tou·te·s les habitant·e·s, avec ou sans dossier.',
  logement: 'Recherche, garde et accompagnement du logement.',
  'aide-jeunesse': 'Accueil et soutien des jeunes et de leurs familles, à leur demande.',
  insertion: 'Formation, ateliers et emploi accompagné pour les participant·e·s.',
  'mediation-dettes': 'Plans de paiement, budget et contacts avec les créanciers.',
  'sans-abrisme': 'Accueil, abri et présence auprès des personnes sans chez-soi.',
  'sante-generale': 'Médecine générale, soins et planning, à proximité.',
  'sante-mentale': 'Consultations psychologiques et psychiatriques en équipe pluridisciplinaire.',
  'equipes-mobiles': 'Équipe qui se déplace là où vit la personne.',
  'psychiatrie-hospitaliere': 'Soins psychiatriques intensifs à l’hôpital, de jour ou de liaison.',
  rehabilitation: 'Retrouver une place : activités, habitat, entraide entre pair·e·s.',
  addictions: 'Accueil, soins et réduction des risques autour des consommations.',
}

/** Who asked to be in no suggestion; none of them is part of what is planted. */
const OPTED_OUT = [
  'alpha-ormelle',
  'maison-de-jeunes-l-abribus',
  'maison-medicale-du-verger',
  'mediation-de-dettes-de-pontclair',
  'psychiatrie-de-liaison-du-bassin',
  'service-alcool-et-reseaux',
  'service-article-60-de-pontclair',
  'ssm-les-lucioles',
]

/** What an actor covers follows from its existing offers. */
export function actors(offers) {
  const chance = seeded('actors/details')
  const inOrder = (order, values) => order.filter((value) => values.includes(value))
  return ROSTER.map((actor) => {
    const own = offers.filter((offer) => offer.actor === actor.id && offer.status === 'existing')
    const all = (column) => [...new Set(own.flatMap((offer) => offer[column] ?? []))]
    const row = {
      id: actor.id,
      name: actor.name,
      name_nl: actor.name_nl,
      name_de: actor.name_de,
      name_en: actor.name_en,
      alternativeNames: actor.also ?? [],
      kind: actor.kind,
      isNamed: actor.isNamed === false ? 'false' : '',
      responded: actor.responded,
      partOf: actor.partOf,
      sectors: actor.sectors ?? [],
      primarySector: actor.sector ?? actor.sectors?.[0],
      seat: actor.seat,
      territories: inOrder(COMMUNE_IDS, all('territories')),
      audiences: actor.audiences ?? all('audiences'),
      functions: all('functions').sort(),
      languages: inOrder(['fr', 'nl', 'de', 'en'], all('languages')),
      status: actor.status ?? 'existing',
      validFrom: actor.validFrom ?? (actor.counted ? String(chance.int(1978, 2019)) : undefined),
      validTo: actor.validTo,
      optOut: OPTED_OUT.includes(actor.id) ? 'true' : '',
    }
    if (!actor.counted) return row
    return {
      ...row,
      description: DESCRIPTIONS[actor.sector],
      website: chance.chance(0.5) ? `https://${actor.id}.example/` : undefined,
      nextStep: chance.chance(0.6)
        ? 'Adresser une demande : passer à l’accueil, en semaine, de 9 h à 12 h.'
        : undefined,
    }
  })
}

/** Shared letter boxes of services that do not exist, under a domain that cannot exist. */
export function contacts() {
  const chance = seeded('contacts')
  return ROSTER.filter((actor) => actor.counted && chance.chance(0.55)).map(({ id }) => {
    const kind = chance.chance(0.75) ? 'email' : 'form'
    return {
      id: `contact-${id}`,
      actor: id,
      kind,
      value: kind === 'email' ? `accueil@${id}.example` : `https://${id}.example/demande`,
    }
  })
}
