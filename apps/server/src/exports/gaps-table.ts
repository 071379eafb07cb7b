import { say } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import {
  figure,
  inputsTable,
  inputsText,
  joined,
  namesOf,
  readingHead,
  sentencesOf,
  tableOf,
  wordOf,
  type Input,
  type Named,
  type OtherGrouping,
  type Said,
  type Told,
} from './table.ts'

interface GapPair extends Said {
  readonly a: string
  readonly b: string
  readonly nameA: string
  readonly nameB: string
  readonly standing: string
  readonly missing: readonly { readonly a: Named; readonly b: Named; readonly probability: number }[]
  readonly bridges: readonly { readonly actor: Named; readonly level: string }[]
  readonly alternative: OtherGrouping | null
  readonly formula: string
  readonly signalled: readonly Named[]
  readonly inputs: readonly Input[]
  readonly [figure: string]: unknown
}
export interface GapsTold extends Said {
  readonly by: string
  readonly partition: string | null
  readonly revision: number
  readonly pairs: readonly GapPair[]
  readonly signalled: readonly Named[]
  readonly blindSpots: readonly { readonly actor: Named; readonly distance: number | null }[]
}

export function tablesOfGaps(gaps: GapsTold, language: Language): Told {
  const data = tableOf<GapPair>(language, gaps.pairs, [
    ['a', ({ nameA }) => nameA],
    ['b', ({ nameB }) => nameB],
    figure('observed'),
    figure('expected'),
    figure('low'),
    figure('high'),
    ['standing', ({ standing }) => wordOf(language, 'standing', standing)],
    figure('z'),
    figure('p'),
    figure('sd'),
    figure('severity'),
    figure('sizeA'),
    figure('sizeB'),
    figure('pairs'),
    figure('unobserved'),
    figure('density'),
    figure('densityA'),
    figure('densityB'),
    ['sentence', ({ sentence }) => sentence],
    ['reason', ({ reason }) => (reason === null ? null : wordOf(language, 'reason', reason))],
    ['formula', ({ formula }) => formula],
    [
      'missing',
      ({ missing }) =>
        joined(missing.map(({ a, b, probability }) => `${a.name} – ${b.name} (${probability.toFixed(2)})`)),
    ],
    [
      'bridges',
      ({ bridges }) => joined(bridges.map(({ actor, level }) => `${actor.name} (${wordOf(language, 'level', level)})`)),
    ],
    figure('fullBridges'),
    ['alternative', ({ alternative }) => alternative?.name ?? null],
    ['alternativeValue', ({ alternative }) => alternative?.value ?? null],
    ['signalled', ({ signalled }) => namesOf(signalled)],
    ['excluded', ({ excluded }) => sentencesOf(excluded)],
    ['inputs', ({ inputs }) => inputsText(inputs)],
    ['idA', ({ a }) => a],
    ['idB', ({ b }) => b],
  ])
  return {
    data,
    inputs: inputsTable(
      language,
      gaps.pairs.flatMap(({ nameA, nameB, inputs }) => inputs.map((input) => [`${nameA} – ${nameB}`, input] as const)),
    ),
    reading: [
      [readingHead(language, 'answer'), gaps.sentence],
      [readingHead(language, 'formula'), say(language, 'export.formula.gaps')],
      ...gaps.excluded.map(({ sentence }) => [readingHead(language, 'excluded'), sentence] as const),
      ...gaps.signalled.map(({ name }) => [readingHead(language, 'signalled'), name] as const),
      ...gaps.blindSpots.map(({ actor }) => [readingHead(language, 'blind-spot'), actor.name] as const),
    ],
    revision: gaps.revision,
    partition: gaps.partition,
  }
}
