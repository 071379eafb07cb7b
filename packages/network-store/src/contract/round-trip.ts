import { createHash } from 'node:crypto'
import { TABLE_NAMES, type Network } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { randomNetworks } from './random-network.ts'

/** Same text, same hash: columns, rows and languages have one order each. */
const hashOf = (network: Network): string => createHash('sha256').update(JSON.stringify(network)).digest('hex')

const SEED = 20_261_122

/** What goes in comes out: every row, every sign of it, in its order. */
export function roundTripContract(make: MakePlace): void {
  describe('what goes in comes out', () => {
    const networks = randomNetworks('contract', SEED, 12)

    test.each(networks.map((network, index) => ({ index, network })))(
      `random network $index of seed ${String(SEED)}`,
      async ({ network }) => {
        await inPlace(make, async (store) => {
          await store.load(network, someone(), 'replace')
          const whole = await store.wholeNetwork()
          expect(whole.revision).toBe(1)
          expect(whole.network).toStrictEqual(network)
          expect(await store.header()).toStrictEqual(network.header)
        })
      },
    )

    test(`the same networks one over another: the store holds the last one (seed ${String(SEED)})`, async () => {
      await inPlace(make, async (store) => {
        for (const network of networks) {
          await store.load(network, someone(), 'replace')
          expect((await store.wholeNetwork()).network).toStrictEqual(network)
        }
      })
    })

    test('the hash is the same after a reload and after a reopening', async () => {
      const [network] = networks
      if (network === undefined) throw new Error('no network')
      await inPlace(make, async (store, place) => {
        await store.load(network, someone(), 'replace')
        const before = hashOf((await store.wholeNetwork()).network)
        const again = await store.load((await store.wholeNetwork()).network, someone(), 'replace')
        const rows = TABLE_NAMES.reduce((sum, table) => sum + network[table].length, 0)
        expect(again.change.counts).toStrictEqual({ created: 0, updated: 0, removed: 0, unchanged: rows })
        await store.close()
        const reopened = await place.open()
        expect(hashOf((await reopened.wholeNetwork()).network)).toBe(before)
        expect(await reopened.revision()).toBe(2)
      })
    })
  })
}
