import type { Language, Reason, Regard, RegardFigures } from '@maillage/network-model'
import type { ArrayWork } from '@maillage/network-kernel'
import type { Exclusion, GapReport, SentenceRef } from '../answer.ts'
import type { CoverageMatrix } from '../coverage/coverage-promise.ts'

export const REGARD_TONES = ['plain', 'gap', 'load'] as const
export type RegardTone = (typeof REGARD_TONES)[number]

/** A colour's name in the palette: what a part of a small bar is painted with. */
export type PartTone =
  | 'social'
  | 'mentalHealth'
  | 'inBetween'
  | 'tie'
  | 'tieFaint'
  | 'gap'
  | 'saturated'
  | 'strained'
  | 'available'
  | 'unknown'

export interface RegardPart {
  readonly label: SentenceRef
  readonly count: number
  readonly tone: PartTone
}

/** One sentence of « what one sees », with the ids it speaks of and where it leads. */
export interface RegardSentence extends SentenceRef {
  readonly focus: readonly string[]
  readonly tone: RegardTone
  /** The regard in which what it says is to be seen better; null when that is the one it stands in. */
  readonly regard: Regard | null
  /** The small bar under it; empty for none. */
  readonly parts: readonly RegardPart[]
}

/** What a way of looking at a network says, and what it adds to the picture. */
export interface RegardAnswer {
  readonly id: Regard
  /** The title of the map, a sentence. */
  readonly title: SentenceRef
  /** The line of numbers under it. */
  readonly line: SentenceRef
  readonly sentences: readonly RegardSentence[]
  /** The foot: what is not known, not shown, invented. One sentence after the other. */
  readonly note: readonly SentenceRef[]
  /** Why nothing was computed; null when something was. */
  readonly reason: Reason | null
  readonly figures: RegardFigures
  readonly excluded: readonly Exclusion[]
}

/** Whether a regard can be computed for a network, and how many findings of documents signal something in it. */
export interface RegardHead {
  readonly id: Regard
  readonly computed: boolean
  readonly signalled: number
  readonly reason: Reason | null
  /** Why not, in words; null when it is computed. */
  readonly why: SentenceRef | null
}

export interface RegardScope {
  /** Names in figures are in this language. */
  readonly language: Language
  /** Ids of the actors that are left; all of them unless given. What is expected comes from the whole network still. */
  readonly filter?: ReadonlySet<string> | undefined
}

/** Answers that others ask for too, each computed once by whoever calls; under the same filter. */
export interface AtHand {
  readonly gaps: (by: 'sector' | 'side') => GapReport
  /** Functions by communes, of the actors that are left, or of all whatever the filter. */
  readonly coverage: (of: 'left' | 'all') => CoverageMatrix
  /** Where heavy work on arrays is done. */
  readonly work: ArrayWork
}

export const NO_FIGURES: RegardFigures = {
  pairs: [],
  stranded: [],
  hinges: [],
  threads: [],
  matrix: null,
  referrals: [],
}
