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
/** A first answer is computed, on a machine that does other things too. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 })
/** Numbers as they stand in « 9 acteurs restent en vue. ». */
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN)

async function askApi<Data>(network: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(new URL(`${network}/graphql`, pages.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return ((await response.json()) as { readonly data: Data }).data
}

async function actorsLeft(network: string, filter: object): Promise<readonly string[]> {
  const { actors } = await askApi<{ readonly actors: { readonly nodes: readonly { readonly id: string }[] } }>(
    network,
    'query Left($filter: ActorFilter) { actors(filter: $filter, first: 1000) { nodes { id } } }',
    { filter },
  )
  return actors.nodes.map(({ id }) => id)
}

describe('a coordinator', () => {
  it('filters to one commune and two audiences, shares the link, and another opens the same', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte`)
    await mapStands(page)
    const rail = page.locator('.rail')
    await rail.getByRole('link', { name: /^Valbrume/ }).click()
    await page.waitForURL('**territoire=valbrume')
    await rail.getByRole('link', { name: /^Adultes/ }).click()
    await page.waitForURL('**public=adultes')
    await rail.getByRole('link', { name: /^Jeunes/ }).click()
    await page.waitForURL('**public=adultes%7Ejeunes')
    const left = await actorsLeft(INVENTED, { territories: ['valbrume'], audiences: ['adultes', 'jeunes'] })
    const summary = page.locator('#contenu .summary')
    await eventually(() => summary.textContent()).toContain('Acteurs de Valbrume, pour adultes ou jeunes, 12–25 ans')
    expect(await summary.textContent()).toContain(`${String(left.length)} acteurs sur 152`)
    // The sentences follow.
    await eventually(() => page.locator('#contenu h1 + p').textContent()).not.toContain('132 acteurs')

    const link = page.url()
    const other = await pages.open(link)
    await mapStands(other.page)
    expect(await other.page.locator('#contenu .summary').textContent()).toBe(await summary.textContent())
    expect(await other.page.locator('.what .sentences').textContent()).toBe(
      await page.locator('.what .sentences').textContent(),
    )
    await other.close()

    // Back undoes looking, one step at a time; forward does it again.
    await page.goBack()
    await page.waitForURL('**public=adultes')
    await eventually(() => summary.textContent()).not.toContain('jeunes')
    await page.goForward()
    await eventually(() => summary.textContent()).toContain('jeunes')
    // Chips take one thing away.
    await rail.getByRole('link', { name: /^Retirer Territoire/ }).click()
    await eventually(() => summary.textContent()).toContain('Acteurs pour adultes')
    expect(faults).toEqual([])
    await close()
  })

  it.each([
    {
      path: `${INVENTED}/carte?regard=saturation`,
      values: [/^Valbrume/, /^Adultes/, /^Jeunes/, /^Personnes sans chez-soi/],
    },
    { path: `${INVENTED}/carte?regard=gaps`, values: [/^Jeunes/, /^Valbrume/, /^Adultes/] },
    { path: `${REAL}/carte?regard=documents`, values: [/Réseau Partenaires 107/] },
  ])('a value that is clicked stays under the pointer: $path', async ({ path, values }) => {
    const { page, faults, close } = await pages.open(path)
    await mapStands(page)
    for (const [at, name] of values.entries()) {
      const value = page.locator('#filtres-du-reseau details').getByRole('link', { name }).first()
      await value.scrollIntoViewIfNeeded()
      const before = await value.boundingBox()
      await value.click()
      await eventually(() =>
        page
          .locator('#filtres-du-reseau')
          .getByRole('link', { name: /^Retirer/ })
          .count(),
      ).toBe(at + 1)
      await eventually(() => value.getAttribute('aria-current')).toBe('true')
      const after = await value.boundingBox()
      expect([after?.x, after?.y, after?.height]).toEqual([before?.x, before?.y, before?.height])
    }
    // And back again, when all are lifted.
    const search = page.locator('#filtres-du-reseau form')
    const before = await search.boundingBox()
    await page.locator('#filtres-du-reseau').getByRole('link', { name: 'Lever les filtres' }).click()
    await page.locator('#filtres-du-reseau').getByText('Aucun filtre actif').waitFor()
    expect((await search.boundingBox())?.y).toBe(before?.y)
    expect(faults).toEqual([])
    await close()
  })

  it('finds the gap between the two sides, sees who could bridge it and prints it, in five actions', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte`)
    await mapStands(page)
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes')
    })
    await page
      .locator('.rail')
      .getByRole('link', { name: /Deux rives/ })
      .click()
    await eventually(() => page.locator('#contenu h1').textContent()).toContain('où le pont manque')
    await page
      .locator('.what')
      .getByRole('link', { name: /Écarts/ })
      .first()
      .click()
    await page.locator('.right tbody a').first().click()
    await page.getByRole('heading', { name: 'Qui travaille déjà avec les deux' }).waitFor()
    const bridges = page.locator('section', {
      has: page.getByRole('heading', { name: 'Qui travaille déjà avec les deux' }),
    })
    expect(await bridges.last().getByRole('link').count()).toBeGreaterThan(0)
    await page.locator('.export summary').click()
    await page.getByRole('button', { name: 'Imprimer' }).click()
    await eventually(() => page.locator('body').getAttribute('data-printed')).toBe('yes')
    expect(faults).toEqual([])
    await close()
  })

  it('reads the two shores in Dutch, and no French beside the names', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte?regard=two-shores&lang=nl`)
    await mapStands(page)
    await eventually(() => page.locator('#contenu h1').textContent()).toContain('geestelijke gezondheid')
    const words = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement
      for (const element of copy.querySelectorAll('[lang="fr"], script, svg, .rail ul, noscript')) element.remove()
      return copy.textContent
    })
    expect(words).not.toMatch(/\b(acteurs|collaborations|voir|aucun|attendues|charge|légende)\b/i)
    await close()
  })

  it('reads the map at four times its size: it has room, and the list is one touch away', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte`, { viewport: { width: 320, height: 256 } })
    await mapStands(page)
    const box = await page.locator('.canvas').boundingBox()
    expect(box?.height).toBeGreaterThan(200)
    await page.locator('#contenu').getByRole('link', { name: 'Liste', exact: true }).click()
    await page.waitForURL('**vue=liste')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await close()
  })

  it('is told which filter took the last actor away, and lifts it with one click', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte?territoire=valbrume&public=jeunes&texte=zzz`)
    const nothing = page.locator('.nothing')
    await nothing.getByText('Aucun acteur ne répond à ces 3 filtres.').waitFor()
    expect(await nothing.textContent()).toMatch(/écarté par «.zzz.»/)
    await nothing.getByRole('link', { name: 'Lever les filtres' }).waitFor()
    const lift = nothing.getByRole('link', { name: /^Lever «.zzz.»/ })
    const promised = numberIn((await lift.textContent())?.replace(/«.*»/s, '') ?? null)
    await lift.click()
    await nothing.waitFor({ state: 'detached' })
    expect(numberIn(await page.locator('.rail .left').textContent())).toBe(promised)
    await close()
  })

  it('goes from regard to regard by a click, by a number, by a sentence', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte`)
    await mapStands(page)
    const title = page.getByRole('heading', { level: 1 })
    await page
      .locator('.rail')
      .getByRole('link', { name: /^Deux rives/ })
      .click()
    await page.waitForURL('**regard=two-shores')
    await eventually(() => title.textContent()).toMatch(/où le pont manque|pont/)
    await page.keyboard.press('3')
    await page.waitForURL('**regard=saturation')
    await eventually(() => title.textContent()).toContain('complet')
    await page.keyboard.press('1')
    await page.waitForURL((url) => !url.searchParams.has('regard'))
    await page.locator('.what').getByRole('link', { name: 'voir : Écarts' }).first().click()
    await page.waitForURL('**regard=gaps')
    await eventually(() => title.textContent()).toContain('se rencontre trop peu')
    // The table stands beside the bands, and a row selects its band.
    const row = page.locator('#paires ~ table tbody tr').first()
    await row.getByRole('link').click()
    await page.waitForURL('**paire=**')
    await eventually(() => row.getByRole('link').getAttribute('aria-current')).toBe('true')
    expect(faults).toEqual([])
    await close()
  })

  it('reads why a regard cannot be computed, and what documents signal in it', async () => {
    const { page, close } = await pages.open(`${REAL}/carte?regard=two-shores`)
    expect(await page.locator('#contenu .title').textContent()).toContain('aucune enquête')
    const gaps = page.locator('.rail summary', { hasText: 'Écarts' })
    expect(await gaps.textContent()).toContain('8 signalés par les documents')
    await gaps.click()
    await page.getByRole('link', { name: 'Voir ce que les documents signalent' }).click()
    await page.waitForURL('**regard=gaps')
    await page.locator('.what .sentences').getByText('8 écarts').waitFor()
    await close()
  })
})

