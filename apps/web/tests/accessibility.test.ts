import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openPages, PHONE, type OpenPage, type OpenPages } from './open-pages.ts'

const ROUTES = [
  '/',
  '/belgique-sante-mentale/carte',
  '/belgique-sante-mentale/carte?regard=saturation',
  '/belgique-sante-mentale/carte?regard=gaps',
  '/bassin-exemple/carte?regard=two-shores',
  '/bassin-exemple/carte?regard=saturation&territoire=valbrume',
  '/bassin-exemple/carte?regard=gaps',
  '/bassin-exemple/carte?regard=functions',
  '/bassin-exemple/carte?regard=cut-points',
  '/belgique-sante-mentale/carte?actor=act-equipe-support',
  '/belgique-sante-mentale/carte?thing=fnd-3-7',
  '/belgique-sante-mentale/carte?vue=liste',
  '/belgique-sante-mentale/acteurs/act-equipe-support',
  '/belgique-sante-mentale/acteurs/act-partenariat-housing-first?lang=nl',
  '/bassin-exemple/acteurs/ssm-les-peupliers',
  '/bassin-exemple/concertations/concertation-1?table=6&tours=2',
  '/belgique-sante-mentale/concertations/evt-ct-sante-mentale-1',
  '/bassin-exemple/carte?actor=ssm-les-peupliers',
  '/bassin-exemple/carte?vue=liste',
  '/bassin-exemple/carte?vue=collaborations&lien=collaboration-019',
  '/bassin-exemple/carte?regard=two-shores&paire=aide-sociale~sante-mentale',
  '/bassin-exemple/carte?regard=functions&case=f1~courtebise',
  '/bassin-exemple/carte?actor=personne&secteur=logement&charge=saturated',
  '/bassin-exemple/modifications',
  '/bassin-exemple/ecarts?ouvert=aide-sociale~sante-mentale',
  '/bassin-exemple/ecarts?vue=couverture&case=courtebise~f1',
  '/bassin-exemple/ecarts?vue=angles',
  '/belgique-sante-mentale/ecarts',
  '/bassin-exemple/methodes',
  '/bassin-exemple/saturation',
  '/bassin-exemple/saturation?acteur=maison-medicale-du-canal&ouvert=ssm-les-peupliers',
  '/bassin-exemple/saturation?vue=attente',
  '/bassin-exemple/saturation?vue=demandes&tout=1',
  '/bassin-exemple/saturation?vue=surcharge&lang=nl',
  '/belgique-sante-mentale/saturation',
  '/bassin-exemple/repertoire',
  '/bassin-exemple/repertoire?vue=cartes&territoire=valbrume&q=equipe',
  '/bassin-exemple/repertoire?public=aines&q=zzzz',
  '/belgique-sante-mentale/repertoire?lang=nl',
  '/bassin-exemple/partenaires?besoin=besoin-visite&public=adultes&ou=valbrume',
  '/bassin-exemple/partenaires?besoin=besoin-visite&public=adultes~sans-chez-soi&ou=valbrume&condition=gratuit&depuis=cpas-de-valbrume&voir=1',
  '/bassin-exemple/partenaires?besoin=besoin-visite&public=adultes&ou=valbrume&depuis=cpas-de-valbrume&voir=1&partenaire=equipe-mobile-2b-ouest',
  '/bassin-exemple/partenaires?besoin=besoin-intervision&public=jeunes~aines&ou=rochemeule&aire=ici&voir=1',
  '/belgique-sante-mentale/partenaires?condition=cnd-gratuit&voir=1',
  '/style?theme=light',
  '/style?theme=dark',
  '/nulle-part/carte',
]

let pages: OpenPages
let axe: string

