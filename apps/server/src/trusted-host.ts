import type { IncomingMessage } from 'node:http'
import { LOOPBACK_NAMES, type Access } from './environment.ts'

/** The name in a `Host` value, lower case, without its port; undefined when it is no host at all. */
export function hostnameOf(host: string): string | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i.exec(host)
  return match?.[1]?.toLowerCase()
}

/** Whether we know under which names we are reached: always on this machine, in public once the operator has said them. */
export function namesAreKnown(access: Access, hostnames: readonly string[]): boolean {
  return access === 'local' || hostnames.some((name) => !LOOPBACK_NAMES.includes(name))
}

/** True when the request was addressed to one of our names: a page elsewhere cannot become one by rebinding its DNS. */
export function isForUs(request: IncomingMessage, hostnames: readonly string[]): boolean {
  const name = hostnameOf(request.headers.host ?? '')
  return name !== undefined && hostnames.includes(name)
}

/** True when a page of another origin sent it. Reading by GET is harmless: the answer stays unread without CORS. */
export function isSentFromElsewhere(request: IncomingMessage): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const { origin, host } = request.headers
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'cross-site'
  return origin.replace(/^https?:\/\//, '').toLowerCase() !== host?.toLowerCase()
}