describe('the same filter, here and in the API', () => {
  const filters = [
    {
      network: INVENTED,
      query: 'territoire=valbrume~ormelle&charge=strained~unknown',
      filter: { territories: ['valbrume', 'ormelle'], levels: ['strained', 'unknown'] },
    },
    {
      network: INVENTED,
      query: 'secteur=logement&condition=gratuit',
      filter: { sectors: ['logement'], conditions: ['gratuit'] },
    },
    {
      network: INVENTED,
      query: 'fonction=f2&cote=mental-health',
      filter: { functions: ['f2'], sides: ['mentalHealth'] },
    },
    {
      network: INVENTED,
      query: 'nature=association&public=adultes',
      filter: { kinds: ['association'], audiences: ['adultes'] },
    },
    {
      network: REAL,
      query: 'territoire=ter-bruxelles~ter-dour',
      filter: { territories: ['ter-bruxelles', 'ter-dour'] },
    },
    { network: REAL, query: 'nature=care-network~authority', filter: { kinds: ['careNetwork', 'authority'] } },
    { network: REAL, query: 'cote=both', filter: { sides: ['both'] } },
    {
      network: REAL,
      query: 'secteur=sec-sante-mentale&charge=unknown',
      filter: { sectors: ['sec-sante-mentale'], levels: ['unknown'] },
    },
  ] as const
  it.each(filters)('leaves the same actors: $network $query', async ({ network, query, filter }) => {
    const ids = await actorsLeft(network, filter)
    expect(ids.length).toBeGreaterThan(0)
    const { page, close } = await pages.open(`${network}/carte?vue=liste&${query}`)
    await eventually(() => page.locator('.rail .left').textContent()).toMatch(new RegExp(`^${String(ids.length)} `))
    await close()
  })
})

