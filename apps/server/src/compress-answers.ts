import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressors = {
  // What the best does in ten times the time is worth three per cent.
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const
type Encoding = keyof typeof compressors

const LEAST_BYTES = 1024
/** What is larger is on its way to a file: it is sent as it comes. */
const MOST_BYTES = 16 * 1024 * 1024
const TEXT =
  /^(text\/(?!event-stream)|application\/(json|graphql-response\+json|javascript|manifest\+json)|image\/svg\+xml)/

/** Compressed bodies of data with a name of its own (ETag), so that the whole picture is compressed once. */
const kept = new Map<string, Buffer>()
const MOST_KEPT = 16

/** The one a client understands, the better one first; undefined: none. */
export function encodingFor(header: string | undefined): Encoding | undefined {
  const wanted = (header ?? '').split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  )
  const takes = (name: string) => wanted.some(([found, weight]) => found === name && Number(weight ?? 1) > 0)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

/**
 * Compresses what is written to a response when it is text, whole and not small; off the event loop. Streams of events
 * pass as they are, at once, and so does what is compressed already.
 */
export function compressAnswers(request: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingFor(request.headers['accept-encoding'])
  if (encoding === undefined || request.method === 'HEAD') return
  const through = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response) as (chunk: Buffer, done?: (error?: Error | null) => void) => boolean,
    end: response.end.bind(response) as (chunk?: Buffer, done?: () => void) => ServerResponse,
  }
  let gathered: Buffer[] | undefined
  let bytes = 0

  const passOn = () => {
    delete (response as Partial<ServerResponse>).writeHead
    delete (response as Partial<ServerResponse>).write
    delete (response as Partial<ServerResponse>).end
    delete (response as Partial<ServerResponse>).flushHeaders
  }
  /** Gathers the body, or lets everything pass from here on. */
  const decide = (): boolean => {
    if (gathered) return true
    if (isWorthIt(response)) {
      gathered = []
      return true
    }
    passOn()
    return false
  }

  const writeHead = (status: number, ...rest: readonly unknown[]): ServerResponse => {
    response.statusCode = status
    if (typeof rest[0] === 'string') response.statusMessage = rest[0]
    setHeaders(response, rest.find((one) => typeof one === 'object') as OutgoingHttpHeaders | undefined)
    return decide() ? response : through.writeHead(status)
  }
  const write = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
    const { body, done } = written(chunk, rest)
    if (!decide() || !gathered) return through.write(body, done)
    bytes += body.length
    gathered.push(body)
    if (bytes > MOST_BYTES) {
      passOn()
      response.writeHead(response.statusCode)
      return through.write(Buffer.concat(gathered), done)
    }
    if (done) process.nextTick(done)
    return true
  }
  const end = (...given: readonly unknown[]): ServerResponse => {
    const [chunk, ...rest] = typeof given[0] === 'function' ? [undefined, ...given] : given
    const { body, done } = written(chunk ?? '', rest)
    if (!decide() || !gathered) return body.length > 0 ? through.end(body, done) : through.end(undefined, done)
    const whole = Buffer.concat([...gathered, body])
    passOn()
    void sendCompressed(response, whole, encoding, done)
    return response
  }
  Object.assign(response, {
    writeHead,
    write,
    end,
    flushHeaders: () => {
      if (!decide()) response.flushHeaders()
    },
  })
}

async function sendCompressed(
  response: ServerResponse,
  whole: Buffer,
  encoding: Encoding,
  done: (() => void) | undefined,
): Promise<void> {
  let body = whole
  if (whole.length >= LEAST_BYTES) {
    try {
      body = await compressedOnce(response, whole, encoding)
      response.setHeader('content-encoding', encoding)
    } catch {
      // Not compressed it is the same answer.
      body = whole
    }
  }
  if (response.destroyed) return
  const vary = String(response.getHeader('vary') ?? '')
  if (!/accept-encoding/i.test(vary))
    response.setHeader('vary', vary === '' ? 'accept-encoding' : `${vary}, accept-encoding`)
  response.setHeader('content-length', body.length)
  response.writeHead(response.statusCode)
  response.end(body, done)
}

async function compressedOnce(response: ServerResponse, whole: Buffer, encoding: Encoding): Promise<Buffer> {
  const etag = response.getHeader('etag')
  const isData = /^application\/json/.test(String(response.getHeader('content-type')))
  if (typeof etag !== 'string' || !isData) return compressors[encoding](whole)
  const name = `${encoding} ${etag}`
  const before = kept.get(name)
  if (before) return before
  const body = await compressors[encoding](whole)
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break
    kept.delete(oldest)
  }
  kept.set(name, body)
  return body
}

function isWorthIt(response: ServerResponse): boolean {
  if (response.headersSent || response.statusCode === 204 || response.statusCode === 304) return false
  if (response.hasHeader('content-encoding') || /no-transform/.test(String(response.getHeader('cache-control'))))
    return false
  const length = response.getHeader('content-length')
  if (length !== undefined && Number(length) < LEAST_BYTES) return false
  return TEXT.test(String(response.getHeader('content-type') ?? ''))
}

function setHeaders(
  response: ServerResponse,
  headers: OutgoingHttpHeaders | readonly OutgoingHttpHeader[] | undefined,
) {
  if (Array.isArray(headers)) {
    const flat = headers as readonly string[]
    for (let at = 0; at + 1 < flat.length; at += 2) response.setHeader(flat[at] ?? '', flat[at + 1] ?? '')
    return
  }
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value)
}

function written(chunk: unknown, rest: readonly unknown[]) {
  const encoding = typeof rest[0] === 'string' ? (rest[0] as BufferEncoding) : 'utf8'
  const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined
  const body = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk as Uint8Array)
  return { body, done }
}
