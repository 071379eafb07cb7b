import { HEALTH_ACTORS } from './health-actors.mjs'
import { OTHER_ACTORS } from './other-actors.mjs'
import { seeded } from './seeded.mjs'
import { SOCIAL_ACTORS } from './social-actors.mjs'

/** The id of a name: no accents, no signs. */
const idOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Sectors in which everybody answered, so that no dyad of the two planted pairs is unobserved. */
const ALL_ANSWERED = ['aide-sociale', 'sante-mentale', 'logement', 'psychiatrie-hospitaliere']
/** At an edge of the network only this one is silent: its neighbours spoke. */
const SILENT_AT_THE_EDGE = 'maison-de-jeunes-la-cabane'

/** The 132 actors that indices count, with who answered the survey. */
function countedActors() {
  const chance = seeded('actors')
  return Object.entries({ ...SOCIAL_ACTORS, ...HEALTH_ACTORS }).flatMap(([sector, lines]) =>
    lines.map(([name, seat, kind, { id = idOf(name), also = [], second, part = 'main', partOf } = {}]) => {
      const draw = chance.next()
      const drawn = draw < 0.37 ? 'no' : draw < 0.43 ? 'not-asked' : 'yes'
      const responded =
        id === SILENT_AT_THE_EDGE
          ? 'no'
          : part !== 'main' || partOf !== undefined || ALL_ANSWERED.includes(sector)
            ? 'yes'
            : drawn
      const sectors = second === undefined ? [sector] : [sector, second]
      return { id, name, seat, kind, also, sector, sectors, part, partOf, responded, counted: true }
    }),
  )
}

const COUNTED = countedActors()
export const ROSTER = [...COUNTED, ...OTHER_ACTORS.map((actor) => ({ ...actor, counted: false }))]
export const COUNTED_ACTORS = COUNTED
export const actorById = (id) => {
  const actor = ROSTER.find((candidate) => candidate.id === id)
  if (!actor) throw new Error(`no actor « ${id} »`)
  return actor
}
