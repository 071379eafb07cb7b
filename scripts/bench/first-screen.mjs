import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startServer } from '../start-server.mjs'

const SCREENS = [
  { what: 'JavaScript of the home page, gzipped', path: '/' },
  { what: 'JavaScript of the map without Cytoscape, gzipped', path: '/belgique-sante-mentale/carte' },
  { what: 'JavaScript of « Trouver un partenaire », gzipped', path: '/bassin-exemple/partenaires' },
]

/** C2: the JavaScript that a page loads before anybody does anything, followed from what the page itself names. */
export async function measure() {
  const data = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  const server = await startServer(data)
  try {
    const rows = []
    for (const { what, path } of SCREENS) {
      const scripts = await scriptsOf(new URL(path, server.address))
      const bytes = [...scripts.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
      if ([...scripts.values()].some((text) => text.includes('__________cytoscape_container'))) {
        throw new Error(`${path}: Cytoscape is loaded with the page instead of after it`)
      }
      rows.push({ what: `${what}, ${scripts.size} files`, unit: 'kB', value: bytes / 1000, goal: 170, stretch: 100 })
    }
    return rows
  } finally {
    await server.stop()
    await rm(data, { recursive: true, force: true })
  }
}

/** Every script that the page names or that such a script imports statically: address → text. */
async function scriptsOf(page) {
  const answer = await fetch(page)
  if (!answer.ok) throw new Error(`${page} answered with ${answer.status}`)
  // SvelteKit names the parts of this very page in the Link header, the two entries in the HTML.
  const inHeader = (answer.headers.get('link') ?? '').matchAll(/<([^>]+\.js)>/g)
  const inHtml = (await answer.text()).matchAll(/["']([^"'\s]+\.js)["']/g)
  const named = [...inHeader, ...inHtml].map((match) => new URL(match[1], page).href)
  const scripts = new Map()
  const waiting = [...new Set(named)]
  while (waiting.length > 0) {
    const address = waiting.pop()
    if (scripts.has(address)) continue
    const text = await fetchText(address)
    scripts.set(address, text)
    // `import(…)` has a parenthesis and comes later, when it comes at all.
    for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g))
      waiting.push(new URL(match[1], address).href)
  }
  if (scripts.size === 0) throw new Error(`${page} names no script`)
  return scripts
}

async function fetchText(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered with ${answer.status}`)
  return answer.text()
}
