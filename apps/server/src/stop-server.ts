import type { Server } from 'node:http'

const LOOK_AGAIN_MS = 50
const PATIENCE_MS = 5000

/**
 * Takes no new connection, lets what is being answered end, closes idle connections as they fall idle
 * (closing them once would wait for their keep-alive), and cuts the rest after five seconds.
 */
export async function stopServer(server: Server, patienceMs = PATIENCE_MS): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  const look = setInterval(() => {
    server.closeIdleConnections()
  }, LOOK_AGAIN_MS)
  const cut = setTimeout(() => {
    server.closeAllConnections()
  }, patienceMs)
  server.closeIdleConnections()
  await closed
  clearInterval(look)
  clearTimeout(cut)
}
