import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { networkWith } from '../../../packages/network-store/dist/contract/drawn-networks.js'

const MAIN = fileURLToPath(new URL('../../../apps/server/dist/main.js', import.meta.url))

/** A port of this machine that nobody listens on. */
async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/**
 * Our server as it is served, with its networks in a Neo4j at `uri`; it need not be there yet. `stop` ends it in peace and
 * resolves with how it ended; `ended()` says how it ended by itself, or null.
 */
export async function servedOnNeo4j({ uri, user, password, data, network }) {
  const port = await freePort()
  const words = ['--port', String(port), '--data', data, ...(network ? ['--network', network] : [])]
  const server = spawn(process.execPath, [MAIN, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  })
  let said = ''
  let ended = null
  server.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2_000)))
  const gone = new Promise((resolve) => server.once('exit', (code, signal) => resolve((ended = signal ?? code))))
  const address = `http://127.0.0.1:${port}`
  const isReady = () =>
    fetch(`${address}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
  return {
    address,
    gone,
    ended: () => ended,
    isReady,
    /** Resolves when it can answer; throws what it said when it ends instead. */
    async ready() {
      while (!(await isReady())) {
        if (ended !== null) throw new Error(`the server ended: ${said}`)
        await pause(50)
      }
    },
    /** Asks a network; resolves with `{ status, ms, data, errors }`. */
    async ask(id, query, language = 'nl') {
      const began = performance.now()
      const answer = await fetch(`${address}/${id}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query }),
      })
      const { data, errors } = await answer.json()
      return { status: answer.status, ms: performance.now() - began, data, errors }
    },
    async stop() {
      server.kill('SIGTERM')
      return gone
    },
  }
}

/** Adds an actor of a name, under a mutation id of the same name. */
export const adding = (name) =>
  `mutation { addActor(mutationId: "${name}", input: { name: { fr: "${name}" }, kind: team, sectors: ["health"] }) { created problems { code } } }`

/** In one word how `adding` was answered: `written`, or the code of the refusal. */
export const outcomeOf = ({ data, errors }) =>
  errors?.[0]?.extensions.code ??
  data?.addActor?.problems[0]?.code ??
  (data?.addActor?.created.length === 1 ? 'written' : 'nothing made')

/** What is wrong with a network of a clinic and actors that were added: acknowledged ones once each, one change each. */
export async function wrongsOfAdded(store, acknowledged, maybe = new Set()) {
  const wrongs = []
  const { network } = await store.wholeNetwork()
  const changes = await store.changesSince(0)
  const times = new Map()
  for (const { name } of network.actors) times.set(name.fr, (times.get(name.fr) ?? 0) + 1)
  for (const name of acknowledged)
    if (times.get(name) !== 1) wrongs.push(`${name} is there ${times.get(name) ?? 0} times`)
  for (const [name, count] of times) if (count !== 1) wrongs.push(`${name} is there ${count} times`)
  const unasked = [...times.keys()].filter((name) => name !== 'Clinique' && !acknowledged.has(name) && !maybe.has(name))
  for (const name of unasked) wrongs.push(`${name} was refused, and is there`)
  if (changes.some(({ revision }, index) => revision !== index + 1)) wrongs.push('revisions with holes')
  if (changes.length !== network.actors.length)
    wrongs.push(`${changes.length} changes for ${network.actors.length} actors`)
  return wrongs
}

/** The network that such trials begin with, in its first revision. */
export async function clinicIn(store, id) {
  const first = networkWith(id, {
    sectors: [{ id: 'health', name: { fr: 'Santé' }, kind: 'sector' }],
    actors: [{ id: 'clinic', name: { fr: 'Clinique' }, kind: 'service', sectors: ['health'] }],
  })
  await store.load(first, { author: 'épreuve', mutationId: 'first', reason: 'soak', at: new Date() }, 'replace')
}
