import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import { aRow, rename } from '../contract/writes.ts'
import { embeddedFile } from './embedded-files.ts'
import { aFolder } from './embedded-place.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'

const NUMBER = '0470 12 34 56'

/** The files of a folder, its inner folders included, that hold these bytes. */
async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const holding: string[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    if (bytes.includes(text)) holding.push(entry.name)
  }
  return holding
}

test('after an erasure the closed file holds no byte of what was erased, nor does one opened after a kill', async () => {
  const folder = await aFolder()
  const killed = await aFolder()
  try {
    const file = embeddedFile(folder, 'contract')
    const network = {
      ...drawnNetwork('contract'),
      contacts: [aRow('contacts', { id: 'nadia', actor: 'clinic', kind: 'phone', value: NUMBER, personal: true })],
    }
    const first = await openEmbeddedStore({ file, networkId: 'contract' })
    await first.load(network, someone(), 'replace')
    await first.close()
    expect(await filesHolding(folder, NUMBER)).toStrictEqual(['contract.grafeo'])

    const store = await openEmbeddedStore({ file, networkId: 'contract' })
    await store.write([rename('ward', 'La salle')], someone())
    await store.write([{ act: 'remove', table: 'contacts', id: 'nadia' }], someone('erase'))
    const known = await store.wholeNetwork()
    // What a kill at this moment would leave behind.
    await cp(folder, killed, { recursive: true })
    await store.close()
    expect(await filesHolding(folder, NUMBER)).toStrictEqual([])
    expect((await readdir(folder)).sort()).toStrictEqual(['contract.grafeo'])

    expect(await filesHolding(killed, NUMBER)).not.toStrictEqual([])
    for (const place of [folder, killed]) {
      const again = await openEmbeddedStore({ file: embeddedFile(place, 'contract'), networkId: 'contract' })
      expect(await filesHolding(place, NUMBER)).toStrictEqual([])
      expect(await again.wholeNetwork()).toStrictEqual(known)
      expect(await again.write([], someone('erase'))).toMatchObject({ repeated: true, change: { revision: 3 } })
      expect((await again.write([rename('ward', 'Encore')], someone())).change.revision).toBe(4)
      await again.close()
      expect(await filesHolding(place, NUMBER)).toStrictEqual([])
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    await rm(killed, { recursive: true, force: true })
  }
})
