import type { Measure } from '../../drawn.ts'
import { wrapName } from '../../names.ts'

/** One line no wider than `width`: what has no room ends in an ellipsis, after a whole word where that leaves enough. */
export function fitted(text: string, width: number, measure: Measure, size: number, weight: number): string {
  if (measure(text, size, weight) <= width) return text
  const letters = Array.from(text)
  let [least, most] = [0, letters.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (measure(`${letters.slice(0, middle).join('')}…`, size, weight) <= width) least = middle
    else most = middle - 1
  }
  const cut = letters.slice(0, least).join('')
  const words = cut.slice(0, cut.lastIndexOf(' '))
  const kept = words.length >= cut.length * 0.65 ? words : cut
  return `${kept.replace(/[\s,;:–-]+$/u, '')}…`
}

/** At most `most` lines, none wider than `width`, whatever the length of a word. */
export function fittedLines(
  text: string,
  width: number,
  measure: Measure,
  size: number,
  weight: number,
  most: number,
): readonly string[] {
  return wrapName(text, width, measure, size, weight, most).map((line) => fitted(line, width, measure, size, weight))
}

/**
 * The name of an actor in the room it has. Where several of its group begin with the same words, these are what is left
 * out, one by one: the end tells them apart.
 */
export function fittedName(
  name: string,
  group: readonly string[],
  width: number,
  measure: Measure,
  size: number,
): string {
  if (measure(name, size, 400) <= width) return name
  const words = name.split(' ')
  for (let length = 1; length < words.length; length++) {
    const start = `${words.slice(0, length).join(' ')} `
    if (group.filter((other) => other.startsWith(start)).length < 2) break
    const end = `…\u202f${words.slice(length).join(' ')}`
    if (measure(end, size, 400) <= width) return end
  }
  return fitted(name, width, measure, size, 400)
}

/** A sector in a few letters: what comes before a comma or a bracket says enough beside another sector. */
export const shortSector = (label: string): string => label.split(/,| \(/u)[0]?.trim() ?? label
