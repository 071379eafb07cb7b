import { Argument, Command, Option, type CommanderError } from 'commander'
import { say, type MessageKey } from '@maillage/messages'
import { FORMATS } from '@maillage/network-exchange'
import { COLLECTIONS, LANGUAGES, PARTNER_REACHES, type Language } from '@maillage/network-model'
import { asked, type Asked, type SharedOptions } from './asked.ts'
import { backupNetwork, type BackupOptions } from './commands/backup-network.ts'
import { checkPath } from './commands/check-path.ts'
import { exportNetwork, type ExportOptions } from './commands/export-network.ts'
import { importPath, type ImportOptions } from './commands/import-path.ts'
import { listNetworks } from './commands/list-networks.ts'
import { restoreNetwork, type RestoreOptions } from './commands/restore-network.ts'
import { serve, type ServeOptions } from './commands/serve.ts'
import { AXES, showCoverage, type CoverageOptions } from './commands/show-coverage.ts'
import { showGaps, type GapOptions } from './commands/show-gaps.ts'
import { showMeasure, type MeasureOptions } from './commands/show-measure.ts'
import { showMeetings, type MeetingOptions } from './commands/show-meetings.ts'
import { ORDERS, showPartners, type PartnerOptions } from './commands/show-partners.ts'
import { showRoutes, type RouteOptions } from './commands/show-routes.ts'
import { showSaturation } from './commands/show-saturation.ts'
import { Failure, Mistakes, type ExitCode } from './failure.ts'
import { listOf, withFilter, type FilterOptions } from './filter-options.ts'
import type { World } from './world.ts'

/** Of partners and of meetings, as the programming interface hands them over. */
const MOST_FIRST = 50

const TITLES: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'cli.title.usage',
  'Arguments:': 'cli.title.arguments',
  'Options:': 'cli.title.options',
  'Global Options:': 'cli.title.global-options',
  'Commands:': 'cli.title.commands',
}

