import { OWN_OFFERS, USUAL_OFFERS } from './offer-words.mjs'
import { COMMUNES } from './places.mjs'
import { COUNTED_ACTORS } from './roster.mjs'
import { seeded } from './seeded.mjs'
import { tagsOfOffer } from './tag-words.mjs'

/** Traps beside the coverage: not there yet, no longer there, nowhere in particular. None of them covers a cell. */
const NOT_COVERING = [
  {
    actor: 'habiter-cote-a-cote',
    name: 'Habitat accompagné à Pontclair',
    functions: ['f5'],
    territories: ['pontclair'],
    status: 'planned',
    validFrom: '2027',
  },
  {
    actor: 'ssm-de-rochemeule',
    name: 'Atelier de jour de Rochemeule',
    functions: ['f3'],
    territories: ['rochemeule'],
    status: 'past',
    validFrom: '2016',
    validTo: '2025-06-30',
  },
  {
    actor: 'equipe-mobile-2b-est',
    name: 'Appui mobile aux équipes',
    functions: ['f2'],
    territories: [],
    status: 'existing',
    validFrom: '2024',
  },
]

/** Every counted actor offers something; two offers or three for some. */
export function offers() {
  const chance = seeded('offers')
  const rows = COUNTED_ACTORS.flatMap((actor) => {
    const own = OWN_OFFERS[actor.id]
    const usual = USUAL_OFFERS[actor.sector].filter(([, , , , , share]) => chance.chance(share) || share === 1)
    const words = own ?? usual
    const neighbours = COMMUNES.find(({ id }) => id === actor.seat).neighbours.filter(() => chance.chance(0.4))
    const languages = ['fr', ...['nl', 'de', 'en'].filter((_, at) => chance.chance([0.35, 0.12, 0.3][at]))]
    return words.map(([name, functions, audiences, conditions, careLevel, reach], at) => ({
      id: `offre-${actor.id}-${at + 1}`,
      actor: actor.id,
      name,
      functions,
      audiences,
      territories: own ? reach : [actor.seat, ...neighbours],
      conditions,
      careLevel,
      languages,
      status: 'existing',
      validFrom: chance.chance(0.5) ? String(chance.int(1998, 2023)) : undefined,
    }))
  })
  const others = NOT_COVERING.map((offer) => ({
    id: `offre-${offer.actor}-autre`,
    ...offer,
    audiences: ['adultes'],
    conditions: ['gratuit'],
    careLevel: 2,
    languages: ['fr'],
  }))
  return [...rows, ...others].map((offer) => ({ ...offer, tags: tagsOfOffer(offer) }))
}
