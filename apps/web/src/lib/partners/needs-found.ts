import type { NeedChoice } from '../questions/ask-needs.ts'

/** Lower case, without accents, ligatures spelled out, every other sign a space: as somebody types it. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export interface NeedFound {
  readonly need: NeedChoice
  /** The other word by which it was found; null where its own name was enough. */
  readonly by: string | null
}

/** Every typed word begins a word of the text. */
function begins(text: string, typed: readonly string[]): boolean {
  const held = plain(text).split(' ')
  return typed.every((word) => held.some((one) => one.startsWith(word)))
}

/** Needs by their names, then by other words for them in any language; nothing typed finds nothing. */
export function needsFound(needs: readonly NeedChoice[], text: string): readonly NeedFound[] {
  const typed = plain(text)
    .split(' ')
    .filter((word) => word !== '')
  if (typed.length === 0) return []
  const named = needs.filter(({ name }) => begins(name, typed)).map((need) => ({ need, by: null }))
  const meant = needs
    .filter(({ name }) => !begins(name, typed))
    .flatMap((need) => {
      const by = need.synonyms.find((word) => begins(word, typed))
      return by === undefined ? [] : [{ need, by }]
    })
  return [...named, ...meant]
}
