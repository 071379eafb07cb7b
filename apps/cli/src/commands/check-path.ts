import { say } from '@maillage/messages'
import { countTies } from '@maillage/network-exchange'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { problemsAsJson, readingLines, readPath } from '../read-path.ts'
import type { World } from '../world.ts'

/** Tells everything that is wrong in a folder or a file; writes nothing. */
export async function checkPath(path: string, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reading = await readPath(path, undefined, {}, language, world)
  const { network, problems, notices, problemCount } = reading
  if (asked.json) {
    const counts = network && { actors: network.actors.length, ties: countTies(network) }
    printJson(world, {
      ok: network !== undefined,
      problems: problemsAsJson(problems, language),
      notices: problemsAsJson(notices, language),
      problemCount,
      ...counts,
    })
  } else {
    world.out(readingLines(reading, language))
    if (network)
      world.out(`${say(language, 'cli.checked', { path, actors: network.actors.length, ties: countTies(network) })}\n`)
  }
  return network ? 0 : 1
}
