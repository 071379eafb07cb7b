import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, mapStands, openPages, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

const INVENTED = '/bassin-exemple/carte'
const REAL = '/belgique-sante-mentale/carte'
const CHOSEN = 'ssm-les-peupliers'

const tree = (page: Page) => page.getByRole('tree')
const active = async (page: Page) => (await tree(page).getAttribute('aria-activedescendant')) ?? ''
const spoken = (page: Page) => page.locator('.voice').textContent()
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

/** The square frame of the keyboard, on the page. */
async function frameAt(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.frame').boundingBox()
  if (!box) throw new Error('the keyboard stands nowhere on the map')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The keyboard stands in the map, as if it had come there by the Tab key. */
async function walkInto(page: Page): Promise<void> {
  await tree(page).focus()
  await page.keyboard.press('Shift')
}

const cameraOf = (page: Page) => page.locator('.canvas svg g').first().getAttribute('transform')

/** Everything on this page is waited for; how long it takes is not what is asked here. */
const soon = <Value>(ask: () => Promise<Value> | Value) => expect.poll(ask, { timeout: 25_000, interval: 100 })

/** Resolves once the camera has been still for a moment. */
async function still(page: Page): Promise<void> {
  let before = ''
  for (let tries = 0; tries < 60; tries++) {
    const now = (await cameraOf(page)) ?? ''
    if (now !== '' && now === before) return
    before = now
    await page.waitForTimeout(400)
  }
  throw new Error('the camera does not come to rest')
}

describe('one canvas a visit', () => {
  it('goes along to the list, to another regard and to another network', async () => {
    const { page, faults, close } = await pages.open(INVENTED)
    await mapStands(page)
    const mark = () => page.locator('.canvas canvas[data-marked]').count()
    await page
      .locator('.canvas canvas')
      .first()
      .evaluate((canvas) => (canvas.dataset['marked'] = 'yes'))
    const count = await page.locator('.canvas canvas').count()
    for (const name of ['Liste', 'Carte']) await page.getByRole('link', { name, exact: true }).first().click()
    await page.waitForURL((url) => !url.searchParams.has('vue'))
    await soon(mark).toBe(1)
    await page.goto(page.url().replace(INVENTED, REAL))
    await mapStands(page)
    expect(await page.locator('.canvas canvas').count()).toBe(count)
    expect(faults).toEqual([])
    await close()
  })

  // Two hundred times in `npm run soak -- regard-switches`.
  it('changes the regard again and again without growing', async () => {
    const { page, faults, close } = await pages.open(INVENTED)
    await mapStands(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const measured = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
      return { heap: of('JSHeapUsedSize') / 1e6, listeners: of('JSEventListeners'), nodes: of('Nodes') }
    }
    const change = (times: number) =>
      page.evaluate(async (count) => {
        for (let time = 0; time < count; time++) {
          const key = String(1 + (time % 3))
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
          await new Promise((resolve) => setTimeout(resolve, 60))
        }
        await new Promise((resolve) => setTimeout(resolve, 3000))
      }, times)
    await change(12)
    const before = await measured()
    await change(30)
    const after = await measured()
    expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners + 40)
    expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes * 1.3)
    expect(after.heap, 'megabytes').toBeLessThanOrEqual(before.heap * 1.25 + 4)
    expect(await page.locator('.canvas canvas').count()).toBeLessThanOrEqual(3)
    expect(faults).toEqual([])
    await close()
  }, 300_000)
})

