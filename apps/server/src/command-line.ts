import { parseArgs } from 'node:util'
import { refuse } from './refusal.ts'

/** What may be said on the command line instead of in a variable. */
export interface Options {
  readonly port: string | undefined
  readonly host: string | undefined
  readonly data: string | undefined
  /** Only these networks; all when empty. */
  readonly networks: readonly string[]
  /** Opens the address in the browser of this machine. */
  readonly open: boolean
}

/** Reads `--port 4100 --host 127.0.0.1 --data DIR --network ID… --open`; throws a Refusal on anything else. */
export function readCommandLine(words: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      // `npm start -- --open` and a second `--` from a wrapper script mean the same.
      args: words.filter((word) => word !== '--'),
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        network: { type: 'string', multiple: true },
        open: { type: 'boolean', default: false },
      },
      allowPositionals: false,
    })
    return {
      port: values.port,
      host: values.host,
      data: values.data,
      networks: values.network ?? [],
      open: values.open,
    }
  } catch (cause) {
    throw refuse('refusal.usage', { found: words.join(' ') }, 2, cause)
  }
}
