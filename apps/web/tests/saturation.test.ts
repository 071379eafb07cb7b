import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { DESKTOP, openPages, PHONE, type OpenPages } from './open-pages.ts'

const INVENTED = '/bassin-exemple/saturation'
const REAL = '/belgique-sante-mentale/saturation'
/** One whose demand and places are known, and one that only says that it is full. */
const IN_PLAY = 'maison-medicale-du-canal'
const FULL = 'ssm-les-peupliers'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

/** The numbers of « Total conservé : 95 demandes par mois = 61 prises + 34 sans suite ». */
async function totals(page: Page): Promise<readonly number[]> {
  const said = (await page.locator('.result .sum').textContent()) ?? ''
  return [...said.matchAll(/\d+/g)].map(([number]) => Number(number))
}

describe('an analyst', () => {
  it('supposes that a service admits nobody, and reads that no request is lost', async () => {
    const { page, faults, close } = await pages.open(INVENTED)
    const panel = page.locator('#et-si')
    await panel.getByRole('combobox', { name: 'Service' }).selectOption(IN_PLAY)
    await panel.getByRole('button', { name: 'Calculer' }).click()
    await page.waitForURL(`**acteur=${IN_PLAY}**`)
    const [demand = 0, taken = 0, unmet = 0] = await totals(page)
    expect(demand).toBeGreaterThan(0)
    expect(taken + unmet).toBe(demand)
    // Announced, and the button that was pressed keeps the focus.
    expect(await page.getByRole('status').filter({ hasText: 'demandes' }).count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Calculer')
    expect(await panel.locator('.result li').first().textContent()).toMatch(/Maison médicale du Canal.*avant.*après/s)
    await page.goBack()
    await page.waitForURL((url) => !url.search.includes('acteur='))
    await page.locator('.result').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await close()
  })

  it('takes posts away and adds some, with assumptions of its own, and the total stays', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?acteur=${IN_PLAY}&geste=ferme`)
    const [demand] = await totals(page)
    await page.getByText('perd des postes').click()
    await page.getByLabel(/Équivalents temps plein/).fill('0,5')
    await page.getByText('Hypothèses, toutes modifiables').click()
    await page.getByLabel(/Portes frappées/).fill('1')
    await page.getByRole('button', { name: 'Calculer' }).click()
    await page.waitForURL('**geste=moins**')
    expect(new URL(page.url()).searchParams.get('etp')).toBe('0,5')
    expect(new URL(page.url()).searchParams.get('portes')).toBe('1')
    const less = await totals(page)
    expect(less[0]).toBe(demand)
    expect((less[1] ?? 0) + (less[2] ?? 0)).toBe(demand)
    await page.getByText('gagne des postes').click()
    await page.getByRole('button', { name: 'Calculer' }).click()
    await page.waitForURL('**geste=plus**')
    const more = await totals(page)
    expect(more[0]).toBe(demand)
    expect(more[2] ?? 0).toBeLessThanOrEqual(less[2] ?? 0)
    expect(await page.locator('.result .assumed li').count()).toBeGreaterThan(1)
    expect(faults).toEqual([])
    await close()
  })

  it('is told of an actor that is unknown, and of one whose figures are', async () => {
    const { page, close } = await pages.open(`${INVENTED}?acteur=nulle-part`)
    expect(await page.locator('main').textContent()).toMatch(/«\s*nulle-part\s*» n’existe pas dans ce réseau/)
    expect(await page.locator('.result').count()).toBe(0)
    await close()
    const silent = await pages.open(`${INVENTED}?acteur=accueil-de-jour-le-perron-bleu`)
    expect(await silent.page.locator('#et-si').textContent()).toMatch(/ne sont pas connues.*hors calcul/)
    await silent.close()
  })

  it('filters down to nothing, is told so, and lifts it in one click', async () => {
    const { page, faults, close } = await pages.open(INVENTED)
    const all = await page.locator('tbody tr').count()
    expect(all).toBeGreaterThan(20)
    await page.getByLabel('Territoire').selectOption('valbrume')
    await page.waitForURL('**territoire=**')
    await page.getByRole('list', { name: 'Répartition des charges' }).getByRole('link').first().click()
    await page.waitForURL('**charge=**')
    await page.goto(new URL(`${INVENTED}?charge=disponible&voir=contredit&secteur=logement`, page.url()).href)
    await page.getByText('Aucun service ne correspond à ces filtres.').waitFor()
    await page.getByRole('link', { name: 'Tout montrer' }).click()
    await page.waitForURL((url) => url.search === '')
    expect(await page.locator('tbody tr').count()).toBe(all)
    expect(faults).toEqual([])
    await close()
  })

  it('takes away what is shown, as a table, with its filter', async () => {
    const { page, close } = await pages.open(`${INVENTED}?secteur=logement`)
    await page.getByText('Exporter', { exact: true }).click()
    const href = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href')
    expect(href).toBe('/bassin-exemple/export/saturation.csv?sectors=logement')
    const answer = await page.request.get(new URL(href ?? '', page.url()).href)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toMatch(/text\/csv/)
    await close()
  })

  it.each(['attente', 'demandes', 'surcharge'])('can take away what the view « %s » shows', async (view) => {
    const { page, faults, close } = await pages.open(`${INVENTED}?vue=${view}`)
    expect(await page.locator('.lists > section').count()).toBeGreaterThan(0)
    await page.getByText('Exporter', { exact: true }).click()
    const href = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href')
    expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200)
    expect(faults).toEqual([])
    await close()
  })

  it('never finds services ranked by load: in a band they stand by name', async () => {
    const { page, close } = await pages.open(`${INVENTED}?vue=attente`)
    const names = await page.locator('.lists > section').first().locator('ul').nth(1).locator('.who').allTextContents()
    const trimmed = names.map((name) => name.trim())
    expect(trimmed.length).toBeGreaterThan(1)
    expect(trimmed).toEqual([...trimmed].sort(new Intl.Collator('fr').compare))
    await close()
  })
})

describe('the keyboard', () => {
  it('opens a line, reads what was said, closes it, and stays on it', async () => {
    const { page, close } = await pages.open(INVENTED)
    const line = page.locator('tbody th a').first()
    const name = (await line.textContent()) ?? ''
    await line.focus()
    await page.keyboard.press('Enter')
    const opened = page.locator('tr.opened')
    await opened.waitFor()
    expect(await opened.textContent()).toMatch(/Ce qui a été dit.*dit (hier|il y a|aujourd’hui)/s)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
    expect(await line.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Enter')
    await opened.waitFor({ state: 'detached' })
    await close()
  })
})

describe('a line', () => {
  it('tells what was said, when, by whom, and what the year before knew', async () => {
    const { page, close } = await pages.open(`${INVENTED}?ouvert=${FULL}`)
    const opened = (await page.locator('tr.opened').textContent()) ?? ''
    expect(opened).toMatch(/Déclaré complet le 2 octobre 2026/)
    expect(opened).toMatch(/16 semaines/)
    expect(opened).toMatch(/tension dès 4, complet à 14 semaines/)
    expect(opened).toMatch(/Déclarations utilisées.*2 octobre 2026 – coordination/s)
    // Declared on 2 October and never before: unknown at the end of eleven months, full today.
    expect(await page.locator('tr.open .year').textContent()).toMatch(
      /connu à la fin de 1 des 12 derniers mois\s*, aujourd’hui complet/,
    )
    await close()
  })
})

describe('a network that was gathered from documents', () => {
  it('gives the documents the word, and computes nothing', async () => {
    const { page, faults, close } = await pages.open(REAL)
    expect(await page.locator('blockquote').first().textContent()).toMatch(/^«.*»$/)
    expect(await page.locator('blockquote').count()).toBeGreaterThanOrEqual(5)
    expect(await page.locator('table').count()).toBe(0)
    expect(await page.locator('#et-si').count()).toBe(0)
    expect(await page.locator('main').textContent()).toMatch(/Aucune charge déclarée/)
    expect(faults).toEqual([])
    await close()
  })
})

describe('without a script', () => {
  const PLAIN = { ...DESKTOP, javaScriptEnabled: false }
  it('one supposes, opens and filters', async () => {
    const { page, close } = await pages.open(INVENTED, PLAIN)
    await page.locator('#et-si').getByRole('combobox', { name: 'Service' }).selectOption(IN_PLAY)
    await page.getByRole('button', { name: 'Calculer' }).click()
    await page.waitForURL(`**acteur=${IN_PLAY}**`)
    const [demand = 0, taken = 0, unmet = 0] = await totals(page)
    expect(taken + unmet).toBe(demand)
    await page.locator('tbody th a').first().click()
    await page.locator('tr.opened').waitFor()
    // What was supposed is still there.
    expect(await totals(page)).toEqual([demand, taken, unmet])
    await page.getByRole('combobox', { name: 'Charge' }).selectOption('complet')
    await page.getByRole('button', { name: 'Filtrer' }).click()
    await page.waitForURL('**charge=complet**')
    expect(await page.locator('tbody tr').count()).toBe(5)
    await close()
  })
})

const ROUTES = [
  INVENTED,
  `${INVENTED}?acteur=${IN_PLAY}&ouvert=${FULL}`,
  `${INVENTED}?vue=attente`,
  `${INVENTED}?vue=demandes&tout=1`,
  `${INVENTED}?vue=surcharge&lang=nl`,
  REAL,
]

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
] as const)('on %s', (_, device) => {
  it.each(ROUTES)('nothing of %s lies outside the screen', async (route) => {
    const { page, close } = await pages.open(route, device)
    const width = device.viewport?.width ?? 0
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await close()
  })
})
