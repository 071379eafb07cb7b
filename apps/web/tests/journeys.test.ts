import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapStands, openPages, PHONE, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

const REAL = '/belgique-sante-mentale'
const INVENTED = '/bassin-exemple'

describe('someone who opens the real network', () => {
  it('comes from home, searches, selects, reads a source in its own words, changes language, and goes back', async () => {
    const { page, faults, close } = await pages.open('/')
    await page.getByRole('link', { name: /Ouvrir ce réseau/ }).click()
    await page.waitForURL(`**${REAL}/carte`)
    await mapStands(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Qui fait quoi, selon cinq documents')

    await page.keyboard.press('/')
    await page.keyboard.type('equipe supp')
    const first = page.getByRole('option').first()
    await first.waitFor()
    expect(await first.textContent()).toContain('Équipe Support')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${REAL}/carte?actor=act-equipe-support`)
    await page.getByRole('heading', { name: 'Équipe Support (Smes)' }).waitFor()
    expect(await page.locator('.card').textContent()).toMatch(/3,1.ETP en poste.: somme calculée de 5 postes/)

    const statement = page.locator('.card li', { hasText: /^\s*Équipe Support \(Smes\)\s*soutient/ }).first()
    await statement.locator('summary', { hasText: 'lire la source' }).click()
    expect(await statement.locator('blockquote').first().textContent()).toContain(
      'soutenir les acteurs de première ligne',
    )
    expect(await statement.locator('figcaption').first().textContent()).toMatch(/dit.*ligne 54/s)

    await page.locator('.wide summary').first().click()
    await page.getByRole('link', { name: /Nederlands/ }).click()
    await page.waitForURL('**lang=nl')
    await page.getByRole('button', { name: 'De fiche sluiten' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
    expect(page.url()).toContain('actor=act-equipe-support')
    expect(await page.locator('blockquote').first().getAttribute('lang')).toBe('fr')

    await page.goBack()
    await page.goBack()
    await page.waitForURL(`**${REAL}/carte`)
    await page.locator('.card').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await close()
  })

  it('reads what the documents signal, in their own words, and why nothing is computed', async () => {
    const { page, close } = await pages.open(`${REAL}/carte`)
    await page.locator('.rail').getByText('Saturation').first().click()
    expect(await page.locator('.rail').textContent()).toContain('Aucune charge n’est déclarée')
    await page.locator('summary.saturation').click()
    await page.locator('details[open] .finding summary').first().click()
    expect(await page.locator('details[open] .finding blockquote').first().textContent()).toMatch(/^«.+»$/s)
    await close()
  })

  it('finds seven members in the partnership', async () => {
    const { page, close } = await pages.open(`${REAL}/carte?actor=act-partenariat-housing-first`)
    await page.getByRole('heading', { name: '7 membres' }).waitFor()
    await close()
  })

  it('is told that a network or an actor is not there, and how to go on', async () => {
    const network = await pages.open('/nulle-part/carte')
    expect(await network.page.getByRole('heading', { level: 1 }).textContent()).toBe('Aucun réseau à cette adresse')
    await network.page.getByRole('link', { name: 'Voir tous les réseaux' }).click()
    await network.page.getByRole('link', { name: /Ouvrir ce réseau/ }).waitFor()
    await network.close()
    const actor = await pages.open(`${REAL}/acteurs/personne`)
    expect(await actor.page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Cet acteur n’est pas dans ce réseau',
    )
    await actor.close()
  })

  it('is told so when the answer does not come, and tries again', async () => {
    const { page, close } = await pages.open('/')
    await page.route('**/graphql*', (route) => route.abort())
    await page.goto(`${pages.address.replace(/\/$/, '')}${REAL}/carte`)
    await page.getByText('La carte n’a pas pu être dessinée').waitFor()
    await page.unroute('**/graphql*')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await mapStands(page)
    await close()
  })
})

describe('without a script', () => {
  it('the page of an actor and the list can be read', async () => {
    const { page, close } = await pages.open(`${REAL}/acteurs/act-equipe-support`, { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Équipe Support (Smes)')
    expect(await page.locator('blockquote').count()).toBeGreaterThan(10)
    await page.goto(`${pages.address.replace(/\/$/, '')}${REAL}/carte?vue=liste`)
    expect(await page.locator('tbody tr').count()).toBe(61)
    await close()
  })
})

describe('with the keyboard alone', () => {
  it('one walks over the map, opens a card, closes it, and goes to the list', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte?actor=ssm-les-peupliers`)
    await mapStands(page)
    const map = page.getByRole('tree')
    await map.focus()
    const before = await map.getAttribute('aria-activedescendant')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => map.getAttribute('aria-activedescendant')).not.toBe(before)
    const walkedTo = (await map.getAttribute('aria-activedescendant'))?.replace('twin-', '') ?? ''
    await page.keyboard.press('Enter')
    await page.waitForURL(`**actor=${walkedTo}`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('card'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForURL(`**${INVENTED}/carte`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('carte')

    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('l')
    await page.waitForURL('**vue=liste')
    await page.getByRole('link', { name: 'Charge', exact: true }).click()
    await page.waitForURL('**tri=charge**')
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('Charge')
    expect(faults).toEqual([])
    await close()
  })
})

describe('on a phone of 360 pixels', () => {
  it('one reads the sheets, opens one, and a card comes from below; nothing is wider than the screen', async () => {
    const { page, faults, close } = await pages.open(`${REAL}/carte`, PHONE)
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
    await page
      .getByRole('link', { name: /Plan en 27 actions/ })
      .first()
      .waitFor()
    expect(await widest()).toBeLessThanOrEqual(360)
    await page.locator('main ul a').first().click()
    await page.waitForURL('**document=**')
    await mapStands(page)
    await page.getByRole('link', { name: 'Liste' }).click()
    await page.locator('table').waitFor()
    expect(await widest()).toBeLessThanOrEqual(360)
    await page.goto(`${pages.address.replace(/\/$/, '')}${REAL}/carte?actor=act-equipe-support`)
    const card = page.locator('.card')
    await card.waitFor()
    const box = await card.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0)
    expect(box?.y).toBeGreaterThan(250)
    expect(await widest()).toBeLessThanOrEqual(360)
    expect(faults).toEqual([])
    await close()
  })
})

describe('the canvas', () => {
  it('is made once: selecting, changing regard, language and theme keep it, leaving takes it away', async () => {
    const { page, faults, close } = await pages.open(`${REAL}/carte`)
    await mapStands(page)
    const canvases = () => page.locator('.__________cytoscape_container').count()
    const mark = 'const first = document.querySelector(".canvas canvas")'
    await page.evaluate(`${mark}; first.dataset.first = 'yes'`)
    await page.getByRole('link', { name: 'Secteurs' }).click()
    await page.waitForURL('**regard=sectors')
    await mapStands(page)
    await page.getByRole('button', { name: 'Passer au thème sombre' }).click()
    await page.locator('.wide summary').first().click()
    await page.getByRole('link', { name: /English/ }).click()
    await page.getByRole('heading', { name: 'What one sees' }).waitFor()
    await mapStands(page)
    expect(await canvases()).toBe(1)
    expect(await page.evaluate(`${mark}; first.dataset.first`)).toBe('yes')
    await page.getByRole('link', { name: 'List', exact: true }).click()
    await page.locator('table').waitFor()
    expect(await canvases()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})

describe('an invented network', () => {
  it('says so on every screen', async () => {
    for (const path of ['/carte', '/carte?vue=liste', '/acteurs/ssm-les-peupliers']) {
      const { page, close } = await pages.open(`${INVENTED}${path}`)
      expect(await page.getByText('Réseau fictif').filter({ visible: true }).first().isVisible()).toBe(true)
      await close()
    }
  })
})
