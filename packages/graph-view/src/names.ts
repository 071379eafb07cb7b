import type { Measure } from './drawn.ts'

/** Names are wrapped near this many characters, on two lines at most. */
export const WRAP_AT = 22

/**
 * A name on the map: what stands in brackets at its end is left to the card when the name is long and stays one of a kind.
 * `others` are all names drawn.
 */
export function shortName(name: string, others: ReadonlySet<string>): string {
  if (name.length <= WRAP_AT) return name
  const bare = name.replace(/\s*\([^()]*\)\s*$/u, '')
  return bare !== name && bare !== '' && !others.has(bare) ? bare : name
}

/** At most `most` lines no wider than `width` pixels; what does not fit ends in an ellipsis, after a whole word. */
export function wrapName(
  name: string,
  width: number,
  measure: Measure,
  size: number,
  weight = 400,
  most = 2,
): readonly string[] {
  const words = name.split(/ (?![?!;:»])|(?<=[/-])(?=\p{L}{3})/u).filter((word) => word !== '')
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const glue = line === '' || /[/-]$/u.test(line) ? '' : ' '
    if (line !== '' && measure(line + glue + word, size, weight) > width) {
      lines.push(line)
      line = word
    } else line = line + glue + word
  }
  lines.push(line)
  if (lines.length <= most) return balanced(lines, width, measure, size, weight)
  const kept = lines.slice(0, most)
  kept[most - 1] = shortened(kept[most - 1] ?? '', width, measure, size, weight)
  return kept
}

/** Two lines of nearly the same length read better than a long one and a rest. */
function balanced(
  lines: readonly string[],
  width: number,
  measure: Measure,
  size: number,
  weight: number,
): readonly string[] {
  const [first, second] = lines
  if (lines.length !== 2 || first === undefined || second === undefined) return lines
  const words = first.split(' ')
  const last = words.at(-1)
  if (last === undefined || words.length < 2) return lines
  const rest = words.slice(0, -1).join(' ')
  const moved = /[/-]$/u.test(last) ? `${last}${second}` : `${last} ${second}`
  const better = Math.max(measure(rest, size, weight), measure(moved, size, weight))
  return better < measure(first, size, weight) && better <= width ? [rest, moved] : lines
}

function shortened(line: string, width: number, measure: Measure, size: number, weight: number): string {
  let words = line.split(' ')
  while (words.length > 1 && measure(`${words.join(' ')}…`, size, weight) > width) words = words.slice(0, -1)
  while (words.length > 1 && (words.at(-1)?.length ?? 9) <= 2) words = words.slice(0, -1)
  return `${words.join(' ').replace(/[,;:]$/u, '')}…`
}
