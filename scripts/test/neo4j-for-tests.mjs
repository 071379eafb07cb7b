import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'
import { isOfRun } from './what-is-left.mjs'

/** Loud, because a test that did not run looks like one that passed. */
const say = (line) => process.stderr.write(`\n!!! ${line}\n\n`)

/**
 * A small door, open while tests run, behind which a real Neo4j is started once somebody asks. Tests find its address by
 * `inject('neo4jDoor')`:
 * - GET  → one server for the whole run, `{ uri, user, password }`: NEO4J_URI if it is set, else one started here;
 *   `{ missing }` when there is none, and with CI=true an error.
 * - POST `{ data?, port?, password? }` → a server of the test's own, `{ uri, user, password, pid, port, data }`. The test
 *   kills it by its process id; so is what still runs at the end. The same `data` starts it on what it held.
 */
export default async function setup(project) {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-neo4j-'))
  const running = new Set()
  let shared

  async function start({ data = mkdtempSync(join(folder, 'own-')), port, password } = {}) {
    const server = await startNeo4j({ data, port, password, keepPlans: true })
    running.add(server)
    void server.gone.then(() => running.delete(server))
    return { uri: server.uri, user: server.user, password: server.password, pid: server.pid, port: server.port, data }
  }

  function sharedServer() {
    const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
    if (uri) return { uri, user, password }
    const missing = whatIsMissing()
    if (missing === null) return start()
    say(`No Neo4j: ${missing} is missing and NEO4J_URI is not set. Tests on Neo4j DO NOT RUN.`)
    if (process.env.CI === 'true') throw new Error(`no Neo4j with CI=true: ${missing} is missing`)
    return { missing }
  }

  async function answer(request) {
    if (request.method === 'GET') return (shared ??= Promise.resolve().then(sharedServer))
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    return start(JSON.parse(Buffer.concat(chunks).toString() || '{}'))
  }

  const door = createServer((request, response) => {
    answer(request).then(
      (value) => response.end(JSON.stringify(value)),
      (error) => response.writeHead(500).end(String(error.message)),
    )
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  door.unref()
  project.provide('neo4jDoor', `http://127.0.0.1:${door.address().port}/`)

  return async () => {
    door.close()
    await shared?.catch(() => undefined)
    // A proper stop waits ten seconds for connections that are gone; nobody needs these data any more.
    await Promise.all([...running].map((server) => server.kill()))
    // During a whole run what stands there is looked through first.
    if (!isOfRun()) rmSync(folder, { recursive: true, force: true })
  }
}
