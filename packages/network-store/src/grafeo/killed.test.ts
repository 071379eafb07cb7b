import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { wrongAfterAKill } from '../contract/after-a-kill.ts'
import { embeddedFile } from './embedded-files.ts'
import { aFolder } from './embedded-place.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'

const child = fileURLToPath(new URL('write-until-killed.mjs', import.meta.url))
const built = fileURLToPath(new URL('../../dist/network-store.js', import.meta.url))
const WRITERS = 8

/** Lets the writers of a child write, kills it after some answers, and returns what was answered. */
async function killedAfter(file: string, answers: number): Promise<readonly string[]> {
  const writing = spawn(process.execPath, [child, file, String(WRITERS)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(writing, 'exit')
  const answered: string[] = []
  for await (const line of createInterface({ input: writing.stdout })) {
    if (line.endsWith(';')) answered.push(line.slice(0, -1))
    if (answered.length === answers) writing.kill('SIGKILL')
  }
  await gone
  return answered
}

test('a process killed under several writers keeps every write that was answered, and half of none', async () => {
  // The child is another Node, which reads no TypeScript: it needs the built package.
  expect(existsSync(built), 'run `tsc -b packages/network-store` first').toBe(true)
  const folder = await aFolder()
  const file = embeddedFile(folder, 'contract')
  try {
    const answered: string[] = []
    for (const answers of [3, 57, 20]) answered.push(...(await killedAfter(file, answers)))
    expect(answered.length).toBeGreaterThanOrEqual(80)
    const store = await openEmbeddedStore({ file, networkId: 'contract' })
    expect(await wrongAfterAKill(store, answered)).toStrictEqual([])
    expect(await wrongAfterAKill(store, ['never'])).toStrictEqual(['never was answered and is lost'])
    await store.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
