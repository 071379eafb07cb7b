import type { ExitCode } from './failure.ts'
import { makeProgram } from './make-program.ts'
import { endingOf } from './say-failure.ts'
import { spokenLanguage } from './spoken-language.ts'
import type { World } from './world.ts'

/** Runs `maillage …words`; never throws. Refusals are sentences on standard error in the language of whoever asked. */
export async function runCommandLine(words: readonly string[], world: World): Promise<ExitCode> {
  const language = spokenLanguage(words, world.variables)
  let code: ExitCode = 0
  const program = makeProgram(language, world, (done) => {
    code = done
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    const ending = endingOf(error, language)
    for (const line of ending.lines) world.err(`${line}\n`)
    if (ending.lines.length > 0 && world.variables['MAILLAGE_LOG'] === 'debug')
      world.err(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`)
    return ending.exitCode
  }
}