describe('an address that asks in vain', () => {
  it('is told what is near, and shows the rest', async () => {
    const { page, close } = await pages.open(
      `${INVENTED}/carte?actor=ssm-les-peupliers-bis&charge=full&collab=9-2&phrase=moon`,
    )
    await mapStands(page)
    const head = page.locator('#contenu .title')
    await eventually(() => head.textContent()).toContain('ssm-les-peupliers-bis')
    expect(await head.textContent()).toContain(
      '« full » n’existe pas ici'.replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»'),
    )
    await head.getByRole('link', { name: /Peupliers/ }).click()
    await page.waitForURL('**actor=ssm-les-peupliers')
    await close()
  })
})

describe('on a phone', () => {
  it('the map is full, and the panes are sheets from below', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte`, PHONE)
    await mapStands(page)
    expect(await page.locator('.rail').isVisible()).toBe(false)
    const filters = page.getByRole('button', { name: 'Filtres' })
    await filters.tap()
    expect(await page.locator('.rail').isVisible()).toBe(true)
    await page
      .locator('.rail')
      .getByRole('link', { name: /^Valbrume/ })
      .tap()
    await page.waitForURL('**territoire=valbrume')
    await page.keyboard.press('Escape')
    await eventually(() => filters.getAttribute('aria-expanded')).toBe('false')
    await page.getByRole('button', { name: 'Ce que l’on voit' }).tap()
    await page.locator('.what .sentences li').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(faults).toEqual([])
    await close()
  })

  it('documents are sheets one after the other, and every other regard is its map', async () => {
    const { page, faults, close } = await pages.open(`${REAL}/carte`, PHONE)
    const views = page.locator('nav [aria-current=true]')
    await page.getByRole('link', { name: 'Feuilles', exact: true }).waitFor()
    expect(await views.filter({ hasText: 'Feuilles' }).count()).toBe(1)
    await page.goto(new URL(`${REAL}/carte?regard=saturation`, pages.address).href)
    await mapStands(page)
    expect(await views.filter({ hasText: 'Carte' }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: 'Feuilles', exact: true }).count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})

describe('when something fails', () => {
  it('the sentences from before stay, say so, and come back', async () => {
    const { page, close } = await pages.open(`${INVENTED}/carte`)
    await mapStands(page)
    await page.route('**/graphql*', (route) => route.abort())
    await page
      .locator('.rail')
      .getByRole('link', { name: /^Valbrume/ })
      .click()
    await page.getByText('Les phrases n’ont pas pu être recalculées').waitFor()
    expect(await page.locator('.what .sentences li').count()).toBeGreaterThan(2)
    await page.unroute('**/graphql*')
    await page.locator('.what').getByRole('button', { name: 'Réessayer' }).click()
    await eventually(() => page.locator('#contenu h1 + p').textContent()).not.toContain('132 acteurs')
    await close()
  })

  it('the frame stands at once on a slow line, and values come later', async () => {
    const { page, close } = await pages.open('/')
    let release: (() => void) | undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql?*', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(new URL(`${INVENTED}/carte`, pages.address).href)
    expect(await page.locator('.what .sentences li').count()).toBeGreaterThan(2)
    await page.locator('.rail .skeleton').waitFor()
    await page.getByText('La carte se dessine').waitFor()
    release?.()
    await mapStands(page)
    await page
      .locator('.rail')
      .getByRole('link', { name: /^Valbrume/ })
      .waitFor()
    await close()
  })

  it('a layout that fails says so, and is tried again', async () => {
    const { page, close } = await pages.open('/')
    await page.route('**/places.worker*', (route) => route.abort())
    await page.goto(new URL(`${INVENTED}/carte`, pages.address).href)
    await page.getByText('La carte n’a pas pu être dessinée').waitFor()
    await page.unroute('**/places.worker*')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await mapStands(page)
    await close()
  })

  it('a browser that keeps nothing shows the map all the same', async () => {
    const { page, faults, close } = await pages.open('/')
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
    })
    await page.goto(new URL(`${INVENTED}/carte`, pages.address).href)
    await mapStands(page)
    await page.keyboard.press('2')
    await page.waitForURL('**regard=two-shores')
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('pont')
    expect(faults).toEqual([])
    await close()
  })

  it('the server gone and back leaves what is looked at where it is', async () => {
    const { page, following, close } = await pages.open(`${INVENTED}/carte?territoire=valbrume&regard=saturation`)
    await mapStands(page)
    await following()
    const before = await page.locator('#contenu .summary').textContent()
    await pages.stopServer()
    await page.getByText('Le serveur ne répond plus').waitFor()
    expect(await page.locator('#contenu .summary').textContent()).toBe(before)
    await pages.startServer()
    await page.getByText('Le serveur ne répond plus').waitFor({ state: 'detached' })
    expect(await page.locator('#contenu .summary').textContent()).toBe(before)
    expect(new URL(page.url()).search).toBe('?territoire=valbrume&regard=saturation')
    await close()
  })

  it('a change that arrives while one looks is said, counted, and moves nothing of what is looked at', async () => {
    const other = await pages.open(`${INVENTED}/carte?regard=saturation&charge=unknown`)
    const one = await pages.open(`${INVENTED}/carte?actor=accompagnement-social-proximite`)
    await mapStands(other.page)
    await other.following()
    const left = async () => numberIn(await other.page.locator('.rail .left').textContent())
    const before = await left()
    await one.page.getByRole('button', { name: 'Déclarer la charge' }).click()
    await one.page.getByRole('button', { name: 'n’accueille plus' }).click()
    await eventually(() => other.page.locator('.news').textContent()).toContain('à l’instant')
    await eventually(left).toBe(before - 1)
    expect(new URL(other.page.url()).search).toBe('?regard=saturation&charge=unknown')
    expect(other.faults).toEqual([])
    await one.close()
    await other.close()
  })
})
