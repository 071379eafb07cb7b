import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { methodsWord } from '@maillage/messages'
import { DESKTOP, openPages, PHONE, type OpenPages } from './open-pages.ts'

const INVENTED = '/bassin-exemple'
const REAL = '/belgique-sante-mentale'
const PAIR = 'aide-sociale~sante-mentale'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

describe('an analyst', () => {
  it('takes the table of gaps away, with formula and uncertainty, in three actions from the map', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/carte`)
    await page.getByRole('link', { name: 'Écarts', exact: true }).click()
    await page.getByText('Exporter', { exact: true }).click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^CSV/ }).click()])
    const text = await readFile(await file.path(), 'utf8')
    const line = text
      .split('\n')
      .find((one) => one.includes('Aide sociale, CPAS') && one.includes('Services de santé mentale'))
    expect(line).toMatch(/14[.,]33/)
    // The formula with its numbers, and both ends of the interval.
    expect(line).toMatch(/Σ/)
    expect(line).toMatch(/7[.,]30/)
    expect(line).toMatch(/21[.,]35/)
    expect(faults).toEqual([])
    await close()
  })

  it('opens a pair and reads formula, data, who could bridge and which ties are missing', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/ecarts`)
    await page.getByRole('link', { name: /Aide sociale, CPAS.*Services de santé mentale/s }).click()
    await page.waitForURL('**ouvert=**')
    const opened = (await page.locator('tr.opened').textContent()) ?? ''
    expect(opened).toMatch(/14,33/)
    expect(opened).toMatch(/Les 182 duos ont tous été observés/)
    expect(opened).toMatch(/2 confirmés des deux côtés/)
    expect(opened).toMatch(/Qui pourrait relier.*lié à \d+ de/s)
    expect(opened).toMatch(/relais complets? n/)
    expect(await page.locator('tr.opened ol.missing li').count()).toBe(10)
    await page.getByRole('link', { name: 'Voir sur la carte' }).click()
    await page.waitForURL(`**/carte?**secteur=${encodeURIComponent(PAIR).replace('~', '%7E')}**`)
    // Both sectors are chosen there.
    await page.locator('.option[aria-current]').nth(1).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('finds everything that is chosen in the address again, and goes back by the browser', async () => {
    const { page, close } = await pages.open(`${INVENTED}/ecarts?secteur=logement&tri=observe`)
    const first = await page.locator('.main td.observed').first().textContent()
    await page.getByLabel('Public').selectOption('adultes')
    await page.waitForURL('**public=adultes**')
    expect(page.url()).toMatch(/secteur=logement.*public=adultes.*tri=observe/)
    await page.goBack()
    await page.waitForURL((url) => !url.search.includes('public'))
    expect(await page.locator('.main td.observed').first().textContent()).toBe(first)
    await close()
  })

  it('sees the two sides, and what another grouping makes of them', async () => {
    const { page, close } = await pages.open(`${INVENTED}/ecarts?par=cote`)
    expect(await page.locator('.main tbody tr:not(.group)').count()).toBe(1)
    await page.getByRole('link', { name: 'Addictions des deux côtés' }).click()
    await page.waitForURL('**partition=addictions-des-deux-cotes**')
    expect(await page.locator('.main td.observed').textContent()).toMatch(/^\d+$/)
    await close()
  })
})

describe('a network that was gathered from documents', () => {
  it('says that nothing can be computed, and gives the documents the word', async () => {
    const { page, faults, close } = await pages.open(`${REAL}/ecarts`)
    expect(await page.locator('main').textContent()).toMatch(/Aucune enquête\s*: écart non calculable/)
    expect(await page.locator('table').count()).toBe(0)
    expect(await page.locator('.quotes > li').count()).toBe(8)
    expect(await page.locator('.quotes blockquote').first().textContent()).toMatch(/^«.*»$/)
    expect(faults).toEqual([])
    await close()
  })
})

