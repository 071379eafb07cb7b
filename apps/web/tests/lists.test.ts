import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { DESKTOP, mapStands, openPages, PHONE, type OpenPages } from './open-pages.ts'

const INVENTED = '/bassin-exemple/carte'
const REAL = '/belgique-sante-mentale/carte'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

const rows = (page: Page) => page.locator('.list tbody tr:not(.gone)')
const search = (page: Page) => new URL(page.url()).searchParams
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Vue' }).getByRole('link', { name })

describe('map, list and collaborations', () => {
  it('keep the same filter and the same choice, whichever one looks at', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?secteur=logement&actor=habiter-cote-a-cote`)
    await mapStands(page)
    await tab(page, 'Liste').click()
    await page.waitForURL('**vue=liste**')
    await page.locator('#liste').waitFor()
    const names = await rows(page).locator('th a').allTextContents()
    expect(names).toContain('Habiter côte à côte')
    expect(await rows(page).locator('.sector').allTextContents()).toEqual(names.map(() => 'Logement'))
    expect(await page.locator('#liste tr.chosen th a').textContent()).toBe('Habiter côte à côte')
    await tab(page, 'Collaborations').click()
    await page.locator('#collaborations').waitFor()
    // Both ends are left by the filter.
    const sectors = await rows(page).locator('.from .under, .to .under').allTextContents()
    expect(sectors.length).toBeGreaterThan(4)
    expect(new Set(sectors.map((sector) => sector.trim()))).toEqual(new Set(['Logement']))
    expect(await page.locator('.card h2').textContent()).toBe('Habiter côte à côte')
    await tab(page, 'Carte').click()
    await mapStands(page)
    expect([search(page).get('secteur'), search(page).get('actor')]).toEqual(['logement', 'habiter-cote-a-cote'])
    expect(faults).toEqual([])
    await close()
  })

  it('what is picked in the list is what the map keeps in view, and back undoes it', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?vue=liste`)
    await page.getByRole('checkbox', { name: 'Choisir Abri de nuit de Merlonval' }).check()
    await page.getByRole('checkbox', { name: 'Choisir Accueil de nuit La Veilleuse' }).check()
    await page.getByText('2 acteurs choisis').waitFor()
    await page.getByRole('button', { name: 'Voir sur la carte' }).click()
    await page.waitForURL('**choix=**')
    await mapStands(page)
    await tab(page, 'Liste').click()
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByRole('link', { name: 'Tout montrer' }).click()
    await expect.poll(() => page.locator('#liste').getAttribute('aria-rowcount')).toBe('153')
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(2)
    expect(faults).toEqual([])
    await close()
  })

  it('a line of a list that is opened on the map is the card of that collaboration', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?vue=collaborations`)
    await rows(page).first().locator('th a').click()
    await page.waitForURL('**lien=**')
    const card = page.locator('.card')
    await card.getByRole('heading', { name: 'Ce que chacun en dit' }).waitFor()
    expect(await card.locator('blockquote').first().textContent()).toMatch(/^«.*»$/s)
    await tab(page, 'Carte').click()
    await mapStands(page)
    await card.getByRole('heading', { name: 'Ce que chacun en dit' }).waitFor()
    expect(faults).toEqual([])
    await close()
  })
})

describe('a long list', () => {
  it('holds only the rows near what one sees, and says how many there are', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?vue=collaborations&genre=tout`)
    await expect.poll(() => page.locator('#collaborations').getAttribute('aria-rowcount')).toMatch(/^1\d{3}$/)
    await expect.poll(() => rows(page).count()).toBeLessThanOrEqual(200)
    const first = rows(page).first().locator('th a')
    await first.focus()
    await page.keyboard.press('End')
    const last = await page.locator('#collaborations').getAttribute('aria-rowcount')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')))
      .toBe(last)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press(' ')
    await page.getByText('1 ligne choisie').waitFor()
    await page.keyboard.press('Home')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')))
      .toBe('2')
    expect(faults).toEqual([])
    await close()
  })

  it('is sorted by the head that is pressed, then the other way round; what is not said stays last', async () => {
    const { page, close } = await pages.open(`${INVENTED}?vue=liste`)
    const head = (name: string) => page.locator('thead').getByRole('link', { name })
    await head('Territoire').click()
    await page.waitForURL('**tri=territoire')
    const first = () => rows(page).first().locator('.territory').textContent()
    await expect.poll(first).toBe('Courtebise')
    await head('Territoire').click()
    await page.waitForURL('**tri=-territoire')
    await expect.poll(first).toBe('Valbrume')
    await close()
  })
})

describe('without a script', () => {
  it('two hundred lines come with the page, and the others by their pages', async () => {
    const { page, close } = await pages.open(`${INVENTED}?vue=collaborations`, { ...DESKTOP, javaScriptEnabled: false })
    expect(await rows(page).count()).toBe(200)
    await page.getByRole('link', { name: 'Suivantes' }).click()
    await page.waitForURL('**page=2**')
    expect(await page.getByText(/Lignes 201 à 400/).count()).toBe(1)
    expect(await rows(page).count()).toBe(200)
    await close()
  })
})

