import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPages, PHONE, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  // As a visitor has it: nothing to write with.
  pages = await openPages({ MAILLAGE_ACCESS: 'public' })
})
afterAll(async () => {
  await pages.close()
})

const MOST = 100_000
const PARTNERS = '/bassin-exemple/partenaires'
const SHOWN = `${PARTNERS}?besoin=besoin-visite&public=adultes~sans-chez-soi&ou=valbrume&condition=gratuit&voir=1`
const OPENED = `${SHOWN}&partenaire=equipe-mobile-precarite`

describe('all the JavaScript that comes to a phone with its first page, gzipped', () => {
  it.each([
    '/bassin-exemple/repertoire',
    '/bassin-exemple/repertoire?vue=cartes',
    '/belgique-sante-mentale/repertoire',
    '/belgique-sante-mentale/acteurs/act-equipe-support',
    '/bassin-exemple/acteurs/ssm-les-peupliers',
    PARTNERS,
    SHOWN,
    // One partner that is opened from outside, and the ways to it from a service that is said.
    OPENED,
    `${OPENED}&depuis=cpas-de-valbrume`,
  ])(`of %s is at most ${String(MOST)} bytes, and no Cytoscape`, async (path) => {
    // A page without a script, so that everything is fetched for the second one.
    const { page, close } = await pages.open('/readyz', PHONE)
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body())
    })
    await page.goto(new URL(path, pages.address).href, { waitUntil: 'networkidle' })
    const scripts = await Promise.all(bodies)
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.some((text) => text.includes('cytoscape'))).toBe(false)
    const sizes = scripts.map((text) => gzipSync(text, { level: 9 }).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST)
    await close()
  })
})
