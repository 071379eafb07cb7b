import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { DESKTOP, openPages, PHONE, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

/** The menu of exports of a map that is drawn. */
async function openMenu(page: Page): Promise<void> {
  await page.locator('.map [role="tree"]').waitFor()
  await page.waitForFunction(() => document.querySelector('.map .state') === null)
  await page.locator('.export summary').click()
}

async function saved(page: Page, button: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')

describe('what is seen on the map leaves', () => {
  it('as a drawing with its title, its legend, its filters in words, its sources, its address, and that it is invented', async () => {
    const { page, faults, close } = await pages.open('/bassin-exemple/carte?secteur=logement', DESKTOP)
    await openMenu(page)
    const title = await page.locator('h1').innerText()
    const { name, bytes } = await saved(page, /SVG/)
    expect(name).toMatch(/^bassin-exemple-carte-sectors-\d{4}-\d\d-\d\d-fictif\.svg$/)
    const svg = bytes.toString()
    const words = textsOf(svg)
    expect(words.join(' ')).toContain(title.replaceAll('\n', ' '))
    expect(words).toContain('Réseau fictif')
    expect(words.some((text) => text.startsWith('Filtres') && text.includes('Logement'))).toBe(true)
    expect(words.some((text) => text.startsWith('Sources'))).toBe(true)
    expect(words.join('')).toContain('/bassin-exemple/carte?secteur=logement')
    expect(words).toContain('dit une fois')
    expect(svg).not.toMatch(/<script|<foreignObject/)
    expect(faults).toEqual([])
    await close()
  })

  it('as a picture of one to four times its size', async () => {
    const { page, faults, close } = await pages.open('/belgique-sante-mentale/carte', DESKTOP)
    await openMenu(page)
    const widthOf = (png: Buffer) => png.readUInt32BE(16)
    const one = await saved(page, /PNG, 1 fois/)
    const three = await saved(page, /PNG, 3 fois/)
    expect(one.name).toMatch(/^belgique-sante-mentale-carte-documents-\d{4}-\d\d-\d\d\.png$/)
    expect(one.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(widthOf(three.bytes)).toBe(3 * widthOf(one.bytes))
    expect(faults).toEqual([])
    await close()
  })

  it('as a table of those whom the filters leave', async () => {
    const { page, close } = await pages.open('/bassin-exemple/carte?secteur=logement&collab=5-9', DESKTOP)
    await openMenu(page)
    const link = page.getByRole('link', { name: 'Acteurs, CSV' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(/^bassin-exemple-acteurs-.*-fictif\.csv$/)
    const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n').slice(1)
    expect(rows.length).toBeGreaterThan(0)
    const collaborations = rows.map((row) => Number(/,(\d+),existant,/.exec(row)?.[1]))
    for (const count of collaborations) expect([count >= 5, count <= 9]).toEqual([true, true])
    await close()
  })

  it('on paper, from the dark theme too: lines, legend in the colours of paper, filters, sources', async () => {
    const { page, close } = await pages.open('/bassin-exemple/carte?secteur=logement', {
      ...DESKTOP,
      colorScheme: 'dark',
    })
    await openMenu(page)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.locator('.print-only svg').first().waitFor()
    const foot = await page.locator('footer').innerText()
    expect(foot).toContain('Réseau fictif')
    expect(foot).toMatch(/Filtres.*Logement/)
    expect(foot).toContain('/bassin-exemple/carte?secteur=logement')
    expect(await page.locator('.zoom').isVisible()).toBe(false)
    const ink = await page.locator('.legend.row').evaluate((legend) => getComputedStyle(legend).color)
    expect(ink).not.toBe('rgb(255, 255, 255)')
    await close()
  })

  it('from a phone', async () => {
    const { page, faults, close } = await pages.open('/bassin-exemple/carte', PHONE)
    await openMenu(page)
    const menu = await page.locator('.export .menu').boundingBox()
    expect(menu && menu.x >= 0 && menu.x + menu.width <= 360 && menu.y >= 0).toBe(true)
    expect((await saved(page, /PNG, 1 fois/)).bytes.length).toBeGreaterThan(10_000)
    expect(faults).toEqual([])
    await close()
  })
})

describe('the sheet of signs', () => {
  it.each(['fr', 'nl', 'de', 'en'])(
    'stands in %s, on a desk and on a phone, with nothing wider than the screen',
    async (lang) => {
      for (const device of [DESKTOP, PHONE]) {
        const { page, faults, close } = await pages.open(`/style?lang=${lang}`, device)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          device.viewport?.width ?? 0,
        )
        expect(await page.locator('html').getAttribute('lang')).toBe(lang)
        expect(faults).toEqual([])
        await close()
      }
    },
  )

  it('two thumbs are moved by keys, and do not pass each other', async () => {
    const { page, faults, close } = await pages.open('/style?theme=light', DESKTOP)
    const least = page.getByRole('slider', { name: /au moins/ })
    await least.focus()
    await page.keyboard.press('ArrowRight')
    expect(await least.getAttribute('aria-valuenow')).toBe('3')
    await page.keyboard.press('End')
    const values = await page
      .getByRole('slider')
      .evaluateAll((thumbs) => thumbs.map((thumb) => Number(thumb.ariaValueNow)))
    expect(values[0]).toBeLessThanOrEqual(values[1] ?? 0)
    expect(faults).toEqual([])
    await close()
  })
})
