import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './prepare/stamp.mjs'

/** Browsers that never had a window. */
const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell', 'headless_shell']

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
 * What `chromium.launch` needs.
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string | undefined>} [env] what it is started with, where that is not the environment of this process
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

function installed(names, places = []) {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places].find(isProgram)
}

/**
 * A browser for tests and pictures: `CHROMIUM_PATH`; else one without a window that is installed, or the one from the
 * package registry (Linux x64); else any. A headless shell draws the same pages for half the processor time of a whole
 * browser, and the packaged one is the same everywhere. Undefined when there is none at all.
 * @returns {Promise<FoundBrowser | undefined>}
 */
export async function findBrowser() {
  // As root Chromium refuses its sandbox; nothing but our own pages is opened.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const asked = process.env.CHROMIUM_PATH || installed(SHELLS)
  if (asked) return { executablePath: asked, args }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser()
  const executablePath = installed(NAMES, PLACES)
  return executablePath === undefined ? undefined : { executablePath, args }
}

/** Unpacks it for all later runs of this checkout: 60 MB become 200 MB, which takes seconds. */
async function packagedBrowser() {
  const door = import.meta.resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', door), 'utf8'))
  const folder = join(ROOT, 'node_modules', '.cache', `chromium-${version}`)
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true })
    const unpacked = await mkdtemp(`${folder}-`)
    // In a process of its own: the package reads both variables while it is imported, and sets others.
    const script = 'const { default: it } = await import(process.argv[1]); await it.executablePath()'
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, door], {
      // So it also unpacks the libraries that a bare Linux lacks.
      env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    // Whoever comes second finds it there.
    await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true, force: true }))
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  return {
    executablePath: join(folder, 'chromium'),
    // It comes without the helper that a sandbox needs.
    args: ['--no-sandbox'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
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
  const browser = await chromium.launch(found)
  return { browser, close: () => browser.close() }
}
