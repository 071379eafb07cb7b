import type { Place, ProblemList } from './problem-list.ts'

export interface Parsed {
  readonly json: unknown
}

/** JSON text as values, or the line where it stops being JSON. Own `__proto__` keys stay own keys: copy by name only. */
export function parseJson(text: string, place: Place, list: ProblemList): Parsed | undefined {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const [, position] = /position (\d+)/.exec(error.message) ?? []
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position))
    list.add('not-json', { ...place, line: before.split('\n').length })
    return undefined
  }
}
