// Loads one actor and one collaboration after another and prints each answered mutation id, until it is killed.
import { makeNetwork } from '@maillage/network-model'
import { openEmbeddedStore } from '../../dist/network-store.js'

const [file = '', start = '0'] = process.argv.slice(2)
const store = await openEmbeddedStore({ file, networkId: 'contract' })
const header = { id: 'contract', name: { fr: 'Épreuve' }, languages: ['fr'], collection: 'survey' }
for (let number = Number(start); ; number += 1) {
  const mutationId = `load-${process.pid}-${number}`
  const id = `a-${process.pid}-${number}`
  const network = makeNetwork(header, {
    actors: [
      { id: 'centre', name: { fr: 'Centre' }, kind: 'team' },
      { id, name: { fr: id }, kind: 'team' },
    ],
    collaborations: [{ id: `c-${id}`, between: ['centre', id] }],
  })
  await store.load(network, { author: 'épreuve', mutationId, reason: 'killed', at: new Date() }, 'merge')
  process.stdout.write(`${mutationId}\n`)
}
