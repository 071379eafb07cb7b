import { expect, test } from 'vitest'
import type { PrintedActor } from './ask-directory.ts'
import { directoryGroups } from './directory-groups.ts'

const named = (id: string) => ({ id, name: id })
const actor = (id: string, seat: string | null, territories: readonly string[], sector?: string): PrintedActor => ({
  id,
  name: id,
  kind: 'service',
  kindAsStated: null,
  status: 'existing',
  primarySector: sector === undefined ? null : named(sector),
  sectors: [],
  seat: seat === null ? null : named(seat),
  territories: territories.map(named),
  audiences: [],
  languages: [],
  website: null,
  nextStep: null,
  offers: [],
  saturation: { level: 'unknown', withheld: false, since: null, declaredBy: null },
  contacts: [],
})
const told = (actors: readonly PrintedActor[], asked: readonly string[] | null = null) =>
  directoryGroups(actors, asked, 'fr').map(
    ({ territory, sectors, also }) =>
      `${territory?.name ?? '?'}: ${sectors
        .map((one) => `${one.sector?.name ?? '?'} ${one.actors.map(({ id }) => id).join('')}`)
        .join(', ')} + ${also.map(({ id }) => id).join('')}`,
  )

test('everybody stands once, under its seat; where it also comes it is named', () => {
  expect(told([actor('a', 'mons', ['dour'], 'soins'), actor('b', null, ['dour', 'mons'], 'soins')])).toEqual([
    'dour: soins b + a',
    'mons: soins a + b',
  ])
})

test('among the communes that were asked for', () => {
  expect(told([actor('a', 'mons', ['dour', 'boussu'])], ['dour', 'boussu'])).toEqual(['boussu:  + a', 'dour: ? a + '])
})

test('what is not said comes last, of communes as of sectors', () => {
  expect(told([actor('a', null, []), actor('b', 'mons', [], 'soins'), actor('c', 'mons', [])])).toEqual([
    'mons: soins b, ? c + ',
    '?: ? a + ',
  ])
})