/** The commands with their options; `done` is told the exit code of the one that ran. */
export function makeProgram(language: Language, world: World, done: (code: ExitCode) => void): Command {
  const program = new Command('maillage')
  const text = (key: MessageKey) => say(language, key)
  const title = (title: string) => (TITLES[title] === undefined ? title : say(language, TITLES[title]))
  /** Told together, once all words of the call were read. */
  const mistakes: Failure[] = []
  const choice = (flags: string, key: MessageKey, words: readonly string[]) =>
    new Option(flags, text(key)).argParser(oneOf(flags, words, mistakes))
  /** Given several times, or with commas. */
  const several = (flags: string, key: MessageKey, words?: readonly string[]) =>
    new Option(flags, text(key)).argParser((found, before: readonly string[] | undefined) => [
      ...(before ?? []),
      ...listOf(found).map((one) => (words ? oneOf(flags, words, mistakes)(one) : one)),
    ])

  const first = () =>
    new Option('--first <number>', text('cli.option.first'))
      .argParser((found) => {
        if (!/^\d+$/.test(found) || Number(found) < 1 || Number(found) > MOST_FIRST)
          mistakes.push(new Failure('cli.out-of-range', { found, option: '--first', least: 1, most: MOST_FIRST }, 2))
        return found
      })
      .default('10')
  /** The parser ends at the first thing that it misses, and says nothing of values that do not fit. */
  const refuse = (error: CommanderError, of: Command): never => {
    // Help is no mistake.
    if (error.exitCode === 0 || error.code === 'commander.help') throw error
    const missing = of.options
      .filter((option) => option.mandatory && of.getOptionValue(option.attributeName()) === undefined)
      .map(({ flags }) => new Failure('cli.missing-argument', { found: flags }, 2))
    const isOfMissing = error.code === 'commander.missingMandatoryOptionValue'
    throw new Mistakes([...mistakes, ...(isOfMissing ? missing : [error])])
  }

  program
    .description(text('cli.description'))
    .addOption(new Option('--json', text('cli.option.json')))
    .addOption(new Option('--network <id>', text('cli.option.network')))
    .addOption(choice(`--language <${LANGUAGES.join('|')}>`, 'cli.option.language', LANGUAGES))
    .addOption(new Option('--data <folder>', text('cli.option.data')))
    .exitOverride((error) => refuse(error, program))
    .configureOutput({ writeOut: world.out, writeErr: world.err, outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true, styleTitle: title })
    .helpOption('-h, --help', text('cli.option.help'))
    .helpCommand(false)

  const command = (name: string, key: MessageKey) => {
    const made = program.command(name).description(text(key)).helpOption('-h, --help', text('cli.option.help'))
    return made.exitOverride((error) => refuse(error, made))
  }
  const does = <Words extends readonly unknown[], Options extends object>(
    run: (words: Words, options: Options & SharedOptions, asked: Asked) => Promise<ExitCode>,
  ) =>
    async function (this: Command) {
      if (mistakes.length > 0) throw new Mistakes(mistakes)
      const options = this.optsWithGlobals<Options & SharedOptions>()
      done(await run(this.processedArgs as unknown as Words, options, asked(options, language, world)))
    }

  command('networks', 'cli.command.networks').action(does((_, __, asked) => listNetworks(asked, world)))
  command('import', 'cli.command.import')
    .addArgument(new Argument('<path>', text('cli.argument.path')))
    .addOption(choice(`--format <${FORMATS.join('|')}>`, 'cli.option.format', FORMATS))
    .addOption(choice(`--collection <${COLLECTIONS.join('|')}>`, 'cli.option.collection', COLLECTIONS))
    .addOption(new Option('--dry-run', text('cli.option.dry-run')))
    .addOption(new Option('--replace', text('cli.option.replace')))
    .action(does<[string], ImportOptions>(([path], options, asked) => importPath(path, options, asked, world)))
  command('export', 'cli.command.export')
    .addOption(choice(`--format <${FORMATS.join('|')}>`, 'cli.option.format-out', FORMATS).makeOptionMandatory())
    .addOption(new Option('--out <path>', text('cli.option.out')).makeOptionMandatory())
    .action(does<[], ExportOptions>((_, options, asked) => exportNetwork(options, asked, world)))
  command('backup', 'cli.command.backup')
    .addOption(new Option('--out <file>', text('cli.option.backup-out')).makeOptionMandatory())
    .action(does<[], BackupOptions>((_, options, asked) => backupNetwork(options, asked, world)))
  command('restore', 'cli.command.restore')
    .addArgument(new Argument('<file>', text('cli.argument.backup')))
    .addOption(new Option('--replace', text('cli.option.restore-replace')))
    .action(does<[string], RestoreOptions>(([path], options, asked) => restoreNetwork(path, options, asked, world)))
  command('check', 'cli.command.check')
    .addArgument(new Argument('<path>', text('cli.argument.path')))
    .action(does<[string], object>(([path], _, asked) => checkPath(path, asked, world)))
  const filtered = (name: string, key: MessageKey) => withFilter(command(name, key), text)
  filtered('measure', 'cli.command.measure')
    .addArgument(new Argument('[id]', text('cli.argument.measure')))
    .addOption(new Option('--actor <id>', text('cli.option.actor')))
    .addOption(new Option('--pair <a,b>', text('cli.option.pair')))
    .addOption(new Option('--territory <id>', text('cli.option.territory')))
    .addOption(new Option('--to <id>', text('cli.option.to')))
    .addOption(new Option('--compare-to <day>', text('cli.option.compare-to')))
    .addOption(new Option('--partition <id>', text('cli.option.partition')))
    .addOption(new Option('--close <ids>', text('cli.option.close')))
    .addOption(new Option('--posts <actor=number...>', text('cli.option.posts')))
    .action(
      does<[string | undefined], MeasureOptions>(([id], options, asked) => showMeasure(id, options, asked, world)),
    )
  filtered('saturation', 'cli.command.saturation').action(
    does<[], FilterOptions>((_, options, asked) => showSaturation(options, asked, world)),
  )
  filtered('gaps', 'cli.command.gaps')
    .addOption(choice('--by <sector|side>', 'cli.option.by', ['sector', 'side']).default('sector'))
    .addOption(new Option('--partition <id>', text('cli.option.partition')))
    .action(does<[], GapOptions>((_, options, asked) => showGaps(options, asked, world)))
  filtered('coverage', 'cli.command.coverage')
    .addOption(choice(`--rows <${AXES.join('|')}>`, 'cli.option.rows', AXES).default('function'))
    .addOption(choice(`--columns <${AXES.join('|')}>`, 'cli.option.columns', AXES).default('territory'))
    .addOption(new Option('--territory <id>', text('cli.option.territory')))
    .action(does<[], CoverageOptions>((_, options, asked) => showCoverage(options, asked, world)))
  filtered('routes', 'cli.command.routes')
    .addArgument(new Argument('<from>', text('cli.argument.from')))
    .addArgument(new Argument('<to>', text('cli.argument.to')))
    .addOption(choice('--limit <number>', 'cli.option.limit', ['1', '2', '3']).default('3'))
    .addOption(new Option('--through-full', text('cli.option.through-full')))
    .action(
      does<[string, string], RouteOptions>(([from, to], options, asked) => showRoutes(from, to, options, asked, world)),
    )
  command('partners', 'cli.command.partners')
    .addOption(new Option('--need <id>', text('cli.option.need')))
    .addOption(several('--audience <id>', 'cli.option.audience'))
    .addOption(new Option('--territory <id>', text('cli.option.territory')))
    .addOption(choice(`--reach <${PARTNER_REACHES.join('|')}>`, 'cli.option.reach', PARTNER_REACHES).default('near'))
    .addOption(several('--condition <id>', 'cli.option.condition'))
    .addOption(several(`--speaks <${LANGUAGES.join('|')}>`, 'cli.option.speaks', LANGUAGES))
    .addOption(new Option('--from <id>', text('cli.option.from')))
    .addOption(choice(`--order <${ORDERS.join('|')}>`, 'cli.option.order', ORDERS).default('fit'))
    .addOption(first())
    .action(does<[], PartnerOptions>((_, options, asked) => showPartners(options, asked, world)))
  command('meetings', 'cli.command.meetings')
    .addOption(new Option('--actor <id>', text('cli.option.meeting-actor')))
    .addOption(new Option('--concertation <id>', text('cli.option.concertation')))
    .addOption(first())
    .action(does<[], MeetingOptions>((_, options, asked) => showMeetings(options, asked, world)))
  command('serve', 'cli.command.serve')
    .addOption(new Option('--port <number>', text('cli.option.port')))
    .addOption(new Option('--host <address>', text('cli.option.host')))
    .addOption(new Option('--open', text('cli.option.open')))
    .action(does<[], ServeOptions>((_, options, asked) => serve(options, asked, world)))
  return program
}

function oneOf(flags: string, words: readonly string[], mistakes: Failure[]) {
  const [option = flags] = flags.split(' ')
  return (found: string): string => {
    if (!words.includes(found))
      mistakes.push(new Failure('cli.invalid-value', { found, option, expected: words.join(', ') }, 2))
    return found
  }
}
