import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, openPages, PHONE, type OpenPages } from './open-pages.ts'

const REAL = '/belgique-sante-mentale/acteurs'
const INVENTED = '/bassin-exemple/acteurs'
const SUPPORT = `${REAL}/act-equipe-support`
const HOUSING = `${REAL}/act-partenariat-housing-first`
const FULL = `${INVENTED}/ssm-les-peupliers`
const NO_SCRIPT = { javaScriptEnabled: false } as const

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

const textOf = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ')
const structured = async (page: Page) =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as Record<string, unknown>

interface Box {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
}

/** The names on the picture: one box a name, however many lines it has. */
const namesAround = (page: Page): Promise<readonly Box[]> =>
  page.locator('.picture svg').evaluate((svg) =>
    [svg, ...svg.querySelectorAll('a, g')].flatMap((owner) => {
      const lines = [...owner.children].filter(({ tagName }) => tagName === 'text')
      const boxes = lines.map((line) => line.getBoundingClientRect())
      if (boxes.length === 0) return []
      return [
        {
          text: lines.map(({ textContent }) => textContent).join(' '),
          x: Math.min(...boxes.map(({ x }) => x)),
          y: Math.min(...boxes.map(({ y }) => y)),
          right: Math.max(...boxes.map(({ right }) => right)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        },
      ]
    }),
  )
const HAIR = 3
const overlap = (one: Box, other: Box) =>
  one.x < other.right - HAIR && other.x < one.right - HAIR && one.y < other.bottom - HAIR && other.y < one.bottom - HAIR

describe('the page of an actor, without a script', () => {
  it('says where to ask, that it is fast and free, without a psychiatric referral, and from which lines', async () => {
    const { page, close } = await pages.open(SUPPORT, NO_SCRIPT)
    expect(await page.getByRole('link', { name: 'Adresser une demande' }).getAttribute('href')).toBe(
      'mailto:support@smes.be',
    )
    expect(await page.getByRole('link', { name: 'Appeler' }).getAttribute('href')).toBe('tel:+3225026949')
    const step = await textOf(page, 'section.step')
    expect(step).toMatch(/Rapide.*Gratuit.*Pas de référence psychiatrique nécessaire/)
    expect(step).toMatch(/ligne 86/)
    expect(step).toMatch(/Territoire.: non dit/)
    await close()
  })

  it('says from which document it comes and of which day, and that the team did not confirm it', async () => {
    const { page, close } = await pages.open(SUPPORT, NO_SCRIPT)
    expect(await textOf(page, '.honest')).toMatch(
      /Tout vient d’un seul document, daté du 27 mars 2021\. L’équipe n’a pas encore confirmé sa fiche/,
    )
    expect(await textOf(page, '.load')).toMatch(/Charge inconnue.*Aucune information/)
    await close()
  })

  it('adds up the posts, and neither the one that is not filled nor an increase of the past', async () => {
    const { page, close } = await pages.open(SUPPORT, NO_SCRIPT)
    const team = await textOf(page, 'section:has(> h2:has-text("L’équipe en postes"))')
    expect(team).toMatch(/5 postes, 3,1 ETP \(somme calculée\), 0,4 ETP en cours d’engagement/)
    expect(team).toMatch(/1,5 ETP.*accroissement passé.: il n’est pas ajouté au total/)
    await close()
  })

  it('shows a partnership of seven with all its members, around it and in words', async () => {
    const { page, close } = await pages.open(HOUSING, NO_SCRIPT)
    const seven = ['Samusocial', 'Pierre d’Angle', 'Centre Ariane', 'Diogènes', 'Transit', 'Le Lama', 'La Gerbe']
    const links = await textOf(page, '#liens')
    for (const name of seven) expect(links).toContain(`membre\u202f: ${name}`.replace(/\s/g, ' '))
    const drawn = (await namesAround(page)).map(({ text }) => text)
    for (const name of seven) expect(drawn.join('\n')).toContain(name)
    await close()
  })

  it('opens every quote in place, by kind of tie', async () => {
    const { page, close } = await pages.open(FULL, NO_SCRIPT)
    expect(await page.locator('#liens h3').allTextContents()).toEqual([
      expect.stringMatching(/proposé, dans les mots des sources/),
      expect.stringMatching(/Partenariats et réseaux/),
      expect.stringMatching(/Collaborations\s*11 en cours, 1 passée/),
      expect.stringMatching(/Initiatives et actions/),
      expect.stringMatching(/S’adresse à/),
      expect.stringMatching(/Orientations/),
      expect.stringMatching(/Aux concertations/),
    ])
    expect(await page.locator('#liens blockquote').count()).toBeGreaterThan(14)
    expect(await page.locator('#liens details').count()).toBe(0)
    await close()
  })

  it('leads on: to the map, to partners, to the history, to the whole it belongs to', async () => {
    const { page, close } = await pages.open(SUPPORT, NO_SCRIPT)
    const hrefs = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    for (const wanted of [
      /\/repertoire$/,
      /\/acteurs\/act-smes$/,
      /\/carte\?actor=act-equipe-support&voisins=1$/,
      /\/partenaires\?.*partenaire=act-equipe-support$/,
      /\/modifications\?sujet=act-equipe-support$/,
    ])
      expect(hrefs.filter((href) => wanted.test(href ?? '')).length, String(wanted)).toBeGreaterThan(0)
    await close()
  })

  it('says of an address that is not there what was perhaps meant', async () => {
    const { page, close } = await pages.open(`${REAL}/act-equipe-suport`, NO_SCRIPT)
    await page.getByRole('link', { name: 'Équipe Support (Smes)' }).click()
    expect(await textOf(page, 'h1')).toBe('Équipe Support (Smes)')
    await close()
  })
})

describe('the picture around an actor', () => {
  it.each([SUPPORT, HOUSING, FULL, `${INVENTED}/cpas-de-valbrume`, `${REAL}/act-smes`])(
    'has no two names on one another on %s',
    async (path) => {
      for (const device of [DESKTOP, PHONE]) {
        const { page, close } = await pages.open(path, { ...device, ...NO_SCRIPT })
        const names = await namesAround(page)
        expect(names.length).toBeGreaterThan(2)
        const met = names.flatMap((one, index) =>
          names.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one.text, other.text]] : [])),
        )
        expect(met).toEqual([])
        await close()
      }
    },
  )
})

