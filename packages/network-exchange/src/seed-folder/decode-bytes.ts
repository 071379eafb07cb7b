import type { Report } from '../problem-list.ts'

/** UTF-8 text of a file, its byte order mark taken off; undefined for any other encoding. */
export function decodeBytes(bytes: Uint8Array, report: (line: number) => Report): string | undefined {
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) {
    report(1)('wrong-encoding', { found: wide, expected: 'UTF-8' })
    return undefined
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Expected for what older spreadsheets save: the first line that is not UTF-8 tells where.
    report(firstBadLine(bytes))('wrong-encoding', { found: 'Windows-1252 / ISO-8859-1', expected: 'UTF-8' })
    return undefined
  }
}

function wideEncodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE'
  // Without a mark, every second byte of Western text in UTF-16 is zero.
  const start = bytes.subarray(0, 400)
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return start.length >= 4 && zeros * 3 > start.length ? 'UTF-16' : undefined
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from)
    const to = end < 0 ? bytes.length : end
    try {
      decoder.decode(bytes.subarray(from, to))
    } catch {
      return line
    }
    from = to + 1
  }
  return line
}
