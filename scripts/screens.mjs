import './prepare/check-node.mjs'

// Takes the pictures of the pages into `screens/`, to be looked at by whoever changed them.
// `npm run screens -- WORD…` takes only those whose name holds every word: `npm run screens -- carte sombre`; the word
// `tout` takes all that there are, at every width and in both themes.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const { install } = await import('./prepare/install.mjs')
const { build } = await import('./prepare/build.mjs')
await install()
await build()
const { ROOT } = await import('./prepare/stamp.mjs')
const { openBrowser } = await import('./find-browser.mjs')
const { startServer } = await import('./start-server.mjs')
const { PICTURES } = await import('./screens/pictures.mjs')
const { makeNetworks } = await import('./screens/made-networks.mjs')

const words = process.argv.slice(2).filter((word) => word !== '--')
const all = words.includes('tout')
const named = words.filter((word) => word !== 'tout')
const wanted = PICTURES.filter(
  ({ name, usual }) => (all || named.length > 0 || usual) && named.every((word) => name.includes(word)),
)
const folder = join(ROOT, 'screens')
/** A busy machine draws slowly, and draws. */
const PATIENCE_MS = 120_000
const data = await mkdtemp(join(tmpdir(), 'maillage-screens-'))
let broken = 0

const { browser, close } = await openBrowser('no picture is taken')
const made = await mkdtemp(join(tmpdir(), 'maillage-made-'))
await takeIn(await makeNetworks(made))
const server = await startServer(data)
try {
  await mkdir(folder, { recursive: true })
  for (const picture of wanted) {
    const faults = await take(picture)
    broken += faults.length
    process.stdout.write(`${picture.name}.png\n${faults.map((fault) => `  ${fault}\n`).join('')}`)
  }
} finally {
  await server.stop()
  await close()
  await rm(data, { recursive: true, force: true })
  await rm(made, { recursive: true, force: true })
}
process.stdout.write(`${wanted.length} pictures in screens/, ${broken} faults in the console\n`)
process.exitCode = broken > 0 || wanted.length === 0 ? 1 : 0

/** Writes the networks that are made for the pictures where the server will find them. */
async function takeIn(networks) {
  const command = join(ROOT, 'scripts', 'maillage.mjs')
  for (const { id, folder: from } of networks)
    await promisify(execFile)(process.execPath, [command, 'import', from, '--network', id], {
      env: { ...process.env, MAILLAGE_DATA: data },
    })
}

/** Takes one picture; resolves with what the page complained of. */
async function take({ name, path, width, height, theme, lang, status = 200 }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: lang,
    reducedMotion: 'reduce',
    hasTouch: width < 600,
    isMobile: width < 600,
  })
  const faults = []
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      // The browser tells an address that is wanted not to be there as an error of its own.
      if (message.type() === 'error' && status === 200) faults.push(message.text())
    })
    const answer = await page.goto(new URL(path, server.address).href, { waitUntil: 'networkidle' })
    if (answer?.status() !== status) faults.push(`answered with ${answer?.status()}`)
    await page.evaluate(() => globalThis.document.fonts.ready)
    // The map draws after its data has come; two frames later it stands still.
    await page.waitForTimeout(1500)
    await page.screenshot({ path: join(folder, `${name}.png`) })
  } catch (error) {
    // One picture that cannot be had leaves the others to be taken.
    faults.push(error instanceof Error ? error.message.split('\n', 1)[0] : String(error))
  } finally {
    await context.close()
  }
  return faults
}
