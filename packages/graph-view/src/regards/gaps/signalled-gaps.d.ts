import type { NetworkColumns } from '@maillage/network-model'
/** A gap that a document speaks of: the finding, and the sectors of the actors it names, in their order. */
export interface SignalledGap {
  readonly id: string
  readonly sectors: readonly string[]
}
/** Gaps in the words of documents; nothing is computed from them. */
export declare function signalledGaps(columns: NetworkColumns): readonly SignalledGap[]
/** Findings by what they speak of: `a~b` for two sectors, a sector alone, `` for those that name no actor. */
export declare function bySubject(gaps: readonly SignalledGap[]): ReadonlyMap<string, readonly string[]>
//# sourceMappingURL=signalled-gaps.d.ts.map
