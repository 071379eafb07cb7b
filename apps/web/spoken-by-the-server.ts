import type { Plugin } from 'vite'

/** Subjects of the catalogue that no page speaks: their sentences come ready-made from the API, the server or the command line. */
export const SPOKEN_BY_THE_SERVER = [
  'answers',
  'api-refusals',
  'changes',
  'changes',
  'command-line',
  'exports',
  'facets',
  'measure-values',
  'measures-acting',
  'measures-gaps',
  'measures-saturation',
  'partners',
  'printed-directory',
  'problems',
  'refusals',
  'regards',
  'relation-words',
] as const

const FILES = new RegExp(`/packages/messages/src/(${SPOKEN_BY_THE_SERVER.join('|')})\\.ts$`)
const EXPORTED = /export const (\w+) = sentences\(/

/** Leaves those subjects out of what a browser fetches: half of the catalogue. A test holds the pages to the others. */
export function leaveOutWhatTheServerSays(): Plugin {
  return {
    name: 'leave-out-what-the-server-says',
    enforce: 'pre',
    transform(code, id, options) {
      if (options?.ssr === true || !FILES.test(id)) return undefined
      const name = EXPORTED.exec(code)?.[1]
      if (name === undefined) throw new Error(`${id} exports no sentences any more`)
      return { code: `export const ${name} = {}`, map: null }
    },
  }
}
