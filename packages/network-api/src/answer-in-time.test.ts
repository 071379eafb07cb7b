import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime, PATIENCE_MS } from './answer-in-time.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<string>(() => undefined)

test('what comes in time is the answer, and leaves no timer', async () => {
  expect(await inTime(Promise.resolve('here'), performance.now(), 'question')).toBe('here')
  expect(vi.getTimerCount()).toBe(0)
})

test('a question that nobody answers is told as silence; of a write nobody knows whether it was done', async () => {
  const began = performance.now()
  const asked = expect(inTime(never(), began, 'question')).rejects.toMatchObject({ kind: 'silent', facts: {} })
  const written = expect(inTime(never(), began, 'write')).rejects.toMatchObject({
    kind: 'silent',
    facts: { outcome: 'unknown' },
  })
  await vi.advanceTimersByTimeAsync(PATIENCE_MS)
  await asked
  await written
})

test('the parts of one operation share one patience', async () => {
  const began = performance.now()
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 10)
  const asked = expect(inTime(never(), began, 'question')).rejects.toMatchObject({ kind: 'silent' })
  await vi.advanceTimersByTimeAsync(10)
  await asked
})

test('what fails after that surprises nobody', async () => {
  let fail: (error: Error) => void = () => undefined
  const work = new Promise<string>((_, reject) => {
    fail = reject
  })
  const asked = expect(inTime(work, performance.now(), 'write')).rejects.toMatchObject({ kind: 'silent' })
  await vi.advanceTimersByTimeAsync(PATIENCE_MS)
  await asked
  fail(new Error('too late'))
  await vi.advanceTimersByTimeAsync(1)
})
