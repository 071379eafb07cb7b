import { expect, test } from 'vitest'
import { brokenLines, type Measure } from './broken-lines.ts'

/** Every sign is as wide as every other. */
const even: Measure = (text) => Array.from(text).length
const words = (text: string, width: number) =>
  brokenLines([{ text, weight: 'regular' }], width, even).map((line) => line.map((part) => part.text).join('|'))

test('lines break between words', () => {
  expect(words('un deux trois', 7)).toEqual(['un deux', 'trois'])
})

test('what is tied together is not parted', () => {
  expect(words('de 9\u00a0h à midi', 5)).toEqual(['de', '9\u00a0h à', 'midi'])
})

test('a word wider than a line breaks after its signs, else anywhere', () => {
  expect(words('accueil@maison.example', 10)).toEqual(['accueil@', 'maison.', 'example'])
  expect(words('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)])
})

test('a label stays beside its words, each in its weight, with a space between', () => {
  const [line] = brokenLines(
    [
      { text: 'Où :', weight: 'bold' },
      { text: 'Dour, Mons', weight: 'regular' },
    ],
    40,
    even,
  )
  expect(line).toEqual([
    { text: 'Où :', weight: 'bold', x: 0 },
    { text: 'Dour, Mons', weight: 'regular', x: 5 },
  ])
})

test('a name of 120 signs goes on over several lines and loses nothing', () => {
  const name = 'Service d’accompagnement '.repeat(5).trim()
  expect(words(name, 30).join(' ')).toBe(name)
})
