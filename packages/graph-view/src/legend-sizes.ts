import type { Palette } from './colour-names.ts'
import type { LegendEntry, Picture } from './drawn.ts'

/** Fewer tell nothing that one would have to look up; more are no steps. */
const FEWEST = 3
const MOST = 6

/**
 * What the sizes of discs stand for, when that is how many others they are joined to: one circle a step, as large as on
 * the map, with the numbers of that step. Sizes that follow something else, or nothing, are not explained here.
 */
export function sizesOf(picture: Picture, palette: Palette): readonly LegendEntry[] {
  const others = new Map<string, Set<string>>()
  const join = (one: string, other: string) => {
    const known = others.get(one)
    if (known) known.add(other)
    else others.set(one, new Set([other]))
  }
  for (const { from, to, onChoice } of picture.lines) {
    if (onChoice) continue
    join(from, to)
    join(to, from)
  }
  const steps = new Map<number, number[]>()
  for (const { id, of, w } of picture.marks) {
    if (of.kind !== 'actor') continue
    const counts = steps.get(w)
    const count = others.get(id)?.size ?? 0
    if (counts) counts.push(count)
    else steps.set(w, [count])
  }
  const sorted = [...steps]
    .sort(([one], [other]) => one - other)
    .map(([diameter, counts]) => ({
      diameter,
      least: Math.min(...counts),
      most: Math.max(...counts),
      count: counts.length,
    }))
  const isMeasure = sorted.every(({ least }, index) => least > (sorted[index - 1]?.most ?? -1))
  if (!isMeasure || sorted.length < FEWEST || sorted.length > MOST) return []
  return sorted.map(({ diameter, least, most, count }, index) => ({
    mark: `size-${String(index + 1)}`,
    group: 'size',
    // Numbers are their own words.
    key: least === most ? String(least) : `${String(least)}–${String(most)}`,
    count,
    svg: circle(diameter, palette),
  }))
}

function circle(diameter: number, palette: Palette): string {
  const side = String(Math.ceil(diameter) + 2)
  const middle = String((Math.ceil(diameter) + 2) / 2)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" aria-hidden="true"><circle cx="${middle}" cy="${middle}" r="${String(diameter / 2)}" fill="${palette['paper-raised']}" stroke="${palette['line-strong']}"/></svg>`
}
