import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions, Measure, SheetCounts } from '../../drawn.ts'
import { averageMeasure } from '../../measure.ts'
import { shortName } from '../../names.ts'
import { lookOf, type Look } from './items.ts'
import type { Badge, DocumentElement, DocumentsRead } from './document-elements.ts'
import { readDocuments } from './read-documents.ts'

/** Everything that laying the sheets out needs to know, read once. */
export interface Desk {
  readonly columns: NetworkColumns
  readonly options: DrawOptions
  readonly measure: Measure
  readonly read: DocumentsRead
  readonly looks: ReadonlyMap<number, Look>
  readonly badgesOn: ReadonlyMap<number, readonly Badge[]>
  readonly hubs: ReadonlyMap<number, number>
  /** Sources whose sheet is a list of actions. */
  readonly planSheets: ReadonlySet<number>
  readonly nameOf: (element: DocumentElement) => string
}

export function deskOf(columns: NetworkColumns, options: DrawOptions): Desk {
  const measure = options.measure ?? averageMeasure
  const read = onlyOne(readDocuments(columns), columns.dictionaries.source.indexOf(options.onlySource ?? ''))
  const names = new Set([...read.elements.values()].map((element) => element.name))
  const nameOf = (element: DocumentElement) => shortName(element.name, names)
  const hubs = hubsOf(read)
  const leaders = new Set(hubs.values())
  const language = options.language ?? 'fr'
  const looks = new Map(
    [...read.elements.values()].map((element) => [
      element.index,
      lookOf({ element, name: nameOf(element), hub: leaders.has(element.index), measure, language }),
    ]),
  )
  const badgesOn = new Map<number, Badge[]>()
  for (const badge of read.badges) badgesOn.set(badge.on, [...(badgesOn.get(badge.on) ?? []), badge])
  const planSheets = new Set(
    [...read.elements.values()].filter(({ kind }) => kind === 'action').map(({ home }) => home),
  )
  return { columns, options, measure, read, looks, badgesOn, hubs, planSheets, nameOf }
}

/** One sheet alone: what it shares with others stands inside it. */
function onlyOne(read: DocumentsRead, source: number): DocumentsRead {
  if (source < 0) return read
  const elements = new Map(
    [...read.elements].flatMap(([index, element]) =>
      element.home === source || element.seam === source
        ? [[index, { ...element, home: source, seam: undefined }] as const]
        : [],
    ),
  )
  return {
    ...read,
    elements,
    lines: read.lines.filter(({ from, to }) => elements.has(from) && elements.has(to)),
    badges: read.badges.filter(({ on }) => elements.has(on)),
    rings: new Map([...read.rings].filter(([whole]) => elements.has(whole))),
    sheets: read.sheets.filter((sheet) => sheet === source),
  }
}

const LEAST_HUB = 3

/** The actor of each sheet with the most lines, three at least; the earliest of equals. */
function hubsOf(read: DocumentsRead): ReadonlyMap<number, number> {
  const degree = new Map<number, number>()
  for (const { from, to, ties } of read.lines)
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + ties.length)
  const inRings = new Set([...read.rings.values()].flat())
  const hubs = new Map<number, number>()
  for (const element of read.elements.values()) {
    if (
      element.kind !== 'actor' ||
      element.seam !== undefined ||
      inRings.has(element.index) ||
      read.rings.has(element.index)
    )
      continue
    if ((degree.get(element.index) ?? 0) < LEAST_HUB) continue
    const known = hubs.get(element.home)
    if (known === undefined || (degree.get(element.index) ?? 0) > (degree.get(known) ?? 0))
      hubs.set(element.home, element.index)
  }
  return hubs
}

/** What a sheet says under its title. */
export function countsOf({ columns, read }: Desk, source: number): SheetCounts {
  const { actors, ties, things, dictionaries } = columns
  const at = [...read.elements.values()].filter((element) => element.home === source)
  const of = (kind: DocumentElement['kind']) => at.filter((element) => element.kind === kind).length
  const signals = (word: string) =>
    things.id.filter(
      (_, place) => things.source[place] === source && dictionaries.signal[things.signal[place] ?? -1] === word,
    ).length
  return {
    actors: actors.id.filter((_, index) => actors.source[index] === source || actors.sources[index]?.includes(source))
      .length,
    initiatives: of('initiative') + [...read.plans.values()].filter((home) => home === source).length,
    concertations: of('concertation'),
    actions: of('action'),
    ties: ties.id.filter(
      (_, index) => ties.source[index] === source && dictionaries.layer[ties.layer[index] ?? -1] !== 'signal',
    ).length,
    saturations: signals('saturation'),
    gaps: signals('gap'),
  }
}
