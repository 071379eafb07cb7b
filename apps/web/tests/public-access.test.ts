import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPages, type OpenPages } from './open-pages.ts'

let pages: OpenPages

beforeAll(async () => {
  pages = await openPages({ MAILLAGE_ACCESS: 'public' })
})
afterAll(async () => {
  await pages.close()
})

describe('a stranger on a public address', () => {
  it.each([
    '/bassin-exemple/carte',
    '/bassin-exemple/carte?actor=ssm-les-peupliers',
    '/bassin-exemple/acteurs/ssm-les-peupliers',
    '/bassin-exemple/modifications',
    '/belgique-sante-mentale/carte?thing=fnd-3-7',
  ])('finds nothing to write with on %s', async (path) => {
    const { page, faults, close } = await pages.open(path)
    for (const words of ['Agir', 'Déclarer la charge', 'Ajouter un acteur', 'Annuler', 'Contester'])
      expect(await page.getByText(words, { exact: true }).count(), words).toBe(0)
    // Forms that only look are asked for by GET; the menu by which a picture leaves is no gesture.
    expect(await page.locator('form.form, form[method="post"], .menu.no-print').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})
