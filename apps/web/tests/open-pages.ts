import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const FINDER: string = new URL('../../../scripts/find-browser.mjs', import.meta.url).href
const SERVER = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))

/** The plain script that tests and pictures share. */
interface BrowserFinder {
  openBrowser(what: string): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }>
}

/** The real server with both networks, and a browser. */
export interface OpenPages {
  readonly address: string
  /** A page of its own; what it complains of is collected in `faults`. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>
  close(): Promise<void>
}

export interface OpenPage {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, and answers of 500 and more. */
  readonly faults: string[]
  close(): Promise<void>
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Starts everything on a free port with a data folder of its own. */
export async function openPages(): Promise<OpenPages> {
  const data = await mkdtemp(join(tmpdir(), 'maillage-pages-'))
  const server = spawn(process.execPath, [SERVER, '--port', '0', '--data', data], {
    env: { ...process.env, MAILLAGE_LOG: 'silent', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'close')
  const address = await Promise.race([
    firstLine(server.stdout),
    ended.then(([code]) => {
      throw new Error(`the server ended with ${String(code)} before it printed an address`)
    }),
  ])
  const { openBrowser } = (await import(FINDER)) as BrowserFinder
  const { browser, close } = await openBrowser('the journeys through the pages are not walked')
  return {
    address,
    open: (path, options = {}) => openPage(browser, address, path, options),
    close: async () => {
      await close()
      server.kill('SIGTERM')
      await ended
      await rm(data, { recursive: true, force: true })
    },
  }
}

async function openPage(
  browser: Browser,
  address: string,
  path: string,
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'fr-BE', reducedMotion: 'reduce', ...DESKTOP, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${String(response.status())} ${response.url()}`)
  })
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' })
  return { page, faults, close: () => context.close() }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  let said = ''
  for await (const chunk of stream) {
    said += String(chunk)
    const line = /^http:\S+$/m.exec(said)
    if (line) return line[0]
  }
  throw new Error('the server printed no address')
}

/** Waits until the map stands: its canvas is there and the state « en train de se dessiner » is gone. */
export async function mapStands(page: Page): Promise<void> {
  await page.locator('.canvas canvas').first().waitFor()
  await page.locator('.map .state').waitFor({ state: 'detached' })
}
