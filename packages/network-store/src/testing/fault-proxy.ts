import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Signature bytes of the messages that a Bolt client sends. */
export const BOLT = {
  HELLO: 0x01,
  LOGON: 0x6a,
  RESET: 0x0f,
  RUN: 0x10,
  BEGIN: 0x11,
  COMMIT: 0x12,
  ROLLBACK: 0x13,
  PULL: 0x3f,
} as const
export type BoltMessage = keyof typeof BOLT

/** What happens to bytes on their way. */
export interface Weather {
  /** Milliseconds before anything is passed on. */
  delay?: number
  /** Bytes a second towards the client. */
  drip?: number
  /** Every packet is passed on in pieces of so many bytes, both ways. */
  split?: number
  /** Nothing is passed on any more, either way; connections stay open. */
  blackHole?: boolean
}

export interface FaultProxy {
  readonly port: number
  readonly weather: Weather
  /** Connections under way. */
  readonly open: number
  /**
   * Once, at the next message of this kind: `before` it reaches the server, or `after` the server has answered it, but
   * before the client hears. Then the connection is cut, or `silent`: nothing passes on it any more. Resolves when it happened.
   */
  strike(message: BoltMessage, when: 'before' | 'after', how?: 'cut' | 'silent'): Promise<void>
  /** Cuts every connection; `refuse` turns new ones away until `accept`. */
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
}

/** Reads the client's side of a Bolt conversation: chunks with two bytes of length, a message ends with an empty one. */
function boltReader(seen: (signature: number) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0)
  let greeted = false
  let chosen = false
  let inMessage = false
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    if (!greeted) {
      // The magic number and four versions.
      if (rest.length < 20) return
      greeted = true
      rest = rest.subarray(20)
    }
    if (!chosen) {
      // A client that was given a list answers with its choice in five bytes, which begin with two empty ones.
      if (rest.length < 5) return
      chosen = true
      if (rest.readUInt16BE(0) === 0) rest = rest.subarray(5)
    }
    while (rest.length >= 2) {
      const length = rest.readUInt16BE(0)
      if (rest.length < 2 + length) return
      if (length > 0 && !inMessage) seen(rest[3] ?? -1)
      inMessage = length > 0
      rest = rest.subarray(2 + length)
    }
  }
}

/** A proxy on a loopback port of its own, in front of a server that speaks Bolt without encryption. */
export async function faultProxy(target: { readonly host?: string; readonly port: number }): Promise<FaultProxy> {
  const weather: Weather = {}
  const sockets = new Map<Socket, Socket>()
  const strikes: Strike[] = []
  let refusing = false

  /** In order, whatever the weather: each piece waits for the one before it. */
  function passer(to: Socket, towardsClient: boolean): (bytes: Buffer) => void {
    let last = Promise.resolve()
    return (bytes) => {
      const size =
        weather.split ?? (towardsClient && weather.drip !== undefined ? Math.ceil(weather.drip / 20) : bytes.length)
      for (let start = 0; start < bytes.length; start += size) {
        const piece = bytes.subarray(start, start + size)
        last = last.then(async () => {
          const pause =
            (start === 0 ? (weather.delay ?? 0) : 0) + (towardsClient && weather.drip !== undefined ? 50 : 0)
          if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
          // Without a turn of the loop between them the pieces would travel as one packet again.
          else if (start > 0) await new Promise((resolve) => setImmediate(resolve))
          if (weather.blackHole !== true && to.writable) to.write(piece)
        })
      }
    }
  }

  const server = createServer((client) => {
    if (refusing) return void client.destroy()
    const upstream = connect({ host: target.host ?? '127.0.0.1', port: target.port })
    sockets.set(client, upstream)
    client.setNoDelay(true)
    upstream.setNoDelay(true)
    let silent = false
    let answering: Strike | undefined
    const end = () => {
      sockets.delete(client)
      client.destroy()
      upstream.destroy()
    }
    const hit = (strike: Strike) => {
      if (strike.how === 'cut') end()
      else silent = true
      strike.happened()
    }
    const read = boltReader((signature) => {
      const index = strikes.findIndex(({ byte }) => byte === signature)
      const [strike] = index < 0 ? [] : strikes.splice(index, 1)
      if (strike?.when === 'before') hit(strike)
      else answering = strike ?? answering
    })
    const up = passer(upstream, false)
    const down = passer(client, true)
    client.on('data', (bytes: Buffer) => {
      read(bytes)
      if (!silent) up(bytes)
    })
    upstream.on('data', (bytes: Buffer) => {
      if (answering !== undefined) hit(answering)
      answering = undefined
      if (!silent) down(bytes)
    })
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const cut = () => {
    for (const [client, upstream] of sockets) {
      client.destroy()
      upstream.destroy()
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    weather,
    get open() {
      return sockets.size
    },
    strike: (message, when, how = 'cut') =>
      new Promise((happened) => strikes.push({ byte: BOLT[message], when, how, happened })),
    cut,
    refuse: () => void (refusing = true),
    accept: () => void (refusing = false),
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
