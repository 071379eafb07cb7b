import { setTimeout as pause } from 'node:timers/promises'
import { answeringProcess } from './child.mjs'
import { percentile } from './measuring.mjs'

const ACTORS = Number(process.env.BENCH_ACTORS ?? 10_000)
const CLIENTS = 20
const QUIET_MS = 5000
const BETWEENNESS = '{ measurement(id: "M20") { value rowCount reason } }'
const READ = '{ actors(first: 20) { nodes { id name kind sectors { id } } totalCount } }'

/** What readers feel while every way of a large network is counted: how late the event loop is, and their own waits. */
export async function measure() {
  const server = answeringProcess('measuring-server.mjs')
  try {
    const { url } = await server.ask('start', { size: { actors: ACTORS, ties: ACTORS * 3 } })
    const post = async (query) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return answer.json()
    }
    const quiet = await readers(post, server, () => pause(QUIET_MS))
    let told = 0
    let took = 0
    const busy = await readers(post, server, async () => {
      const began = performance.now()
      for (;;) {
        const { data, errors } = await post(BETWEENNESS)
        const code = errors?.[0]?.extensions?.code
        if (errors && code !== 'MEASURING') throw new Error(JSON.stringify(errors))
        if (data?.measurement) break
        told += 1
      }
      took = performance.now() - began
    })
    const size = `${ACTORS} actors, ${ACTORS * 3} ties`
    const line = (what, { loop, waits }) => [
      { what: `event loop late, 99th percentile, ${what}, ${size}`, unit: 'ms', value: loop.p99, ...loop },
      { what: `event loop late, at most, ${what}`, unit: 'ms', value: loop.max },
      {
        what: `one of ${CLIENTS} readers waits, 99th percentile of ${waits.length}, ${what}`,
        unit: 'ms',
        value: percentile(waits, 99),
      },
    ]
    return [
      ...line('nothing computed', quiet),
      ...line('while all centralities are computed', busy),
      { what: `all centralities of ${size}, asked again ${told} times meanwhile`, unit: 's', value: took / 1000 },
      { what: 'resident memory of the server then', unit: 'MB', value: busy.loop.megabytes },
    ]
  } finally {
    await server.stop()
  }
}

/** Twenty clients that read one after the other for as long as something goes on. */
async function readers(post, server, whileThis) {
  await server.ask('begin')
  const waits = []
  let goesOn = true
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (goesOn) {
      const began = performance.now()
      const { errors } = await post(READ)
      if (errors) throw new Error(JSON.stringify(errors))
      waits.push(performance.now() - began)
      await pause(20)
    }
  })
  try {
    await whileThis()
  } finally {
    goesOn = false
    await Promise.all(clients)
  }
  return { loop: await server.ask('delays'), waits }
}