describe('coverage', () => {
  it('opens a cell in a sentence with who is there, and turns the matrix', async () => {
    const { page, close } = await pages.open(`${INVENTED}/ecarts?vue=couverture`)
    await page.locator('td a').first().click()
    await page.waitForURL('**case=**')
    expect(await page.locator('.cell-opened').textContent()).toMatch(/Courtebise/)
    await page.getByRole('link', { name: 'publics' }).first().click()
    await page.waitForURL('**lignes=publics**')
    expect(await page.locator('tbody th').first().textContent()).toMatch(/Adultes/)
    await close()
  })
})

describe('the methods', () => {
  it('are all there at once, and their values follow', async () => {
    const { page, faults, close } = await pages.open(`${INVENTED}/methodes#M8`)
    const measures = await page.locator('article').count()
    expect(measures).toBeGreaterThanOrEqual(22)
    const here = page.locator('#M8 .here')
    await expect.poll(() => here.textContent()).toMatch(/Valeur/)
    await expect.poll(() => page.getByText('Calcul en cours…').count(), { timeout: 60_000 }).toBe(0)
    expect(await page.getByText('Le calcul n’est pas arrivé').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})

interface Listed {
  readonly id: string
  readonly family: string
  readonly layer: string
  readonly inputs: readonly string[]
  readonly minimum: string
}

describe('the list of measures', () => {
  it('is said in words: every table, layer and family, and every minimum as the list has it', async () => {
    const response = await fetch(new URL(`${INVENTED}/graphql`, pages.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ measures { id family layer inputs minimum } }' }),
    })
    const { data } = (await response.json()) as { readonly data: { readonly measures: readonly Listed[] } }
    const keys = data.measures.flatMap(({ family, layer, inputs }) => [
      `methods.family.${family}`,
      `methods.layer.${layer}`,
      ...inputs.map((table) => `methods.table.${table}`),
    ])
    expect(keys.filter((key) => methodsWord('fr', key) === undefined)).toEqual([])
    expect(data.measures.map(({ id }) => methodsWord('en', `methods.minimum.${id}`))).toEqual(
      data.measures.map(({ minimum }) => minimum),
    )
  })
})

describe('without a script', () => {
  const PLAIN = { ...DESKTOP, javaScriptEnabled: false }
  it('the table is read, opened, filtered and exported', async () => {
    const { page, close } = await pages.open(`${INVENTED}/ecarts`, PLAIN)
    await page.getByRole('link', { name: /Aide sociale, CPAS.*Services de santé mentale/s }).click()
    await page.locator('tr.opened').waitFor()
    await page.getByLabel('Territoire').selectOption('courtebise')
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await page.waitForURL('**territoire=courtebise**')
    await page.getByText('Exporter', { exact: true }).click()
    expect(await page.getByRole('link', { name: /^CSV/ }).getAttribute('href')).toMatch(
      /gaps\.csv\?.*territories=courtebise/,
    )
    await close()
  })
  it('one value of the methods comes with the page', async () => {
    const { page, close } = await pages.open(`${INVENTED}/methodes?valeur=M8#M8`, PLAIN)
    expect(await page.locator('#M8 .here').textContent()).toMatch(/Valeur/)
    await close()
  })
})

describe('the keyboard', () => {
  it('opens and closes a pair, and stays on it', async () => {
    const { page, close } = await pages.open(`${INVENTED}/ecarts`)
    const pair = page.getByRole('link', { name: /Aide sociale, CPAS.*Services de santé mentale/s })
    await pair.focus()
    await page.keyboard.press('Enter')
    await page.locator('tr.opened').waitFor()
    expect(await pair.getAttribute('aria-expanded')).toBe('true')
    expect(await pair.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('tr.opened').waitFor({ state: 'detached' })
    await close()
  })
})

const ROUTES = [
  `${INVENTED}/ecarts?ouvert=${PAIR}`,
  `${INVENTED}/ecarts?vue=couverture&case=courtebise~f1`,
  `${INVENTED}/ecarts?vue=angles`,
  `${REAL}/ecarts`,
  `${INVENTED}/methodes`,
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
