// One visit, many ways of looking: goes from regard to regard of the map by their links, as a reader does. One canvas serves
// the whole visit, and neither the heap nor the listeners of the page grow with the switches.
//   node scripts/soak/regard-switches.mjs [--switches 200] [--network bassin-exemple]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../find-browser.mjs'
import { serveNetwork } from '../bench/child.mjs'

const { values } = parseArgs({
  options: { switches: { type: 'string', default: '200' }, network: { type: 'string', default: 'bassin-exemple' } },
})
const SWITCHES = Number(values.switches)
/** Pictures that are kept for coming back, and code that is compiled once, are there by then. */
const WARM = 20
/** Of the heap after the warming: garbage that the collector leaves for later moves it by so much. */
const MOST_GROWTH = 0.15
const MOST_MEGABYTES = 4

const folder = mkdtempSync(join(tmpdir(), 'maillage-soak-'))
const server = await serveNetwork({ words: ['--data', folder], variables: {} }, values.network)
const { browser, close } = await openBrowser('nobody goes from regard to regard')
try {
  const wrong = await visit()
  for (const line of wrong) console.error(`regard-switches: ${line}`)
  process.exitCode = wrong.length > 0 ? 1 : 0
} finally {
  await close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function visit() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(60_000)
  const faults = []
  page.on('pageerror', (error) => faults.push(`the page complained: ${error.message}`))
  await page.goto(new URL(`/${values.network}/carte?regard=sectors`, server.url).href)
  await page.waitForSelector('canvas')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.evaluate(() => (globalThis.document.querySelector('canvas').itIsTheFirst = true))
  const links = page.locator('a[aria-keyshortcuts][href*="regard="]:visible')
  const count = await links.count()
  if (count < 3) return [`only ${count} regards can be chosen`]
  let before
  for (let step = 0; step <= WARM + SWITCHES; step += 1) {
    if (step === WARM) before = await weighed(page, session)
    await links.nth(step % count).click()
    await page.waitForFunction(() => !globalThis.document.querySelector('[aria-busy="true"]'))
    await page.waitForTimeout(40)
  }
  const after = await weighed(page, session)
  const same = await page.evaluate(() => globalThis.document.querySelector('canvas')?.itIsTheFirst === true)
  console.log(`regard-switches: ${SWITCHES} between ${count} regards; before ${said(before)}; after ${said(after)}`)
  if (!same) faults.push('another canvas was made')
  if (after.canvases !== before.canvases) faults.push(`${after.canvases} canvases instead of ${before.canvases}`)
  if (after.listeners > before.listeners + 20) faults.push(`${after.listeners - before.listeners} listeners more`)
  if (after.heap > before.heap * (1 + MOST_GROWTH) + MOST_MEGABYTES) faults.push('the heap grew')
  return faults
}

function said({ heap, listeners, nodes, canvases }) {
  return `${heap.toFixed(1)} MB, ${listeners} listeners, ${nodes} nodes, ${canvases} canvases`
}

/** What the page holds once its garbage is gone. */
async function weighed(page, session) {
  await page.waitForTimeout(1500)
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    heap: of('JSHeapUsedSize') / 1e6,
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    canvases: await page.locator('canvas').count(),
  }
}
