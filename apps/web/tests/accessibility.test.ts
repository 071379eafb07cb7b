import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, openPages, PHONE, type OpenPages } from './open-pages.ts'

const ROUTES = [
  '/',
  '/belgique-sante-mentale/carte',
  '/belgique-sante-mentale/carte?regard=sectors',
  '/belgique-sante-mentale/carte?actor=act-equipe-support',
  '/belgique-sante-mentale/carte?thing=fnd-3-7',
  '/belgique-sante-mentale/carte?vue=liste',
  '/belgique-sante-mentale/acteurs/act-equipe-support',
  '/bassin-exemple/carte?actor=ssm-les-peupliers',
  '/bassin-exemple/carte?vue=liste',
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

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
] as const)('on %s', (_, device) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(ROUTES)('axe finds nothing on %s', async (route) => {
      const { page, close } = await pages.open(route, { ...device, colorScheme })
      // The policy of the page refuses script tags; evaluated text it does not see.
      await page.evaluate(axe)
      const violations = await page.evaluate<readonly Violation[]>(
        'axe.run(document).then((found) => found.violations)',
      )
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`),
        ]),
      ).toEqual([])
      await close()
    })
  })
})
