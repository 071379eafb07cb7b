import { MEASURE_IDS } from '@maillage/network-api'
import { nearestWord } from '@maillage/network-exchange'
import { LANGUAGES, type Language } from '@maillage/network-model'
import { ANSWERS, type ExportAnswer } from './documents.ts'
import type { ExportFormat, ExportQuestion } from './export-question.ts'
import { badValue, ExportRefused } from './export-refused.ts'
import { regardOf } from './map-job.ts'
import { CLOSED, closedWord, FILTER_LISTS, numberOf, parameters, postsOf, wordOf, type Given } from './parameters.ts'
import { languageOfRequest } from '../spoken-language.ts'

/** A map is a picture, a directory is printed, everything else is a table. */
const FORMATS_OF: Readonly<Partial<Record<ExportAnswer, readonly ExportFormat[]>>> = {
  carte: ['svg'],
  repertoire: ['pdf'],
}
const TABLES: readonly ExportFormat[] = ['csv', 'xlsx', 'json']
/** « non dit » as our screens write it; an empty id for the API. */
const UNSAID = 'non-dit'
const LETTERS = ['grandes']

/** The language of a file and of its refusal: as it is asked for, else that of the reader. */
export function languageOfExport(query: URLSearchParams, accepted: string | undefined): Language {
  const asked = query.get('langue') ?? query.get('lang')
  return LANGUAGES.find((one) => one === asked) ?? languageOfRequest(accepted)
}

/** Reads `gaps.csv?by=side`. Throws ExportRefused. */
export function readExportQuestion(file: string, query: URLSearchParams, language: Language): ExportQuestion {
  const dot = file.lastIndexOf('.')
  const [name, ending] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)]
  const measure = /^measure-([A-Za-z0-9-]{1,40})$/.exec(name)?.[1] ?? null
  const answer = measure === null ? ANSWERS.find((one) => one === name && one !== 'measure') : 'measure'
  const known = ANSWERS.flatMap((one) => (one === 'measure' ? MEASURE_IDS.map((id) => `measure-${id}`) : [one]))
  if (!answer)
    throw new ExportRefused(
      404,
      'export.unknown-answer',
      { found: name.slice(0, 60), known: known.join(', ') },
      nearestWord(name, known, {}),
    )
  const formats = FORMATS_OF[answer] ?? TABLES
  const format = formats.find((one) => one === ending)
  if (!format)
    throw new ExportRefused(404, 'export.unknown-format', { found: ending.slice(0, 20), known: formats.join(', ') })
  const given = parameters(query, answer)
  return { answer, measure, format, language, variables: variablesOf(answer, measure, given, language) }
}

function variablesOf(
  answer: ExportAnswer,
  measure: string | null,
  given: Given,
  language: Language,
): Readonly<Record<string, unknown>> {
  const one = (name: string) => given.get(name)?.[0] ?? null
  const filter = filterOf(given)
  const common = { language, filter }
  switch (answer) {
    case 'gaps':
      return { ...common, by: wordOf(given, 'by') ?? 'SECTOR', partition: one('partition') }
    case 'coverage': {
      const rows = wordOf(given, 'rows') ?? 'FUNCTION'
      const columns = wordOf(given, 'columns') ?? (rows === 'TERRITORY' ? 'FUNCTION' : 'TERRITORY')
      return { ...common, rows, columns, territory: one('territory') }
    }
    case 'saturation':
    case 'acteurs':
    case 'collaborations':
      return common
    case 'repertoire':
      return { ...common, large: lettersOf(one('lettres')) }
    case 'carte':
      return { ...common, shown: regardOf(one('regard')) }
    case 'measure': {
      const pair = given.get('pair') ?? null
      const [actor, territory, to] = [one('actor'), one('territory'), one('to')]
      const scope = { actor, pair, territory, to }
      return {
        ...common,
        id: measure,
        scope: Object.values(scope).some((value) => value !== null) ? scope : null,
        partition: one('partition'),
        compareTo: one('compareTo'),
        scenario: scenarioOf(given),
      }
    }
  }
}

function filterOf(given: Given): Readonly<Record<string, unknown>> | null {
  const filter: Record<string, unknown> = {}
  for (const name of FILTER_LISTS) {
    const values = given.get(name)
    if (values) filter[name] = CLOSED[name] ? values.map((word) => closedWord(name, word)) : values.map(unsaid)
  }
  for (const name of ['text', 'validAt']) {
    const value = given.get(name)?.[0]
    if (value !== undefined) filter[name] = value
  }
  const knownAt = numberOf(given, 'knownAt')
  if (knownAt !== null) filter['knownAt'] = knownAt
  return Object.keys(filter).length === 0 ? null : filter
}

const unsaid = (value: string) => (value === UNSAID ? '' : value)

function lettersOf(word: string | null): boolean {
  if (word !== null && !LETTERS.includes(word)) throw badValue('lettres', word, LETTERS.join(', '))
  return word !== null
}

function scenarioOf(given: Given): Readonly<Record<string, unknown>> | null {
  const close = given.get('close') ?? null
  const posts = given.get('posts')?.map(postsOf) ?? null
  const requestsPerFullTimeEquivalent = numberOf(given, 'requestsPerFullTimeEquivalent')
  const rounds = numberOf(given, 'rounds')
  const scenario = { close, posts, requestsPerFullTimeEquivalent, rounds }
  return Object.values(scenario).some((value) => value !== null) ? scenario : null
}
