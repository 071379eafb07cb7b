import { describe } from 'vitest'
import { backupContract } from './backup.ts'
import { changesContract } from './changes.ts'
import { conflictsContract } from './conflicts.ts'
import { erasureContract } from './erasure.ts'
import { knownAtContract } from './known-at.ts'
import type { MakePlace } from './open-store.ts'
import { questionsContract } from './questions.ts'
import { racesContract } from './races.ts'
import { relationshipsContract } from './relationships-agree.ts'
import { roundTripContract } from './round-trip.ts'
import { undoContract } from './undo.ts'
import { writesContract } from './writes.ts'

/** Everything that every engine must keep, run by each engine's own test with its own places. */
export function networkStoreContract(engine: string, make: MakePlace): void {
  describe(`the promise of a store, kept by ${engine}`, () => {
    roundTripContract(make)
    relationshipsContract(make)
    changesContract(make)
    writesContract(make)
    conflictsContract(make)
    undoContract(make)
    knownAtContract(make)
    erasureContract(make)
    backupContract(make)
    racesContract(make)
    questionsContract(make)
  })
}
