import { betweenness, tiesToRows } from '@maillage/network-kernel'
import { expect, test } from 'vitest'
import { runTaskHere, type RunTask } from './run-task.ts'
import { workFor } from './work-for.ts'

/** A ring of actors with a chord every seventh. */
function ring(vertices: number) {
  const from = Array.from({ length: vertices }, (_, v) => v)
  const chords = from.filter((v) => v % 7 === 0)
  return tiesToRows(
    vertices,
    [...from, ...chords],
    [...from.map((v) => (v + 1) % vertices), ...chords.map((v) => (v * 31 + 5) % vertices)],
  )
}

test('parts added up are the whole, to the last but a few digits, and every time the same', async () => {
  const rows = ring(600)
  let begun = 0
  const counting: RunTask = (task, input, signal) => {
    begun += 1
    return runTaskHere(task, input, signal)
  }
  const { work, progress } = workFor(counting, new AbortController().signal)
  expect(progress()).toBe(0)
  const parts = await work('betweenness', { rows })
  expect([begun, progress()]).toEqual([8, 1])
  const whole = betweenness({ rows })
  for (const [v, through] of whole.entries()) expect(parts[v]).toBeCloseTo(through, 6)
  expect(await work('betweenness', { rows })).toEqual(parts)
})

test('a small network is one part', async () => {
  const rows = ring(20)
  const { work } = workFor(runTaskHere, new AbortController().signal)
  expect(await work('betweenness', { rows })).toEqual(betweenness({ rows }))
})

test('when one part fails the others are told to stop, and the failure is told', async () => {
  const told: boolean[] = []
  let begun = 0
  const failing: RunTask = (_task, _input, signal) => {
    const result =
      begun++ === 3
        ? Promise.reject(new Error('no memory left'))
        : new Promise<never>((_, reject) => {
            signal.addEventListener('abort', () => {
              told.push(true)
              reject(new Error('stopped'))
            })
          })
    return { result, share: () => 0 }
  }
  const { work } = workFor(failing, new AbortController().signal)
  await expect(work('betweenness', { rows: ring(600) })).rejects.toThrow('no memory left')
  expect(told).toHaveLength(7)
})

test('who is told to stop stops', async () => {
  const stop = new AbortController()
  const { work } = workFor(runTaskHere, stop.signal)
  const asked = work('betweenness', { rows: ring(2000) })
  stop.abort(new Error('nobody wants it'))
  await expect(asked).rejects.toThrow('nobody wants it')
})
