import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PALETTES } from '@maillage/graph-view'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** The colours that a rule sets, by name: `--paper: #faf7f0`. */
function coloursIn(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`)
  expect(start, selector).toBeGreaterThanOrEqual(0)
  const body = css.slice(start, css.indexOf('}', start))
  return new Map([...body.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]))
}

describe('the page and the map are painted with the same colours', () => {
  test.each([
    [':root', 'light'],
    ['[data-theme="light"]', 'light'],
    ['[data-theme="dark"]', 'dark'],
  ] as const)('%s is the %s palette', (selector, theme) => {
    const page = coloursIn(selector)
    for (const [name, hex] of Object.entries(PALETTES[theme])) expect([name, page.get(name)]).toEqual([name, hex])
  })
})
