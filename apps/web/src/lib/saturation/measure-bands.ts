import type { Listed, MeasuredValue } from '$lib/questions/ask-loads.ts'

/** What crossed which line, or what else keeps lines of a list together. */
export type Band =
  | 'red'
  | 'amber'
  | 'none'
  | 'missing'
  | 'enough'
  | 'overloaded'
  | 'others'
  | 'actor'
  | 'function'
  | 'territory'
  | 'function-territory'
  | 'all'

/** A figure between nothing and the largest of its list, with the lines it is read against; all from 0 to 1. */
export interface Bar {
  readonly part: number
  readonly amber: number | null
  readonly red: number | null
}

export interface BandLine {
  readonly key: string
  /** Actors by their ids; null for what is no actor, as a function or a territory. */
  readonly actors: readonly string[] | null
  readonly names: readonly string[]
  readonly sentence: string
  readonly bar: Bar | null
}

const ORDER: readonly Band[] = [
  ...(['red', 'amber', 'none', 'missing', 'enough', 'overloaded', 'others'] as const),
  ...(['actor', 'function', 'territory', 'function-territory', 'all'] as const),
]
/** A use of places is full at one: all of them are taken. */
const FULL_USE = 1
/** As many requests as can be taken: the list grows beyond. */
const AS_MANY = 1
/** Parts of a whole are drawn on the whole. */
const PARTS: readonly string[] = ['M2', 'unmet-demand']

interface Read {
  readonly value: number | null
  readonly amber: number | null
  readonly red: number | null
}

/** The known lines of a measure in bands, by name in each: what crossed a line is told apart, nobody is ranked. */
export function bandsOf(
  { measure, rows }: Listed,
  byName: (a: string, b: string) => number,
): readonly { readonly band: Band; readonly lines: readonly BandLine[] }[] {
  const known = rows.filter(({ reason }) => reason === null)
  const figures = known.flatMap(({ values }) => {
    const { value, amber, red } = read(measure, values)
    return [value, amber, red].filter((one) => one !== null)
  })
  const widest = PARTS.includes(measure) ? 1 : Math.max(0, ...figures)
  const bands = new Map<Band, BandLine[]>()
  for (const { of, names, values, sentence } of known) {
    const band = bandOf(measure, values)
    const line = {
      key: of.join(' '),
      actors: band === 'function' || band === 'territory' || band === 'function-territory' ? null : of,
      names,
      sentence: withoutName(sentence, names[0] ?? ''),
      bar: barOf(read(measure, values), isEndless(values), widest),
    }
    bands.set(band, [...(bands.get(band) ?? []), line])
  }
  return ORDER.flatMap((band) => {
    const lines = bands.get(band)
    return lines ? [{ band, lines: [...lines].sort((a, b) => byName(a.names.join(' '), b.names.join(' '))) }] : []
  })
}

const numberOf = (values: readonly MeasuredValue[], name: string): number | null =>
  values.find((value) => value.name === name)?.number ?? null
const wordOf = (values: readonly MeasuredValue[], name: string): string | null =>
  values.find((value) => value.name === name)?.word ?? null
const isEndless = (values: readonly MeasuredValue[]): boolean => wordOf(values, 'value') === 'endless'

/** The figure of a line and the lines it is read against, in its own unit. */
function read(measure: string, values: readonly MeasuredValue[]): Read {
  const value = numberOf(values, 'value')
  if (measure === 'M3') return { value, amber: numberOf(values, 'amber'), red: numberOf(values, 'red') }
  if (measure === 'M1') return { value, amber: numberOf(values, 'amber'), red: FULL_USE }
  if (measure === 'M5') return { value, amber: AS_MANY, red: null }
  if (measure === 'M2' || measure === 'unmet-demand') return { value, amber: null, red: null }
  return { value: null, amber: null, red: null }
}

function bandOf(measure: string, values: readonly MeasuredValue[]): Band {
  if (measure === 'shortfall') return (numberOf(values, 'value') ?? 0) > 0 ? 'missing' : 'enough'
  if (measure === 'M6') return wordOf(values, 'overloaded') === 'true' ? 'overloaded' : 'others'
  if (measure === 'unmet-demand') return ORDER.find((band) => band === wordOf(values, 'by')) ?? 'all'
  if (isEndless(values)) return 'red'
  const { value, amber, red } = read(measure, values)
  if (value === null || (amber === null && red === null)) return 'all'
  if (red !== null && value >= red) return 'red'
  if (measure === 'M5') return value > AS_MANY ? 'amber' : 'none'
  return amber !== null && value >= amber ? 'amber' : 'none'
}

function barOf({ value, amber, red }: Read, endless: boolean, widest: number): Bar | null {
  if (widest <= 0 || (value === null && !endless)) return null
  const part = (one: number | null) => (one === null ? null : one / widest)
  return { part: endless ? 1 : (part(value) ?? 0), amber: part(amber), red: part(red) }
}

/** A sentence that begins with the name that stands beside it already, without it. */
export function withoutName(sentence: string, name: string): string {
  const at = sentence.indexOf(name)
  if (name === '' || at < 0 || at > 2) return sentence
  const rest = /^[^\p{L}\p{N}]*:\s*(.+)$/su.exec(sentence.slice(at + name.length))?.[1]
  return rest === undefined ? sentence : rest.charAt(0).toUpperCase() + rest.slice(1)
}
