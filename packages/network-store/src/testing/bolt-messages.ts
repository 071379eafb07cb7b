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

/** SUCCESS, IGNORED, FAILURE: with one of them every message of a client is answered. */
const SUMMARIES: readonly number[] = [0x70, 0x7e, 0x7f]
export const isSummary = (signature: number): boolean => SUMMARIES.includes(signature)

/** « Here is a list of what I speak »: then the client chooses from it with five bytes more. */
const LIST = 0x1ff

/** A stretch of bytes: of the greeting (null), or of a message whose last byte it may hold. */
export interface Stretch {
  readonly bytes: Buffer
  readonly signature: number | null
  readonly starts: boolean
  readonly ends: boolean
}

/** What both sides of one conversation have to know of each other's greeting. */
export interface Greeting {
  listed: boolean
}

/** How many bytes of greeting a side sends; null while that cannot be said yet. */
function greetingOf(side: 'client' | 'server', sent: Buffer, greeting: Greeting): number | null {
  if (side === 'client') return greeting.listed ? 25 : 20
  if (sent.length < 4) return null
  greeting.listed = sent.readUInt32BE(0) === LIST
  if (!greeting.listed) return 4
  // The list itself: a count, four bytes for each, and a set of abilities; small numbers in one byte.
  return sent.length < 5 ? null : 4 + 1 + 4 * sent.readUInt8(4) + 1
}

/** Reads one side of a conversation: chunks with two bytes of length, a message ends with an empty one. */
export function boltReader(side: 'client' | 'server', greeting: Greeting): (bytes: Buffer) => readonly Stretch[] {
  let rest = Buffer.alloc(0)
  let greeted = 0
  let signature: number | null = null

  function greet(found: Stretch[]): boolean {
    const length = greetingOf(side, greeted === 0 ? rest : Buffer.alloc(0), greeting)
    if (length === null || rest.length < length - greeted) return false
    const bytes = rest.subarray(0, length - greeted)
    if (bytes.length > 0) found.push({ bytes, signature: null, starts: false, ends: false })
    rest = rest.subarray(bytes.length)
    greeted = length
    return true
  }

  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    const found: Stretch[] = []
    if ((side === 'client' || greeted === 0) && !greet(found)) return found
    while (rest.length >= 2) {
      const length = rest.readUInt16BE(0)
      if (rest.length < 2 + length) break
      const starts = length > 0 && signature === null
      if (starts) signature = rest[3] ?? -1
      found.push({ bytes: rest.subarray(0, 2 + length), signature, starts, ends: length === 0 && signature !== null })
      if (length === 0) signature = null
      rest = rest.subarray(2 + length)
    }
    return found
  }
}
