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

const INVENTED = '/bassin-exemple/repertoire'
const REAL = '/belgique-sante-mentale/repertoire'
const WITHOUT_SCRIPT = { javaScriptEnabled: false }
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ')

describe('the directory', () => {
  it('says how many there are, shows fifty with what is known of them, and the letters that occur', async () => {
    const { page, faults, close } = await pages.open(INVENTED)
    expect(plain(await page.locator('.lead').textContent())).toBe(
      '152 acteurs : 147 nommés, 5 collectifs ou non nommés',
    )
    expect(await page.locator('tbody tr').count()).toBe(50)
    expect(plain(await page.locator('tbody tr').first().textContent())).toMatch(
      /Abri de nuit de Merlonval service ?Sans-abrisme Merlonval.*Disponible.*4 j 10 octobre 2026, accueil/,
    )
    await page.getByRole('link', { name: /^S, \d+ acteurs$/ }).click()
    await page.waitForURL('**apres=**')
    expect(plain(await page.locator('tbody tr th').first().textContent())).toMatch(/^ ?S/)
    expect(faults).toEqual([])
    await close()
  })

  it('of documents says that nobody declared a load, what is read by us, and by whom it is said', async () => {
    const { page, faults, close } = await pages.open(REAL)
    expect(plain(await page.locator('.lead').textContent())).toMatch(/^61 acteurs : \d+ nommés, \d+ collectifs/)
    expect(plain(await page.locator('.notice').textContent())).toContain(
      'Inconnu ne veut dire ni disponible, ni complet.',
    )
    const antenna = page.locator('tbody tr', { hasText: 'Antenne 107' })
    expect(plain(await antenna.textContent())).toMatch(
      /Santé mentale ?déduit ?non dit.*Concertation.*aucune information/,
    )
    expect(await page.locator('.pill').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  it('finds « Équipe » by « equipe », suggests it while one types, and keeps what was looked for', async () => {
    const { page, faults, close } = await pages.open(INVENTED)
    await page.getByRole('combobox', { name: 'Chercher dans le répertoire' }).fill('equipe')
    await page.locator('#noms [role=option]').first().waitFor()
    expect((await page.locator('#noms [role=option]').allTextContents()).join()).toContain('Équipe')
    await page.keyboard.press('Enter')
    await page.waitForURL('**q=equipe')
    const names = await page.locator('tbody th a').allTextContents()
    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((name) => name.startsWith('Équipe')).length).toBeGreaterThan(3)
    await page.getByRole('combobox', { name: 'Chercher dans le répertoire' }).fill('ssm les peup')
    await page.locator('#noms [role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/acteurs/ssm-les-peupliers')
    expect(faults).toEqual([])
    await close()
  })

  it('narrows by facets, goes with the same filters to the map and to files, and a shared link opens the same', async () => {
    const { page, close } = await pages.open(INVENTED)
    await page.getByRole('checkbox', { name: /^Valbrume/ }).check()
    await page.waitForURL('**territoire=valbrume')
    await page.getByRole('checkbox', { name: /^Services de santé mentale/ }).check()
    await page.waitForURL('**secteur=sante-mentale**')
    const count = Number(/^\d+/.exec(plain(await page.locator('.lead').textContent()))?.[0])
    expect(count).toBeGreaterThan(1)
    expect(await page.locator('tbody tr').count()).toBe(count)
    const map = await page.getByRole('link', { name: 'Carte', exact: true }).last().getAttribute('href')
    expect(map).toBe('/bassin-exemple/carte?territoire=valbrume&secteur=sante-mentale')
    const files = await page
      .locator('.menu a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const table = files.find((href) => href.includes('acteurs.csv')) ?? ''
    const lines = (await (await fetch(new URL(table, pages.address))).text()).trim().split('\r\n')
    expect(lines).toHaveLength(count + 1)
    const shared = await pages.open(new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await shared.page.locator('tbody th a').allTextContents()).toEqual(
      await page.locator('tbody th a').allTextContents(),
    )
    await shared.close()
    await page.getByRole('link', { name: /^Valbrume.*(enlever|retirer)/i }).click()
    await page.waitForURL((url) => !url.search.includes('territoire'))
    expect(await page.getByRole('checkbox', { name: /^Valbrume/ }).isChecked()).toBe(false)
    await close()
  })

  it('« non dit » is a value: those whose territory nobody says', async () => {
    const { page, close } = await pages.open(`${REAL}?territoire=non-dit`)
    const territories = await page.locator('tbody td.territoire').allTextContents()
    expect(territories.length).toBeGreaterThan(10)
    expect(new Set(territories.map((text) => text.trim()))).toEqual(new Set(['non dit']))
    await close()
  })

  it('with nobody left says which filter took the last one away, and lifts it in one click', async () => {
    const { page, close } = await pages.open(`${INVENTED}?territoire=valbrume&public=adultes&q=zzzzz`)
    const empty = page.locator('.empty')
    expect(plain(await empty.textContent())).toContain('Le dernier acteur est parti avec : zzzzz.')
    await empty.getByRole('link', { name: /^Enlever/ }).click()
    await page.waitForURL((url) => !url.search.includes('q='))
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    await close()
  })

  it('one actor stands alone, without letters; what does not exist here is said and left aside', async () => {
    const one = await pages.open(`${INVENTED}?q=ssm-les-peupliers peupliers&nature=service`)
    expect(await one.page.locator('tbody tr').count()).toBe(1)
    expect(plain(await one.page.locator('.lead').textContent())).toMatch(/^1 acteur sur 152 : 1 nommé/)
    await one.close()
    const stray = await pages.open(`${INVENTED}?territoire=lune~valbrume`)
    expect(plain(await stray.page.locator('.body').textContent())).toContain('« lune » n’existe pas ici')
    expect(await stray.page.locator('tbody tr').count()).toBeGreaterThan(10)
    await stray.close()
  })
})

describe('without JavaScript', () => {
  it('one searches, ticks several boxes at once, and turns the pages', async () => {
    const { page, close } = await pages.open(INVENTED, WITHOUT_SCRIPT)
    await page.getByRole('link', { name: 'Afficher les 50 suivants' }).click()
    expect(plain(await page.locator('.foot').textContent())).toContain('51 à 100 sur 152')
    await page.getByRole('link', { name: 'Afficher les 50 suivants' }).click()
    await page.getByRole('link', { name: 'Afficher les 2 suivants' }).click()
    expect(await page.locator('tbody tr').count()).toBe(2)
    await page.locator('input[name=q]').fill('equipe')
    await page.getByRole('button', { name: 'Chercher' }).click()
    expect(page.url()).toContain('q=equipe')
    await page.getByRole('checkbox', { name: /^Valbrume/ }).check()
    await page.getByRole('checkbox', { name: /^Ormelle/ }).check()
    await page.getByRole('button', { name: /^Voir les/ }).click()
    expect(new URL(page.url()).searchParams.getAll('territoire').toSorted()).toEqual(['ormelle', 'valbrume'])
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(2)
    expect(page.url()).toContain('q=equipe')
    await close()
  })
})

describe('on a phone', () => {
  it('facets come as a sheet, nothing runs out at the side, everything can be touched', async () => {
    const { page, faults, close } = await pages.open(INVENTED, PHONE)
    await page.locator('details.sheet > summary').tap()
    await page.getByText('Valbrume').first().tap()
    await page.waitForURL('**territoire=valbrume')
    await page.getByRole('button', { name: /^Voir les \d+ acteurs$/ }).tap()
    expect(await page.locator('details.sheet').getAttribute('open')).toBeNull()
    for (const path of [INVENTED, `${INVENTED}?vue=cartes`, REAL]) {
      await page.goto(new URL(path, pages.address).href)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }
    const small = await page.evaluate(
      () =>
        [...document.querySelectorAll('main a, main button, main input[type=text], main summary')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => width > 1 && height > 1 && (width < 24 || height < 24)).length,
    )
    expect(small).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})
