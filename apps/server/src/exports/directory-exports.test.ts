import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNetwork } from '@maillage/network-model'
import { MARKERS, withSecrets } from '@maillage/network-api/testing'
import { extractText, getDocumentProxy } from 'unpdf'
import { serveNetwork, type ServedNetwork } from '../a-served-network.ts'
import { send } from '../a-small-server.ts'

let local: ServedNetwork
let open: ServedNetwork
beforeAll(async () => {
  local = await serveNetwork({ network: aNetwork() })
  open = await serveNetwork({ network: aNetwork(), access: 'public' })
})
afterAll(async () => {
  await local.close()
  await open.close()
})

interface ReadPdf {
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>
  getMarkInfo(): Promise<{ readonly Marked: boolean } | null>
  getOutline(): Promise<readonly { readonly title: string }[]>
  getPage(page: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly { readonly str: string; readonly height: number }[] }>
  }>
}

async function printed(query = '', from = local) {
  const response = await fetch(new URL(`/small/export/repertoire.pdf?lang=fr&${query}`, from.address))
  const bytes = new Uint8Array(await response.arrayBuffer())
  // The parser comes without its types.
  const pdf = (await getDocumentProxy(bytes)) as unknown as ReadPdf
  const { text } = await extractText(pdf)
  return { response, pdf, pages: text, text: text.join('\n').replace(/[\u00a0\u202f]/g, ' ') }
}

describe('the printed directory', () => {
  test('is a PDF with a name, in the language that is asked for', async () => {
    const { response, pdf } = await printed('langue=nl')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="small-repertoire-2026-10-14-fictif.pdf"',
    )
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'nl', Title: 'Gids – Deux villes' })
    expect((await pdf.getMarkInfo())?.Marked).toBe(true)
  })

  test('tells whom, for whom, where, the next step and the load with its day, accents and all', async () => {
    const { text } = await printed()
    expect(text).toContain('5 acteurs')
    expect(text).toContain('Équipe mobile « À côté »')
    expect(text).toContain('Charge : complet, le 1 octobre 2026, accueil')
    expect(text).toContain('Pour qui : Aîné·e·s')
    expect(text).toContain('Conditions : Gratuit')
    expect(text).toContain('Prochain pas : Téléphoner l’après-midi')
    expect(text).toContain('Charge : aucune information')
    expect(text).toContain('Pour qui : non dit')
  })

  test('is ordered by commune, with contents, an outline, and who comes from elsewhere', async () => {
    const { text, pdf } = await printed()
    expect(text).toMatch(/Sommaire\s+Dour – 2 acteurs.*Mons – 2 acteurs.*Territoire non dit – 1 acteur/s)
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(['Dour', 'Mons', 'Territoire non dit'])
    expect(text).toMatch(/Viennent aussi d’ailleurs\s+Équipe mobile/)
  })

  test('says on every page that the network is invented, and which page it is', async () => {
    const { pages } = await printed('lettres=grandes')
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, at) => {
      expect(page).toContain('RÉSEAU FICTIF')
      expect(page.replace(/[\u00a0\u202f]/g, ' ')).toContain(`page ${String(at + 1)} sur ${String(pages.length)}`)
    })
  })

  test('large letters have sixteen points at least, the frame of the page twelve', async () => {
    const { pdf } = await printed('lettres=grandes')
    const { items } = await (await pdf.getPage(2)).getTextContent()
    const sizes = items.flatMap(({ str, height }) => (str.trim() === '' ? [] : [Math.round(height)]))
    expect([...new Set(sizes)].toSorted((a, b) => a - b)[0]).toBe(12)
    expect(sizes.filter((size) => size < 16).length).toBeLessThanOrEqual(6)
  })

  test('of a selection: its filters in words, and where it stands online', async () => {
    const { text, pages } = await printed('territories=mons&kinds=service')
    expect(text).toMatch(/Filtres : nature : service · territoire : Mons/i)
    expect(text).toContain('/small/repertoire?nature=service&territoire=mons')
    expect(text).not.toContain('Sommaire')
    expect(pages).toHaveLength(1)
  })

  test('« non dit » is a selection too', async () => {
    const { text } = await printed('territoire=non-dit')
    expect(text).toContain('Filtres : territoire : non dit')
    expect(text).toContain('1 acteur')
  })

  test('nobody left is said on a page', async () => {
    const { text, pages } = await printed('text=zzzzzz')
    expect(pages).toHaveLength(1)
    expect(text).toContain('Personne ne répond à ces filtres.')
  })

  test('no sign is an empty box: other alphabets have their letters, what nobody has is a question mark', async () => {
    const { text } = await printed()
    expect(text).toContain('Żółć Ωμέγα Жизнь ?')
    expect(text).toContain('<script>alert(1)</script>')
  })

  test('a name of 120 signs and one without a space are whole', async () => {
    const { text } = await printed()
    expect(text.replace(/\s+/g, '')).toContain('x'.repeat(120))
  })

  test('who wants no suggestion is still listed', async () => {
    expect((await printed()).text).toContain('Maison sans suggestion')
  })
})

