import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, openPages, PHONE, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

const INVENTED = '/bassin-exemple/partenaires'
const REAL = '/belgique-sante-mentale/partenaires'
/** As the questions of the second journey are written in an address. */
const ASKED = 'besoin=besoin-visite&public=adultes~sans-chez-soi&ou=valbrume&condition=gratuit'
/** What a phone gets in the country: 1.6 Mbit/s down, 0.75 up, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 })

/** A phone on a slow line, touched by fingers that are counted. */
async function onPhone(path: string) {
  const opened = await pages.open('/', PHONE)
  const { page } = opened
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await page.goto(new URL(path, pages.address).href, { waitUntil: 'domcontentloaded' })
  let taps = 0
  return {
    ...opened,
    tap: async (what: ReturnType<Page['locator']>) => {
      await what.tap()
      taps += 1
    },
    taps: () => taps,
  }
}

const choice = (page: Page, name: string | RegExp) => page.locator('label.choice, label.tile').filter({ hasText: name })
const toSee = (page: Page) => page.locator('.foot button')
const larges = (page: Page) => page.locator('ol.large h3')
const bar = (page: Page) => page.locator('.bar h2, .bar .title')

async function revision(): Promise<number> {
  const response = await fetch(new URL('/bassin-exemple/graphql', pages.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ network { revision } }' }),
  })
  const { data } = (await response.json()) as { readonly data: { readonly network: { readonly revision: number } } }
  return data.network.revision
}