describe('the camera', () => {
  it('stands in the address once a hand moved it, and the link opens the same', async () => {
    const { page, close } = await pages.open(INVENTED)
    await mapStands(page)
    await still(page)
    expect(parameter(page, 'vue3')).toBeNull()
    const box = await page.locator('.canvas').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 150)
    await page.mouse.wheel(0, -400)
    await soon(() => parameter(page, 'vue3')).toMatch(/^\d+(\.\d+)?,\d+,\d+$/)
    await still(page)
    const seen = await cameraOf(page)
    const other = await pages.open(`${INVENTED}${new URL(page.url()).search}`, DESKTOP)
    await mapStands(other.page)
    await still(other.page)
    const numbers = (transform: string | null) => (transform ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
    const [x = 0, y = 0, zoom = 0] = numbers(await cameraOf(other.page))
    const [wantedX = 0, wantedY = 0, wantedZoom = 0] = numbers(seen)
    expect(zoom / wantedZoom).toBeCloseTo(1, 1)
    expect(Math.abs(x - wantedX)).toBeLessThan(20)
    expect(Math.abs(y - wantedY)).toBeLessThan(20)
    await other.close()
    await close()
  })
})

describe('a mark', () => {
  it('tells who it is when pointed to, goes where a hand puts it, comes back, and is remembered', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?actor=${CHOSEN}`)
    await mapStands(page)
    await still(page)
    await walkInto(page)
    const at = await frameAt(page)
    await page.mouse.move(at.x, at.y)
    await soon(() => page.locator('.tip').textContent()).toMatch(/SSM Les Peupliers · .*collaborations · /s)
    await page.mouse.down()
    await page.mouse.move(at.x + 30, at.y + 10, { steps: 4 })
    await page.mouse.move(at.x + 60, at.y + 20, { steps: 4 })
    await page.mouse.up()
    const undo = page.getByRole('button', { name: 'Annuler le déplacement' })
    await undo.waitFor()
    await walkInto(page)
    await soon(async () => Math.round((await frameAt(page)).x - at.x)).toBeGreaterThan(50)
    await page.keyboard.press('Control+z')
    await soon(async () => Math.abs((await frameAt(page)).x - at.x)).toBeLessThan(2)
    await page.keyboard.press('Control+y')
    await soon(async () => (await frameAt(page)).x - at.x).toBeGreaterThan(50)
    await page.reload()
    await mapStands(page)
    await still(page)
    await walkInto(page)
    await soon(async () => (await frameAt(page)).x - at.x).toBeGreaterThan(50)
    await page.getByRole('button', { name: 'Remettre en place' }).click()
    await walkInto(page)
    await soon(async () => Math.abs((await frameAt(page)).x - at.x)).toBeLessThan(2)
    expect(faults).toEqual([])
    await close()
  })

  it('is moved by keys as well', async () => {
    const { page, close } = await pages.open(`${INVENTED}?actor=${CHOSEN}`)
    await mapStands(page)
    await still(page)
    await walkInto(page)
    const at = await frameAt(page)
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Alt+ArrowRight')
    await soon(async () => (await frameAt(page)).x - at.x).toBeGreaterThan(8)
    await soon(() => spoken(page)).toContain('déplacé')
    await close()
  })
})

describe('with the keyboard alone', () => {
  it('every actor of the map is reached, told and opened', async () => {
    const { page, faults, close } = await pages.open(INVENTED)
    await mapStands(page)
    await tree(page).focus()
    await page.keyboard.press('t')
    await soon(() => spoken(page)).toContain('Arbre')
    await page.keyboard.press('Home')
    const reached = new Set<string>()
    for (let steps = 0; steps < 400; steps++) {
      const here = await active(page)
      if (reached.has(here)) break
      reached.add(here)
      await page.keyboard.press('ArrowDown')
    }
    const actors = await page.locator('[role=treeitem][aria-level="2"]').count()
    const sectors = await page.locator('[role=treeitem][aria-level="1"]').count()
    expect(actors).toBeGreaterThan(150)
    expect(reached.size).toBe(actors + sectors)

    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await soon(() => page.locator('[role=treeitem][aria-expanded=false][aria-level="1"]').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await soon(() => active(page)).not.toContain('sector')
    const actor = await active(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await soon(() => spoken(page)).toMatch(/^lié à /)
    await page.keyboard.press('ArrowLeft')
    await soon(() => active(page)).toBe(actor)
    await soon(() => spoken(page)).toMatch(/, \d+ collaborations?, |aucune collaboration/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('actor') === actor.replace('twin-', ''))
    await page.locator('.card h2').first().waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('arrows walk over the map, keys change regard, neighbours and camera, and can be switched off', async () => {
    const { page, close } = await pages.open(`${INVENTED}?actor=${CHOSEN}`)
    await mapStands(page)
    await tree(page).focus()
    const first = await active(page)
    await page.keyboard.press('ArrowLeft')
    await soon(() => active(page)).not.toBe(first)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('v')
    await page.waitForURL((url) => url.searchParams.has('deplie'))
    await soon(() => spoken(page)).toMatch(/\d+ sur 152 acteurs/)
    await page.keyboard.press('v')
    await page.waitForURL((url) => !url.searchParams.has('deplie'))
    await page.keyboard.press('+')
    await page.waitForURL((url) => url.searchParams.has('vue3'))
    await page.keyboard.press('0')
    await page.waitForURL((url) => !url.searchParams.has('vue3'))
    await page.keyboard.press('3')
    await page.waitForURL((url) => url.searchParams.get('regard') === 'saturation')
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: /Désactiver les touches/ }).check()
    await page.keyboard.press('Escape')
    await tree(page).focus()
    await page.keyboard.press('c')
    await page.waitForTimeout(300)
    expect(parameter(page, 'vue')).toBeNull()
    await close()
  })
})

describe('finding one’s way', () => {
  it('neighbours are counted before they are unfolded, several at once, and folded one by one', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?actor=${CHOSEN}`)
    await mapStands(page)
    const inView = () => page.locator('[role=treeitem][aria-level="2"]').count()
    const link = page.getByRole('link', { name: /^Voir ses \d+ voisins$/ })
    const neighbours = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
    await link.click()
    await soon(inView).toBe(neighbours + 1)
    await page.goto(`${page.url()}&actor=cpas-de-valbrume`.replace(`actor=${CHOSEN}&`, ''))
    await mapStands(page)
    const unfold = page.getByRole('link', { name: /^Déplier ses voisins/ })
    const more = Number(/\d+/.exec((await unfold.textContent()) ?? '')?.[0])
    const before = await inView()
    await unfold.click()
    await soon(inView).toBe(before + more)
    await page.getByRole('link', { name: /^Replier/ }).click()
    await soon(inView).toBe(before)
    expect(faults).toEqual([])
    await close()
  })

  it('a way leads from one actor to another, step by step, or is said not to be known', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?actor=${CHOSEN}`)
    await mapStands(page)
    await page.getByRole('button', { name: 'Itinéraire vers…' }).click()
    await page.getByRole('combobox', { name: 'Jusqu’à quel acteur ?' }).fill('ais du lev')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('vers') === 'ais-du-levant')
    const panel = page.getByRole('region', { name: 'De SSM Les Peupliers à AIS du Levant' })
    await soon(() => panel.getByRole('listitem').count()).toBeGreaterThan(1)
    expect(await panel.getByRole('listitem').last().textContent()).toContain('AIS du Levant')
    expect(await page.locator('.canvas polyline').count()).toBe(2)
    await tree(page).focus()
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('vers'))
    await soon(() => page.locator('.canvas polyline').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  it('other places are asked for in the address, and a regard with places of its own says so', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?actor=${CHOSEN}&disposition=cercles`)
    await mapStands(page)
    await soon(() => page.locator('.canvas svg').first().textContent()).toMatch(/à 1 pas.: \d+/)
    await page.getByRole('combobox', { name: 'Disposition' }).selectOption('libre')
    await soon(() => page.locator('.canvas svg').first().textContent()).not.toMatch(/à 1 pas/)
    await page.goto(`${new URL(page.url()).origin}${INVENTED}?regard=functions&disposition=libre`)
    await page.getByText('Ce regard a sa propre disposition.').waitFor()
    expect(faults).toEqual([])
    await close()
  })
})
