import { isMessageKey, say, sayDay, type MessageKey } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import type { BookEntry, DirectoryBook } from '../printed/directory-book.ts'
import type { DirectoryTold, PrintedActor } from './ask-directory.ts'
import { directoryGroups, placesOf } from './directory-groups.ts'
import { wordOf, type Named } from './table.ts'

export interface BookAsked {
  readonly language: Language
  readonly large: boolean
  readonly filter: Readonly<Record<string, unknown>> | null
  readonly address: string
  /** The day it is printed. */
  readonly printedOn: string
}

const MOST_SOURCES = 12
const MOST_NAMES = 12

/** A directory in words, ready to be set. Contacts of persons are left out whoever asks. */
export function directoryBookOf(told: DirectoryTold, asked: BookAsked): DirectoryBook {
  const { language, filter } = asked
  const { head, actors, named } = told
  const territories = (filter?.['territories'] as readonly string[] | undefined) ?? null
  const speak = (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(language, key, values)
  const groups = directoryGroups(actors, territories, language)
  const nameOf = (id: string) => head.territories.find((one) => one.id === id)?.name ?? speak('printed.group.unsaid')
  return {
    language,
    large: asked.large,
    title: speak('printed.title'),
    subtitle: territories === null ? head.name : shortList(territories.map(nameOf)),
    about: [
      `${speak('printed.of', { network: head.name, date: sayDay(language, head.today) })}. ${speak('printed.made', { date: sayDay(language, asked.printedOn) })}`,
      speak('printed.count', { actors: actors.length, named, others: actors.length - named }),
      filter === null
        ? speak('printed.no-filter')
        : speak('printed.filters', { filters: filtersInWords(filter, told, language).join(' · ') }),
      speak('printed.loads'),
      ...(head.sources.length === 0
        ? []
        : [
            speak('printed.sources', {
              names: shortList(
                head.sources.map(({ name }) => name),
                MOST_SOURCES,
                ' ; ',
              ),
            }),
          ]),
    ],
    fictional: head.fictional ? speak('export.fictional') : undefined,
    foot: speak('printed.of', { network: head.name, date: sayDay(language, head.today) }),
    address: asked.address,
    nobody: speak('printed.nobody'),
    groups: groups.map(({ territory, count, sectors, also }) => ({
      name: territory?.name ?? speak('printed.group.unsaid'),
      count: speak('printed.group.count', { count }),
      also: also.map(({ id, name }) => ({ id, name })),
      sectors: sectors.map((one) => ({
        name: one.sector?.name ?? speak('printed.sector.unsaid'),
        entries: one.actors.map((actor) => entryOf(actor, language)),
      })),
    })),
  }
}

function entryOf(actor: PrintedActor, language: Language): BookEntry {
  const speak = (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(language, key, values)
  const { offers, status } = actor
  const line = (name: 'for' | 'where' | 'conditions' | 'languages' | 'next' | 'contacts', text: string | null) =>
    text === null || text === ''
      ? []
      : [{ label: `${speak(`printed.${name}`)}${language === 'fr' ? '\u202f' : ''}:`, text }]
  const audiences = once([...actor.audiences, ...offers.flatMap((offer) => offer.audiences)])
  const languages = [...new Set([...actor.languages, ...offers.flatMap((offer) => offer.languages)])]
  const about = [
    actor.kindAsStated ?? wordOf(language, 'kind', kebab(actor.kind)),
    ...(status === 'existing' ? [] : [wordOf(language, 'status', status)]),
  ]
  return {
    id: actor.id,
    name: actor.name,
    about: about.join(' · '),
    level: actor.saturation.since === null ? 'unknown' : actor.saturation.level,
    load: loadInWords(actor, language),
    lines: [
      ...line('for', audiences.length === 0 ? speak('printed.unsaid') : namesOf(audiences)),
      ...line('where', namesOf(placesOf(actor)) || speak('printed.unsaid')),
      ...line('conditions', namesOf(once(offers.flatMap((offer) => offer.conditions)))),
      ...line('languages', languages.map((one) => wordOf(language, 'language', one)).join(', ')),
      ...line('next', actor.nextStep),
      ...line(
        'contacts',
        [
          ...actor.contacts.filter(({ personal }) => !personal).map(({ value }) => bareAddress(value)),
          ...(actor.website === null ? [] : [bareAddress(actor.website)]),
        ].join(', '),
      ),
    ],
  }
}

function loadInWords({ saturation }: PrintedActor, language: Language): string {
  const { level, since, withheld, declaredBy } = saturation
  if (since === null) return say(language, withheld ? 'printed.load.withheld' : 'printed.load.none')
  if (level === 'unknown') return say(language, 'printed.load.old', { date: sayDay(language, since) })
  return say(language, 'printed.load.since', {
    level: wordOf(language, 'level', level),
    date: sayDay(language, since),
    by: declaredBy ?? 'none',
  })
}

/** The tables that lists of a filter name rows of, and the prefix of the words of others. */
const TABLES: Readonly<Record<string, 'sectors' | 'territories' | 'audiences' | 'functions' | 'conditions'>> = {
  sectors: 'sectors',
  territories: 'territories',
  audiences: 'audiences',
  functions: 'functions',
  conditions: 'conditions',
}
const WORDS: Readonly<Record<string, string>> = {
  kinds: 'kind',
  sides: 'side',
  levels: 'level',
  languages: 'language',
  statuses: 'status',
  basis: 'basis',
}

function filtersInWords(
  filter: Readonly<Record<string, unknown>>,
  told: DirectoryTold,
  language: Language,
): readonly string[] {
  return Object.entries(filter).map(([name, value]) => {
    if (name === 'text') return say(language, 'printed.filter.text', { text: String(value) })
    const key = `sheet.filter.${name}` as MessageKey
    const what = isMessageKey(key) ? say(language, key) : name
    if (!Array.isArray(value)) return `${what} ${String(value)}`
    const rows = name === 'needs' ? told.needs : TABLES[name] ? told.head[TABLES[name]] : []
    const names = (value as readonly string[]).map((one) =>
      one === ''
        ? say(language, 'printed.unsaid')
        : WORDS[name]
          ? wordOf(language, WORDS[name], kebab(one))
          : (rows.find(({ id }) => id === one)?.name ?? one),
    )
    return `${what} ${shortList(names)}`
  })
}

/** As one writes it on paper. */
const bareAddress = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '')
const namesOf = (list: readonly Named[]): string => list.map(({ name }) => name).join(', ')
const once = (list: readonly Named[]): readonly Named[] => [...new Map(list.map((one) => [one.id, one])).values()]
const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const shortList = (names: readonly string[], most = MOST_NAMES, between = ', ') =>
  `${names.slice(0, most).join(between)}${names.length > most ? '…' : ''}`
