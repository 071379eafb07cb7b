import { describe, expect, test } from 'vitest'
import { drawRegard } from '../draw-regard.ts'
import { madeColumns } from '../testing/made-columns.ts'
import { say } from '../testing/said.ts'

const sectors = { housing: 'social', debts: 'social', clinic: 'mental-health', doctors: 'both', unused: 'social' }
const actors = [
  ...['h1', 'h2', 'h3'].map((id) => ({ id, sector: 'housing', level: 'saturated', age: 5 })),
  ...['d1', 'd2'].map((id) => ({ id, sector: 'debts' })),
  ...['c1', 'c2', 'c3'].map((id) => ({ id, sector: 'clinic', level: 'available', age: 45 })),
  { id: 'g1', sector: 'doctors' },
  { id: 'town', kind: 'authority', sector: 'housing' },
  { id: 'lost' },
]
const ties = [
  { from: 'h1', to: 'h2', layer: 'collaboration', confirmed: true },
  { from: 'h1', to: 'c1', layer: 'collaboration' },
  { from: 'h1', to: 'c2', layer: 'collaboration' },
  { from: 'h1', to: 'd1', layer: 'collaboration' },
  { from: 'c1', to: 'g1', layer: 'referral' },
]
const drawn = drawRegard(madeColumns({ sectors, actors, ties }), {
  regard: 'sectors',
  theme: 'light',
  size: { width: 900, height: 640 },
  say,
})
const disc = (sector: string) => drawn.backdrop.discs.find((one) => one.sector === sector)
const mark = (id: string) => drawn.picture.marks.find((one) => one.id === id)

describe('sectors as discs', () => {
  test('social stands left of what lies between, mental health right of it, authorities on top', () => {
    expect(disc('housing')?.x).toBeLessThan(disc('doctors')?.x ?? 0)
    expect(disc('doctors')?.x).toBeLessThan(disc('clinic')?.x ?? 0)
    for (const { sector, y } of drawn.backdrop.discs)
      if (sector !== 'authorities') expect(disc('authorities')?.y).toBeLessThan(y)
  })
  test('colours follow the side in the order of the table; a sector without actors takes none', () => {
    expect([disc('housing')?.slot, disc('debts')?.slot, disc('clinic')?.slot, disc('doctors')?.slot]).toEqual([
      'social-1',
      'social-2',
      'mental-1',
      'health-1',
    ])
    expect(disc('unused')).toBeUndefined()
    expect(mark('town')).toMatchObject({ mark: 'authority', slot: 'authority' })
    expect(mark('lost')?.slot).toBe('sector-unknown')
  })
  test('discs do not overlap and hold their actors', () => {
    const { discs } = drawn.backdrop
    discs.forEach((one, index) => {
      for (const other of discs.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.r + other.r - 1)
    })
    const housing = disc('housing')
    for (const id of ['h1', 'h2', 'h3'])
      expect(Math.hypot((mark(id)?.x ?? 0) - (housing?.x ?? 0), (mark(id)?.y ?? 0) - (housing?.y ?? 0))).toBeLessThan(
        housing?.r ?? 0,
      )
  })
  test('an upright frame has social above mental health, and every name on its arc is cut rather than too long', () => {
    const { backdrop, picture } = drawRegard(madeColumns({ sectors, actors, ties }), {
      regard: 'sectors',
      theme: 'light',
      size: { width: 340, height: 480 },
      say,
    })
    const at = (sector: string) => backdrop.discs.find((one) => one.sector === sector)
    expect(at('housing')?.y).toBeLessThan(at('clinic')?.y ?? 0)
    expect(picture.size).toEqual({ width: 340, height: 480 })
    for (const { x, y, r, arcText } of backdrop.discs) {
      expect(Math.min(x - r, y - r, 340 - x - r, 480 - y - r)).toBeGreaterThanOrEqual(0)
      expect(arcText?.size).toBeGreaterThanOrEqual(11)
    }
    for (const { label, nearLabel } of picture.marks) expect(Boolean(label)).toBe(!nearLabel)
  })
  test('area follows the number of collaborations in five steps', () => {
    expect(mark('h1')?.w).toBe(32.5)
    expect(((mark('c1')?.w ?? 0) / 32.5) ** 2).toBeCloseTo(2 / 5, 1)
  })
  test('ties across are bundled, ties within are straight, and orientations are no collaborations', () => {
    const shape = (to: string) => drawn.picture.lines.find((line) => line.from === 'h1' && line.to === to)?.shape
    expect(shape('c1')).toBe('curve')
    expect(shape('h2')).toBe('straight')
    expect(drawn.picture.lines).toHaveLength(4)
  })
  test('loads are the subject of Saturation: no rings here', () => {
    expect(drawn.picture.marks.every(({ load }) => load === undefined)).toBe(true)
  })
  test('the legend counts what is drawn and explains nothing else', () => {
    const counts = Object.fromEntries(drawn.legend.map(({ mark: id, count }) => [id, count]))
    expect(counts).toMatchObject({
      actor: 10,
      authority: 1,
      once: 3,
      confirmed: 1,
    })
    expect(counts).not.toHaveProperty('initiative')
    expect(counts).not.toHaveProperty('load-saturated')
    expect(counts).not.toHaveProperty('inferred')
  })
  test('classes alone say how an element looks, and every class has its rule', () => {
    const selectors = drawn.stylesheet.map(({ selector }) => selector).join(' ')
    for (const element of drawn.elements) {
      expect(element).not.toHaveProperty('style')
      for (const name of element.classes ?? [])
        if (/^(ring|line|at|straight|curve)/u.test(name)) expect(selectors).toContain(`.${name}`)
    }
  })
})