describe('who reads what', () => {
  test('never how to reach a person, not even at the coordinator’s machine', async () => {
    for (const from of [local, open]) {
      const { text } = await printed('', from)
      expect(text).toContain('065 00 00 00')
      expect(text).not.toContain('zzpersonne')
    }
  })

  test('a load for members is told at the machine and is « charge non publiée » for everybody', async () => {
    expect((await printed('ids=kept')).text).toContain('sous tension')
    const { text } = await printed('ids=kept', open)
    expect(text).toContain('Charge : charge non publiée')
    expect(text).not.toContain('sous tension')
  })
})

test('nothing that the public may not see is printed for it', async () => {
  const secretive = await serveNetwork({ network: withSecrets(), access: 'public' })
  const { text } = await printed('', secretive)
  expect(text.length).toBeGreaterThan(300)
  expect(Object.values(MARKERS).flatMap((words) => words.filter((word) => text.includes(word)))).toEqual([])
  await secretive.close()
})

describe('what cannot be had', () => {
  const refused = async (path: string) => {
    const { status, text } = await send(local.address, path, { headers: { 'accept-language': 'fr' } })
    return [status, text] as const
  }
  test('another format, other letters, an unknown commune: in words', async () => {
    expect(await refused('/small/export/repertoire.csv')).toEqual([404, expect.stringContaining('pdf')])
    expect(await refused('/small/export/repertoire.pdf?lettres=petites')).toEqual([
      400,
      expect.stringContaining('grandes'),
    ])
    expect(await refused('/small/export/repertoire.pdf?territories=dourr')).toEqual([
      400,
      expect.stringContaining('dourr'),
    ])
  })

  test('what is the same is not sent again', async () => {
    const first = await fetch(new URL('/small/export/repertoire.pdf', local.address))
    await first.arrayBuffer()
    const again = await fetch(new URL('/small/export/repertoire.pdf', local.address), {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

function aNetwork() {
  const kind = 'service' as const
  return makeNetwork(
    {
      id: 'small',
      name: { fr: 'Deux villes' },
      languages: ['fr'],
      collection: 'survey',
      fictional: true,
      referenceDate: '2026-10-14',
    },
    {
      sectors: [{ id: 'care', name: { fr: 'Soins' }, kind: 'sector' }],
      territories: [
        { id: 'mons', name: { fr: 'Mons' }, kind: 'commune' },
        { id: 'dour', name: { fr: 'Dour' }, kind: 'commune' },
      ],
      audiences: [{ id: 'old', name: { fr: 'Aîné·e·s' }, kind: 'population' }],
      conditions: [{ id: 'free', name: { fr: 'Gratuit' } }],
      actors: [
        {
          id: 'mobile',
          name: { fr: 'Équipe mobile «\u202fÀ côté\u202f»' },
          kind,
          sectors: ['care'],
          seat: 'dour',
          nextStep: { fr: 'Téléphoner l’après-midi' },
        },
        { id: 'kept', name: { fr: 'Żółć Ωμέγα Жизнь \u{13000}' }, kind, seat: 'mons' },
        { id: 'script', name: { fr: '<script>alert(1)</script>' }, kind, seat: 'mons' },
        { id: 'long', name: { fr: 'x'.repeat(120) }, kind: 'association', seat: 'dour' },
        { id: 'out', name: { fr: 'Maison sans suggestion' }, kind: 'association', optOut: true },
      ],
      offers: [
        {
          id: 'visits',
          actor: 'mobile',
          name: { fr: 'Visites' },
          audiences: ['old'],
          territories: ['mons'],
          conditions: ['free'],
        },
      ],
      contacts: [
        { id: 'desk', actor: 'mobile', kind: 'phone', value: '065 00 00 00' },
        { id: 'person', actor: 'mobile', kind: 'email', value: 'zzpersonne@example.org', personal: true },
      ],
      loads: [
        {
          id: 'full',
          actor: 'mobile',
          availability: 'closed',
          declaredAt: '2026-10-01',
          declaredBy: 'accueil',
          visibility: 'public',
        },
        { id: 'hidden', actor: 'kept', availability: 'waiting-list', declaredAt: '2026-10-01', visibility: 'members' },
      ],
    },
  )
}
