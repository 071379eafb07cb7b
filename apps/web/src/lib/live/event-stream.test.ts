import { describe, expect, it } from 'vitest'
import { eventsOf } from './event-stream.ts'

/** A stream that comes in the given pieces. */
const streamOf = (...pieces: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })

const read = async (...pieces: readonly string[]) => {
  const events = []
  for await (const event of eventsOf(streamOf(...pieces))) events.push(event)
  return events
}

describe('a stream of events', () => {
  it('gives each event once, a heartbeat without name and data', async () => {
    expect(await read(':\n\nevent: next\ndata: {"a":1}\n\n', 'event: complete\ndata:\n\n')).toEqual([
      { event: '', data: '' },
      { event: 'next', data: '{"a":1}' },
      { event: 'complete', data: '' },
    ])
  })
  it('puts together what came in pieces, even within a line end or a letter', async () => {
    expect(await read('event: ne', 'xt\r', '\ndata: un\r\nda', 'ta: deux\r\n', '\r\n')).toEqual([
      { event: 'next', data: 'un\ndeux' },
    ])
    const [first, second] = [
      new TextEncoder().encode('data: é\n\n').slice(0, 7),
      new TextEncoder().encode('data: é\n\n').slice(7),
    ]
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(first)
        controller.enqueue(second)
        controller.close()
      },
    })
    const events = []
    for await (const event of eventsOf(body)) events.push(event)
    expect(events).toEqual([{ event: '', data: 'é' }])
  })
  it('forgets an event that was cut off', async () => {
    expect(await read('event: next\ndata: {"a":')).toEqual([])
  })
})
