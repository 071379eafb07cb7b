import { say } from '@maillage/messages'
import PdfDocument from 'pdfkit'
import { encode } from 'uqr'
import { BlockMaker, LARGE, SMALL, type Block, type SetLine } from './blocks.ts'
import { brokenLines, type Piece } from './broken-lines.ts'
import type { DirectoryBook, LevelShown } from './directory-book.ts'
import { Faces, type Weight } from './faces.ts'
import { flow, type Placed } from './flow.ts'

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 }
const MARGIN = { side: 42, top: 54, bottom: 50 }
const GUTTER = 20
const INK = '#1a1c22'
const MUTED = '#4e525d'
const RULE = '#b9b3a9'
/** Communes of so many actors, where there are few of them, begin on a page of their own: they are handed out alone. */
const FEW_GROUPS = 12
const WORTH_A_PAGE = 8
const CODE_SIZE = 74

type Pdf = InstanceType<typeof PdfDocument>
interface Glyphs {
  readonly font: { hasGlyphForCodePoint(point: number): boolean }
}

/** Sets a directory as PDF pages: tagged, with an outline, whole entries together. Answers how many pages it has. */
export function setDirectory(book: DirectoryBook, chunk: (bytes: Uint8Array) => void): Promise<number> {
  const pdf = new PdfDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: book.language,
    displayTitle: true,
    info: { Title: `${book.title} – ${book.subtitle}`, Author: 'Maillage', Subject: book.foot },
  })
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (bytes: Buffer) => {
      chunk(new Uint8Array(bytes))
    })
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const setting = new DirectorySetting(pdf, book)
  const pages = setting.set()
  pdf.end()
  return ended.then(() => pages)
}

class DirectorySetting {
  readonly #pdf: Pdf
  readonly #book: DirectoryBook
  readonly #faces: Faces
  readonly #sizes
  readonly #columnWidth: number

