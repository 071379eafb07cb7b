import type { MessageKey, MessageValues } from '@maillage/messages'

/** Why an address asks for nothing that is here. */
export class ExportRefused extends Error {
  readonly status: 400 | 404
  readonly key: MessageKey
  readonly values: MessageValues
  readonly nearest: string | undefined

  constructor(status: 400 | 404, key: MessageKey, values: MessageValues, nearest?: string) {
    super(key)
    this.name = 'ExportRefused'
    this.status = status
    this.key = key
    this.values = values
    this.nearest = nearest
  }
}

export const badValue = (parameter: string, found: string, expected: string): ExportRefused =>
  new ExportRefused(400, 'export.bad-value', { parameter, found: found.slice(0, 80), expected })
