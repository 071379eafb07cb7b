/** What the launchers say before the catalogue of messages is built. Calm lines on stderr; stdout is left to answers. */

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
const language = ['nl', 'de', 'en'].find((one) => locale.toLowerCase().startsWith(one)) || 'fr'

/** Picks the sentence of this terminal's language: `{ fr, nl, de, en }`. */
export function inLanguage(sentence) {
  return sentence[language]
}

export function tell(sentence) {
  process.stderr.write(`${inLanguage(sentence)}\n`)
}

/** One sentence that says what to do, the last lines of a tool's own words if there are any, and the exit. */
export function refuse(sentence, words = '') {
  const last = words.trimEnd().split('\n').slice(-30).join('\n')
  process.stderr.write(`${last === '' ? '' : `${last}\n\n`}${inLanguage(sentence)}\n`)
  process.exit(3)
}
