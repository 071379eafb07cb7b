import { connect } from 'node:net'

/** « I speak Bolt 5, or 4.4 »: a server that is there answers with four bytes. */
const GREETING = Buffer.from('6060b0170008080500000000000000000000000000', 'hex').subarray(0, 20)

/**
 * Whether something speaks Bolt at an address, on a connection of its own that is always let go. The driver cannot be asked:
 * a server that accepts and then says nothing holds its connections for ever. Encrypted addresses are only connected to.
 */
export function knock(uri: string, patience: number): Promise<boolean> {
  const { hostname, port, protocol } = new URL(uri)
  const encrypted = protocol.includes('+s')
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port === '' ? 7687 : port) })
    const timer = setTimeout(() => answer(false), patience)
    const answer = (there: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(there)
    }
    socket.on('connect', () => (encrypted ? answer(true) : socket.write(GREETING)))
    socket.on('data', () => answer(true))
    socket.on('error', () => answer(false))
    socket.on('close', () => answer(false))
  })
}
