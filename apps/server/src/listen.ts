import { createServer, type RequestListener, type Server } from 'node:http'
import { refuse } from './refusal.ts'

/** Opens the port. A port that is taken or forbidden, or a host that is not ours, is a Refusal that says what to do. */
export async function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 }, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(refusalOf(error, host, port))
    })
    server.listen({ host: host.replace(/^\[|\]$/g, ''), port }, resolve)
  })
  server.removeAllListeners('error')
  return server
}

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  // Numbers of ports are names: « 4100 », not « 4 100 ».
  const values = { host, port: String(port), next: String(port + 1) }
  if (error.code === 'EADDRINUSE') return refuse('refusal.port-taken', values, 3, error)
  if (error.code === 'EACCES') return refuse('refusal.port-forbidden', values, 3, error)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EINVAL')
    return refuse('refusal.host-not-here', values, 3, error)
  return error
}

/** Where a listening server is reached: `http://127.0.0.1:4100/`. A server that listens everywhere is reached here too. */
export function addressOf(server: Server, host: string): string {
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server does not listen on a port')
  const everywhere = host === '0.0.0.0' || host === '::' || host === '[::]'
  const name = everywhere ? '127.0.0.1' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  return `http://${name}:${String(bound.port)}/`
}
