import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** For tests: a way to a database that can be shut and opened; shut, nobody listens there. */
export class Gate {
  readonly #to: URL
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #port = 0

  private constructor(to: string) {
    this.#to = new URL(to)
  }

  /** A gate that has an address and is shut. */
  static async before(uri: string): Promise<Gate> {
    const gate = new Gate(uri)
    await gate.open()
    await gate.shut()
    return gate
  }

  get uri(): string {
    return `bolt://127.0.0.1:${String(this.#port)}`
  }

  async open(): Promise<void> {
    const server = createServer((from) => {
      const to = connect(Number(this.#to.port), this.#to.hostname)
      for (const socket of [from, to]) {
        this.#sockets.add(socket)
        // Cut on purpose: the other side ends with it.
        socket.on('error', () => undefined)
        socket.once('close', () => {
          this.#sockets.delete(socket)
          from.destroy()
          to.destroy()
        })
      }
      from.pipe(to).pipe(from)
    })
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
  }

  async shut(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    const closed = server ? once(server, 'close') : undefined
    server?.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }
}
