import { isMessageKey, say, sayDay, type MessageKey } from '@maillage/messages'
import { REGARDS, type Language, type NetworkColumns, type RegardFigures } from '@maillage/network-model'
import type { MapJob } from '../map-picture.ts'
import { badValue } from './export-refused.ts'
import type { HeadTold } from './file-of.ts'
import type { ExportQuestion } from './export-question.ts'

interface RegardTold {
  readonly title: string
  readonly line: string
  readonly note: string
  readonly figures: RegardFigures
}

/** Names of the words of a filter, where they have names of their own. */
const NAMED: Readonly<
  Record<string, readonly [ids: keyof NetworkColumns['dictionaries'], names: keyof NetworkColumns['dictionaries']]>
> = {
  sectors: ['sector', 'sectorName'],
  territories: ['territory', 'territoryName'],
  audiences: ['audience', 'audienceName'],
  functions: ['function', 'functionName'],
  conditions: ['condition', 'conditionName'],
}
/** Words of the model, by the list they are in. */
const WORDS: Readonly<Record<string, string>> = { kinds: 'kind', sides: 'side', levels: 'level' }
const MOST_NAMES = 12

/** As it stands in the address; `twoShores` in GraphQL. Throws ExportRefused. */
export function regardOf(word: string | null): (typeof REGARDS)[number] | null {
  if (word === null) return null
  const regard = REGARDS.find((one) => one === word)
  if (!regard) throw badValue('regard', word, REGARDS.join(', '))
  return regard
}

/** What the map is drawn from, and what it says of itself: the same words as on the screen. `address`: where that is. */
export function mapJob(question: ExportQuestion, data: Readonly<Record<string, unknown>>, address: string): MapJob {
  const { language, variables } = question
  const network = data['network'] as HeadTold & { readonly collection: string }
  const columns = data['whole'] as NetworkColumns
  const regard = data['regard'] as RegardTold
  const { filter } = variables as { readonly filter: Readonly<Record<string, unknown>> | null }
  const left = filter === null ? null : (data['left'] as NetworkColumns)
  const { shown } = variables as { readonly shown: MapJob['regard'] }
  return {
    regard: shown,
    language,
    columns,
    figures: regard.figures,
    left: left && [...left.actors.id, ...left.things.id, ...left.ties.id],
    title: regard.title,
    line: regard.line,
    fictional: network.fictional ? say(language, 'export.fictional') : undefined,
    foot: [
      say(language, 'sheet.of', { network: network.name, date: sayDay(language, network.today) }),
      filter === null
        ? say(language, 'sheet.no-filter')
        : say(language, 'sheet.filters', { filters: filtersOf(filter, columns, language).join(' · ') }),
      regard.note,
      say(language, 'page.print.sources', { names: network.sources.map(({ name }) => name).join(' ; ') }),
      address,
    ].filter((text) => text !== ''),
  }
}

function filtersOf(
  filter: Readonly<Record<string, unknown>>,
  { dictionaries }: NetworkColumns,
  language: Language,
): readonly string[] {
  return Object.entries(filter).map(([name, value]) => {
    const key = `sheet.filter.${name}` as MessageKey
    const what = isMessageKey(key) ? say(language, key) : name
    if (!Array.isArray(value)) return `${what} ${String(value)}`
    const values = value as readonly string[]
    const words = values.slice(0, MOST_NAMES).map((one) => wordOf(name, one, dictionaries, language))
    return `${what} ${words.join(', ')}${values.length > MOST_NAMES ? '…' : ''}`
  })
}

function wordOf(name: string, value: string, dictionaries: NetworkColumns['dictionaries'], language: Language): string {
  const [ids, names] = NAMED[name] ?? []
  if (ids && names) return dictionaries[names][dictionaries[ids].indexOf(value)] ?? value
  const key = `${WORDS[name] ?? name}.${value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return isMessageKey(key) ? say(language, key) : value
}
