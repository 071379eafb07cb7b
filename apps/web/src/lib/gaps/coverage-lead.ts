import { speech } from '$lib/language/speech.ts'
import type { CoverageMatrix, CoverageState } from '$lib/questions/ask-coverage.ts'
import { words } from './words.ts'

/** « 5 cases vides, 4 complètes, 9 inconnues sur 30. » */
export function coverageLead({ cells }: CoverageMatrix): string {
  const count = (state: CoverageState) => cells.filter((cell) => cell.state === state).length
  return words('gaps.coverage.lead', {
    void: count('void'),
    saturated: count('saturated'),
    unknown: count('unknown'),
    all: cells.length,
  })
}

export const percent = (share: number): string => words('gaps.percent', { value: speech.number(share * 100, 0) })
