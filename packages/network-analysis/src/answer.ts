import type { Day, Id, Reason, SaturationLevel, TableName, Viewer, Wording } from '@maillage/network-model'

/** A sentence as a key of the catalogue and the values it is filled with; `messages` makes it read. */
export interface SentenceRef {
  readonly key: string
  /** Names stand here in the first language of the network, days as milliseconds at noon. */
  readonly values: Readonly<Record<string, string | number>>
  /** The names among the values in every language that the network knows; see `valuesIn`. */
  readonly names?: Readonly<Record<string, Wording>>
}

/** One thing that an answer used. */
export interface Input {
  readonly table: TableName
  readonly id: string
  /** Which column, or which quantity was made of it. */
  readonly field: string
  readonly value: number | string | null
  /** The day it was said or observed. */
  readonly on: Day | null
  /** Who said it: a function or an organisation. */
  readonly by: string | null
}

/** What an answer left out: why, and how many. */
export interface Exclusion {
  /** Key of the catalogue, `excluded.<why>`. */
  readonly key: string
  readonly count: number
  readonly ids: readonly string[]
}

/** For whom, and on which day of the world, an answer is computed. */
export interface Standpoint {
  readonly viewer: Viewer
  readonly validAt: Day
}

export interface Indicator {
  readonly name: 'status' | 'utilisation' | 'wait' | 'pressure'
  /** Raw reading: a word for status, a ratio, weeks, a ratio. */
  readonly reading: number | string
  /** 0 to 1 on its ramp. */
  readonly x: number
  readonly amber: number | null
  readonly red: number | null
  readonly direct: boolean
  /** True when the number of places is made of staff in post, for want of a declared one. */
  readonly estimated: boolean
  readonly fresh: boolean
  readonly ageDays: number
  readonly load: Id<'loads'>
  readonly offer: Id<'offers'> | null
}

export interface SaturationAnswer {
  readonly actor: Id<'actors'>
  readonly level: SaturationLevel
  /** Some of its offers have no fresh data. */
  readonly partly: boolean
  /** Its offers stand at different levels. */
  readonly mixed: boolean
  /** 0 to 100; orders actors inside a level, never across; null without a fresh indicator. */
  readonly score: number | null
  /** 0 to 1, beside the level, never multiplied into it. */
  readonly confidence: number
  /** True when what is declared speaks against itself: ask the actor. */
  readonly contradiction: boolean
  /** Three others or more were lately refused for want of a place: ask the actor. Never for an anonymous viewer. */
  readonly toConfirm: boolean
  /** A declaration exists that this viewer may not read. */
  readonly withheld: boolean
  readonly since: Day | null
  readonly ageDays: number | null
  readonly declaredBy: string | null
  readonly indicators: readonly Indicator[]
  readonly signalled: readonly Id<'findings'>[]
  readonly sentence: SentenceRef
  readonly reason: Reason | null
  readonly inputs: readonly Input[]
  readonly excluded: readonly Exclusion[]
}

export interface ExpectedTie {
  readonly a: Id<'actors'>
  readonly b: Id<'actors'>
  /** Expected probability under the degree-corrected null. */
  readonly probability: number
}

/**
 * How what is observed stands to what is expected: `less` a gap; `not-enough` no expectation, too little expected, or a
 * gap that unobserved pairs could undo; `within` no evidence of a gap; `more` above what chance explains.
 */
export type GapStanding = 'less' | 'not-enough' | 'within' | 'more'

/** An actor that already works with both groups of a pair, and could bring others together. */
export interface Bridge {
  readonly actor: Id<'actors'>
  /** Partners of it in each of the two groups. */
  readonly tiesA: number
  readonly tiesB: number
  /** `unknown` when nobody knows; full ones are not proposed. */
  readonly level: SaturationLevel
}

/** An actor with nobody of the other side within two steps. */
export interface BlindSpot {
  readonly actor: Id<'actors'>
  readonly side: string
  /** Steps to the nearest actor of the other side, three or more; null when no way leads there. */
  readonly distance: number | null
}

