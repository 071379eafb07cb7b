import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Asked } from '../asked.ts'
import { Failure, type ExitCode } from '../failure.ts'
import type { World } from '../world.ts'

export interface ServeOptions {
  readonly port?: string
  readonly host?: string
  readonly open?: boolean
}

/** Starts the built server in a process of its own and ends as it ends; its words are its own. */
export async function serve(options: ServeOptions, asked: Asked, world: World): Promise<ExitCode> {
  if (!existsSync(world.serverFile)) throw new Failure('cli.server-not-built', {}, 3)
  const words = [
    '--data',
    asked.data,
    ...(asked.network === undefined ? [] : ['--network', asked.network]),
    ...(options.port === undefined ? [] : ['--port', options.port]),
    ...(options.host === undefined ? [] : ['--host', options.host]),
    ...(options.open === true ? ['--open'] : []),
  ]
  const server = spawn(process.execPath, [world.serverFile, ...words], {
    stdio: 'inherit',
    cwd: world.folder,
    env: world.variables,
  })
  const forward = (signal: NodeJS.Signals) => void server.kill(signal)
  process.on('SIGINT', forward)
  process.on('SIGTERM', forward)
  try {
    return await new Promise<ExitCode>((resolve, reject) => {
      server.once('error', reject)
      server.once('exit', (code) => resolve(code === 0 || code === 1 || code === 2 || code === 3 ? code : 4))
    })
  } finally {
    process.off('SIGINT', forward)
    process.off('SIGTERM', forward)
  }
}
