/**
 * The whole picture in one answer: parallel arrays, indices instead of ids in ties, −1 for unknown.
 * `ties.from` and `ties.to` index actors followed by things.
 */
export interface NetworkColumns {
  readonly revision: number
  readonly validAt: string
  readonly dictionaries: {
    readonly actorKind: readonly string[]
    readonly thingKind: readonly string[]
    /** Sector ids, in the order of the table. */
    readonly sector: readonly string[]
    readonly sectorName: readonly string[]
    /** Side of each sector under the partition asked for. */
    readonly sectorSide: readonly string[]
    readonly side: readonly string[]
    readonly level: readonly string[]
    readonly layer: readonly string[]
    readonly status: readonly string[]
    readonly basis: readonly string[]
    readonly signal: readonly string[]
    readonly source: readonly string[]
    readonly sourceName: readonly string[]
    /** Territory ids. */
    readonly territory: readonly string[]
    readonly territoryName: readonly string[]
    readonly audience: readonly string[]
    readonly audienceName: readonly string[]
    readonly function: readonly string[]
    readonly functionName: readonly string[]
    readonly condition: readonly string[]
    readonly conditionName: readonly string[]
    /** Roles of involvements and relations of statements. */
    readonly relation: readonly string[]
  }
  readonly actors: {
    readonly id: readonly string[]
    readonly name: readonly string[]
    readonly kind: readonly number[]
    /** 1 named, 0 a collective or unnamed mention. */
    readonly named: readonly number[]
    readonly sector: readonly number[]
    readonly side: readonly number[]
    readonly level: readonly number[]
    /** Days since the declaration that the level rests on; −1 for none. */
    readonly levelAge: readonly number[]
    /** 1: a level exists but may not be shown to this viewer. */
    readonly withheld: readonly number[]
    /** Of its existence: existing, planned … */
    readonly status: readonly number[]
    readonly territory: readonly number[]
    /** Every sector, territory, audience, function, condition of an actor and of its offers, without repetition. */
    readonly sectors: readonly (readonly number[])[]
    readonly territories: readonly (readonly number[])[]
    readonly audiences: readonly (readonly number[])[]
    readonly functions: readonly (readonly number[])[]
    readonly conditions: readonly (readonly number[])[]
    /** Index of the actor it is part of. */
    readonly partOf: readonly number[]
    /** First source that names it. */
    readonly source: readonly number[]
    /** Other sources that name it too, joined as a list. */
    readonly sources: readonly (readonly number[])[]
    readonly x: readonly number[]
    readonly y: readonly number[]
  }
  readonly things: {
    readonly id: readonly string[]
    readonly name: readonly string[]
    /** `initiative`, `concertation`, `action`, `finding`, `setting`. */
    readonly kind: readonly number[]
    readonly status: readonly number[]
    readonly source: readonly number[]
    /** A finding: what it signals. */
    readonly signal: readonly number[]
    /** Code of an action, date of a concertation or else how often it meets, start of an initiative, else empty. */
    readonly note: readonly string[]
    /** Index (actors followed by things) of what it belongs to: an action's setting, an initiative's whole, a finding's action. */
    readonly within: readonly number[]
    readonly x: readonly number[]
    readonly y: readonly number[]
  }
  readonly ties: {
    readonly id: readonly string[]
    readonly from: readonly number[]
    readonly to: readonly number[]
    readonly layer: readonly number[]
    readonly status: readonly number[]
    readonly basis: readonly number[]
    readonly relation: readonly number[]
    readonly confirmed: readonly number[]
    readonly contested: readonly number[]
    readonly claims: readonly number[]
    readonly weight: readonly number[]
    /** Of a collaboration: 1 linkage, 2 coordination, 3 integration; −1 where nobody says. */
    readonly level: readonly number[]
    /** The year since which it holds, and until which; −1 where nobody says. */
    readonly yearFrom: readonly number[]
    readonly yearTo: readonly number[]
    readonly source: readonly number[]
  }
}
