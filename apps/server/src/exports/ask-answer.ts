import { setTimeout as pause } from 'node:timers/promises'
import type { Viewer, Language } from '@maillage/network-model'
import type { NetworkApi } from '@maillage/network-api'
import { AT_ONCE, DOCUMENTS, type ExportAnswer } from './documents.ts'

/** Refused by the API, in its words and with its code. */
export class AnswerRefused extends Error {
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.name = 'AnswerRefused'
    this.code = code
  }
}

export interface AskedFor {
  readonly network: string
  readonly language: Language
  readonly viewer: Viewer
  readonly gone: AbortSignal
}

/** How often a computation that takes long is asked again: more than a minute in all. */
const MOST_LOOKS = 12
const LOOK_AGAIN_MS = 500
/** Rows and inputs that one file holds. */
const MOST_ROWS = 100_000

type Data = Readonly<Record<string, unknown>>

/** The data of a document, waiting for a long computation. Throws AnswerRefused. */
export async function askApi(
  api: Pick<NetworkApi, 'ask'>,
  { network, ...asked }: AskedFor,
  document: string,
  variables: Data,
): Promise<Data> {
  for (let looks = 1; ; looks += 1) {
    const { data, errors } = await api.ask(network, document, variables, asked)
    const [error] = errors ?? []
    if (!error) return data as Data
    const code = String(error.extensions['code'])
    if (code !== 'MEASURING' || looks === MOST_LOOKS || asked.gone.aborted) throw new AnswerRefused(error.message, code)
    await pause(LOOK_AGAIN_MS)
  }
}

/** Lists that are handed over a part at a time, with the field that counts them. */
const LONG: Readonly<Partial<Record<ExportAnswer, readonly (readonly [list: string, count: string])[]>>> = {
  measure: [
    ['rows', 'rowCount'],
    ['inputs', 'inputCount'],
  ],
  coverage: [['inputs', 'inputCount']],
}
/** The root field of each answer. */
export const FIELD: Readonly<Record<ExportAnswer, string>> = {
  gaps: 'gaps',
  coverage: 'coverage',
  saturation: 'saturation',
  measure: 'measurement',
  acteurs: 'columns',
  collaborations: 'columns',
  carte: 'regard',
  repertoire: 'actors',
}

/** A whole answer, all parts of one revision. Throws AnswerRefused. */
export async function askWhole(
  api: Pick<NetworkApi, 'ask'>,
  asked: AskedFor,
  answer: ExportAnswer,
  variables: Data,
): Promise<Data> {
  const ask = (skip: number) => askApi(api, asked, DOCUMENTS[answer], { ...variables, ...(skip > 0 && { skip }) })
  const field = FIELD[answer]
  for (;;) {
    const first = await ask(0)
    const whole = { ...(first[field] as Record<string, unknown>) }
    const lists = LONG[answer] ?? []
    const longest = Math.min(MOST_ROWS, Math.max(0, ...lists.map(([, count]) => whole[count] as number)))
    let isOne = true
    for (let skip = AT_ONCE; skip < longest && isOne; skip += AT_ONCE) {
      const more = (await ask(skip))[field] as Record<string, unknown>
      isOne = more['revision'] === whole['revision']
      for (const [list] of lists) whole[list] = [...(whole[list] as unknown[]), ...(more[list] as unknown[])]
    }
    if (isOne) return lists.length === 0 ? first : { ...first, [field]: whole }
  }
}