  constructor(pdf: Pdf, book: DirectoryBook) {
    this.#pdf = pdf
    this.#book = book
    this.#faces = new Faces(pdf, (name, sign) => {
      pdf.font(name)
      // The face behind the name, which its types do not tell.
      const { font } = (pdf as unknown as { readonly _font: Glyphs })._font
      return font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    })
    this.#sizes = book.large ? LARGE : SMALL
    const { columns } = this.#sizes
    this.#columnWidth = (PAGE.width - 2 * MARGIN.side - (columns - 1) * GUTTER) / columns
  }

  set(): number {
    const { groups } = this.#book
    const { columns } = this.#sizes
    const full = PAGE.height - MARGIN.top - MARGIN.bottom
    const maker = new BlockMaker(this.#faces, this.#sizes, this.#columnWidth)
    const headHeight = this.#headHeight()
    const contents = groups.length > 1 ? this.#contents(maker) : []
    const body = this.#body(maker)
    const {
      placed: all,
      pages,
      anchors,
    } = flow([...contents, ...body], columns, (page) => (page === 0 ? full - headHeight : full))
    const pageOf = new Map([...anchors].map(([anchor, page]) => [anchor, page + 1]))
    const groupOn = this.#groupsOnPages(pageOf, pages)
    for (let page = 0; page < pages; page += 1) {
      this.#pdf.addPage()
      this.#frame(page + 1, pages, page === 0 ? '' : (groupOn[page] ?? ''))
      if (page === 0) this.#head()
      const down = page === 0 ? headHeight : 0
      for (const one of all) if (one.page === page) this.#draw(one, down, pageOf)
    }
    return pages
  }

  #contents(maker: BlockMaker): readonly Block[] {
    const { groups, language } = this.#book
    return [
      maker.title(say(language, 'printed.contents')),
      ...groups.map(({ name, count }, at) => maker.reference(`${name} – ${count}`, groupAnchor(at))),
    ]
  }

  #body(maker: BlockMaker): readonly (Block | 'page')[] {
    const { groups, language, nobody } = this.#book
    const labels = { load: label(language, 'load') }
    if (groups.length === 0) return [maker.paragraph(nobody)]
    const entries = groups.reduce(
      (sum, { sectors }) => sum + sectors.reduce((all, one) => all + one.entries.length, 0),
      0,
    )
    const eachApart = groups.length <= FEW_GROUPS && entries / groups.length >= WORTH_A_PAGE
    return groups.flatMap((group, at): readonly (Block | 'page')[] => [
      ...(eachApart && groups.length > 1 ? (['page'] as const) : []),
      maker.group(group.name, group.count, groupAnchor(at)),
      ...group.sectors.flatMap((sector) => [
        maker.sector(sector.name),
        ...sector.entries.map((entry) => maker.entry(entry, labels)),
      ]),
      ...(group.also.length === 0
        ? []
        : [maker.title(say(language, 'printed.also')), ...group.also.map(({ name, id }) => maker.reference(name, id))]),
    ])
  }

  /** Which commune a page is of: the last one that begins on it or before. */
  #groupsOnPages(pageOf: ReadonlyMap<string, number>, pages: number): readonly string[] {
    const names: string[] = []
    let name = ''
    for (let page = 1; page <= pages; page += 1) {
      this.#book.groups.forEach((group, at) => {
        if (pageOf.get(groupAnchor(at)) === page) name = group.name
      })
      names.push(name)
    }
    return names
  }

  #titleLines() {
    const { title, subtitle, about } = this.#book
    const { title: size, group, body } = this.#sizes
    const width = PAGE.width - 2 * MARGIN.side - CODE_SIZE - 20
    const set = (piece: Piece, at: number): readonly SetLine[] =>
      brokenLines([piece], width, (text, weight) => this.#faces.width(text, weight, at)).map((parts) => ({
        parts,
        size: at,
        height: at * 1.32,
        indent: 0,
      }))
    return [
      ...set({ text: title, weight: 'bold' }, size),
      ...set({ text: subtitle, weight: 'bold', muted: true }, group),
      ...about.flatMap((text) => set({ text, weight: 'regular' }, body)),
    ]
  }

  #headHeight(): number {
    const lines = this.#titleLines().reduce((sum, { height }) => sum + height, 0)
    return Math.max(lines, CODE_SIZE + 4 * this.#sizes.body) + 18
  }

  #head(): void {
    const { address, language } = this.#book
    let y = MARGIN.top
    for (const [at, line] of this.#titleLines().entries()) {
      this.#tagged(at === 0 ? 'H1' : 'P', () => {
        this.#line(line, MARGIN.side, y)
      })
      y += line.height
    }
    const left = PAGE.width - MARGIN.side - CODE_SIZE
    this.#artifact(() => {
      this.#code(address, left, MARGIN.top + 6)
    })
    const { body } = this.#sizes
    const size = Math.min(body, 9)
    const words = say(language, 'printed.online')
    this.#tagged('P', () => {
      const width = this.#faces.width(words, 'regular', size)
      this.#write(words, 'regular', size, left + CODE_SIZE - width, MARGIN.top + CODE_SIZE + 9, MUTED)
      this.#pdf.link(left, MARGIN.top + 6, CODE_SIZE, CODE_SIZE + 14, address)
    })
  }

  /** What stands around every page: the commune and « Réseau fictif » above, network, address and page below. */
  #frame(page: number, pages: number, group: string): void {
    const { fictional, foot, address, language } = this.#book
    const size = this.#book.large ? 12 : 8
    this.#artifact(() => {
      const y = MARGIN.top - 26
      if (group !== '') this.#write(this.#cut(group, 'bold', size, 260), 'bold', size, MARGIN.side, y, INK)
      if (fictional !== undefined) {
        const width = this.#faces.width(fictional, 'bold', size)
        const x = PAGE.width - MARGIN.side - width
        this.#pdf
          .rect(x - 5, y - 3, width + 10, size * 1.3 + 5)
          .lineWidth(0.8)
          .dash(2.4, { space: 1.6 })
        this.#pdf.stroke(INK).undash()
        this.#write(fictional, 'bold', size, x, y, INK)
      }
      const below = PAGE.height - MARGIN.bottom + 16
      const number = say(language, 'printed.page.of', { page, pages })
      const width = this.#faces.width(number, 'regular', size)
      const room = PAGE.width - 2 * MARGIN.side - width - 16
      this.#pdf
        .moveTo(MARGIN.side, below - 5)
        .lineTo(PAGE.width - MARGIN.side, below - 5)
        .lineWidth(0.5)
        .stroke(RULE)
      this.#write(this.#cut(foot, 'regular', size, room), 'regular', size, MARGIN.side, below, MUTED)
      this.#write(this.#cut(address, 'regular', size, room), 'regular', size, MARGIN.side, below + size * 1.25, MUTED)
      this.#write(number, 'regular', size, PAGE.width - MARGIN.side - width, below, INK)
    })
  }

  #draw({ block, lines, column, y, isStart }: Placed, down: number, pageOf: ReadonlyMap<string, number>): void {
    const x = MARGIN.side + column * (this.#columnWidth + GUTTER)
    const top = MARGIN.top + down + y
    if (isStart && block.anchor !== undefined) {
      this.#pdf.addNamedDestination(block.anchor, 'XYZ', x, top, null)
      if (block.tag === 'H2') this.#pdf.outline.addItem(textOf(block.lines[0]))
    }
    if (isStart && block.rule === 'above' && y > 0)
      this.#artifact(() => {
        this.#rule(x, top - block.above / 2, 0.4)
      })
    this.#tagged(block.tag, () => {
      let at = top
      for (const line of lines) {
        this.#line(line, x, at)
        const page = line.pageOf === undefined ? undefined : pageOf.get(line.pageOf)
        if (page !== undefined && line.pageOf !== undefined) this.#leader(line, x, at, page, line.pageOf)
        at += line.height
      }
      if (block.rule === 'below') this.#rule(x, at + 2, 1)
    })
  }

  /** Dots from the end of a line to the number of a page. */
  #leader(line: SetLine, x: number, y: number, page: number, anchor: string): void {
    const number = String(page)
    const { size } = line
    const right = x + this.#columnWidth
    const width = this.#faces.width(number, 'regular', size)
    const last = line.parts.at(-1)
    const end = x + (last ? last.x + this.#faces.width(last.text, last.weight, size) : 0) + 4
    if (right - width - 4 > end + 6) {
      this.#pdf
        .moveTo(end, y + size * 0.95)
        .lineTo(right - width - 4, y + size * 0.95)
        .lineWidth(0.6)
      this.#pdf.dash(0.6, { space: 2.4 }).stroke(MUTED).undash()
    }
    this.#write(number, 'regular', size, right - width, y, INK)
    this.#pdf.goTo(x, y, this.#columnWidth, line.height, anchor)
  }

  #line(line: SetLine, x: number, y: number): void {
    if (line.level !== undefined) this.#mark(line.level, x + line.size * 0.5, y + line.size * 0.62, line.size * 0.4)
    for (const part of line.parts)
      this.#write(part.text, part.weight, line.size, x + line.indent + part.x, y, part.muted === true ? MUTED : INK)
  }

  #write(text: string, weight: Weight, size: number, x: number, y: number, colour: string): void {
    let at = x
    for (const run of this.#faces.runs(text, weight)) {
      this.#pdf.font(run.font).fontSize(size).fillColor(colour).text(run.text, at, y, { lineBreak: false })
      at += this.#pdf.widthOfString(run.text)
    }
  }

  #cut(text: string, weight: Weight, size: number, width: number): string {
    if (this.#faces.width(text, weight, size) <= width) return text
    const signs = Array.from(text)
    while (signs.length > 0 && this.#faces.width(`${signs.join('')}…`, weight, size) > width) signs.pop()
    return `${signs.join('')}…`
  }

  /** The ring of a load, as on the map: form tells it, not colour. */
  #mark(level: LevelShown, x: number, y: number, radius: number): void {
    const pdf = this.#pdf.save()
    if (level === 'saturated') {
      pdf
        .circle(x, y, radius)
        .lineWidth(radius * 0.45)
        .stroke(INK)
      pdf
        .moveTo(x - radius * 0.6, y)
        .lineTo(x + radius * 0.6, y)
        .lineWidth(radius * 0.4)
        .stroke(INK)
    } else if (level === 'strained') {
      pdf
        .circle(x, y, radius)
        .lineWidth(radius * 0.22)
        .stroke(INK)
      pdf.path(
        `M${String(x - radius)} ${String(y)}A${String(radius)} ${String(radius)} 0 0 0 ${String(x + radius)} ${String(y)}Z`,
      )
      pdf.fill(INK)
    } else if (level === 'available')
      pdf
        .circle(x, y, radius)
        .lineWidth(radius * 0.25)
        .stroke(INK)
    else
      pdf
        .circle(x, y, radius)
        .lineWidth(radius * 0.25)
        .dash(0.7, { space: 1.4 })
        .stroke(MUTED)
    pdf.restore()
  }

  #rule(x: number, y: number, weight: number): void {
    this.#pdf
      .moveTo(x, y)
      .lineTo(x + this.#columnWidth, y)
      .lineWidth(weight)
      .stroke(weight < 1 ? RULE : INK)
  }

  #code(text: string, x: number, y: number): void {
    const { data, size } = encode(text, { border: 0, ecc: 'M' })
    const step = CODE_SIZE / size
    data.forEach((row, down) => {
      row.forEach((dark, across) => {
        if (dark) this.#pdf.rect(x + across * step, y + down * step, step, step)
      })
    })
    this.#pdf.fill('#000000')
  }

  #tagged(tag: Block['tag'], draw: () => void): void {
    this.#pdf.addStructure(this.#pdf.struct(tag, {}, draw))
  }

  /** What frames the text and is not read out. */
  #artifact(draw: () => void): void {
    this.#pdf.markContent('Artifact')
    draw()
    this.#pdf.endMarkedContent()
  }
}

const groupAnchor = (at: number) => `group ${String(at)}`
const label = (language: DirectoryBook['language'], name: 'load') =>
  `${say(language, `printed.${name}`)}${language === 'fr' ? '\u202f' : ''}:`
const textOf = (line: SetLine | undefined) => line?.parts.map(({ text }) => text).join(' ') ?? ''
