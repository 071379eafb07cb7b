import type { Say } from '../drawn.ts'
import { isMessageKey } from './said.ts'

const several = (count: string | number | undefined, one: string, more: string) =>
  `${String(count)} ${Number(count) < 2 ? one : more}`

/** The words of the two shores with their numbers, as long as they are in French. */
const WORDS: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'map.shore-social': () => 'Rive sociale',
  'map.shore-mental-health': () => 'Rive santé mentale',
  'map.in-between': () => 'L’entre-deux',
  'map.both-sides': () => 'Des deux côtés',
  'map.other-sectors': () => 'Autres secteurs',
  'map.sector-unknown': () => 'Secteur non dit',
  'map.actors': ({ count }) => several(count, 'acteur', 'acteurs'),
  'map.count-left': ({ left, count }) => `${String(left)} sur ${String(count)}`,
  'map.without-passage': ({ count }) => `${String(count)} sans passage`,
  'map.observed-expected': ({ observed, expected }) =>
    `${observed === 0 ? 'aucune collaboration' : several(observed, 'collaboration', 'collaborations')}, ${several(expected, 'attendue', 'attendues')}`,
  'map.other-pairs': ({ count }) => several(count, 'autre paire de secteurs', 'autres paires de secteurs'),
}

export const sayShores: Say = (key, values = {}) => {
  const words = WORDS[key]
  if (!words || !isMessageKey(key)) throw new Error(`no sentence for ${key}`)
  return words(values)
}