beforeAll(async () => {
  pages = await openPages()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(async () => {
  await pages.close()
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe finds on the page as it stands, told in short; `colours`: only what its rules on colours find. */
async function found(page: Page, rules: 'all' | 'colours' = 'all'): Promise<readonly unknown[]> {
  // The policy of the page refuses script tags; evaluated text it does not see.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe)
  // What passes is not asked for: telling it takes as long as finding what does not.
  const asked = JSON.stringify({
    resultTypes: ['violations'],
    ...(rules === 'colours' && { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
  })
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${asked}).then((found) => found.violations)`,
  )
  return violations.map(({ id, nodes }) => [
    id,
    nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`),
  ])
}

/** Forms as they are reached from the card of an actor. */
const FORMS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'the details of a load',
    async (page) => {
      await page.getByRole('button', { name: 'Déclarer la charge' }).click()
      expect(await found(page)).toEqual([])
      await page.getByRole('button', { name: 'liste d’attente' }).click()
      await page.getByRole('button', { name: 'Préciser' }).click()
      await page.getByLabel('Places libres').waitFor()
    },
  ],
  [
    'the correction of a card',
    async (page) => {
      await page.locator('.under summary').click()
      expect(await found(page)).toEqual([])
      await page.getByRole('button', { name: 'Corriger', exact: true }).click()
      await page.getByLabel('Description').waitFor()
    },
  ],
  [
    'the proposal of a collaboration',
    async (page) => {
      await page.locator('.under summary').click()
      await page.getByRole('button', { name: 'Proposer une collaboration' }).click()
      await page.getByRole('button', { name: 'Proposer', exact: true }).click()
      await page.locator('.problem').waitFor()
    },
  ],
  [
    'a contest',
    async (page) => {
      await page.locator('.tie summary').first().click()
      await page.locator('.tie').getByRole('button', { name: 'Contester' }).first().click()
      await page.getByLabel(/Masquer/).waitFor()
    },
  ],
]

/**
 * Widths of a desk, a tablet and a phone: the page follows its width as it is drawn, so one opening serves all three. Its
 * parts are the same in both themes and its colours the same at all widths: the dark ones are read at both ends.
 */
const DESK = { width: 1280, height: 900 }
const SIZES = [
  { width: DESK.width, schemes: ['light', 'dark'] },
  { width: 768, schemes: ['light'] },
  { width: 360, schemes: ['light', 'dark'] },
] as const

async function everywhere(page: Page): Promise<readonly (readonly [string, readonly unknown[]])[]> {
  const seen: [string, readonly unknown[]][] = []
  for (const { width, schemes } of SIZES) {
    await page.setViewportSize({ ...DESK, width })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const faults = await found(page, colorScheme === 'light' ? 'all' : 'colours')
      if (faults.length > 0) seen.push([`${String(width)} ${colorScheme}`, faults])
    }
  }
  return seen
}

describe('on a desk, a tablet and a phone, light and dark', () => {
  // A new page costs as much again as going on to the next address.
  let walk: OpenPage
  beforeAll(async () => {
    walk = await pages.open('/')
  })
  afterAll(async () => {
    await walk.close()
  })
  it.each(ROUTES)('axe finds nothing on %s', async (route) => {
    await walk.page.setViewportSize(DESK)
    await walk.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await walk.go(route)
    expect(await everywhere(walk.page)).toEqual([])
  })
  it.each(FORMS)('axe finds nothing on %s', async (_name, open) => {
    const { page, close } = await pages.open('/bassin-exemple/acteurs/permanence-sociale-la-lanterne')
    const faults = await open(page)
      .then(() => everywhere(page))
      .finally(close)
    expect(faults).toEqual([])
  })
})

/** What a map shows at first depends on the device that it was opened on. */
describe('opened on a phone', () => {
  it.each([
    '/bassin-exemple/carte?regard=saturation',
    '/bassin-exemple/carte?actor=ssm-les-peupliers',
    '/belgique-sante-mentale/carte',
    '/bassin-exemple/partenaires?besoin=besoin-visite&public=adultes&ou=valbrume&voir=1',
  ])('axe finds nothing on %s', async (route) => {
    const { page, close } = await pages.open(route, PHONE)
    const faults = await found(page).finally(close)
    expect(faults).toEqual([])
  })
})