describe('on a screen of 360 pixels', () => {
  it.each([SUPPORT, FULL, HOUSING])('nothing is wider than the screen, the next step comes first: %s', async (path) => {
    const { page, faults, close } = await pages.open(path, PHONE)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? -1
    expect(await top('section.step')).toBeLessThan(await top('.load'))
    expect(await top('.load')).toBeLessThan(await top('#liens'))
    expect(faults).toEqual([])
    await close()
  })

  it('what is pressed is as large as a finger', async () => {
    const { page, close } = await pages.open(SUPPORT, PHONE)
    for (const one of await page.locator('main .button').filter({ visible: true }).all())
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await close()
  })
})

describe('on paper', () => {
  it.each([
    [SUPPORT, 2],
    [FULL, 3],
  ] as const)('%s is on %i sheets at most, with a code to scan, the day and the sources', async (path, most) => {
    const { page, close } = await pages.open(path)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('footer .code svg').isVisible()).toBe(true)
    const foot = await textOf(page, 'footer')
    expect(foot).toMatch(/Imprimé le/)
    expect(foot).toContain(new URL(path, pages.address).href)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(most)
    await close()
  })
})

describe('for search engines and other directories', () => {
  it('tells the team, whose it is and how to reach it, in the words of schema.org', async () => {
    const { page, close } = await pages.open(SUPPORT, NO_SCRIPT)
    const told = await structured(page)
    expect(told).toMatchObject({
      '@context': 'https://schema.org',
      name: 'Équipe Support (Smes)',
      parentOrganization: { name: 'Smes' },
    })
    expect(JSON.stringify(told['contactPoint'])).toContain('support@smes.be')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(new URL(SUPPORT, pages.address).href)
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/pluridisciplinaire et mobile/)
    expect(await page.locator('meta[name=robots]').count()).toBe(0)
    await close()
  })

  it('says of an invented actor that it is invented, and asks not to be indexed', async () => {
    const { page, close } = await pages.open(FULL, NO_SCRIPT)
    expect((await structured(page))['disambiguatingDescription']).toMatch(/Réseau fictif/)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    await close()
  })
})

describe('a stranger on a public address', () => {
  it('reads no load that is kept to members, nowhere on the page, and nothing to write with', async () => {
    const kept = `${INVENTED}/cpas-d-ormelle`
    const member = await pages.open(kept, NO_SCRIPT)
    expect(await textOf(member.page, '.load')).toMatch(/Complet/)
    await member.close()
    const reader = await openPages({ MAILLAGE_ACCESS: 'public' })
    const { page, faults, close } = await reader.open(kept)
    expect(await textOf(page, '.load')).toMatch(/Charge inconnue.*Charge non publiée/)
    expect(await textOf(page, 'article')).not.toMatch(/Déclaré complet|le 1?\d octobre 2026 par/)
    expect(await page.getByText('Déclarer la charge').count()).toBe(0)
    expect(JSON.stringify(await structured(page))).not.toMatch(/satur|complet/i)
    expect(faults).toEqual([])
    await close()
    await reader.close()
  })
})