export interface GapAnswer {
  /** Sector id, or side. */
  readonly a: string
  readonly b: string
  readonly sizeA: number
  readonly sizeB: number
  readonly observed: number
  /** Of the observed ties those that both ends said. */
  readonly confirmed: number
  /** Pairs that were observed: at least one end answered, or the tie is known. */
  readonly pairs: number
  /** Pairs that nobody answered for: any of them may hide a tie. */
  readonly unobserved: number
  readonly expected: number | null
  readonly sd: number | null
  /** Between which numbers of ties chance alone would leave it 95 times in 100, not below 0. */
  readonly low: number | null
  readonly high: number | null
  readonly z: number | null
  /** One-sided p of so few ties. */
  readonly p: number | null
  /** 0 to 100. */
  readonly severity: number | null
  readonly flagged: boolean
  readonly standing: GapStanding
  readonly density: number | null
  readonly densityA: number | null
  readonly densityB: number | null
  /** Largest expected probabilities among pairs without a tie, at most ten. */
  readonly missing: readonly ExpectedTie[]
  /** Who could bridge, at most five; the saturated and those who asked to appear in no suggestion are left out. */
  readonly bridges: readonly Bridge[]
  /** How many more could bridge and are full. */
  readonly fullBridges: number
  /** Observed over expected under another grouping; null when there is none, or when it changes neither group. */
  readonly alternative: Alternative | null
  /** The formula in one line, with its numbers. */
  readonly formula: SentenceRef
  readonly signalled: readonly Id<'findings'>[]
  readonly sentence: SentenceRef
  readonly reason: Reason | null
  readonly inputs: readonly Input[]
  readonly excluded: readonly Exclusion[]
}

export interface GapReport {
  readonly by: 'sector' | 'side'
  readonly partition: string | null
  readonly pairs: readonly GapAnswer[]
  readonly signalled: readonly Id<'findings'>[]
  /** How many pairs stand how. */
  readonly standings: Readonly<Record<GapStanding, number>>
  /** Between two sides: who has nobody of the other one within two steps, those without any way first. Else none. */
  readonly blindSpots: readonly BlindSpot[]
  /** Actors in several groups, counted once. */
  readonly straddlers: readonly Id<'actors'>[]
  readonly sentence: SentenceRef
  readonly reason: Reason | null
  readonly excluded: readonly Exclusion[]
}

/** How sure a value is, beside it and never mixed into it. */
export interface Uncertainty {
  /**
   * `bounds`: between which values it lies whatever the unobserved pairs hide; `interval`: 95 % under the null;
   * `standard-error`: jackknife over actors; `rank-band`: between which ranks; `at-least`: a lower bound.
   */
  readonly kind: 'bounds' | 'interval' | 'standard-error' | 'rank-band' | 'at-least'
  readonly low: number | null
  readonly high: number | null
  readonly standardError: number | null
}

/** The same figure under another grouping of the sectors: how much hangs on the choice. */
export interface Alternative {
  readonly partition: string
  readonly value: number | null
  readonly sentence: SentenceRef
  readonly reason: Reason | null
}

/** What a measure answers, in the shape that page, API and command line share. */
export interface MeasureAnswer {
  readonly measure: string
  readonly value: number | null
  /** True when the value has no end (a list that nobody leaves): infinity does not travel as a number. */
  readonly endless: boolean
  readonly uncertainty: Uncertainty | null
  readonly alternative: Alternative | null
  readonly rows: readonly MeasureRow[]
  readonly sentence: SentenceRef
  readonly reason: Reason | null
  /** What is taken for granted, each a sentence. */
  readonly assumptions: readonly SentenceRef[]
  readonly inputs: readonly Input[]
  readonly excluded: readonly Exclusion[]
}

export interface MeasureRow {
  /** Ids of what the row speaks of: an actor, two groups, a territory and a function. */
  readonly of: readonly string[]
  /** By name; `endless` stands for what has no end. */
  readonly values: Readonly<Record<string, number | string | boolean | null>>
  readonly uncertainty?: Uncertainty | null
  readonly sentence: SentenceRef
  readonly reason: Reason | null
}