/** What each kind of thing says first, and that the words of its source stand there. */
const CARDS: readonly (readonly [string, string, RegExp])[] = [
  ['an actor', `${REAL}?actor=act-equipe-support`, /Équipe Support/],
  ['a partnership', `${REAL}?actor=act-partenariat-housing-first`, /Housing First.*7 membres/s],
  ['a collaboration', `${INVENTED}?lien=collaboration-002`, /Confirmée par les deux.*Ce que chacun en dit/s],
  ['a part of a whole', `${REAL}?lien=act-equipe-support%20partOf`, /Partie d’un tout.*s’inscrit dans/s],
  ['a finding', `${REAL}?thing=fnd-3-7`, /Action 3\.7/],
  ['a planned action', `${REAL}?thing=action-3-1`, /Plan/],
  ['a concertation', `${REAL}?thing=evt-ct-sante-mentale-1`, /20 septembre 2024/],
]

describe('a card', () => {
  it.each(CARDS)('of %s opens with its words', async (_, address, said) => {
    const { page, faults, close } = await pages.open(address)
    const card = page.locator('.card')
    expect(await card.textContent()).toMatch(said)
    const quote = card.locator('blockquote').first()
    if (!(await quote.isVisible())) await card.locator('summary', { hasText: 'lire la source' }).first().click()
    expect((await quote.textContent())?.trim()).toMatch(/^«.*»$/s)
    expect(faults).toEqual([])
    await close()
  })

  it('of two sectors tells observed and expected, names what is missing and leads to the line', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?paire=logement~psychiatrie-hospitaliere`)
    const card = page.locator('.card')
    expect(await card.textContent()).toMatch(/Logement.*Psychiatrie hospitalière.*Observées\s*1.*Attendues\s*12,5/s)
    expect(await card.locator('.missing li').count()).toBe(10)
    await card.getByRole('link', { name: 'Voir la ligne dans Écarts' }).click()
    await page.waitForURL('**/ecarts?ouvert=logement~psychiatrie-hospitaliere')
    expect(faults).toEqual([])
    await close()
  })

  it('of an actor who is the only go-between of many draws before and after', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?actor=cooperative-d-habitat-la-brique-rouge`)
    await mapStands(page)
    const section = page.locator('.card section', {
      has: page.getByRole('heading', { name: 'Ce que cet acteur relie' }),
    })
    await section.locator('figure').first().waitFor()
    const told = (await section.textContent()) ?? ''
    const [, lost = ''] = /(\d+)\s+duos d’un côté à l’autre n’ont que cet acteur/.exec(told) ?? []
    expect(Number(lost)).toBeGreaterThan(0)
    expect(await section.locator('line.lost').count()).toBe(Number(lost))
    expect(told).toMatch(/Ce passage repose sur 3,25 ETP/)
    expect(faults).toEqual([])
    await close()
  })

  it.each([
    [`${INVENTED}?lien=gone`, /Ce lien n’est plus dans ce réseau.*gone/s],
    [`${INVENTED}?paire=logement~gone`, /Ces deux secteurs ne sont pas comparés ici/],
    [`${INVENTED}?actor=gone`, /Cet acteur n’est pas dans ce réseau/],
  ])('of what is no longer there (%s) says so, and leads on', async (address, said) => {
    const { page, faults, close } = await pages.open(address)
    expect(await page.locator('.card').textContent()).toMatch(said)
    await page.locator('.card').getByRole('link', { name: 'Chercher dans la liste' }).click()
    await page.waitForURL(/vue=(liste|collaborations)/)
    expect(await page.locator('.card').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})

describe('on a phone', () => {
  it('the contact of an actor is found in five taps', async () => {
    const { page, faults, close } = await pages.open(REAL, PHONE)
    let taps = 0
    const tap = async (what: ReturnType<Page['locator']>) => {
      taps += 1
      await what.tap()
    }
    await tap(tab(page, 'Liste'))
    await page.waitForURL('**vue=liste**')
    await tap(rows(page).getByRole('link', { name: 'Équipe Support' }))
    await page.waitForURL('**actor=act-equipe-support**')
    const contact = page.locator('.card').getByText('support@smes.be').filter({ visible: true }).first()
    await contact.waitFor()
    await contact.scrollIntoViewIfNeeded()
    expect(await contact.isVisible()).toBe(true)
    expect(taps).toBeLessThanOrEqual(5)
    expect(faults).toEqual([])
    await close()
  })

  it.each([
    `${INVENTED}?vue=liste`,
    `${INVENTED}?vue=collaborations&genre=tout`,
    `${REAL}?vue=collaborations`,
    `${INVENTED}?lien=collaboration-002`,
    `${INVENTED}?paire=logement~psychiatrie-hospitaliere`,
  ])('nothing of %s lies outside the screen', async (address) => {
    const { page, close } = await pages.open(address, PHONE)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await close()
  })
})
