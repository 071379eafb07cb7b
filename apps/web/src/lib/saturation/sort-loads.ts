import type { Language } from '@maillage/network-model'
import type { LoadLine } from '$lib/questions/ask-loads.ts'
import type { Level } from '$lib/questions/words.ts'
import type { LoadsAddress, LoadsOrder } from './loads-address.ts'

export interface LoadCounts extends Readonly<Record<Level, number>> {
  readonly actors: number
  /** Of the unknown: nothing ever said, said too long ago or in part, not published for this reader. */
  readonly never: number
  readonly old: number
  readonly hidden: number
  /** Known, and said more than a half-life of an availability ago. */
  readonly fading: number
  readonly contradicting: number
}

/** Half-life of an availability, in days: from then on an information pales, and after another one it is old. */
const HALF_LIFE = 30

/** How old a declaration looks, as on the map; what is unknown has no age. */
export function ageOf({ level, ageDays }: LoadLine): 'fresh' | 'aging' | 'old' {
  if (level === 'unknown' || ageDays === null || ageDays <= HALF_LIFE) return 'fresh'
  return ageDays <= 2 * HALF_LIFE ? 'aging' : 'old'
}

export const isFading = (line: LoadLine): boolean => ageOf(line) !== 'fresh'

export function countLoads(lines: readonly LoadLine[]): LoadCounts {
  const at = (level: Level): readonly LoadLine[] => lines.filter((line) => line.level === level)
  const unknown = at('unknown')
  const never = unknown.filter(({ reason }) => reason === 'NOT_DECLARED').length
  const hidden = unknown.filter(({ reason }) => reason === 'NOT_PUBLISHED').length
  return {
    actors: lines.length,
    saturated: at('saturated').length,
    strained: at('strained').length,
    available: at('available').length,
    unknown: unknown.length,
    never,
    hidden,
    old: unknown.length - never - hidden,
    fading: lines.filter(isFading).length,
    contradicting: lines.filter(({ contradiction }) => contradiction).length,
  }
}

export function isWanted(line: LoadLine, { level, lookAt }: LoadsAddress): boolean {
  if (level !== null && line.level !== level) return false
  if (lookAt === 'palit') return isFading(line)
  return lookAt === 'contredit' ? line.contradiction : true
}

/** By age, either way, whoever never spoke where nothing is known; or by name. Never by load: no ranking. */
export function inOrder(lines: readonly LoadLine[], order: LoadsOrder, language: Language): readonly LoadLine[] {
  const collator = new Intl.Collator(language)
  const byName = (a: LoadLine, b: LoadLine): number => collator.compare(a.actor.name, b.actor.name)
  const age = ({ ageDays }: LoadLine): number => ageDays ?? Infinity
  const older = (a: LoadLine, b: LoadLine): number => (age(a) === age(b) ? 0 : age(a) > age(b) ? 1 : -1)
  if (order === 'nom') return [...lines].sort(byName)
  const way = order === 'recent' ? 1 : -1
  return [...lines].sort((a, b) => way * older(a, b) || byName(a, b))
}
