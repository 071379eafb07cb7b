// Pages that are measured: a browser without a limit of frames, files served to it, and when a canvas stood still.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../find-browser.mjs'

const FLAGS = [
  '--disable-gpu',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--hide-scrollbars',
  '--js-flags=--expose-gc',
]
const ROOT = new URL('../../', import.meta.url)
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html; charset=utf-8' }
const PATIENCE_MS = 120_000

/** A browser; `page(run)` opens one in a context of its own, with the size of the window that all are measured in. */
export async function measuringBrowser() {
  const found = await findBrowser()
  if (!found) throw new Error('no Chromium was found (set CHROMIUM_PATH)')
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ ...found, args: [...found.args, ...FLAGS] })
  return {
    async page(run) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-BE' })
      const faults = []
      try {
        const page = await context.newPage()
        page.setDefaultTimeout(PATIENCE_MS)
        page.on('pageerror', (error) => faults.push(error.message))
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
        await page.addInitScript(watchPaints)
        const result = await run(page)
        if (faults.length > 0) throw new Error(`the page complained: ${faults.join('; ')}`)
        return result
      } finally {
        await context.close()
      }
    },
    async close() {
      await browser.close()
    },
  }
}

/**
 * In the page: `paints.last()`, when a canvas of the page was last drawn on, once it has stood still for three frames; in
 * milliseconds since the page was asked for. `paints.frames` counts frames that drew.
 */
function watchPaints() {
  let calls = 0
  let quiet = 0
  let last = 0
  const paints = {
    frames: 0,
    still: false,
    last: () => last,
    again: () => ((paints.still = false), (quiet = 0), (last = 0)),
  }
  for (const name of ['fill', 'stroke', 'drawImage', 'fillText', 'clearRect']) {
    const drawn = globalThis.CanvasRenderingContext2D.prototype[name]
    globalThis.CanvasRenderingContext2D.prototype[name] = function (...words) {
      // A clearing alone shows nothing.
      if (name !== 'clearRect' && this.canvas.isConnected) calls += 1
      return drawn.apply(this, words)
    }
  }
  const frame = () => {
    if (calls > 0) {
      last = performance.now()
      paints.frames += 1
      quiet = 0
    } else if (last > 0) quiet += 1
    calls = 0
    if (quiet >= 3) paints.still = true
    globalThis.requestAnimationFrame(frame)
  }
  globalThis.requestAnimationFrame(frame)
  globalThis.paints = paints
}

/** Waits until a canvas was drawn on and then stood still; resolves with when it was last drawn on. */
export async function lastPaint(page) {
  await page.waitForFunction(() => globalThis.paints.still, undefined, { polling: 'raf' })
  return page.evaluate(() => globalThis.paints.last())
}

/** Serves files of this repository under their paths, and what `own` says beside them: path → [type, text]. */
export async function serveFiles(own) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here')
    const answer = async () => {
      if (own[pathname]) return own[pathname]
      // Every browser asks for it.
      if (pathname === '/favicon.ico') return ['image/x-icon', '']
      const file = fileURLToPath(new URL(`.${pathname}`, ROOT))
      return [TYPES[extname(file)] ?? 'application/octet-stream', await readFile(file)]
    }
    answer().then(
      ([type, body]) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
