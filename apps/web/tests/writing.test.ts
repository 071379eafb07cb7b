import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { mapStands, openPages, PHONE, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

const INVENTED = '/bassin-exemple'
/** Has declared nothing; its name is long. */
const SERVICE = 'accompagnement-social-proximite'
const SERVICE_NAME = 'Service d’accompagnement social de proximité'

/** What the map says of an actor to who listens, ring and all. */
const spoken = (page: Page, id: string) => page.locator(`#twin-${id}`).textContent()
const level = (page: Page) => page.locator('article .load .level').textContent()
/** Waits for what has to come; a machine that is busy may take its time. */
const soon = <Value>(read: () => Promise<Value> | Value, interval = 50) =>
  expect.poll(read, { timeout: 20_000, interval })
/** Sends a question to the API without a page. */
async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(new URL(`${INVENTED}/graphql`, pages.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as { data: Data }).data
}

async function act(page: Page, words: string | RegExp) {
  await page.locator('.under summary').click()
  await page
    .locator('.under')
    .getByRole('button', { name: words, exact: typeof words === 'string' })
    .first()
    .click()
}

describe('a coordinator', () => {
  it('declares a load in two taps; another tab shows the new ring; undone, both show the old one', async () => {
    const one = await pages.open(`${INVENTED}/carte?actor=${SERVICE}`)
    const other = await pages.open(`${INVENTED}/carte`)
    await Promise.all([mapStands(one.page), mapStands(other.page)])
    await other.following()
    expect(await spoken(other.page, SERVICE)).toMatch(/charge inconnue/i)
    const places = () => other.page.locator('.canvas').evaluate((canvas) => canvas.innerHTML.length)
    const before = await places()

    await one.page.getByRole('button', { name: 'Déclarer la charge' }).click()
    const tapped = Date.now()
    await one.page.getByRole('button', { name: 'n’accueille plus' }).click()
    expect(await level(one.page)).toMatch(/Complet/)
    await soon(() => spoken(other.page, SERVICE), 20).toMatch(/complet/i)
    console.log(`the other tab knew after ${String(Date.now() - tapped)} ms`)
    await soon(() => other.page.locator('.news').textContent()).toMatch(/n’accueille plus.*à l’instant/s)
    expect(await places()).toBe(before)

    await one.page.getByText('Enregistré').waitFor()
    await one.page.locator('.declare').getByRole('button', { name: 'Annuler' }).click()
    await one.page.getByText('Annulé').waitFor()
    await soon(() => spoken(other.page, SERVICE)).toMatch(/charge inconnue/i)
    await soon(() => level(one.page)).toMatch(/Charge inconnue/)
    expect([...one.faults, ...other.faults]).toEqual([])
    await one.close()
    await other.close()
  })

  it('says for whom, until when and who may see it, in the same place', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/acteurs/${SERVICE}`)
    await page.getByRole('button', { name: 'Déclarer la charge' }).click()
    await page.getByRole('button', { name: 'liste d’attente' }).click()
    await page.getByRole('button', { name: 'Préciser' }).click()
    await page.getByLabel('Valable jusqu’au').fill('2026-10-01')
    await page.getByLabel(/Tout le monde/).check()
    await page.getByRole('button', { name: 'Enregistrer ces précisions' }).click()
    // Before today: refused beside its field, nothing is lost.
    await page.locator('.form .problem').waitFor()
    await soon(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('date')
    await page.getByLabel('Valable jusqu’au').fill('2026-12-01')
    await page.getByLabel('Semaines d’attente').fill('6')
    await page.getByRole('button', { name: 'Enregistrer ces précisions' }).click()
    await page.locator('.form').waitFor({ state: 'detached' })
    await soon(() => page.locator('article .load').textContent()).toMatch(/Sous tension/)
    type Loads = { changes: { nodes: { title: string; undoneBy: string | null }[] } }
    const { changes } = await ask<Loads>('{ changes(first: 3) { nodes { title undoneBy } } }')
    // The first short word is taken back once the whole is written.
    expect(changes.nodes.map(({ undoneBy }) => undoneBy !== null)).toEqual([false, false, true])
    expect(faults).toEqual([])
    await close()
  })

  it('corrects a card that somebody else corrected meanwhile, and is asked which writing stays', async () => {
    const one = await pages.open(`${INVENTED}/carte?actor=${SERVICE}`)
    const other = await pages.open(`${INVENTED}/acteurs/${SERVICE}`)
    await act(one.page, 'Corriger')
    await one.page.getByLabel('Description').fill('Écrit par la première.')
    await one.page.getByLabel('Prochain pas').fill('Appeler le matin.')
    await act(other.page, 'Corriger')
    await other.page.getByLabel('Description').fill('Écrit par la seconde.')
    await other.page.getByRole('button', { name: 'Enregistrer' }).click()
    await other.page.getByText('Écrit par la seconde.').waitFor()
    // What others write does not touch what is being typed.
    await soon(() => one.page.locator('.card').textContent()).toContain('Écrit par la seconde.')
    expect(await one.page.getByLabel('Description').inputValue()).toBe('Écrit par la première.')
    await one.page.getByRole('button', { name: 'Enregistrer' }).click()
    const choices = one.page.getByRole('radio')
    await soon(() => choices.count()).toBe(3)
    const asked = (await one.page.getByRole('dialog').textContent()) ?? ''
    expect(asked).toMatch(/sous les yeux.*Accueil social ouvert/s)
    expect(asked).toMatch(/Écrit entre-temps par coordination, le .* à \d\d:\d\d.*Écrit par la seconde/s)
    expect(asked).toMatch(/vous proposez.*Écrit par la première/s)
    expect(await one.page.getByRole('button', { name: 'Enregistrer ce choix' }).isDisabled()).toBe(true)
    await one.page.getByLabel(/Écrit entre-temps/).check()
    await one.page.getByRole('button', { name: 'Enregistrer ce choix' }).click()
    await one.page.getByRole('dialog').waitFor({ state: 'detached' })
    await soon(() => one.page.locator('.card').textContent()).toContain('Appeler le matin.')
    expect(await one.page.locator('.card').textContent()).toContain('Écrit par la seconde.')
    expect([...one.faults, ...other.faults]).toEqual([])
    await one.close()
    await other.close()
  })

  it('adds an actor, is told what is missing, and proposes, confirms and contests a collaboration', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte`)
    await mapStands(page)
    await page.getByRole('button', { name: 'Ajouter un acteur' }).click()
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await soon(() => page.locator('.form .problem').allTextContents()).toHaveLength(2)
    await page.getByLabel('Nom *').fill('Le Relais des Sources')
    await page.getByLabel('Logement').check()
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await page.getByRole('heading', { name: 'Le Relais des Sources' }).waitFor()
    await soon(() => spoken(page, 'le-relais-des-sources')).toMatch(/Le Relais des Sources/)

    await act(page, 'Proposer une collaboration')
    await page.getByLabel('Avec quel acteur').fill('ais du lev')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^AIS du Levant/ })
      .click()
    await page.getByRole('button', { name: 'Proposer', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const line = page.locator('.tie', { hasText: 'AIS du Levant' })
    await soon(() => line.textContent()).toContain('proposé')
    await line.locator('summary').click()
    await line.getByRole('button', { name: 'Confirmer au nom de AIS du Levant' }).click()
    await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
    await soon(() => line.textContent()).toContain('confirmée par les deux')
    await line.locator('summary').click()
    await line.getByRole('button', { name: 'Contester' }).click()
    await page.getByRole('dialog').getByLabel('AIS du Levant').check()
    await page.getByLabel(/Masquer jusqu’à clarification/).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Contester' }).click()
    await soon(() => line.textContent()).toMatch(/contestée.*masqué au public/s)
    expect(await line.textContent()).toContain('Enregistré')
    await line.locator('summary').click()
    expect(await line.getByRole('link', { name: 'Voir dans l’historique' }).getAttribute('href')).toMatch(
      /modifications\?sujet=/,
    )
    await line.locator('summary').click()
    await line.getByRole('button', { name: 'Annuler' }).click()
    await soon(() => line.textContent()).toContain('confirmée par les deux')
    expect(faults).toEqual([])
    await close()
  })

  it('retires an actor after being told what it means, and takes it back', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/acteurs/le-relais-des-sources`)
    await act(page, 'Retirer l’acteur')
    expect(await page.getByRole('dialog').textContent()).toMatch(/Rien n’est effacé/)
    await page.getByRole('button', { name: 'Retirer', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await soon(() => page.locator('.under').textContent()).toContain('passé')
    expect(await page.getByRole('button', { name: 'Déclarer la charge' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await soon(() => page.locator('.under').textContent()).not.toContain('passé')
    expect(faults).toEqual([])
    await close()
  })
})

describe('the history', () => {
  it('tells who wrote what when, before and after, leads to the card, and takes back; a later change is named', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/modifications?sujet=${SERVICE}`)
    const entries = page.locator('main article')
    const corrected = entries.filter({ hasText: 'Fiche corrigée' }).last()
    expect(await corrected.textContent()).toMatch(
      /\d\d:\d\d.*coordination · modification \d+.*description.*avant.*Accueil social ouvert.*après.*Écrit par la seconde/s,
    )
    await corrected.getByRole('button', { name: /^Annuler/ }).click()
    await soon(() => corrected.textContent()).toMatch(/annulée par la modification \d+/)
    expect(await corrected.getByRole('status').textContent()).toMatch(/Annulé/)
    expect(await page.getByRole('link', { name: /Service d’accompagnement/ }).count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await close()
  })

  it('is read without a script, page after page, and then offers nothing to press', async () => {
    const { page, close } = await pages.open(`${INVENTED}/modifications`, { javaScriptEnabled: false })
    expect(await page.locator('main article').count()).toBeGreaterThan(5)
    expect(await page.locator('main').textContent()).toContain(SERVICE_NAME)
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0)
    await close()
  })

  it('says so when nothing was written about something', async () => {
    const { page, close } = await pages.open(`${INVENTED}/modifications?sujet=personne`)
    expect(await page.locator('main').textContent()).toContain('Rien n’a été modifié à ce sujet.')
    await close()
  })
})

