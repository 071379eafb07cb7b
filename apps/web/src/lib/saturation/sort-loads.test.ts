import { expect, test } from 'vitest'
import type { LoadLine } from '$lib/questions/ask-loads.ts'
import { readLoadsAddress } from './loads-address.ts'
import { countLoads, inOrder, isWanted } from './sort-loads.ts'

const line = (name: string, more: Partial<LoadLine>): LoadLine => ({
  actor: { id: name, name, primarySector: null, seat: null },
  level: 'available',
  partly: false,
  contradiction: false,
  toConfirm: false,
  contested: false,
  withheld: false,
  since: '2026-10-01',
  ageDays: 13,
  declaredBy: 'accueil',
  reason: null,
  sentence: '',
  ...more,
})
const LINES = [
  line('Émeraude', { ageDays: 2, level: 'saturated' }),
  line('Ancre', { ageDays: null, level: 'unknown', reason: 'NOT_DECLARED' }),
  line('Dune', { ageDays: 90, level: 'unknown', reason: 'STALE' }),
  line('Falaise', { ageDays: 31, level: 'strained', contradiction: true }),
  line('Baie', { ageDays: null, level: 'unknown', reason: 'NOT_PUBLISHED' }),
]
const names = (lines: readonly LoadLine[]) => lines.map(({ actor }) => actor.name)

test('the oldest word first, and before it whoever never spoke, by name', () => {
  expect(names(inOrder(LINES, 'ancien', 'fr'))).toEqual(['Ancre', 'Baie', 'Dune', 'Falaise', 'Émeraude'])
})

test('the newest word first, whoever never spoke last', () => {
  expect(names(inOrder(LINES, 'recent', 'fr'))).toEqual(['Émeraude', 'Falaise', 'Dune', 'Ancre', 'Baie'])
})

test('by name, accents where French puts them', () => {
  expect(names(inOrder(LINES, 'nom', 'fr'))).toEqual(['Ancre', 'Baie', 'Dune', 'Émeraude', 'Falaise'])
})

test('why one does not know is told apart, and what pales is counted', () => {
  expect(countLoads(LINES)).toEqual({
    actors: 5,
    saturated: 1,
    strained: 1,
    available: 0,
    unknown: 3,
    never: 1,
    hidden: 1,
    old: 1,
    fading: 1,
    contradicting: 1,
  })
})

test('a level, or what is worth a look', () => {
  const wanted = (query: string) => LINES.filter((one) => isWanted(one, readLoadsAddress(new URLSearchParams(query))))
  expect(names(wanted('charge=inconnu'))).toEqual(['Ancre', 'Dune', 'Baie'])
  expect(names(wanted('voir=palit'))).toEqual(['Falaise'])
  expect(names(wanted('voir=contredit&charge=complet'))).toEqual([])
})
