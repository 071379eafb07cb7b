import type { Measure } from './drawn.ts'
import { wrapName } from './names.ts'

/** A line no wider than `width` pixels: cut inside a word when nothing else helps. */
export function fittedLine(line: string, width: number, measure: Measure, size: number, weight = 400): string {
  if (measure(line, size, weight) <= width) return line
  const letters = Array.from(line.replace(/…$/u, ''))
  while (letters.length > 1 && measure(`${letters.join('')}…`, size, weight) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** At most `most` lines, each no wider than `width` pixels, also for a name that is one long word. */
export function fittedName(
  name: string,
  width: number,
  measure: Measure,
  size: number,
  weight = 400,
  most = 2,
): readonly string[] {
  return wrapName(name, width, measure, size, weight, most).map((line) =>
    fittedLine(line, width, measure, size, weight),
  )
}
