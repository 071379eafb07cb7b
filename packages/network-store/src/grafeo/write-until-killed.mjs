// Several writers at once, each writing one Change after another: a new tag, and the word that all of them write on one
// actor. Prints each answered mutation id, until it is killed. Reads the built package.
//   node write-until-killed.mjs FILE WRITERS
import { makeNetwork } from '@maillage/network-model'
import { openEmbeddedStore } from '../../dist/network-store.js'

const [file = '', writers = '1'] = process.argv.slice(2)
const store = await openEmbeddedStore({ file, networkId: 'contract' })
const by = (mutationId) => ({ author: 'épreuve', mutationId, reason: 'killed', at: new Date() })
const header = { id: 'contract', name: { fr: 'Épreuve' }, languages: ['fr'], collection: 'survey' }
const start = makeNetwork(header, { actors: [{ id: 'centre', name: { fr: 'Centre' }, kind: 'team' }] })
if ((await store.revision()) === 0) await store.load(start, by('start'), 'replace')

async function write(writer) {
  for (let number = 0; ; number += 1) {
    const id = `w-${process.pid}-${writer}-${number}`
    await store.write(
      [
        { act: 'create', table: 'tags', row: { id, name: { fr: id }, kind: 'theme', owner: 'centre' } },
        { act: 'update', table: 'actors', id: 'centre', cells: { website: id } },
      ],
      by(id),
    )
    // The sign at the end tells a whole answer from one that the kill cut.
    process.stdout.write(`${id};\n`)
  }
}
await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
