import type { Id, Reason } from '@maillage/network-model'
import type { Exclusion, SentenceRef } from '../answer.ts'

export interface MeetingsAsked {
  /** Pairs of this actor; of all, without it. */
  readonly actor?: string | undefined
  /** Pairs of those who came to it; of all, without it. */
  readonly concertation?: string | undefined
  /** At most so many, 1 to 50; 10 unless given. */
  readonly first?: number | undefined
}

/** Two that could be brought together, and why. */
export interface MeetingSuggestion {
  readonly a: Id<'actors'>
  readonly b: Id<'actors'>
  /** Gain in cross efficiency as M17 weighs it, by what both serve and what each does alone; null where two sides are not told apart, or it was not weighed. */
  readonly score: number | null
  /** Of two sides that have no collaboration yet; of two sectors where no sides are told apart. */
  readonly newPair: boolean
  /** What both serve. */
  readonly audiences: readonly Id<'audiences'>[]
  readonly territories: readonly Id<'territories'>[]
  /** Functions that one of them has and the other has not. */
  readonly complementary: readonly Id<'functions'>[]
  /** Of the two, who works with both sides already. */
  readonly bridges: readonly Id<'actors'>[]
  readonly sentence: SentenceRef
  readonly reasons: readonly SentenceRef[]
}

export interface SeatingAsked {
  readonly concertation?: string | undefined
  /** Who is there, at most a hundred; those who came to the concertation unless given. */
  readonly actors?: readonly string[] | undefined
  /** 2 to 20; 6 unless given. */
  readonly tableSize?: number | undefined
  /** 1 to 10; 3 unless given. */
  readonly rounds?: number | undefined
}

export interface SeatingTable {
  /** The first could be the host: most of the others are new to it. */
  readonly actors: readonly Id<'actors'>[]
  /** Who meets here for the first time, and in no round before. */
  readonly newPairs: readonly MeetingSuggestion[]
}

export interface Seating {
  readonly rounds: readonly (readonly SeatingTable[])[]
  /** New pairs that meet at least once, of how many there are. */
  readonly newPairs: number
  readonly possible: number
  readonly sentence: SentenceRef
  readonly reason: Reason | null
  readonly excluded: readonly Exclusion[]
}