describe('a participant on a phone, on a slow line', () => {
  it('comes from the home of the network to three explained partners in three touches', async () => {
    const { page, faults, tap, taps, close } = await onPhone('/')
    await tap(page.getByRole('link', { name: 'Bassin d’exemple' }).filter({ visible: true }))
    await page.waitForURL('**/bassin-exemple/partenaires')
    await tap(choice(page, 'Une équipe se déplace'))
    await eventually(() => toSee(page).textContent()).toMatch(/Voir \d+ partenaires/)
    await tap(toSee(page))
    await page.waitForURL('**besoin=besoin-visite&voir=1')
    await eventually(() => larges(page).count()).toBe(3)
    expect(taps()).toBeLessThanOrEqual(5)
    for (const article of await page.locator('ol.large article').all()) {
      expect((await article.locator('.reason').textContent())?.length).toBeGreaterThan(12)
      expect(await article.locator('.line').first().textContent()).toMatch(
        /Disponible|Sous tension|Complet|Aucune information/,
      )
    }
    // Back comes to the questions as they were answered.
    await page.goBack()
    await eventually(() => choice(page, 'Une équipe se déplace').locator('input').isChecked()).toBe(true)
    expect(faults).toEqual([])
    await close()
  })

  it('asks for two audiences at once, a commune and a condition: the full one keeps its place and names relays', async () => {
    const { page, faults, tap, close } = await onPhone(INVENTED)
    await tap(choice(page, 'Une équipe se déplace'))
    await tap(choice(page, /^\s*Adultes\s*$/))
    await tap(choice(page, 'Personnes sans chez-soi'))
    await page.locator('select[name=ou]').selectOption('valbrume')
    await tap(choice(page, /^\s*Gratuit\s*$/))
    await eventually(() => toSee(page).textContent()).toMatch(/Voir 8 partenaires/)
    await tap(toSee(page))
    await page.waitForURL('**voir=1')
    expect(new URL(page.url()).search).toContain('public=adultes%7Esans-chez-soi&ou=valbrume&condition=gratuit')
    await eventually(() => bar(page).textContent()).toBe('8 partenaires')
    expect(await page.locator('.summary').textContent()).toMatch(
      /Une équipe se déplace, adultes, personnes sans chez-soi, Valbrume et voisines, gratuit/,
    )
    const full = page.locator('ol.large article', { hasText: 'Équipe mobile 2B Ouest' })
    expect(await full.textContent()).toMatch(/Complet.*dit le 24 sept/s)
    expect(await full.locator('.relays a').count()).toBe(2)
    for (const relay of await full.locator('.relays a').all())
      expect(await relay.textContent()).toMatch(/Disponible|Sous tension/)
    // A load that nobody told is said so, and stays in the list.
    expect(await page.locator('.answers').textContent()).toContain('Aucune information')
    const row = page.locator('ol.rows a').first()
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(faults).toEqual([])
    await close()
  })

  it('says where it works, and is told who can introduce it', async () => {
    const { page, faults, tap, close } = await onPhone(`${INVENTED}?${ASKED}&voir=1`)
    await tap(page.locator('.answers li > a, .answers h3 a').filter({ hasText: 'Équipe mobile Précarité' }))
    await page.waitForURL('**partenaire=equipe-mobile-precarite')
    await eventually(() => bar(page).textContent()).toMatch(/Partenaire \d sur 8/)
    await tap(page.getByRole('link', { name: 'Qui m’introduit ?' }))
    // Once its script is there the list is a box that searches.
    const box = page.locator('#introduction input[role=combobox]')
    await tap(box)
    await page.keyboard.type('cpas de valb')
    await tap(page.locator('#introduction li[role=option]', { hasText: /^\s*CPAS de Valbrume\s*$/ }))
    await tap(page.locator('#introduction').getByRole('button', { name: 'Chercher' }))
    await page.waitForURL('**depuis=cpas-de-valbrume**')
    const ways = page.locator('#introduction ol > li')
    await eventually(() => ways.count()).toBeGreaterThanOrEqual(1)
    expect(await ways.count()).toBeLessThanOrEqual(3)
    expect(await ways.first().textContent()).toMatch(/^\s*Par /)
    expect(await page.locator('#introduction svg').first().getAttribute('aria-label')).toMatch(
      /de CPAS de Valbrume à Équipe mobile Précarité/,
    )
    expect(await page.locator('article').textContent()).toMatch(/Connu de \d de vos partenaires/)
    // What is passed on does not say who asked.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', {
        value: (given: ShareData) => {
          document.body.dataset['shared'] = given.url ?? ''
          return Promise.resolve()
        },
      })
    })
    await tap(page.getByRole('button', { name: 'Partager' }).filter({ visible: true }))
    const shared = await page.locator('body').getAttribute('data-shared')
    expect(shared).toContain('partenaire=equipe-mobile-precarite')
    expect(shared).not.toContain('depuis')
    expect(faults).toEqual([])
    await close()
  })

  it('finds nobody, is told which question took the last one away, and lifts it with one touch', async () => {
    const { page, faults, tap, close } = await onPhone(
      `${INVENTED}?besoin=besoin-intervision&public=jeunes~aines&ou=rochemeule&aire=ici&voir=1`,
    )
    const nothing = page.locator('.nothing')
    await eventually(() => nothing.textContent()).toContain('Personne ne répond à tout.')
    expect(await bar(page).textContent()).toBe('Aucun partenaire')
    const lift = nothing.getByRole('link', { name: /^Lever / }).first()
    const promised = Number(/(\d+) partenaires?$/.exec((await lift.textContent())?.trim() ?? '')?.[1])
    expect(promised).toBeGreaterThan(0)
    await tap(lift)
    await eventually(() => bar(page).textContent()).toMatch(new RegExp(`^${String(promised)} partenaires?$`))
    expect(faults).toEqual([])
    await close()
  })

  it('says what is missing: counted once, choices only', async () => {
    const before = await revision()
    const { page, faults, tap, close } = await onPhone(
      `${INVENTED}?besoin=besoin-intervision&public=jeunes~aines&ou=rochemeule&aire=ici&voir=1`,
    )
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await tap(page.getByRole('button', { name: /Dire ce qui manque/ }))
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.textContent()).toMatch(/Une intervision avec d’autres équipes, jeunes, 12–25 ans, aîné·e·s/)
    expect(await dialog.textContent()).toContain('ne peut pas être repris')
    expect(await dialog.locator('input[type=text], textarea').count()).toBe(0)
    await tap(dialog.locator('label', { hasText: 'Personne ne fait cela' }))
    await tap(dialog.getByRole('button', { name: 'Compter ce manque' }))
    await eventually(() => dialog.textContent()).toContain('C’est compté.')
    expect(await revision()).toBe(before + 1)
    expect(faults).toEqual([])
    await close()
  })

  it('keeps the choices without a connection, and goes on when it is back', async () => {
    const { page, tap, close } = await onPhone(INVENTED)
    await eventually(() => page.locator('.needs-script input').isVisible()).toBe(true)
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await tap(choice(page, 'Une équipe se déplace'))
    await page.context().setOffline(true)
    await tap(toSee(page))
    await page.locator('.foot').getByText('Pas de connexion.').waitFor()
    expect(await choice(page, 'Une équipe se déplace').locator('input').isChecked()).toBe(true)
    await page.context().setOffline(false)
    await page.locator('.foot').getByText('Pas de connexion.').waitFor({ state: 'detached' })
    await tap(toSee(page))
    await eventually(() => larges(page).count()).toBe(3)
    await close()
  })
})

