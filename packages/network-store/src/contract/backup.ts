import { describe, expect, test } from 'vitest'
import { readBackup } from '../backup/read-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import type { NetworkStore, StoreContents } from '../store-promise.ts'
import { drawnNetwork } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { randomEdits, seeded } from './random-edits.ts'
import { randomNetworks } from './random-network.ts'
import { relationshipsIn, relationshipsOf } from './relationships-agree.ts'

const SEED = 20_261_124

async function withAHistory(store: NetworkStore): Promise<void> {
  const [start, other] = randomNetworks('contract', SEED, 2)
  if (start === undefined || other === undefined) throw new Error('no network')
  const random = seeded(SEED)
  await store.load(start, someone('first'), 'replace')
  for (let step = 0; step < 12; step += 1) {
    const { network } = await store.wholeNetwork()
    await store.write(randomEdits(random, network, other), someone()).catch(() => undefined)
  }
  await store.load(other, someone(), 'merge')
  await store.undo(`change-${String(await store.revision())}`, someone()).catch(() => undefined)
}

async function restored(text: string): Promise<StoreContents> {
  const read = await readBackup([text])
  if ('problem' in read) throw new Error(JSON.stringify(read.problem))
  return read.contents
}

/** What a store holds comes out as text and goes into another one, whichever engine is behind either. */
export function backupContract(make: MakePlace): void {
  describe('everything goes out and comes in', () => {
    test(`a restored store holds the same, says the same of its past, and goes on (seed ${String(SEED)})`, async () => {
      let text = ''
      let before: StoreContents | undefined
      await inPlace(make, async (store) => {
        await withAHistory(store)
        before = await store.contents()
        text = [...writeBackup(before)].join('')
      })
      const contents = await restored(text)
      expect(contents).toStrictEqual(before)
      await inPlace(make, async (store, place) => {
        await store.restore(contents)
        expect(await store.contents()).toStrictEqual(before)
        expect([...writeBackup(await store.contents())].join('')).toBe(text)
        expect(await store.wholeNetwork()).toStrictEqual({ network: before?.network, revision: before?.revision })
        expect(await relationshipsIn(await place.statements())).toStrictEqual(relationshipsOf(contents.network))
        expect(await store.changesSince(0)).toStrictEqual(before?.changes.map(({ change }) => change))
        expect(await store.load(contents.network, someone('first'), 'replace')).toMatchObject({
          repeated: true,
          change: { id: 'change-1' },
        })
        const actor = contents.network.actors[0]
        if (actor === undefined) throw new Error('no actor')
        const { change } = await store.write(
          [{ act: 'update', table: 'actors', id: actor.id, cells: { name: { fr: 'Après la reprise' } } }],
          someone(),
        )
        expect(change.revision).toBe(contents.revision + 1)
        await store.undo(change.id, someone())
        expect((await store.wholeNetwork()).network).toStrictEqual(contents.network)
      })
    })

    test('only an empty store is restored into, and only of the same network', async () => {
      const network = drawnNetwork('contract')
      await inPlace(make, async (store) => {
        await store.load(network, someone(), 'replace')
        const contents = await store.contents()
        await expect(store.restore(contents)).rejects.toMatchObject({ kind: 'not-empty', facts: { revision: 1 } })
        await expect(store.restore({ ...contents, network: drawnNetwork('elsewhere') })).rejects.toMatchObject({
          kind: 'other-network',
        })
        expect(await store.contents()).toStrictEqual(contents)
      })
    })

    test('what cannot be restored whole is not restored at all', async () => {
      const network = drawnNetwork('contract')
      await inPlace(make, async (store) => {
        const broken: StoreContents = {
          network: { ...network, actors: network.actors.slice(1) },
          revision: 0,
          changes: [],
        }
        await expect(store.restore(broken)).rejects.toMatchObject({ kind: 'dangling-reference' })
        expect(await store.header()).toBeNull()
        expect(await store.revision()).toBe(0)
      })
    })
  })
}
