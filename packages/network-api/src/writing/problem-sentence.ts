import type { Language } from '@maillage/network-model'
import { isMessageKey, say } from '@maillage/messages'
import { columnName } from '../feed/cell-text.ts'
import { nameOfId } from '../feed/record-name.ts'
import type { ShownProblem } from './carry-out.ts'

/** Why something was not written, in a language, with names instead of ids. */
export function problemSentence(problem: ShownProblem, language: Language): string {
  const { code, field = '', found = '', nearest, expected = '', later, projection } = problem
  const meant = `write.${code}.meant`
  const key = nearest !== undefined && isMessageKey(meant) ? meant : (`write.${code}` as const)
  return say(language, key, {
    field: columnName('', field.replace(/^source\./, ''), language),
    found,
    nearest: nearest ?? '',
    expected: code === 'WRONG_KIND' ? tables(expected, language) : names(expected, language, problem),
    name: nameOfId(found, language, projection),
    revision: later?.revision ?? 0,
  })
}

const tables = (list: string, language: Language) =>
  list
    .split(' ')
    .map((table) => {
      const key = `table.${table}`
      return isMessageKey(key) ? say(language, key) : table
    })
    .join(', ')

/** Ids of the network by their names; limits and words as they are. */
const names = (list: string, language: Language, { projection }: ShownProblem) =>
  list
    .split(', ')
    .map((one) => (projection.tableOf(one) === undefined ? one : nameOfId(one, language, projection)))
    .join(', ')
