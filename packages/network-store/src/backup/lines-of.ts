/** Text as lines without their ends; the last one also when no end follows, unless it is empty. */
export async function* linesOf(
  text: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ readonly line: string; readonly ended: boolean }> {
  let pieces: string[] = []
  for await (const chunk of text) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      pieces.push(chunk.slice(start, end))
      yield { line: pieces.join(''), ended: true }
      pieces = []
      start = end + 1
    }
    if (start < chunk.length) pieces.push(chunk.slice(start))
  }
  if (pieces.length > 0) yield { line: pieces.join(''), ended: false }
}
