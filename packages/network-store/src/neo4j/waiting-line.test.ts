import { expect, test } from 'vitest'
import { waitingLine } from './waiting-line.ts'

const LONG = 60_000

test('so many are inside at once, the others come in the order they came', async () => {
  const line = waitingLine(2, 10, LONG)
  const [first, second] = [await line.enter(), await line.enter()]
  const came: string[] = []
  const third = line.enter().then((leave) => {
    came.push('third')
    return leave
  })
  const fourth = line.enter().then((leave) => {
    came.push('fourth')
    return leave
  })
  expect(line.inside).toBe(2)
  first()
  await third
  expect(came).toStrictEqual(['third'])
  second()
  await fourth
  expect(came).toStrictEqual(['third', 'fourth'])
  expect(line.inside).toBe(2)
})

test('who leaves twice gives one place back', async () => {
  const line = waitingLine(1, 10, LONG)
  const leave = await line.enter()
  leave()
  leave()
  expect(line.inside).toBe(0)
})

test('too many waiting are turned away at once, and who waits too long too', async () => {
  const line = waitingLine(1, 1, 10)
  await line.enter()
  const waiting = line.enter()
  await expect(line.enter()).rejects.toMatchObject({ name: 'StoreUnavailable', kind: 'busy', facts: { most: 1 } })
  await expect(waiting).rejects.toMatchObject({ kind: 'busy', facts: { waited: 10 } })
  expect(line.inside).toBe(1)
})
