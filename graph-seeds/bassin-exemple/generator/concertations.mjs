import { COUNTED_ACTORS } from './roster.mjs'
import { seeded } from './seeded.mjs'

/** Three concertations over two years. `participants` counts chairs, not people by name. */
const MEETINGS = [
  { number: 1, heldOn: '2024-11-21', actors: 24, participants: 31, theme: 'Qui est là, qui fait quoi ?' },
  { number: 2, heldOn: '2025-10-09', actors: 29, participants: 38, theme: 'Travailler avec un réseau complet' },
  {
    number: 3,
    heldOn: '2026-06-18',
    actors: 34,
    participants: 45,
    theme: 'Du social à la santé mentale : où sont les passages ?',
  },
]

export const concertations = () =>
  MEETINGS.map(({ number, heldOn, participants, theme }) => ({
    id: `concertation-${number}`,
    name: `Concertation n° ${number} du bassin d’exemple`,
    name_nl: `Overleg nr. ${number} van het voorbeeldbekken`,
    name_de: `Beratung Nr. ${number} des Beispielbeckens`,
    name_en: `Concertation no. ${number} of the example basin`,
    kind: 'concertation thématique',
    heldOn,
    recurrence: 'Une fois par an environ',
    participants,
    participantsAsStated: `${participants} participant·e·s`,
    theme,
    initiative: number === 1 ? undefined : 'plan-du-bassin',
    territories: ['bassin-exemple-territoire'],
  }))

/** Half of a meeting comes back to the next one. */
export function attendance() {
  const chance = seeded('attendance')
  let before = []
  return MEETINGS.flatMap(({ number, actors }) => {
    const again = chance.some(before, Math.min(before.length, Math.round(actors / 2)))
    const others = COUNTED_ACTORS.filter((actor) => actor.part !== 'alone' && !again.includes(actor))
    const present = [...again, ...chance.some(others, actors - again.length)]
    before = present
    return present.map((actor, at) => ({
      id: `presence-${number}-${actor.id}`,
      actor: actor.id,
      concertation: `concertation-${number}`,
      role: at === 0 ? 'animation' : 'participation',
    }))
  })
}
