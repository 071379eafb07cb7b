import { say } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { factsOfError, type Log } from './log.ts'
import { Refusal, refusalLines } from './refusal.ts'
import type { RunningServer } from './server.ts'

const INTERRUPTED = 4

/** A signal stops the server in peace; a second one at once. A true surprise stops it too, with exit code 1. */
export function stopOnSignal(running: RunningServer, log: Log): void {
  let asked = false
  const end = (exitCode: number) => {
    if (asked) process.exit(INTERRUPTED)
    asked = true
    running.stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        log.error(factsOfError(error), 'the stop failed')
        process.exit(3)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      end(0)
    })
  }
  for (const surprise of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(surprise, (error: unknown) => {
      log.error(factsOfError(error), surprise)
      end(1)
    })
  }
}

/** Says why there is no server, in sentences, and ends with the exit code that belongs to it. */
export function endWithRefusal(error: unknown, language: Language): void {
  if (error instanceof Refusal) {
    process.stderr.write(`${refusalLines(error, language).join('\n')}\n`)
    process.exit(error.exitCode)
  }
  process.stderr.write(
    `${say(language, 'refusal.unexpected', { kind: error instanceof Error ? error.name : typeof error })}\n`,
  )
  if (process.env['MAILLAGE_LOG'] === 'debug')
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : ''}\n`)
  process.exit(3)
}
