import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { embeddedFile } from './embedded-files.ts'
import { aFolder } from './embedded-place.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'

const child = fileURLToPath(new URL('load-until-killed.mjs', import.meta.url))
const built = fileURLToPath(new URL('../../dist/network-store.js', import.meta.url))

/** Lets a child load one actor after another, kills it after some answers, and returns what it was answered. */
async function killedAfter(file: string, answers: number, from: number): Promise<readonly string[]> {
  const loading = spawn(process.execPath, [child, file, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(loading, 'exit')
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: loading.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === answers) loading.kill('SIGKILL')
  }
  await gone
  return acknowledged
}

test('a process killed while it loads keeps every load that was answered, and half of none', async () => {
  // The child is another Node, which reads no TypeScript: it needs the built package.
  expect(existsSync(built), 'run `tsc -b packages/network-store` first').toBe(true)
  const folder = await aFolder()
  const file = embeddedFile(folder, 'contract')
  try {
    const acknowledged: string[] = []
    for (const answers of [3, 17, 8]) acknowledged.push(...(await killedAfter(file, answers, acknowledged.length)))
    expect(acknowledged.length).toBeGreaterThanOrEqual(28)
    const store = await openEmbeddedStore({ file, networkId: 'contract' })
    const changes = await store.changesSince(0)
    expect(changes.map(({ mutationId }) => mutationId)).toEqual(expect.arrayContaining(acknowledged))
    expect(changes.map(({ revision }) => revision)).toStrictEqual(changes.map((_, index) => index + 1))
    // Each load brought one actor with one collaboration: as many as there are Changes, no more.
    const { network, revision } = await store.wholeNetwork()
    expect(revision).toBe(changes.length)
    expect(network.collaborations).toHaveLength(changes.length)
    expect(network.actors).toHaveLength(changes.length + 1)
    await store.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
