import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'vitest'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import { embeddedFile } from './embedded-files.ts'
import { aFolder } from './embedded-place.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'
test('x', async () => {
  const folder = await aFolder()
  const good = embeddedFile(join(folder, 'good'), 'contract')
  const store = await openEmbeddedStore({ file: good, networkId: 'contract' })
  const network = drawnNetwork('contract')
  await store.load(network, someone(), 'replace')
  await store.load({ ...network, header: { ...network.header, licence: 'CC-BY-4.0' } }, someone(), 'merge')
  await cp(join(folder, 'good'), join(folder, 'crashed'), { recursive: true })
  const names = await readdir(join(folder, 'crashed', 'contract.grafeo.wal'))
  for (const n of names) console.log(n, (await stat(join(folder, 'crashed', 'contract.grafeo.wal', n))).size)
  const read = async (dir: string) => { const s = await openEmbeddedStore({ file: embeddedFile(dir, 'contract'), networkId: 'contract' }); try { return [await s.revision(), (await s.header())?.licence] } finally { await s.close() } }
  await cp(join(folder, 'crashed'), join(folder, 'c2'), { recursive: true })
  console.log('unflipped', await read(join(folder, 'c2')))
  const n = names.find(x => x.endsWith('.log'))!
  const whole = await readFile(join(folder, 'crashed', 'contract.grafeo.wal', n))
  const tally: Record<string, string[]> = {}
  for (let at = 0; at < whole.length; at += Math.max(1, Math.floor(whole.length / 150))) for (const bit of [0, 7]) {
    const dir = join(folder, 't'); await cp(join(folder, 'crashed'), dir, { recursive: true })
    const b = Buffer.from(whole); b[at]! ^= 1 << bit; await writeFile(join(dir, 'contract.grafeo.wal', n), b)
    let k; try { k = JSON.stringify(await read(dir)) } catch (e) { k = String((e as any).kind ?? e) }
    ;(tally[k] ??= []).push(`${at}.${bit}`)
    await rm(dir, { recursive: true })
  }
  console.log(whole.length, JSON.stringify(Object.fromEntries(Object.entries(tally).map(([k, v]) => [k, [v.length, v.slice(0, 8), v.at(-1)]]))))
  await store.close(); await rm(folder, { recursive: true })
})
