import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayNumber } from '@maillage/messages'
import { openPages, type OpenPages } from './open-pages.ts'

// The command line is held to the same answers of the programming interface by tests of its own.
const NETWORKS = ['bassin-exemple', 'belgique-sante-mentale'] as const

let pages: OpenPages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  await pages.close()
})

async function ask<Data>(
  network: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  // A long computation goes on and is asked for again.
  for (;;) {
    const answer = await fetch(new URL(`/${network}/graphql`, pages.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as {
      data: Data
      errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
    }
    if (errors === undefined) return data
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['MEASURING'])
  }
}

/** What a page says, without its marks, in one line. */
async function textOf(path: string): Promise<string> {
  const answer = await fetch(new URL(path, pages.address), { headers: { 'accept-language': 'fr' } })
  expect([path, answer.status]).toEqual([path, 200])
  return plain(await answer.text())
}

function plain(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '’')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

describe.each(NETWORKS)('%s', (network) => {
  it('every measure says on its page what the programming interface says', async () => {
    const { measures } = await ask<{ measures: readonly { readonly id: string }[] }>(network, '{ measures { id } }')
    expect(measures).toHaveLength(22)
    for (const { id } of measures) {
      const { measurement } = await ask<{
        measurement: { readonly sentence: string; readonly value: number | null; readonly reason: string | null }
      }>(network, 'query($id: ID!) { measurement(id: $id) { sentence value reason } }', { id })
      const text = await textOf(`/${network}/methodes?valeur=${id}`)
      expect(text).toContain(plain(measurement.sentence))
      if (measurement.value !== null && measurement.reason === null)
        expect(text).toContain(plain(sayNumber('fr', measurement.value, 3)))
    }
  })
})

it('the table of gaps holds the figures of the programming interface, pair by pair', async () => {
  const { gaps } = await ask<{
    gaps: {
      readonly pairs: readonly {
        readonly nameA: string
        readonly nameB: string
        readonly observed: number
        readonly expected: number | null
      }[]
    }
  }>('bassin-exemple', '{ gaps { pairs { nameA nameB observed expected } } }')
  const text = await textOf('/bassin-exemple/ecarts?tout=1')
  expect(gaps.pairs).toHaveLength(66)
  for (const { nameA, nameB, observed, expected } of gaps.pairs) {
    const figure = expected === null ? '' : sayNumber('fr', expected, 1)
    expect(text).toContain(plain(`${nameA} – ${nameB} ${observed} ${figure}`).trim())
  }
})

// Rows of collaborations.csv that name it: ten hold, collaboration-590 is planned, collaboration-607 is past.
it('the collaborations of an actor are the same on its page, on its card and in the table', async () => {
  expect(await textOf('/bassin-exemple/acteurs/cpas-de-valbrume')).toContain(
    'Collaborations 10 en cours, 1 prévue, 1 passée',
  )
  const card = await textOf('/bassin-exemple/carte?actor=cpas-de-valbrume')
  expect(card).toContain('10 collaborations en cours')
  expect(card).toContain('Collaborations : 10 en cours, 1 prévue, 1 passée')
  const table = await fetch(new URL('/bassin-exemple/export/acteurs.csv?ids=cpas-de-valbrume', pages.address))
  const [head, row] = (await table.text()).split('\r\n')
  expect(head).toContain(',charge non publiée,collaborations en cours,statut,')
  expect(row).toContain(',false,10,existant,')
})

// 630 rows, less 22 past, 12 planned, 14 denied, 16 inferred, 18 of an authority, 1 inside one organisation, and 1 of
// an organisation whose parts count.
it('the home page says what counts, and how much is described', async () => {
  const text = await textOf('/')
  expect(text).toContain('132 acteurs comptés (152 décrits)')
  expect(text).toContain('546 collaborations comptées (630 décrites)')
})

it('the bar of loads counts what the programming interface counts', async () => {
  const { measurement } = await ask<{
    measurement: {
      readonly rows: readonly { readonly values: readonly { readonly name: string; readonly word: string | null }[] }[]
    }
  }>('bassin-exemple', '{ measurement(id: "M4") { rows(first: 5000) { values { name word } } } }')
  const levels = measurement.rows.map(({ values }) => values.find(({ name }) => name === 'level')?.word)
  const at = (level: string) => levels.filter((one) => one === level).length
  const text = await textOf('/bassin-exemple/saturation')
  expect(text).toContain(`${at('saturated')} complets`)
  expect(text).toContain(`${at('strained')} sous tension`)
  expect(text).toContain(`${at('available')} disponibles`)
  expect(text).toContain(`${at('unknown')} inconnus`)
})