describe('words of others', () => {
  it('stay words: a script in a name runs nowhere, in the page, the picture and the structured data', async () => {
    const name = 'Relais </script><script>document.title = "gone"</script><img src=x onerror=alert(1)>'
    const asked = await fetch(new URL('/bassin-exemple/graphql', pages.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(pages.address).origin },
      body: JSON.stringify({
        query:
          'mutation Add($id: ID!, $input: ActorInput!) { addActor(mutationId: $id, input: $input) { created problems { code } } }',
        variables: { id: 'script-in-a-name', input: { name: { fr: name }, kind: 'service', sectors: ['logement'] } },
      }),
    })
    const answer = (await asked.json()) as { data: { addActor: { created: readonly string[] } } }
    const { page, faults, close } = await pages.open(`${INVENTED}/${answer.data.addActor.created[0] ?? ''}`)
    expect(await textOf(page, 'h1')).toContain('<script>')
    expect(await page.title()).toContain('Relais')
    expect((await structured(page))['name']).toContain('</script>')
    expect(await page.locator('main img').count()).toBe(0)
    // Of whom only the name is known, the page says so at every place.
    expect(await textOf(page, '#liens')).toMatch(/Aucun lien n’est connu/)
    expect(await textOf(page, '.step')).toMatch(/Aucun moyen de s’adresser/)
    expect(faults).toEqual([])
    await close()
  })
})

describe('the page of a concertation', () => {
  it('says whom to introduce to whom and why, and seats the room; another plan is one form away, without a script', async () => {
    const { page, close } = await pages.open('/bassin-exemple/concertations/concertation-1', NO_SCRIPT)
    expect(await page.locator('.pairs > li').count()).toBeGreaterThan(3)
    expect(await textOf(page, '.pairs > li')).toMatch(/Pas encore de collaboration/)
    expect(await page.locator('.round').count()).toBe(3)
    const seated = async () => (await page.locator('.round').first().locator('ol > li').allTextContents()).sort()
    const before = await seated()
    await page.getByLabel('Places par table').fill('4')
    await page.getByLabel('Tours').fill('2')
    await page.getByRole('button', { name: 'Refaire le plan' }).click()
    await page.waitForURL(/table=4&tours=2/)
    expect(await page.locator('.round').count()).toBe(2)
    // The same people, at other tables.
    expect(await seated()).toEqual(before)
    for (const table of await page.locator('.tables > li').all())
      expect(await table.locator('ol > li').count()).toBeLessThanOrEqual(4)
    await close()
  })

  it('is on five sheets: what it is, then a sheet for each round, no table of people across two', async () => {
    const { page, close } = await pages.open('/bassin-exemple/concertations/concertation-1')
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5)
    await page.emulateMedia({ media: 'print' })
    const kept = await page
      .locator('.tables > li')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside))
    expect(new Set(kept)).toEqual(new Set(['avoid']))
    const heads = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter))
    expect(new Set(heads)).toEqual(new Set(['avoid']))
    await close()
  })

  it('that is not there offers those that were perhaps meant, with their pages', async () => {
    for (const [path, near] of [
      ['/bassin-exemple/concertations/concertation-9', 'concertations/concertation-1'],
      ['/belgique-sante-mentale/concertations/evt-promosante', 'concertations/evt-grande-journee-promosante'],
    ] as const) {
      const { page, close } = await pages.open(path, NO_SCRIPT)
      expect(await textOf(page, 'h1')).toBe('Cette concertation n’est pas dans ce réseau')
      expect(await textOf(page, 'main')).toContain('Peut-être cherchiez-vous')
      const links = page.locator(`main .near a[href$="${near}"]`)
      expect(await links.count()).toBe(1)
      await links.click()
      await page.waitForURL(`**/${near}`)
      expect(await page.locator('article h1').count()).toBe(1)
      await close()
    }
  })

  it('of a network of documents says why nothing of this can be computed', async () => {
    const { page, close } = await pages.open('/belgique-sante-mentale/concertations/evt-ct-sante-mentale-1', NO_SCRIPT)
    expect(await textOf(page, 'article')).toMatch(/Ni présentations ni plan de table.: ce réseau vient de documents/)
    expect(await page.locator('.round').count()).toBe(0)
    expect(await textOf(page, 'article')).toMatch(/34 professionnel/)
    await close()
  })

  it('is reached from the card of the map and from the page of who came', async () => {
    const card = await pages.open('/bassin-exemple/carte?thing=concertation-1', NO_SCRIPT)
    expect(await card.page.locator('.card a[href$="/concertations/concertation-1"]').count()).toBe(1)
    await card.close()
    const actor = await pages.open(FULL, NO_SCRIPT)
    expect(await actor.page.locator('#liens a[href$="/concertations/concertation-3"]').count()).toBe(1)
    await actor.close()
  })

  it('fits a phone', async () => {
    const { page, faults, close } = await pages.open('/bassin-exemple/concertations/concertation-1', PHONE)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(faults).toEqual([])
    await close()
  })
})
