import type { Weight } from './faces.ts'

/** A part of a paragraph in one weight. */
export interface Piece {
  readonly text: string
  readonly weight: Weight
  readonly muted?: boolean
}

/** What stands on one line, from its left edge. */
export interface LinePart extends Piece {
  readonly x: number
}
export type Line = readonly LinePart[]

export type Measure = (text: string, weight: Weight) => number

/** Breaks pieces into lines of a width: between words, within a word only where it is wider than a line. */
export function brokenLines(pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] {
  const lines: LinePart[][] = [[]]
  let x = 0
  let spaceBefore = 0
  const put = (text: string, piece: Piece) => {
    const line = lines.at(-1) ?? []
    const last = line.at(-1)
    if (last?.weight === piece.weight && last.muted === piece.muted && spaceBefore > 0)
      line[line.length - 1] = { ...last, text: `${last.text} ${text}` }
    else line.push({ ...piece, text, x: x + spaceBefore })
    x += spaceBefore + measure(text, piece.weight)
  }
  const next = () => {
    lines.push([])
    x = 0
    spaceBefore = 0
  }
  for (const piece of pieces)
    for (const word of piece.text.split(/[ \t\r\n]+/)) {
      if (word === '') continue
      if (x > 0) spaceBefore = measure(' ', piece.weight)
      for (const part of fitting(word, width, (text) => measure(text, piece.weight))) {
        if (x > 0 && x + spaceBefore + measure(part, piece.weight) > width) next()
        put(part, piece)
        spaceBefore = 0
      }
    }
  return lines
}

/** A word, or the parts of one that is wider than a line: after signs that join, else anywhere. */
function fitting(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const bit of word.split(/(?<=[-/@._·])/)) {
    if (part !== '' && measure(part + bit) > width) {
      parts.push(part)
      part = ''
    }
    for (const sign of measure(bit) > width ? Array.from(bit) : [bit]) {
      if (part !== '' && measure(part + sign) > width) {
        parts.push(part)
        part = ''
      }
      part += sign
    }
  }
  return [...parts, part]
}
