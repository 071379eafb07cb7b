import type { Palette } from './colour-names.ts'
import type { LegendEntry, Picture } from './drawn.ts'
import { ringSvg } from './mark-shapes.ts'
import { LOAD_AGES, SIGN_IDS, SIGNS, type LoadAge } from './marks.ts'
import { haloSvg, quietColours, signSvg } from './sign-shapes.ts'

const WIDTH = 28
const HEIGHT = 16

const framed = (fragment: string, width = WIDTH, height = HEIGHT) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" aria-hidden="true">${fragment}</svg>`

const dot = (r: number, palette: Palette, quiet: 'pale' | 'firm') => {
  const { fill, edge } = quietColours(quiet, palette)
  return `<circle cx="${String(WIDTH / 2)}" cy="${String(HEIGHT / 2)}" r="${String(r)}" fill="${fill}" stroke="${edge}"/>`
}

/** The ground of close-knit groups. */
export function knitOf(picture: Picture, palette: Palette): readonly LegendEntry[] {
  const count = picture.backdrop.hulls.filter(({ reach }) => reach !== undefined).length
  if (count === 0) return []
  const points = [9, 19]
    .map((x) => `<circle cx="${String(x)}" cy="8" r="2.6" fill="${palette['sector-unknown']}"/>`)
    .join('')
  const ground = `<rect x="1" y="1" width="26" height="14" rx="7" fill="${palette['sector-unknown']}" fill-opacity="0.22"/>`
  return [{ mark: 'knit', group: 'knit', key: 'mark.knit', count, svg: framed(ground + points) }]
}

/** How old the loads are, where they are the subject. */
export function agesOf(picture: Picture, palette: Palette): readonly LegendEntry[] {
  if (picture.regard !== 'saturation') return []
  const known = picture.marks.flatMap(({ load }) => (load && load.level !== 'unknown' ? [load.age] : []))
  const entry = (age: LoadAge): readonly LegendEntry[] => {
    const count = known.filter((one) => one === age).length
    const ring = ringSvg({ level: 'saturated', age }, WIDTH / 2, HEIGHT / 2, 3.4, palette)
    return count === 0 ? [] : [{ mark: `age-${age}`, group: 'age', key: `mark.age-${age}`, count, svg: framed(ring) }]
  }
  const beyond = picture.marks.filter(({ load }) => load?.level === 'unknown' && load.age === 'old').length
  const dotted = dot(4, palette, 'pale') + ringSvg({ level: 'unknown', age: 'old' }, WIDTH / 2, HEIGHT / 2, 4, palette)
  return [
    ...LOAD_AGES.flatMap(entry),
    ...(beyond === 0
      ? []
      : [{ mark: 'age-beyond', group: 'age' as const, key: 'mark.age-beyond', count: beyond, svg: framed(dotted) }]),
  ]
}

/** Halos by their numbers, as large as on the map; signs on marks; what colours the lines of the chosen one take. */
export function hingesOf(picture: Picture, palette: Palette): readonly LegendEntry[] {
  return [
    ...(picture.halos ?? []).map(({ number, diameter }): LegendEntry => {
      const side = Math.ceil(diameter) + 2
      return {
        mark: `lost-${String(number)}`,
        group: 'lost',
        // Numbers are their own words.
        key: String(number),
        count: number,
        svg: framed(haloSvg(side / 2, side / 2, diameter, palette), side, side),
      }
    }),
    ...SIGN_IDS.flatMap((id): readonly LegendEntry[] => {
      const count = picture.marks.filter(({ signs }) => signs?.includes(id)).length
      const r = SIGNS[id].look === 'broken-ring' ? 3.6 : 6.4
      const svg = framed(dot(r, palette, 'firm') + signSvg(id, WIDTH / 2, HEIGHT / 2, r, palette))
      return count === 0 ? [] : [{ mark: id, group: 'hinge', key: SIGNS[id].key, count, svg }]
    }),
  ]
}

/** The colours that the lines of a chosen actor take, by the side they lead to; counted over the whole map. */
export function chosenLinesOf(picture: Picture, palette: Palette): readonly LegendEntry[] {
  const line = (colour: string) => framed(`<path d="M1 8H27" stroke="${colour}" stroke-width="2"/>`)
  return (['social', 'mental-health'] as const).flatMap((side): readonly LegendEntry[] => {
    const count = picture.lines.filter(({ sides }) => sides?.from === side || sides?.to === side).length
    const svg = line(palette[side === 'social' ? 'social-1' : 'mental-1'])
    return count === 0 ? [] : [{ mark: `towards-${side}`, group: 'chosen', key: `mark.towards-${side}`, count, svg }]
  })
}
