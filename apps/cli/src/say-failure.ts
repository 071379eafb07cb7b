import { basename, extname } from 'node:path'
import { CommanderError } from 'commander'
import { say, type MessageKey, type MessageValues } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { StoreUnavailable, WriteRefused } from '@maillage/network-store'
import { Failure, Mistakes, Refused, type ExitCode } from './failure.ts'

export interface Ending {
  readonly lines: readonly string[]
  readonly exitCode: ExitCode
}

/** Any error as sentences for a person and the exit code that belongs to it. */
export function endingOf(error: unknown, language: Language): Ending {
  if (error instanceof CommanderError) return endingOfUsage(error, language)
  if (error instanceof Mistakes)
    return {
      lines: [
        ...error.failures.flatMap((failure) => endingOf(failure, language).lines.slice(0, 1)),
        say(language, 'cli.see-help'),
      ],
      exitCode: 2,
    }
  if (error instanceof Refused) return { lines: [error.message], exitCode: error.exitCode }
  if (error instanceof Failure) {
    const line = say(language, error.key, error.values)
    return { lines: error.exitCode === 2 ? [line, say(language, 'cli.see-help')] : [line], exitCode: error.exitCode }
  }
  if (error instanceof WriteRefused) return { lines: [say(language, ...sentenceOfRefusedWrite(error))], exitCode: 1 }
  if (error instanceof StoreUnavailable) return { lines: [sentenceOfStore(error, language)], exitCode: 3 }
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  if (error instanceof Error && code !== undefined && path !== undefined)
    return { lines: [say(language, 'cli.file-unreachable', { path: dest ?? path, code })], exitCode: 3 }
  const kind = error instanceof Error ? error.name : typeof error
  return { lines: [say(language, 'cli.unexpected', { kind })], exitCode: 3 }
}

function endingOfUsage(error: CommanderError, language: Language): Ending {
  if (error.exitCode === 0) return { lines: [], exitCode: 0 }
  // Help without being asked for it: there was no command at all.
  if (error.code === 'commander.help') return { lines: [], exitCode: 2 }
  const { found, meant } = wordsOf(error.message)
  let line = usageSentence(error.code, found, language)
  if (meant !== undefined) line = say(language, 'problem.meant', { sentence: line, nearest: meant })
  return { lines: [line, say(language, 'cli.see-help')], exitCode: 2 }
}

/** The two facts inside the English sentence of the parser of options. */
function wordsOf(message: string): { readonly found: string; readonly meant: string | undefined } {
  const [, found = ''] = /'([^']*)'/.exec(message) ?? []
  const [, meant] = /Did you mean (?:one of )?([^\s,?]+)/.exec(message) ?? []
  return { found, meant }
}

function usageSentence(code: string, found: string, language: Language): string {
  switch (code) {
    case 'commander.unknownOption':
      return say(language, 'cli.unknown-option', { found })
    case 'commander.unknownCommand':
      return say(language, 'cli.unknown-command', { found })
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return say(language, 'cli.missing-argument', { found })
    case 'commander.excessArguments':
      return say(language, 'cli.excess-arguments', { found })
    default:
      return say(language, 'cli.wrong-usage')
  }
}

/** What the store did not take; nothing of it was written. */
function sentenceOfRefusedWrite({ kind, facts }: WriteRefused): [key: MessageKey, values: MessageValues] {
  if (kind === 'too-many-facts' || kind === 'too-much-at-once' || kind === 'other-network' || kind === 'not-empty')
    return [`refusal.${kind}`, facts]
  const { id = '–', table = '–', column = 'none' } = facts
  return ['refusal.rows-disagree', { id, table, column }]
}

function sentenceOfStore({ kind, facts }: StoreUnavailable, language: Language): string {
  if (facts['address'] !== undefined && kind !== 'held') return sentenceOfDatabase(kind, facts, language)
  const file = String(facts['file'] ?? '')
  const network = basename(file, extname(file))
  switch (kind) {
    case 'held': {
      const { process: holder = 'none', address = 'none' } = facts
      return say(language, 'refusal.store-held', { network, process: String(holder), address: String(address) })
    }
    case 'damaged': {
      const { found, expected } = facts
      if (found !== undefined && expected !== undefined)
        return say(language, 'refusal.store-cut', { file, found, expected })
      return say(language, 'refusal.store-damaged', { file })
    }
    case 'newer-schema':
      return say(language, 'refusal.store-newer', { file })
    case 'unwritable':
      return facts['folder'] === undefined
        ? say(language, 'refusal.file-unwritable', { file })
        : say(language, 'refusal.data-unwritable', { folder: String(facts['folder']) })
    case 'unreachable':
    case 'silent':
    case 'busy':
      return say(language, 'refusal.store-unreachable', { network, file })
  }
}

function sentenceOfDatabase(
  kind: StoreUnavailable['kind'],
  facts: StoreUnavailable['facts'],
  language: Language,
): string {
  const { address = '', reason = '' } = facts
  if (/Security/.test(String(reason))) return say(language, 'refusal.neo4j-credentials', { address })
  if (/DatabaseNotFound/.test(String(reason))) return say(language, 'refusal.neo4j-no-database', { address })
  return say(language, kind === 'newer-schema' ? 'refusal.neo4j-newer' : 'refusal.neo4j-unreachable', { address })
}
