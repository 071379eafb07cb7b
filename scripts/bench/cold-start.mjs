import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '../prepare/stamp.mjs'

const ROUNDS = 5
const PATIENCE_MS = 60_000

/** C1: from `npm start` on a built checkout until `/readyz` answers 200, and the memory it then holds. */
export async function measure() {
  const data = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  try {
    const first = await startOnce(data)
    const rounds = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await startOnce(data))
    return [
      {
        what: 'npm start until /readyz, median of 5',
        unit: 's',
        value: median(rounds.map((one) => one.seconds)),
        goal: 3,
        stretch: 1.5,
      },
      {
        what: 'resident memory then, median of 5',
        unit: 'MB',
        value: median(rounds.map((one) => one.megabytes)),
        goal: 250,
        stretch: 250,
      },
      { what: 'the first start, which loads the seeds', unit: 's', value: first.seconds },
    ]
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function startOnce(data) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port), '--data', data], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that the signal reaches the server behind npm.
    detached: true,
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const ended = new Promise((resolve) => child.once('close', resolve))
  try {
    while (!(await isReady(address))) {
      if (child.exitCode !== null || performance.now() - began > PATIENCE_MS) throw new Error(`no server: ${said}`)
      await sleep(10)
    }
    const seconds = (performance.now() - began) / 1000
    const metrics = await (await fetch(`${address}/metrics`)).text()
    const bytes = Number(/^process_resident_memory_bytes (\d+)$/m.exec(metrics)?.[1])
    return { seconds, megabytes: Math.round(bytes / 1e6) }
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

const isReady = (address) =>
  fetch(`${address}/readyz`).then(
    (answer) => answer.status === 200,
    () => false,
  )

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
