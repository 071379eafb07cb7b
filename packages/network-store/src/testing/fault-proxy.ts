import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { BOLT, boltReader, isSummary, type BoltMessage, type Greeting } from './bolt-messages.ts'

/** What happens to bytes on their way. */
export interface Weather {
  /** Milliseconds before anything is passed on. */
  delay?: number
  /** Bytes a second towards the client. */
  drip?: number
  /** Every packet is passed on in pieces of so many bytes, both ways. */
  split?: number
  /** Nothing is passed on any more, either way, not even that the client has gone; connections stay open. */
  blackHole?: boolean
}

export interface FaultProxy {
  readonly port: number
  readonly weather: Weather
  /** Connections under way. */
  readonly open: number
  /** What the server calls their other ends, `host:port`. */
  readonly addresses: readonly string[]
  /** How many messages of a kind clients have sent so far. */
  count(message: BoltMessage): number
  /**
   * Once, at the next message of this kind (or the one `later` than that): `before` it reaches the server, or `after` the
   * server has answered it whole, but before the client hears. Then the connection is cut, or `silent`: nothing passes
   * on it any more, not even that the client has gone. Resolves when it happened.
   */
  strike(message: BoltMessage, when: 'before' | 'after', how?: 'cut' | 'silent', later?: number): Promise<void>
  /** Cuts every connection, and lets the server hear of those whose clients have gone; `refuse` turns new ones away until `accept`. */
  cut(): void
  refuse(): void
  accept(): void
  close(): Promise<void>
}

interface Strike {
  readonly byte: number
  readonly when: 'before' | 'after'
  readonly how: 'cut' | 'silent'
  readonly happened: () => void
  later: number
}

/** A proxy on a loopback port of its own, in front of a server that speaks Bolt without encryption. */
export async function faultProxy(target: { readonly host?: string; readonly port: number }): Promise<FaultProxy> {
  const weather: Weather = {}
  const sockets = new Map<Socket, Socket>()
  /** Their clients went while nothing passed: the server is not to know. */
  const abandoned = new Set<Socket>()
  const strikes = new Set<Strike>()
  const counts = new Map<number, number>()
  let refusing = false

  /** In order, whatever the weather: each piece waits for the one before it. */
  function passer(to: Socket, towardsClient: boolean): (bytes: Buffer) => void {
    let last = Promise.resolve()
    return (bytes) => {
      const dripping = towardsClient && weather.drip !== undefined
      const size = weather.split ?? (dripping ? Math.ceil(weather.drip! / 20) : Math.max(1, bytes.length))
      for (let start = 0; start < bytes.length; start += size) {
        const piece = bytes.subarray(start, start + size)
        // A way takes as long for two packets as for one: it is counted from when they set out.
        const due = performance.now() + (start === 0 ? (weather.delay ?? 0) : 0)
        last = last.then(async () => {
          const pause = due - performance.now() + (dripping ? 50 : 0)
          if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
          // Without a turn of the loop between them the pieces would travel as one packet again.
          else if (start > 0) await new Promise((resolve) => setImmediate(resolve))
          if (weather.blackHole !== true && to.writable) to.write(piece)
        })
      }
    }
  }

  function strikeAt(signature: number): Strike | undefined {
    const strike = [...strikes].find(({ byte }) => byte === signature)
    if (strike === undefined) return undefined
    strike.later -= 1
    if (strike.later >= 0) return undefined
    strikes.delete(strike)
    return strike
  }

  const server = createServer((client) => {
    if (refusing) return void client.destroy()
    const upstream = connect({ host: target.host ?? '127.0.0.1', port: target.port })
    sockets.set(client, upstream)
    client.setNoDelay(true)
    upstream.setNoDelay(true)
    const greeting: Greeting = { listed: false }
    const readClient = boltReader('client', greeting)
    const readServer = boltReader('server', greeting)
    const up = passer(upstream, false)
    const down = passer(client, true)
    /** What the client asked and is not answered yet, in order. */
    const asked: (Strike | undefined)[] = []
    let struck = false
    let silent = false

    const end = () => {
      sockets.delete(client)
      client.destroy()
      if (silent || weather.blackHole === true) abandoned.add(upstream)
      else upstream.destroy()
    }
    const hit = (strike: Strike) => {
      struck = true
      if (strike.how === 'silent') silent = true
      else end()
      strike.happened()
    }
    client.on('data', (packet: Buffer) => {
      const passing: Buffer[] = []
      for (const { bytes, signature, starts } of readClient(packet)) {
        if (struck) break
        if (starts && signature !== null) {
          counts.set(signature, (counts.get(signature) ?? 0) + 1)
          const strike = strikeAt(signature)
          asked.push(strike)
          if (strike?.when === 'before') {
            // What stood before it in the same packet still arrives.
            if (passing.length > 0) upstream.write(Buffer.concat(passing))
            hit(strike)
            break
          }
        }
        passing.push(bytes)
      }
      if (!struck) up(Buffer.concat(passing))
    })
    upstream.on('data', (packet: Buffer) => {
      const passing: Buffer[] = []
      for (const { bytes, signature, ends } of readServer(packet)) {
        passing.push(bytes)
        if (struck || !ends || signature === null || !isSummary(signature)) continue
        const strike = asked.shift()
        if (strike !== undefined) hit(strike)
      }
      if (!struck) down(Buffer.concat(passing))
    })
    client.on('error', end).on('close', end)
    upstream.on('error', end).on('close', () => {
      abandoned.delete(upstream)
      if (!silent && weather.blackHole !== true) end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const cut = () => {
    for (const [client, upstream] of sockets) {
      client.destroy()
      upstream.destroy()
    }
    for (const upstream of abandoned) upstream.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    weather,
    get open() {
      return sockets.size
    },
    get addresses() {
      return [...sockets.values()].map((socket) => `${String(socket.localAddress)}:${String(socket.localPort)}`)
    },
    count: (message) => counts.get(BOLT[message]) ?? 0,
    strike: (message, when, how = 'cut', later = 0) =>
      new Promise((happened) => strikes.add({ byte: BOLT[message], when, how, happened, later })),
    cut,
    refuse: () => void (refusing = true),
    accept: () => void (refusing = false),
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
