/** One event of a stream; a comment (the server's heartbeat) has neither name nor data. */
export interface StreamEvent {
  readonly event: string
  readonly data: string
}

/** The events of an answer in `text/event-stream`, as they come. Ends with the stream; throws when the connection breaks. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest = (rest + decoder.decode(value, { stream: true })).replace(/\r\n/g, '\n')
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) yield readBlock(block)
    }
  } finally {
    // A stream that broke cannot be cancelled any more; one that is left must be.
    await reader.cancel().catch(() => undefined)
  }
}

function readBlock(block: string): StreamEvent {
  let event = ''
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const value = line.slice(colon + 1).replace(/^ /, '')
    if (line.startsWith('event:')) event = value
    else if (line.startsWith('data:')) data.push(value)
  }
  return { event, data: data.join('\n') }
}
