import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { askDirectory } from '../../apps/server/dist/exports/ask-directory.js'
import { directoryBookOf } from '../../apps/server/dist/exports/directory-book-of.js'
import { printDirectory } from '../../apps/server/dist/exports/print-directory.js'
import { unwrappedFace } from '../../apps/server/dist/printed/unwrapped-face.js'
import { setDirectory } from '../../apps/server/dist/printed/set-directory.js'
import { createNetworkApi, OpenNetwork } from '../../packages/network-api/dist/network-api.js'
import { readSeedFolder } from '../../packages/network-exchange/dist/network-exchange.js'
import { embeddedFile, openEmbeddedStore } from '../../packages/network-store/dist/network-store.js'
import { inTurn, milliseconds, ratioRow } from './measuring.mjs'
import { inventOffers } from './offering-network.mjs'

/** What the server prints with, as it finds it. */
const fromTheServer = createRequire(new URL('../../apps/server/package.json', import.meta.url))
const PdfDocument = fromTheServer('pdfkit')
const FACE = unwrappedFace(
  readFileSync(fromTheServer.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff')),
)

const ROUNDS = 5
const WARM_UP = 2
const SEED = fileURLToPath(new URL('../../graph-seeds/bassin-exemple/', import.meta.url))
const COMMUNES = ['valbrume', 'pontclair', 'courtebise']

/**
 * A printed directory beside the library alone that writes the same words in one face, without tags, outline, references
 * or whole entries: time and size are told, not judged. Judged is whether others wait.
 */
export async function measure() {
  const seed = await readSeedFolder(SEED)
  if (!seed.network) throw new Error('the seed cannot be read')
  const books = [
    ['three communes of the invented network', await bookOf(seed.network, { territories: COMMUNES })],
    ['1 000 actors', await bookOf(inventOffers({ actors: 1000, ties: 4000 }), null)],
  ]
  const rows = []
  for (const [what, book] of books) {
    const text = textOf(book)
    const sizes = { ours: 0, bare: 0, pages: 0 }
    const works = {
      ours: () =>
        milliseconds(async () => {
          sizes.ours = 0
          sizes.pages = await setDirectory(book, (chunk) => (sizes.ours += chunk.length))
        }),
      bare: () =>
        milliseconds(async () => {
          sizes.bare = await bare(text)
        }),
    }
    await inTurn(WARM_UP, works)
    const found = await inTurn(ROUNDS, works)
    const size = `${what}, ${sizes.pages} pages, ${Math.round(sizes.ours / 1000)} kB`
    rows.push(
      ratioRow({
        what: `printed directory, ${size}, against pdfkit alone with the same words`,
        ours: found.ours,
        reference: found.bare,
        unit: 'ms',
      }),
      ratioRow({
        what: `its size, ${what}, against the same`,
        ours: [sizes.ours / 1000],
        reference: [sizes.bare / 1000],
        unit: 'kB',
      }),
    )
    const loop = monitorEventLoopDelay({ resolution: 1 })
    loop.enable()
    const whole = await milliseconds(() => printDirectory(book, () => undefined, new AbortController().signal))
    loop.disable()
    rows.push({
      what: `longest wait of others while it is printed in its thread (${Math.round(whole)} ms), ${what}`,
      unit: 'ms',
      value: loop.max / 1e6,
      goal: 50,
    })
  }
  return rows
}

async function bookOf(network, filter) {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  const { id } = network.header
  const store = await openEmbeddedStore({ file: embeddedFile(folder, id), networkId: id })
  await store.load(network, { author: 'bench', mutationId: 'bench', reason: 'bench', at: new Date() }, 'replace')
  const networks = [new OpenNetwork(id, store, () => new Date('2026-10-14T10:00:00Z'))]
  const api = createNetworkApi({ networks, access: 'local', log: console.error })
  const asked = { network: id, language: 'fr', viewer: 'anonymous', gone: new AbortController().signal }
  const told = await askDirectory(api, asked, filter)
  await api.dispose()
  await store.close()
  await rm(folder, { recursive: true, force: true })
  return directoryBookOf(told, {
    language: 'fr',
    large: false,
    filter,
    address: `https://reseau.example/${id}/repertoire`,
    printedOn: '2026-10-14',
  })
}

/** Every word of a book, entry by entry. */
function textOf({ title, subtitle, about, groups }) {
  return [
    [title, subtitle, ...about].join('\n'),
    ...groups.flatMap(({ name, sectors, also }) => [
      name,
      ...sectors.flatMap((sector) => [
        sector.name,
        ...sector.entries.map((entry) =>
          [entry.name, entry.about, entry.load, ...entry.lines.map(({ label, text }) => `${label} ${text}`)].join('\n'),
        ),
      ]),
      also.map((one) => one.name).join('\n'),
    ]),
  ]
}

/** The library as it comes: one face, its own lines and pages. Resolves with how many bytes it makes. */
function bare(texts) {
  return new Promise((resolve, reject) => {
    const pdf = new PdfDocument({ size: 'A4', margin: 42 })
    let bytes = 0
    pdf.on('data', (chunk) => (bytes += chunk.length))
    pdf.on('end', () => resolve(bytes))
    pdf.on('error', reject)
    pdf.registerFont('face', FACE).font('face').fontSize(9)
    for (const text of texts) pdf.text(text.replaceAll('\u202f', '\u00a0'), { columns: 2, paragraphGap: 6 })
    pdf.end()
  })
}
