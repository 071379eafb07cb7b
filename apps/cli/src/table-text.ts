export interface Head {
  readonly title: string
  /** Numbers stand at the right. */
  readonly number?: boolean
}

/** A table for a terminal: columns as wide as their widest cell, two spaces between, nothing after the last sign of a line. */
export function tableText(heads: readonly Head[], rows: readonly (readonly string[])[]): string {
  const lines = [heads.map(({ title }) => title), ...rows.map((row) => row.map(oneLine))]
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ''))))
  const text = (line: readonly string[]) =>
    heads
      .map(({ number }, at) => padded(line[at] ?? '', widths[at] ?? 0, number === true))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = lines
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [text(head), rule, ...body.map(text)].map((line) => `${line}\n`).join('')
}

const signs = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** What a person sees as one sign takes one place, whatever it is made of. */
function widthOf(text: string): number {
  return Array.from(signs.segment(text)).length
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? space + text : text + space
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
