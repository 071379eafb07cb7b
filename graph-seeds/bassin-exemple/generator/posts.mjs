import { COUNTED_ACTORS } from './roster.mjs'
import { seeded } from './seeded.mjs'

const PROFESSIONS = {
  'aide-sociale': ['assistant·e social·e', 'agent·e d’accueil', 'juriste'],
  logement: ['accompagnateur·rice logement', 'assistant·e social·e', 'gestionnaire locatif·ve'],
  'aide-jeunesse': ['éducateur·rice', 'animateur·rice', 'psychologue'],
  insertion: ['formateur·rice', 'agent·e d’insertion', 'coordination'],
  'mediation-dettes': ['médiateur·rice de dettes', 'juriste', 'agent·e d’accueil'],
  'sans-abrisme': ['éducateur·rice', 'veilleur·se de nuit', 'infirmier·ère'],
  'sante-generale': ['médecin généraliste', 'infirmier·ère', 'accueil'],
  'sante-mentale': ['psychologue', 'psychiatre', 'assistant·e social·e'],
  'equipes-mobiles': ['infirmier·ère', 'psychologue', 'psychiatre'],
  'psychiatrie-hospitaliere': ['infirmier·ère', 'psychiatre', 'ergothérapeute'],
  rehabilitation: ['ergothérapeute', 'éducateur·rice', 'assistant·e social·e'],
  addictions: ['psychologue', 'éducateur·rice', 'médecin'],
}

/** The one actor whose whole team is half a person. */
const PERSON_SIZED = [
  ['pair-aidant·e', 0.5, 'in-post', '2021-09-01'],
  ['pair-aidant·e', 0.5, 'vacant', '2026-05-01'],
  ['coordination', 0.3, 'planned', '2027-01-01'],
]

/** Staff in full-time equivalents; everybody but the person-sized bridge has 1.5 or more in post. */
export function posts(offers) {
  const chance = seeded('posts')
  return COUNTED_ACTORS.flatMap((actor) => {
    const own = offers.filter((offer) => offer.actor === actor.id && offer.status === 'existing')
    const words = PROFESSIONS[actor.sector]
    const lines = [
      [words[0], 1 + chance.int(2, 14) / 4, 'in-post', String(chance.int(2008, 2024))],
      [words[1], chance.int(1, 8) / 4, 'in-post', String(chance.int(2012, 2025))],
    ]
    if (chance.chance(0.3)) lines.push([words[2], chance.int(1, 4) / 4, 'in-post', String(chance.int(2015, 2025))])
    if (chance.chance(0.24))
      lines.push([chance.pick(words), chance.int(1, 4) / 4, 'vacant', `2026-0${chance.int(1, 9)}-01`])
    if (chance.chance(0.12)) lines.push([chance.pick(words), chance.int(1, 4) / 4, 'planned', '2027-01-01'])
    if (chance.chance(0.08)) lines.push([chance.pick(words), chance.int(1, 4) / 4, 'being-hired', '2026-10-01'])
    if (chance.chance(0.05)) lines.push([chance.pick(words), 0.5, 'past-increase', String(chance.int(2019, 2024))])
    const chosen = actor.part === 'bridge' ? PERSON_SIZED : lines
    return chosen.map(([profession, fullTimeEquivalents, state, validFrom], at) => ({
      id: `poste-${actor.id}-${at + 1}`,
      owner: actor.id,
      offer: own.length > 1 && at === 1 ? own[1].id : undefined,
      profession,
      fullTimeEquivalents,
      state,
      validFrom,
    }))
  })
}
