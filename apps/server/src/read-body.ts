import type { IncomingMessage } from 'node:http'

/** A whole document: far above anything that a network of 100 000 rows takes, and below what a text may hold. */
export const MAX_DOCUMENT_BYTES = 256 * 1024 * 1024

/** The body is larger than a document may be. */
export class BodyTooLarge extends Error {}

/** The sender went away before the end of the body. */
export class BodyCutShort extends Error {}

/** The body, counted while it comes. Throws BodyTooLarge with the rest unread, BodyCutShort when it does not end. */
export async function readBody(request: IncomingMessage, most = MAX_DOCUMENT_BYTES): Promise<Uint8Array> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > most) throw new BodyTooLarge()
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length
      if (length > most) throw new BodyTooLarge()
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof BodyTooLarge) throw error
    throw new BodyCutShort('', { cause: error })
  }
  // In a buffer of its own, which can be handed to another thread without a copy.
  const body = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    body.set(part, at)
    at += part.length
  }
  return body
}
