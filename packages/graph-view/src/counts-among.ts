import type { Backdrop, Caption, Say } from './drawn.ts'

/** Where the number of those who are left will stand in the words of a caption. */
const LEFT = '{left}'

/** « 24 sur 72 »: the words of a caption while only some of these actors are looked at. */
export const amongWords = (say: Say, ids: readonly string[]): NonNullable<Caption['among']> => ({
  ids,
  text: say('map.count-left', { left: LEFT, count: ids.length }),
})

/** The same where a number stands alone: « 24/72 ». */
export const amongNumber = (ids: readonly string[]): NonNullable<Caption['among']> => ({
  ids,
  text: `${LEFT}/${String(ids.length)}`,
})

/**
 * The same ground, with numbers that follow the focus: a number of all never stands beside what a filter left. The same
 * object when nothing is filtered, and when what is looked at are no actors.
 */
export function backdropAmong(backdrop: Backdrop, focus: ReadonlySet<string> | undefined): Backdrop {
  if (!focus) return backdrop
  const left = (ids: readonly string[]) => ids.reduce((sum, id) => sum + Number(focus.has(id)), 0)
  const told = [
    ...backdrop.discs.map(({ members }) => members ?? []),
    ...backdrop.captions.map(({ among }) => among?.ids ?? []),
  ]
  if (focus.size > 0 && told.every((ids) => left(ids) === 0)) return backdrop
  return {
    ...backdrop,
    discs: backdrop.discs.map((disc) => (disc.members ? { ...disc, left: left(disc.members) } : disc)),
    captions: backdrop.captions.map((caption) => {
      const { among } = caption
      if (!among) return caption
      const count = left(among.ids)
      return count === among.ids.length ? caption : { ...caption, text: among.text.replace(LEFT, String(count)) }
    }),
  }
}
