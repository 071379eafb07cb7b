import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type OpenPages } from './open-pages.ts'

const { SEARCHED } = (await import(new URL('../../../scripts/test/what-is-left.mjs', import.meta.url).href)) as {
  readonly SEARCHED: string
}
const DIRECTORY = '/bassin-exemple/repertoire'

let pages: OpenPages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

test('what is typed into the directory travels in no referrer, and nowhere else than in its own address', async () => {
  const { page, close } = await pages.open(DIRECTORY)
  const from: string[] = []
  page.on('request', (request) => from.push(request.headers()['referer'] ?? ''))
  await page.locator('input[name="q"]').fill(SEARCHED)
  await page.locator('input[name="q"]').press('Enter')
  await page.waitForURL(`**${DIRECTORY}?*${SEARCHED}*`)
  // On to another page as a link would lead there, and back to one that is fetched whole.
  await page.locator('nav a[href*="/carte"]').first().click()
  await page.waitForURL('**/carte**')
  await page.goto(new URL(`${DIRECTORY}?q=${SEARCHED}`, pages.address).href)
  await page.evaluate(() => {
    location.assign('/bassin-exemple/methodes')
  })
  await page.waitForURL('**/methodes')
  expect(from.length).toBeGreaterThan(5)
  expect(from.filter((address) => address.includes(SEARCHED))).toEqual([])
  expect(await page.evaluate(() => document.referrer)).toBe(pages.address)
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toContain(SEARCHED)
  await close()
})

test('the title of a search does not say what was searched for, and its address not who did', async () => {
  const { page, close } = await pages.open(`${DIRECTORY}?q=${SEARCHED}`)
  expect(await page.title()).not.toContain(SEARCHED)
  const links = await page
    .locator(`a[href*="${SEARCHED}"]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((href) => /depuis=/.test(href ?? ''))).toEqual([])
  await close()
})
