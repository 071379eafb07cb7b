import { resolve } from 'node:path'
import { say, sayProblem } from '@maillage/messages'
import { readAnyFormat, type Format, type Reading, type SaidInstead } from '@maillage/network-exchange'
import type { Language } from '@maillage/network-model'
import type { World } from './world.ts'

/** Reads what a command was pointed at; paths are meant from where the command was called. */
export async function readPath(
  path: string,
  format: Format | undefined,
  instead: SaidInstead,
  language: Language,
  world: World,
): Promise<Reading> {
  world.doing('reading')
  tellProgress(world, say(language, 'cli.reading', { path }))
  return readAnyFormat(resolve(world.folder, path), format, instead)
}

export function tellProgress(world: World, line: string): void {
  if (world.isWatched) world.err(`${line}\n`)
}

/** Problems and notices as lines for a person. */
export function readingLines({ problems, notices, problemCount }: Reading, language: Language): string {
  const lines = [...notices, ...problems].map((problem) => sayProblem(language, problem))
  const hidden = problemCount - problems.length
  if (hidden > 0) lines.push(say(language, 'cli.more-problems', { count: hidden }))
  if (problemCount > 0) lines.push(say(language, 'cli.problems', { count: problemCount }))
  return lines.map((line) => `${line}\n`).join('')
}

/** The same for machines: facts, and the sentence beside them. */
export function problemsAsJson(
  problems: Reading['problems'] | Reading['notices'],
  language: Language,
): readonly unknown[] {
  return problems.map((problem) => ({ ...problem, message: sayProblem(language, problem) }))
}
