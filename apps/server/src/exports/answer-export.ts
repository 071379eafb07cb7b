import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { mayAsk, type NetworkApi } from '@maillage/network-api'
import { say } from '@maillage/messages'
import type { Language, Viewer } from '@maillage/network-model'
import type { MapJob } from '../map-picture.ts'
import { answerText } from '../plain-answers.ts'
import { AnswerRefused, askApi, askWhole, type AskedFor } from './ask-answer.ts'
import { COLLECTION, DOCUMENTS, STATE } from './documents.ts'
import { askDirectory } from './ask-directory.ts'
import { directoryBookOf } from './directory-book-of.ts'
import { directoryOnline } from './directory-address.ts'
import { drawMap } from './draw-map.ts'
import { fileOf, type HeadTold } from './file-of.ts'
import { ExportRefused } from './export-refused.ts'
import { mapJob } from './map-job.ts'
import type { ExportFormat, ExportQuestion } from './export-question.ts'
import { languageOfExport, readExportQuestion } from './read-question.ts'
import { printDirectory } from './print-directory.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

export interface ExportAsked {
  readonly network: string
  /** `gaps.csv` */
  readonly file: string
  readonly query: URLSearchParams
  readonly viewer: Viewer
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  pdf: 'application/pdf',
}
/** How HTTP says what the API refuses; whatever else it refuses lies in the address. */
const STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  UNKNOWN_NETWORK: 404,
  UNKNOWN_MEASURE: 404,
  MEASURING: 503,
  STOPPED: 503,
  TOO_MANY_MEASURINGS: 503,
  STORE_UNAVAILABLE: 503,
  INTERNAL: 500,
}
const COME_BACK_SECONDS = 5

/**
 * Answers `/<network>/export/<answer>.csv|xlsx|json`, `carte.svg` and `repertoire.pdf`: the same answer as over GraphQL, cut for the same viewer, as a file
 * that says what it is made of. Refusals are sentences. Throws for what is no fault of the caller.
 */
export async function answerExport(
  api: Pick<NetworkApi, 'ask'>,
  { network, file, query, viewer }: ExportAsked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const language = languageOfExport(query, request.headers['accept-language'])
  try {
    const question = readExportQuestion(file, query, language)
    if (!mayAsk(viewer, `Export.${question.answer}`))
      throw new AnswerRefused(say(language, 'api.FORBIDDEN'), 'FORBIDDEN')
    const asked: AskedFor = { network, language, viewer, gone: goneOf(response) }
    response.setHeader('vary', 'accept-encoding, accept-language, authorization')
    if (request.headers['if-none-match'] !== undefined) {
      const { network: state } = (await askApi(api, asked, STATE, {})) as { readonly network: State }
      const etag = etagOf(asked, question, state)
      if (matches(request.headers['if-none-match'], etag)) {
        response.writeHead(304, { etag, 'cache-control': cacheOf(viewer) }).end()
        return
      }
    }
    await sendFile(api, asked, question, request, response)
  } catch (error) {
    if (response.headersSent || response.destroyed) return
    refuse(error, language, request, response)
  }
}

interface State {
  readonly revision: number
  readonly today: string
}

