import { expect, test } from 'vitest'
import { keptBut, loadsAddress, NO_SUPPOSITION, readLoadsAddress } from './loads-address.ts'

const read = (query: string) => readLoadsAddress(new URLSearchParams(query))

test('an empty address: every load, the newest information first, nothing supposed', () => {
  expect(read('')).toEqual({
    view: 'charges',
    order: 'recent',
    level: null,
    lookAt: null,
    sector: null,
    territory: null,
    all: false,
    open: null,
    supposed: { actor: null, act: 'ferme', fullTimeEquivalents: 0.5, rounds: 6, rate: null, misfits: [] },
  })
})

test('half a post less, written with a comma', () => {
  expect(read('acteur=ssm&geste=moins&etp=0,75&portes=2&par-etp=5').supposed).toEqual({
    actor: 'ssm',
    act: 'moins',
    fullTimeEquivalents: 0.75,
    rounds: 2,
    rate: 5,
    misfits: [],
  })
})

test('what makes no sense is as if it were not there', () => {
  expect(read('vue=rien&tri=charge&charge=rouge&geste=rien')).toEqual(read(''))
})

test('a number out of bounds is told, with what is reckoned with instead', () => {
  expect(read('acteur=ssm&geste=moins&etp=-5&portes=99&par-etp=-1').supposed).toEqual({
    actor: 'ssm',
    act: 'moins',
    fullTimeEquivalents: 0.5,
    rounds: 6,
    rate: null,
    misfits: [
      { value: '-5', low: 0.05, high: 100, used: 0.5 },
      { value: '99', low: 1, high: 6, used: 6 },
      { value: '-1', low: 0, high: 1000, used: null },
    ],
  })
})

test('a level is told in the words of the screen', () => {
  expect(read('charge=inconnu').level).toBe('unknown')
})

test('one thing changes, the language stays, and what is taken back is gone', () => {
  const from = new URL('http://x/n/saturation?lang=nl&acteur=ssm&etp=1&secteur=logement&else=1')
  expect(loadsAddress(from, 'n', { tri: 'nom' })).toBe(
    '/n/saturation?secteur=logement&tri=nom&acteur=ssm&etp=1&lang=nl',
  )
  expect(loadsAddress(from, 'n', NO_SUPPOSITION)).toBe('/n/saturation?secteur=logement&lang=nl')
  expect(keptBut(from, ['acteur', 'etp', 'secteur'])).toEqual([
    ['lang', 'nl'],
    ['else', '1'],
  ])
})