/** How many declarations the history of an actor tells of, besides what the network began with. */
async function declared(actor: string): Promise<number> {
  type History = { changes: { nodes: { reason: string }[] } }
  const { changes } = await ask<History>(`{ changes(about: "${actor}") { nodes { reason } } }`)
  return changes.nodes.filter(({ reason }) => reason === 'declare-load').length
}

describe('a server that goes away', () => {
  it('is told; what is written meanwhile is kept, and written once when it is back', async () => {
    const { page, following, close } = await pages.open(`${INVENTED}/carte?actor=permanence-sociale-la-lanterne`)
    await mapStands(page)
    await following()
    await pages.stopServer()
    await page.getByRole('button', { name: 'Déclarer la charge' }).click()
    await page.getByRole('button', { name: 'accueille', exact: true }).click()
    await page.getByText('En attente d’envoi (1).').waitFor()
    expect(await page.locator('.lines').textContent()).toMatch(/Le serveur ne répond plus depuis \d\d:\d\d/)
    expect(await level(page)).toMatch(/Disponible/)
    await pages.startServer()
    await page.locator('.away').waitFor({ state: 'detached' })
    await soon(() => page.locator('article .load').textContent()).toMatch(/Dit par\s+coordination, le 14 octobre 2026/)
    expect(await declared('permanence-sociale-la-lanterne')).toBe(1)
    await close()
  })

  it('asks again when the server says that it is only starting', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte?actor=maraude-du-canal`)
    await mapStands(page)
    let turnedAway = 0
    await page.route('**/graphql', async (route) => {
      if (turnedAway === 0 && route.request().postData()?.includes('mutationId')) {
        turnedAway += 1
        const errors = [{ message: 'Un instant.', extensions: { code: 'NOT_READY' } }]
        await route.fulfill({ status: 503, contentType: 'application/json', body: JSON.stringify({ errors }) })
      } else await route.continue()
    })
    await page.getByRole('button', { name: 'Déclarer la charge' }).click()
    await page.getByRole('button', { name: 'liste d’attente' }).click()
    await soon(() => declared('maraude-du-canal')).toBe(1)
    expect(turnedAway).toBe(1)
    await close()
  })

  it('finds what was written before a reload, and writes it once', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte?actor=atelier-logement-de-courtebise`)
    await mapStands(page)
    await page.route('**/graphql', async (route) => {
      // Carried out, and the answer lost: the page cannot know.
      if (route.request().postData()?.includes('mutationId')) {
        await route.fetch()
        await route.abort()
      } else await route.continue()
    })
    await page.getByRole('button', { name: 'Déclarer la charge' }).click()
    await page.getByRole('button', { name: 'liste d’attente' }).click()
    await page.getByText('En attente d’envoi (1).').waitFor()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.reload()
    await soon(() => page.evaluate(() => sessionStorage.getItem('maillage.outbox.bassin-exemple'))).toBeNull()
    await soon(() => page.locator('article .load').textContent()).toMatch(/Sous tension/)
    expect(await declared('atelier-logement-de-courtebise')).toBe(1)
    await close()
  })
})

