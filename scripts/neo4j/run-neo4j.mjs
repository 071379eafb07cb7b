import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findJars, findJava, findMaven, SERVER_FOLDER } from './find-jars.mjs'

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].flatMap((name) => [
  '--add-opens',
  `java.base/${name}=ALL-UNNAMED`,
])

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Why no Neo4j can be started here; null when it can. */
export function whatIsMissing() {
  if (findJava() === null) return 'a Java development kit 17 or newer (JAVA_HOME or on the path)'
  return findMaven() === null ? 'Maven (mvn on the path)' : null
}

/**
 * Starts a real Neo4j with its data in a folder; resolves when it answers. It ends with this process, whatever ends that.
 * `stop` closes it properly, `kill` does not. `keepPlans` is for short lives with facts that come and go: it starts sooner
 * and does not think over its plans.
 */
export async function startNeo4j({
  data,
  port,
  password = randomBytes(12).toString('hex'),
  keepPlans = false,
  heap = '512m',
}) {
  const jars = await findJars()
  const onPort = port ?? (await freePort())
  const memory = [`-Xmx${heap}`, '-XX:+UseSerialGC', ...(keepPlans ? ['-XX:TieredStopAtLevel=1'] : [])]
  const source = join(SERVER_FOLDER, 'Neo4jServer.java')
  const words = [...memory, ...OPENED, '-cp', join(jars, '*'), source, '--data', data, '--port', String(onPort)]
  if (keepPlans) words.push('--keep-plans')
  const java = spawn(findJava() ?? 'java', words, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_PASSWORD: password },
  })
  let said = ''
  java.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4_000)))
  const gone = new Promise((resolve) => java.on('close', resolve))
  const ready = new Promise((resolve) => {
    createInterface({ input: java.stdout }).on('line', (line) => line.startsWith('ready on') && resolve(true))
  })
  if ((await Promise.race([ready, gone.then(() => false)])) !== true)
    throw new Error(`Neo4j did not start: ${said.trimEnd()}`)
  return {
    uri: `bolt://127.0.0.1:${onPort}`,
    user: 'neo4j',
    password,
    pid: java.pid,
    port: onPort,
    gone,
    async stop() {
      java.stdin.end()
      await gone
    },
    async kill() {
      java.kill('SIGKILL')
      await gone
    },
  }
}