describe('the questions', () => {
  it('find a need by another word for it, which stays in the page', async () => {
    const { page, faults, close } = await pages.open(INVENTED, PHONE)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.getByLabel('Chercher un besoin').fill('assuetude')
    const found = page.locator('.needs-script li button').first()
    await found.waitFor()
    expect(await found.textContent()).toMatch(/assuétudes/)
    await found.click()
    await eventually(() => page.locator('input[name=besoin]:checked').count()).toBe(1)
    await eventually(() => toSee(page).textContent()).toMatch(/Voir \d+ partenaires?/)
    expect(page.url()).not.toContain('assu')
    expect(asked.join('\n')).not.toContain('assu')
    expect(faults).toEqual([])
    await close()
  })

  it('answer at once beside their answers on a desk, and every address opens the same again', async () => {
    const { page, faults, close } = await pages.open(INVENTED, DESKTOP)
    await choice(page, 'Une équipe se déplace').click()
    await page.waitForURL('**besoin=besoin-visite&voir=1')
    await choice(page, 'Personnes sans chez-soi').click()
    await page.waitForURL('**public=sans-chez-soi&voir=1')
    await eventually(() => larges(page).count()).toBe(3)
    const names = await page.locator('.answers h3').allTextContents()
    const again = await pages.open(page.url(), DESKTOP)
    expect(await again.page.locator('.answers h3').allTextContents()).toEqual(names)
    await again.close()
    await page.getByText(/^Rangé par/).click()
    await page.getByRole('link', { name: 'Nom', exact: true }).click()
    await page.waitForURL('**ordre=nom**')
    await eventually(() => page.getByText('Rangé par nom').count()).toBe(1)
    expect(faults).toEqual([])
    await close()
  })

  it('say what the address asks that is not there, and leave it aside', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}?besoin=lune&public=adultes&depuis=personne&voir=1`)
    expect(await page.locator('.stray').allTextContents()).toEqual([
      expect.stringContaining('lune'),
      expect.stringContaining('personne'),
    ])
    expect(await larges(page).count()).toBe(3)
    expect(faults).toEqual([])
    await close()
  })
})

describe('without a script', () => {
  it('the form leads to suggestions, these to the page of an actor, and that one back to them', async () => {
    const { page, close } = await pages.open(INVENTED, { ...PHONE, javaScriptEnabled: false })
    await choice(page, 'Une équipe se déplace').tap()
    await choice(page, 'Être soigné·e chez soi').tap()
    await choice(page, /^\s*Adultes\s*$/).tap()
    await page.locator('select[name=ou]').selectOption('valbrume')
    await page.locator('select[name=depuis]').selectOption('cpas-de-valbrume')
    await toSee(page).tap()
    await page.waitForURL('**voir=1**')
    expect(await larges(page).count()).toBe(3)
    expect(await page.locator('.summary').textContent()).toMatch(/Être soigné·e chez soi.*CPAS de Valbrume/s)
    await larges(page).getByRole('link').first().tap()
    await page.waitForURL('**partenaire=**')
    expect(await page.locator('#introduction').textContent()).toMatch(/Par |Vous travaillez déjà ensemble/)
    await page.getByRole('link', { name: 'Voir la fiche complète' }).tap()
    await page.waitForURL('**/acteurs/**')
    expect(await page.getByRole('heading').count()).toBeGreaterThan(0)
    const chosen = { need: 'besoin-domicile', audience: 'adultes', place: 'valbrume', service: 'cpas-de-valbrume' }
    const ways = new URL(
      (await page.getByRole('link', { name: 'Qui m’introduit ?' }).getAttribute('href')) ?? '',
      page.url(),
    ).searchParams
    expect({
      need: ways.get('besoin'),
      audience: ways.get('public'),
      place: ways.get('ou'),
      service: ways.get('depuis'),
    }).toEqual(chosen)
    await page.getByRole('link', { name: 'Retour aux suggestions' }).tap()
    await page.waitForURL('**voir=1**')
    expect(await larges(page).count()).toBe(3)
    expect(await page.locator('.summary').textContent()).toMatch(/Être soigné·e chez soi.*CPAS de Valbrume/s)
    await close()
  })
})

describe('the real network', () => {
  it('tells what the documents say, and « aucune information » of every load', async () => {
    const { page, faults, close } = await pages.open(`${REAL}?condition=cnd-gratuit&voir=1`, PHONE)
    const loads = await page.locator('.answers .line b').allTextContents()
    expect(loads.length).toBeGreaterThan(0)
    expect(new Set(loads)).toEqual(new Set(['Aucune information']))
    expect(await page.locator('.answers').textContent()).toContain('ce qu’ils taisent reste inconnu')
    expect(faults).toEqual([])
    await close()
  })
})