describe('on a phone of 360 pixels', () => {
  it('a load is declared and undone by touch, and a card corrected; nothing is wider than the screen', async () => {
    const { page, faults, close } = await pages.open(
      `${INVENTED}/acteurs/societe-de-logement-des-trois-collines`,
      PHONE,
    )
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
    await page.getByRole('button', { name: 'Déclarer la charge' }).tap()
    const tiles = page.locator('.tile')
    for (const tile of await tiles.all()) {
      const box = await tile.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    }
    await tiles.nth(1).tap()
    await page.getByText('Enregistré').waitFor()
    expect(await widest()).toBeLessThanOrEqual(360)
    await page.locator('.declare').getByRole('button', { name: 'Annuler' }).tap()
    await soon(() => level(page)).toMatch(/Charge inconnue/)
    await page.locator('.under summary').tap()
    await page.getByRole('button', { name: 'Corriger', exact: true }).tap()
    await page.getByLabel('Prochain pas').fill('Passer le mardi.')
    expect(await widest()).toBeLessThanOrEqual(360)
    await page.getByRole('button', { name: 'Enregistrer' }).tap()
    await page.getByText('Passer le mardi.').waitFor()
    expect(faults).toEqual([])
    await close()
  })
})

describe('with the keyboard alone', () => {
  it('a card that was searched for has the focus; Escape closes it and gives the focus back', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte`)
    await mapStands(page)
    await page.keyboard.press('/')
    await page.keyboard.type('ais du lev')
    await page.locator('[role=option][aria-selected=true]', { hasText: 'AIS du Levant' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'AIS du Levant' }).waitFor()
    await soon(() => page.evaluate(() => document.activeElement?.className)).toMatch(/card/)
    await page.keyboard.press('Escape')
    await page.locator('.card').waitFor({ state: 'detached' })
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
    expect(faults).toEqual([])
    await close()
  })

  it('one declares, undoes, opens the menu and a form, and comes back to where one was', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/acteurs/defense-des-locataires-du-bassin`)
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
    await page.getByRole('button', { name: 'Déclarer la charge' }).focus()
    await page.keyboard.press('Enter')
    await soon(focused).toBe('accueille')
    await page.keyboard.press('Escape')
    await soon(focused).toBe('Déclarer la charge')
    await page.keyboard.press('Enter')
    await soon(focused).toBe('accueille')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Enregistré').waitFor()
    await soon(focused).toBe('Déclarer la charge')
    await page.locator('.under summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Corriger')
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    // What was written is not thrown away unasked.
    await page.keyboard.type('x')
    await page.keyboard.press('Escape')
    await soon(focused).toBe('Continuer à écrire')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await soon(focused).toContain('Agir')
    expect(faults).toEqual([])
    await close()
  })
})
