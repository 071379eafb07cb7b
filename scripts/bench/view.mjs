import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedFile, openEmbeddedStore } from '../../packages/network-store/dist/network-store.js'
import { ROOT } from '../prepare/stamp.mjs'
import { BARE_PAGE, bareData } from './bare-cytoscape.mjs'
import { lastPaint, measuringBrowser, serveFiles } from './browser-pages.mjs'
import { serveNetwork } from './child.mjs'
import { dragPage, dragRows } from './drag.mjs'
import { inventNetwork } from './invented-network.mjs'
import { inTurn, median, ratioRow } from './measuring.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const OPENED = Number(process.env.BENCH_ACTORS ?? 2_000)
const DRAGGED = process.env.BENCH_ACTORS ? [OPENED] : [2_000, 10_000]

/** R2: a network opens in the whole map, beside a bare page. R3: a frame while it is dragged, with and without its texture. */
export async function measure(name) {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  const browser = await measuringBrowser()
  try {
    if (name === 'R2') return await measureOpening(folder, browser)
    const rows = []
    for (const actors of DRAGGED) rows.push(...(await measureDragging(folder, browser, actors)))
    return rows
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** An invented network behind our whole server, pages and all, with its columns. */
async function served(folder, actors) {
  const network = inventNetwork({ actors, ties: 3 * actors, loads: 0.5 })
  const { id } = network.header
  const data = join(folder, String(actors))
  await mkdir(data)
  const store = await openEmbeddedStore({ file: embeddedFile(data, id), networkId: id })
  await store.load(network, { author: 'bench', mutationId: 'bench', reason: 'bench', at: new Date() }, 'replace')
  await store.close()
  const server = await serveNetwork({ words: ['--data', data], variables: {} }, id)
  const { columns } = await server.ask('query Columns { columns }')
  return { server, columns, map: new URL(`/${id}/carte?regard=sectors`, server.url).href }
}

async function measureOpening(folder, browser) {
  const { server, columns, map } = await served(folder, OPENED)
  const bare = await serveFiles({
    '/': ['text/html; charset=utf-8', BARE_PAGE],
    '/data': ['application/json', JSON.stringify(bareData(columns))],
  })
  await mkdir(join(ROOT, 'bench-results'), { recursive: true })
  const opened = (address, inHand, shot) => () =>
    browser.page(async (page) => {
      await page.goto(address, { waitUntil: 'commit' })
      const painted = await lastPaint(page)
      await page.screenshot({ path: join(ROOT, 'bench-results', `${shot}.png`) })
      return { painted, inHand: await page.evaluate(inHand), stages: await page.evaluate(stagesOf) }
    })
  try {
    const pages = {
      ours: opened(map, columnsInHand, 'R2-ours'),
      reference: opened(bare.address, () => globalThis.inHand, 'R2-bare'),
    }
    // The first of each warms files and the server: the other pages are those that people come back to.
    for (const open of Object.values(pages)) await open()
    const { ours, reference } = await inTurn(ROUNDS, pages)
    const size = `${columns.actors.id.length} actors, ${columns.ties.id.length} ties`
    const fromHand = ({ painted, inHand }) => painted - inHand
    const told = (what, value) => ({ what: `  of ours: ${what}`, unit: 'ms', value })
    const stage = (name) => median(ours.map(({ stages }) => stages[name]))
    return [
      ratioRow({
        what: `from the columns in hand to the last paint of the whole map, ${size}, beside a bare Cytoscape page`,
        ours: ours.map(fromHand),
        reference: reference.map(fromHand),
        unit: 'ms',
        goal: 0.7,
        stretch: 0.5,
      }),
      ratioRow({
        what: `the same from the click on its address, server and network and all`,
        ours: ours.map(({ painted }) => painted),
        reference: reference.map(({ painted }) => painted),
        unit: 'ms',
      }),
      told('the page is answered', stage('answered')),
      told('its scripts are there', stage('scripts')),
      told('the columns are there', median(ours.map(({ inHand }) => inHand))),
      told('the map was last painted', median(ours.map(({ painted }) => painted))),
    ]
  } finally {
    await bare.close()
    await server.stop()
  }
}

/** In the page: when the largest answer of data had come, as the browser told it. */
function columnsInHand() {
  const answers = performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType === 'fetch')
  const largest = answers.sort((a, b) => b.decodedBodySize - a.decodedBodySize)[0]
  const [page] = performance.getEntriesByType('navigation')
  return largest && largest.decodedBodySize > 50_000 ? largest.responseEnd : page.responseEnd
}

/** In the page: milliseconds since it was asked for. */
function stagesOf() {
  const [page] = performance.getEntriesByType('navigation')
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
  return { answered: page.responseEnd, scripts: Math.max(0, ...scripts.map(({ responseEnd }) => responseEnd)) }
}

async function measureDragging(folder, browser, actors) {
  const { server, columns } = await served(folder, actors)
  await server.stop()
  const files = await serveFiles({
    '/drag.html': ['text/html; charset=utf-8', dragPage()],
    '/columns': ['application/json', JSON.stringify(columns)],
  })
  try {
    return await dragRows(browser, `${files.address}/drag.html`, columns, ROUNDS)
  } finally {
    await files.close()
  }
}
