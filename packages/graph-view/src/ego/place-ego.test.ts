import { describe, expect, test } from 'vitest'
import { overlaps } from '../labels.ts'
import { averageMeasure } from '../measure.ts'
import { egoLegend, egoSvg } from './ego-svg.ts'
import type { EgoNeighbour, PlacedEgo } from './ego-promise.ts'
import { placeEgo } from './place-ego.ts'

const neighbour = (id: string, name: string, beyond = 0): EgoNeighbour => ({
  id,
  name,
  title: name,
  mark: 'actor',
  slot: 'social-1',
  line: 'once',
  beyond: Array.from({ length: beyond }, () => ({ mark: 'actor', slot: 'sector-unknown' })),
})
const placed = (neighbours: readonly EgoNeighbour[], name = 'SSM Les Peupliers') =>
  placeEgo({ centre: { name, mark: 'actor', slot: 'mental-1' }, neighbours }, averageMeasure)

const LONG =
  'Service d’accompagnement en logement et en santé mentale des Trois-Aulnes, antenne du Quai aux Saules, équipe du soir'

/** Numbers that look random and are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

function expectApart({ neighbours, size }: PlacedEgo, said: string) {
  neighbours.forEach(({ words }, index) => {
    expect(words.box.x, said).toBeGreaterThanOrEqual(0)
    expect(words.box.x + words.box.w, said).toBeLessThanOrEqual(size.width)
    expect(words.box.y, said).toBeGreaterThanOrEqual(0)
    expect(words.box.y + words.box.h, said).toBeLessThanOrEqual(size.height)
    for (const other of neighbours.slice(index + 1)) expect(overlaps(words.box, other.words.box), said).toBe(false)
  })
}

/** Whether the line from the middle passes through a box. */
const passes = (
  picture: PlacedEgo,
  to: { x: number; y: number },
  box: { x: number; y: number; w: number; h: number },
) =>
  Array.from({ length: 200 }, (_, step) => (step + 1) / 200).some((share) => {
    const x = picture.centre.x + (to.x - picture.centre.x) * share
    const y = picture.centre.y + (to.y - picture.centre.y) * share
    return x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h
  })

describe('the small map around one actor', () => {
  test('two neighbours stand on either side of the middle, each beside its name', () => {
    const { neighbours, centre } = placed([neighbour('a', 'AIS du Levant'), neighbour('b', 'CPAS d’Ormelle')])
    expect(neighbours.map(({ x }) => x > centre.x)).toEqual([true, false])
    expect(neighbours.map(({ words }) => [words.lines.join(' '), words.anchor])).toEqual([
      ['AIS du Levant', 'start'],
      ['CPAS d’Ormelle', 'end'],
    ])
  })

  test('nobody around: the one in the middle stands alone, under its name', () => {
    const { neighbours, centre, size } = placed([])
    expect(neighbours).toEqual([])
    expect(centre.y).toBe(size.height / 2)
    expect(centre.words.lines).toEqual(['SSM Les Peupliers'])
  })

  test('names never meet, never leave the picture, and no line to another one passes over them', () => {
    const seed = 20_261_123
    const next = numbers(seed)
    for (let round = 0; round < 60; round++) {
      const count = 1 + Math.floor(next() * 30)
      const fans = count <= 8
      const picture = placed(
        Array.from({ length: count }, (_, index) =>
          neighbour(
            `n${String(index)}`,
            LONG.slice(0, 3 + Math.floor(next() * 118)),
            fans ? Math.floor(next() * 12) : 0,
          ),
        ),
        LONG.slice(0, 1 + Math.floor(next() * 119)),
      )
      const said = `seed ${String(seed)}, round ${String(round)}`
      expectApart(picture, said)
      for (const one of picture.neighbours)
        for (const other of picture.neighbours)
          if (one !== other) expect(passes(picture, one, other.words.box), said).toBe(false)
    }
  })

  test('a name stays a text, and the legend explains what is drawn and nothing else', () => {
    const picture = placed([
      { ...neighbour('a', '<script>alert(1)</script>'), mark: 'partnership', line: 'planned', href: '/x?a="b"' },
    ])
    expect(egoSvg(picture)).not.toMatch(/<script|a="b"/)
    expect(egoLegend(picture).map(({ words }) => words)).toEqual(['mark.actor', 'mark.partnership', 'mark.planned'])
  })
})
