import type { Language } from '@maillage/network-model'
import type { ExportAnswer } from './documents.ts'

export const FORMATS = ['csv', 'xlsx', 'json', 'svg', 'pdf'] as const
export type ExportFormat = (typeof FORMATS)[number]

/** What an address of an export asks for. */
export interface ExportQuestion {
  readonly answer: ExportAnswer
  /** Of a measure. */
  readonly measure: string | null
  readonly format: ExportFormat
  readonly language: Language
  readonly variables: Readonly<Record<string, unknown>>
}
