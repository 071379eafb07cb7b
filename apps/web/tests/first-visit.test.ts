import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapStands, openPages, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

const REAL = '/belgique-sante-mentale'
const INVENTED = '/bassin-exemple'

describe('what the documents signal', () => {
  it('is said in their words, and that we read it as a signal is said beside, with the reason', async () => {
    const { page, close } = await pages.open(`${REAL}/carte`)
    await page.locator('summary.gap').click()
    const finding = page.locator('details[open] .finding').first()
    expect(await finding.locator('summary').first().textContent()).toMatch(/dit.*ligne \d+/s)
    const reading = finding.locator('.reading')
    expect(await reading.locator('summary').textContent()).toMatch(/déduit\s*signalé.: notre lecture/)
    await reading.locator('summary').click()
    expect(await reading.locator('p').first().isVisible()).toBe(true)
    await close()
  })
})

describe('the gap of a surveyed network', () => {
  it('shows how it is counted, with the pairs of sectors that are flagged', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte`)
    await page.getByText('Comment c’est compté').click()
    const figures = (await page.locator('#ecart details[open]').first().textContent()) ?? ''
    expect(figures).toMatch(/Liens observés\s*167/)
    expect(figures).toMatch(/Liens attendus\s*216,8/)
    expect(figures).toMatch(/-3,59/)
    expect(await page.locator('#ecart tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/Aide sociale, CPAS – Services de santé mentale.*2.*14,3.*-3,44/s),
      expect.stringMatching(/Logement – Psychiatrie hospitalière.*1.*12,5.*-3,58/s),
    ])
    await close()
  })
})

describe('a language', () => {
  it('in an address holds there and while moving on, and is forgotten at the next visit', async () => {
    const { page, close } = await pages.open(`${REAL}/carte?lang=de`)
    const language = () => page.evaluate(() => document.documentElement.lang)
    expect(await language()).toBe('de')
    await page.locator('a.home').click()
    await page.waitForURL('**/?lang=de')
    expect(await language()).toBe('de')
    await page.goto(`${pages.address.replace(/\/$/, '')}${REAL}/carte`)
    expect(await language()).toBe('fr')
    await page.locator('.wide summary').first().click()
    await page.getByRole('link', { name: /Nederlands/ }).click()
    await page.waitForURL('**lang=nl')
    await page.goto(`${pages.address.replace(/\/$/, '')}${REAL}/carte`)
    expect(await language()).toBe('nl')
    await close()
  })
})

describe('an address that asks for what there is not', () => {
  it('is answered quietly, and the map stands', async () => {
    const { page, faults, close } = await pages.open(`${REAL}/carte?thing=${'x'.repeat(200)}&regard=lune&charge=plein`)
    await mapStands(page)
    const card = (await page.locator('.card').textContent()) ?? ''
    expect(card).toContain('Cette fiche n’existe pas dans ce réseau')
    expect(card).not.toContain('x'.repeat(81))
    const head = (await page.locator('.title').textContent()) ?? ''
    expect(head).toMatch(/Regard.: «.lune.» n’existe pas ici.; affiché.: Documents/)
    expect(head).toMatch(/Charge.: «.plein.» n’existe pas ici/)
    expect(faults).toEqual([])
    await close()
  })
})

describe('the keyboard', () => {
  it('comes to the map first, and goes to the list and back with one key', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte`)
    await mapStands(page)
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller à la carte')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('carte')
    await page.keyboard.press('l')
    await expect.poll(focused).toBe('liste')
    // What was declared comes a moment after the rows.
    await expect.poll(() => page.locator('tbody tr').first().textContent()).toMatch(/10 octobre 2026.*accueil/s)
    await page.keyboard.press('l')
    await expect.poll(focused).toBe('carte')
    await close()
  })
})

describe('a screen of 320 pixels', () => {
  it('lists everything of an actor without scrolling sideways', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte?vue=liste`, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const cells = page.locator('tbody tr').first().locator('th, td')
    expect(await cells.count()).toBe(6)
    for (const cell of await cells.all()) {
      const box = await cell.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    }
    await close()
  })
})

describe('on paper', () => {
  it('stands what is said, with the day and the address, and nothing that is pressed', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte?actor=ssm-les-peupliers`)
    await mapStands(page)
    await page.emulateMedia({ media: 'print' })
    await page.locator('.print-only svg[role=img]').waitFor()
    for (const gone of ['.search', '.rail', '.zoom', 'header nav', 'button'])
      expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0)
    const foot = (await page.locator('footer').textContent()) ?? ''
    expect(foot).toMatch(/Bassin d’exemple.*Réseau fictif.*Imprimé le.*actor=ssm-les-peupliers/s)
    await close()
  })
})
