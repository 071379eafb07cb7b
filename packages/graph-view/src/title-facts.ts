import type { NetworkColumns } from '@maillage/network-model'
import type { Picture, TitleFacts } from './drawn.ts'
import { LOAD_LEVELS } from './marks.ts'

/** The numbers of the sentence above the map, counted from the columns; `drawn` counts ties that stand in a line. */
export function titleFacts(columns: NetworkColumns, picture: Picture): TitleFacts {
  const { actors, things, ties, dictionaries: words } = columns
  const count = <T>(list: readonly T[], is: (value: T, index: number) => boolean) =>
    list.reduce((sum, value, index) => sum + (is(value, index) ? 1 : 0), 0)
  const thing = (kind: string) => count(things.kind, (value) => words.thingKind[value] === kind)
  const signal = (word: string) => count(things.signal, (value) => words.signal[value] === word)
  const side = (word: string) => count(actors.side, (value) => words.side[value] === word)
  const shown = (index: number) => words.layer[ties.layer[index] ?? -1] !== 'signal'
  const level = (word: string) => count(actors.level, (value) => (words.level[value] ?? 'unknown') === word)
  const byStatus: Record<string, number> = {}
  ties.status.forEach((value, index) => {
    const word = words.status[value]
    if (word !== undefined && shown(index)) byStatus[word] = (byStatus[word] ?? 0) + 1
  })
  const named = count(actors.named, (value) => value === 1)
  const inferred = count(ties.basis, (value, index) => shown(index) && words.basis[value] === 'inferred')
  const all = count(ties.id, (_, index) => shown(index))
  return {
    sources: new Set([...actors.source, ...things.source].filter((value) => value >= 0)).size,
    actors: actors.id.length,
    named,
    mentions: actors.id.length - named,
    initiatives: thing('initiative'),
    concertations: thing('concertation'),
    actions: thing('action'),
    ties: all,
    stated: all - inferred,
    inferred,
    drawn: new Set(picture.lines.flatMap((line) => (line.mark === 'expected' ? [] : line.ties))).size,
    sectors: new Set(actors.sector.filter((value) => value >= 0)).size,
    sides: {
      social: side('social'),
      'mental-health': side('mental-health'),
      both: side('both'),
      neither: side('neither'),
    },
    levels: Object.fromEntries(LOAD_LEVELS.map((word) => [word, level(word)])) as TitleFacts['levels'],
    signalledSaturations: signal('saturation'),
    signalledGaps: signal('gap'),
    byStatus,
    folded: picture.folded,
  }
}
