import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core'

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
  /** Takes the server away; its data and its address stay. */
  stopServer(): Promise<void>
  /** Brings it back at the same address. */
  startServer(): Promise<void>
  close(): Promise<void>
}

export interface OpenPage {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, and answers of 500 and more. */
  readonly faults: string[]
  /** Goes on to another address, as somebody who writes it there. */
  go(path: string): Promise<void>
  /** Resolves once the page follows the changes of its network. */
  following(): Promise<void>
  close(): Promise<void>
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

const EVERYBODY: BrowserContextOptions = { locale: 'fr-BE', reducedMotion: 'reduce', ...DESKTOP }

interface Running {
  readonly address: string
  stop(): Promise<void>
}

/** Starts everything on a free port with a data folder of its own. */
export async function openPages(environment: Readonly<Record<string, string>> = {}): Promise<OpenPages> {
  const data = await aFolder()
  if (ofWholeRun()) await cp(await (filled ??= fill()), data, { recursive: true })
  let server = await startServer('0', data, environment)
  const { address } = server
  const { openBrowser } = (await import(FINDER)) as BrowserFinder
  const { browser, close } = await openBrowser('the journeys through the pages are not walked')
  return {
    address,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ ...EVERYBODY, ...options })
      return { ...(await openPage(context, address, path)), close: () => context.close() }
    },
    stopServer: () => server.stop(),
    startServer: async () => {
      server = await startServer(new URL(address).port, data, environment)
    },
    close: async () => {
      await close()
      await server.stop()
      // During a whole run what a server leaves is looked through at the end: see scripts/test/what-is-left.mjs.
      if (ofWholeRun()) return
      for (const left of [data, logOf(data)]) await rm(left, { recursive: true, force: true })
    },
  }
}

const aFolder = () => mkdtemp(join(tmpdir(), 'maillage-pages-'))
const ofWholeRun = () => basename(tmpdir()).startsWith('maillage-run-')

/** During a whole run a store is filled once by each worker: every file of tests begins with a copy of it. */
let filled: Promise<string> | undefined

async function fill(): Promise<string> {
  const data = await aFolder()
  const server = await startServer('0', data, {})
  await server.stop()
  return data
}

/** Where a server writes everything that it has to say. */
const logOf = (data: string) => `${data}.log`

async function startServer(
  port: string,
  data: string,
  environment: Readonly<Record<string, string>>,
): Promise<Running> {
  const log = openSync(logOf(data), 'a')
  const server: ChildProcess = spawn(process.execPath, [SERVER, '--port', port, '--data', data], {
    env: { ...process.env, MAILLAGE_LOG: 'trace', NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', log],
  })
  closeSync(log)
  const ended = once(server, 'close')
  const address = await Promise.race([
    firstLine(server.stdout as NodeJS.ReadableStream),
    ended.then(([code]) => {
      throw new Error(`the server ended with ${String(code)} before it printed an address; see ${logOf(data)}`)
    }),
  ])
  await standing(address)
  return {
    address,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM')
      await ended
    },
  }
}

/** The address is printed before the networks are open. */
async function standing(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const response = await fetch(new URL('/readyz', address))
    if (response.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the server was not ready within two minutes')
}

async function openPage(context: BrowserContext, address: string, path: string): Promise<OpenPage> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  let follows = false
  page.on('response', (response) => {
    follows ||= response.headers()['content-type']?.startsWith('text/event-stream') ?? false
    if (response.status() >= 500) faults.push(`${String(response.status())} ${response.url()}`)
  })
  const quiet = quietOf(page)
  const go = async (to: string) => {
    await page.goto(new URL(to, address).href)
    await quiet()
  }
  await go(path)
  return {
    page,
    faults,
    go,
    following: async () => {
      for (let tries = 0; tries < 600 && !follows; tries++) await new Promise((resolve) => setTimeout(resolve, 50))
      if (!follows) throw new Error('the page does not follow the changes')
    },
    close: () => page.close(),
  }
}

const QUIET = 500

/** Resolves when nothing was asked for during half a second; the stream of changes, which never ends, does not count. */
function quietOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>()
  let last = Date.now()
  const done = (request: Request) => {
    asked.delete(request)
    last = Date.now()
  }
  page.on('request', (request) => {
    if (request.headers()['accept'] !== 'text/event-stream') asked.add(request)
  })
  page.on('requestfinished', done)
  page.on('requestfailed', done)
  return async () => {
    for (let tries = 0; tries < 600; tries++) {
      if (asked.size === 0 && Date.now() - last >= QUIET) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`still asking for ${[...asked].map((request) => request.url()).join(' ')}`)
  }
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
