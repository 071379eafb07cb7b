#!/usr/bin/env node
/** The door of the command line: runs as soon as it is loaded. */
import { fileURLToPath } from 'node:url'
import { say } from '@maillage/messages'
import { runCommandLine } from './run-command-line.ts'
import { spokenLanguage } from './spoken-language.ts'
import type { Doing } from './world.ts'

const words = process.argv.slice(2)
let doing: Doing = 'reading'

// `serve` listens too and lets its server end in peace; any other command ends here and says where it was.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (words.includes('serve')) return
    process.stderr.write(`${say(spokenLanguage(words, process.env), `cli.interrupted.${doing}`)}\n`)
    process.exit(4)
  })

// Whoever reads us may have read enough (`maillage … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3)
})

process.exitCode = await runCommandLine(words, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  variables: process.env,
  folder: process.cwd(),
  clock: () => new Date(),
  serverFile: fileURLToPath(new URL('../../server/dist/main.js', import.meta.url)),
  doing: (what) => {
    doing = what
  },
})
