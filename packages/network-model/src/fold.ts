/**
 * French folding for search: what a person types without accents, ligatures, dots and apostrophes
 * finds what a document writes with them.
 */
const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
]

function withoutAccents(text: string): string {
  let plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  for (const [from, to] of LIGATURES) plain = plain.replace(from, to)
  return plain
}

/** Lower case, no accents, ligatures spelled out, every other sign a word boundary. */
export function fold(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** An ending after a separator, and what it does to the stem before it. */
interface Ending {
  readonly written: string
  /** The end of the stem that it asks for. */
  readonly after: RegExp
  /** How many letters of the stem it replaces. */
  readonly drops: number
}

// Longest first, so that « ·trices » is not read as « ·rice ». A stem that does not fit is left alone:
// « dit-elle » and « celui-ci » are not inclusive forms.
const ENDINGS: readonly Ending[] = [
  { written: 'trice', after: /teur$/, drops: 4 },
  { written: 'iere', after: /ier$/, drops: 3 },
  { written: 'esse', after: /e$/, drops: 1 },
  { written: 'euse', after: /eu[rx]$/, drops: 3 },
  { written: 'enne', after: /en$/, drops: 2 },
  { written: 'elle', after: /el$/, drops: 2 },
  { written: 'rice', after: /teur$/, drops: 3 },
  { written: 'ere', after: /er$/, drops: 2 },
  { written: 'ive', after: /if$/, drops: 2 },
  { written: 'sse', after: /e$/, drops: 0 },
  { written: 'te', after: /t$|^tou$/, drops: 0 },
  { written: 'te', after: /^tous$/, drops: 1 },
  { written: 'ne', after: /n$/, drops: 0 },
  { written: 'le', after: /l$/, drops: 0 },
  { written: 'se', after: /eu[rx]$/, drops: 1 },
  { written: 've', after: /f$/, drops: 1 },
  { written: 'e', after: /[a-z]$/, drops: 0 },
]

const SEPARATOR = '[·‧•.\\-()/]'
const ANY_ENDING = [...new Set(ENDINGS.map((ending) => ending.written))].join('|')
const INCLUSIVE = new RegExp(
  `(?<![a-z0-9])([a-z]{2,}?)((?:${SEPARATOR}(?:${ANY_ENDING})s?)+(?:${SEPARATOR}s)?|${SEPARATOR}s)\\)?(?![a-z0-9])`,
  'g',
)

/** The four forms behind an inclusive one; undefined when no ending fits the stem. */
function formsOf(stem: string, tail: string): readonly string[] | undefined {
  const parts = tail.split(new RegExp(SEPARATOR)).filter((part) => part !== '')
  const singular =
    stem.length > 3 && stem.endsWith('s') && parts.some((part) => part.endsWith('s')) ? stem.slice(0, -1) : stem
  const forms = new Set<string>([stem, singular])
  let plural = false
  for (const part of parts) {
    plural ||= part.endsWith('s')
    if (part === 's') continue
    const written = part.endsWith('s') ? part.slice(0, -1) : part
    const base = [stem, singular].find((form) => ENDINGS.some((e) => e.written === written && e.after.test(form)))
    const ending = base === undefined ? undefined : ENDINGS.find((e) => e.written === written && e.after.test(base))
    if (base === undefined || ending === undefined) return undefined
    forms.add(base.slice(0, base.length - ending.drops) + written)
  }
  if (plural) for (const form of [...forms]) if (!/[sx]$/.test(form)) forms.add(`${form}s`)
  return [...forms]
}

/**
 * Inclusive writing spelled out: `usager·ère·s` → `usager usagers usagere usageres`.
 * Separators `· . - ( /` count only before a known ending; the result is already without accents.
 */
export function expandInclusive(text: string): string {
  return withoutAccents(text).replace(
    INCLUSIVE,
    (whole, stem: string, tail: string) => formsOf(stem, tail)?.join(' ') ?? whole,
  )
}

/** The words by which a text is found, folded, inclusive forms spelled out. For indexing and for queries alike. */
export function searchWords(text: string): readonly string[] {
  const folded = fold(expandInclusive(text))
  return folded === '' ? [] : folded.split(' ')
}
