import type { Language, Problem } from '@maillage/network-model'
import { isMessageKey, say } from './say.ts'

/** Rules whose own sentence already says what was understood. */
const SAYS_NEAREST = ['decimal-comma']

/**
 * What is wrong, where, and what was perhaps meant, as one line:
 * « claims.csv, ligne 14, colonne by : aucune ligne de actors.csv n’a l’identifiant « cpas-nord ». Vouliez-vous dire … »
 */
export function sayProblem(language: Language, problem: Problem): string {
  const { rule, found = '', nearest = '', other = '', expected } = problem
  const key = `problem.${rule}`
  if (!isMessageKey(key)) throw new Error(`no sentence for ${key}`)
  let sentence = say(language, key, { found, nearest, other, expected: expected ?? 'none' })
  if (nearest !== '' && !SAYS_NEAREST.includes(rule)) sentence = say(language, 'problem.meant', { sentence, nearest })
  const place = placeOf(language, problem)
  return place === '' ? sentence : say(language, 'problem.placed', { place, sentence })
}

function placeOf(language: Language, { file = '', line, column, path }: Problem): string {
  if (path !== undefined) return file === '' ? path : say(language, 'problem.in-path', { file, path })
  if (line === undefined) return file
  if (file === '') return say(language, 'problem.on-line', { line })
  return say(language, column === undefined ? 'problem.in-line' : 'problem.in-column', {
    file,
    line,
    column: column ?? '',
  })
}
