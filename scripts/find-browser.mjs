import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Names under which a Chromium is usually found on the path. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
]
/** Where systems without a path of that kind put it. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * What `chromium.launch` needs, and how to tidy up afterwards.
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {() => Promise<void>} tidy takes away what was unpacked for this run
 */

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installedBrowser() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return asked
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES].find(isProgram)
}

/**
 * A browser for tests and pictures: `CHROMIUM_PATH`, else an installed one, else the one from the package registry
 * (Linux x64), unpacked into a folder of its own. Undefined when there is none at all.
 * @returns {Promise<FoundBrowser | undefined>}
 */
export async function findBrowser() {
  // As root Chromium refuses its sandbox; nothing but our own pages is opened.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = installedBrowser()
  if (executablePath !== undefined) return { executablePath, args, tidy: async () => undefined }
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  return unpackBrowser(args)
}

/** @param {string[]} args */
async function unpackBrowser(args) {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-browser-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  // Then it also unpacks the libraries that a bare Linux lacks; read while the package is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  return {
    executablePath,
    args: [...chromium.args.filter((word) => word !== '--single-process'), ...args],
    tidy: () => rm(folder, { recursive: true, force: true }),
  }
}

/**
 * Opens a browser, or says loudly which work is left undone.
 * @param {string} what what would not be done without one
 */
export async function openBrowser(what) {
  const found = await findBrowser()
  if (!found) throw new Error(`no Chromium was found (set CHROMIUM_PATH): ${what}`)
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args })
  return {
    browser,
    close: async () => {
      await browser.close()
      await found.tidy()
    },
  }
}
