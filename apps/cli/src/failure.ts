import type { MessageKey, MessageValues } from '@maillage/messages'

/** 0 done · 1 the input has problems, nothing written · 2 wrong usage · 3 something could not be reached · 4 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

/** Why a command ends without its answer: a sentence and its exit code, never a stack. */
export class Failure extends Error {
  readonly key: MessageKey
  readonly values: MessageValues
  readonly exitCode: ExitCode

  constructor(key: MessageKey, values: MessageValues, exitCode: ExitCode, options?: ErrorOptions) {
    super(key, options)
    this.name = 'Failure'
    this.key = key
    this.values = values
    this.exitCode = exitCode
  }
}

/** Why a question was refused, in the words of the one who was asked. */
export class Refused extends Error {
  readonly exitCode: ExitCode
  constructor(message: string, exitCode: ExitCode) {
    super(message)
    this.name = 'Refused'
    this.exitCode = exitCode
  }
}

/** All that is wrong with the words of one call, so that nobody mends one only to hear of the next. */
export class Mistakes extends Error {
  /** Each a Failure, or what the parser of options says. */
  readonly failures: readonly Error[]

  constructor(failures: readonly Error[]) {
    super(failures.map(({ message }) => message).join(', '))
    this.name = 'Mistakes'
    this.failures = failures
  }
}
