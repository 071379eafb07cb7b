import type { Picture } from '@maillage/graph-view'
import type { NetworkColumns } from '@maillage/network-model'
import type { LevelNow } from '$lib/questions/ask-changes.ts'
import type { Level } from '$lib/questions/words.ts'

/** Levels with those on top that were said here and not yet answered. */
export function withClaims(
  levels: ReadonlyMap<string, LevelNow>,
  claimed: ReadonlyMap<string, Level>,
): ReadonlyMap<string, LevelNow> {
  if (claimed.size === 0) return levels
  const both = new Map(levels)
  for (const [actor, level] of claimed) both.set(actor, { level, ageDays: 0, withheld: false })
  return both
}

/** The columns with newer levels of some actors in them; the same object when nothing differs. */
export function withLevels(columns: NetworkColumns, levels: ReadonlyMap<string, LevelNow>): NetworkColumns {
  if (levels.size === 0) return columns
  const { actors, dictionaries } = columns
  const words = [...dictionaries.level]
  const level = [...actors.level]
  const levelAge = [...actors.levelAge]
  const withheld = [...actors.withheld]
  let differs = false
  for (const [id, now] of levels) {
    const index = actors.id.indexOf(id)
    if (index < 0) continue
    let word = words.indexOf(now.level)
    if (word < 0) word = words.push(now.level) - 1
    const age = now.ageDays ?? -1
    differs ||= level[index] !== word || levelAge[index] !== age || withheld[index] !== Number(now.withheld)
    level[index] = word
    levelAge[index] = age
    withheld[index] = Number(now.withheld)
  }
  if (!differs) return columns
  return {
    ...columns,
    dictionaries: { ...dictionaries, level: words },
    actors: { ...actors, level, levelAge, withheld },
  }
}

/** A placed picture with the rings that the columns say now: nothing moves. The same object when nothing differs. */
export function withRings(picture: Picture, columns: NetworkColumns, loadLook: LoadLook): Picture {
  const { actors, dictionaries } = columns
  const indexOf = new Map(actors.id.map((id, index) => [id, index]))
  const marks = picture.marks.map((mark) => {
    const index = mark.of.kind === 'actor' && mark.load ? indexOf.get(mark.of.id) : undefined
    if (index === undefined) return mark
    const load = loadLook(dictionaries.level[actors.level[index] ?? -1], actors.levelAge[index] ?? -1)
    if (load.level === mark.load?.level && load.age === mark.load.age) return mark
    return { ...mark, load }
  })
  return marks.every((mark, at) => mark === picture.marks[at]) ? picture : { ...picture, marks }
}

type Mark = Picture['marks'][number]
export type LoadLook = (level: string | undefined, days: number) => NonNullable<Mark['load']>
