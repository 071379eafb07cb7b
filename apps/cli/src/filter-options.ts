import { Option, type Command } from 'commander'
import type { MessageKey } from '@maillage/messages'

/** Which actors are left, as they are written on a command line. */
export interface FilterOptions {
  readonly sectors?: string
  readonly territories?: string
  readonly functions?: string
  readonly audiences?: string
  readonly needs?: string
  readonly languages?: string
  readonly validAt?: string
}

/** Adds the filters that measures and screens share. */
export function withFilter(command: Command, text: (key: MessageKey) => string): Command {
  return command
    .addOption(new Option('--sectors <ids>', text('cli.option.sectors')))
    .addOption(new Option('--territories <ids>', text('cli.option.territories')))
    .addOption(new Option('--functions <ids>', text('cli.option.functions')))
    .addOption(new Option('--audiences <ids>', text('cli.option.audiences')))
    .addOption(new Option('--needs <ids>', text('cli.option.needs')))
    .addOption(new Option('--languages <codes>', text('cli.option.languages')))
    .addOption(new Option('--valid-at <day>', text('cli.option.valid-at')))
}

/** The filter as GraphQL takes it; null when nothing is filtered. */
export function filterOf(options: FilterOptions): Readonly<Record<string, unknown>> | null {
  const { sectors, territories, functions, audiences, needs, languages, validAt } = options
  const lists = { sectors, territories, functions, audiences, needs, languages }
  const given = Object.entries(lists).flatMap(([name, text]) => (text === undefined ? [] : [[name, listOf(text)]]))
  if (given.length === 0 && validAt === undefined) return null
  return { ...(Object.fromEntries(given) as Record<string, unknown>), ...(validAt !== undefined && { validAt }) }
}

/** `a,b` */
export const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