async function sendFile(
  api: Pick<NetworkApi, 'ask'>,
  asked: AskedFor,
  question: ExportQuestion,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { language, format } = question
  if (format === 'pdf') {
    await sendDirectory(api, asked, question, request, response)
    return
  }
  const { head, body } =
    format === 'svg' ? await mapOf(api, asked, question, request) : await tableOf(api, asked, question, format)
  if (response.destroyed) return
  response.writeHead(200, {
    'content-type': TYPES[format],
    'content-length': body.length,
    'content-language': language,
    'content-disposition': `attachment; filename="${nameOf(question, head)}"`,
    'cache-control': cacheOf(asked.viewer),
    etag: etagOf(asked, question, head),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Set in a thread, sent as it comes: its length is not known before. */
async function sendDirectory(
  api: Pick<NetworkApi, 'ask'>,
  asked: AskedFor,
  question: ExportQuestion,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { language, variables } = question
  const filter = variables['filter'] as Readonly<Record<string, unknown>> | null
  const told = await askDirectory(api, asked, filter)
  const book = directoryBookOf(told, {
    language,
    large: variables['large'] === true,
    filter,
    address: directoryOnline(request.headers.host ?? '', asked.network, filter),
    printedOn: new Date().toISOString().slice(0, 10),
  })
  const begin = () => {
    response.writeHead(200, {
      'content-type': TYPES.pdf,
      'content-language': language,
      'content-disposition': `attachment; filename="${nameOf(question, told.head)}"`,
      'cache-control': cacheOf(asked.viewer),
      etag: etagOf(asked, question, told.head),
    })
  }
  if (request.method === 'HEAD') {
    begin()
    response.end()
    return
  }
  // What goes wrong before the first byte is still refused in words; afterwards the file breaks off.
  const onChunk = (chunk: Uint8Array) => {
    if (!response.headersSent) begin()
    response.write(chunk)
  }
  try {
    await printDirectory(book, onChunk, asked.gone)
    response.end()
  } catch (error) {
    if (response.headersSent) response.destroy()
    throw error
  }
}

interface Sent {
  readonly head: HeadTold
  readonly body: Buffer
}

async function tableOf(
  api: Pick<NetworkApi, 'ask'>,
  asked: AskedFor,
  question: ExportQuestion,
  format: Exclude<ExportFormat, 'svg' | 'pdf'>,
): Promise<Sent> {
  const data = await askWhole(api, asked, question.answer, question.variables)
  const file = fileOf(question, asked.viewer, data)
  // Counted in, not asked for.
  const { whole: _, ...told } = data
  const body =
    format === 'csv'
      ? writeCsv(file)
      : format === 'xlsx'
        ? await writeXlsx(file, question.language)
        : Buffer.from(`${JSON.stringify({ reading: Object.fromEntries(readable(file.reading)), ...told }, null, 2)}\n`)
  return { head: data['network'] as HeadTold, body }
}

async function mapOf(
  api: Pick<NetworkApi, 'ask'>,
  asked: AskedFor,
  question: ExportQuestion,
  request: IncomingMessage,
): Promise<Sent> {
  const { language, variables } = question
  const shown = (variables['shown'] ?? (await usualRegard(api, asked))) as MapJob['regard']
  const { filter } = variables
  const data = await askApi(api, asked, DOCUMENTS.carte, {
    language,
    filter,
    filtered: filter !== null,
    regard: shown.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  })
  const query = request.url?.split('?', 2)[1]
  const address = `${request.headers.host ?? ''}/${asked.network}/carte${query === undefined ? '' : `?${query}`}`
  const told = { ...question, variables: { ...variables, shown } }
  return { head: data['network'] as HeadTold, body: Buffer.from(await drawMap(mapJob(told, data, address))) }
}

async function usualRegard(api: Pick<NetworkApi, 'ask'>, asked: AskedFor): Promise<MapJob['regard']> {
  const { network } = (await askApi(api, asked, COLLECTION, {})) as {
    readonly network: { readonly collection: string }
  }
  return network.collection === 'documents' ? 'documents' : 'sectors'
}

/** Several lines of one name become a list. */
function readable(reading: ReturnType<typeof fileOf>['reading']): Map<string, unknown> {
  const byName = new Map<string, unknown>()
  for (const [name, value] of reading) {
    const before = byName.get(name)
    byName.set(
      name,
      before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value],
    )
  }
  return byName
}

/** `bassin-exemple-gaps-2026-10-14-fictif.csv` */
function nameOf({ answer, measure, format }: ExportQuestion, { id, today, fictional }: HeadTold): string {
  const what = measure === null ? answer : `measure-${/^m\d/i.test(measure) ? measure.toUpperCase() : measure}`
  return `${[id, what, today, ...(fictional ? ['fictif'] : [])].join('-')}.${format}`
}

const cacheOf = (viewer: Viewer) => `${viewer === 'anonymous' ? 'public' : 'private'}, no-cache`

/** Names everything that the file depends on. Weak: the same file travels compressed and not. */
function etagOf({ network, viewer }: AskedFor, question: ExportQuestion, { revision, today }: State): string {
  const parts = [network, viewer, question, revision, today]
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`
}

function matches(header: string, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return header.split(',').some((one) => bare(one) === bare(etag))
}

function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

function refuse(error: unknown, language: Language, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-language', language)
  if (error instanceof ExportRefused) {
    const sentence = say(language, error.key, error.values)
    const { nearest } = error
    const text = nearest === undefined ? sentence : say(language, 'problem.meant', { sentence, nearest })
    answerText(request, response, error.status, `${text}\n`)
  } else if (error instanceof AnswerRefused) {
    const status = STATUS[error.code] ?? 400
    if (status === 503) response.setHeader('retry-after', String(COME_BACK_SECONDS))
    answerText(request, response, status, `${error.message}\n`)
  } else throw error
}
