import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNetwork } from '@maillage/network-model'
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

const get = (path: string, from = local) => send(from.address, path, { headers: { 'accept-language': 'fr' } })
const linesOf = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n')

describe('the actors of the map as a table', () => {
  test('one line an actor, with what the map knows of it and what marks it as invented', async () => {
    const { status, headers, text } = await get('/small/export/acteurs.csv')
    expect([status, headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="small-acteurs-2026-10-14-fictif.csv"',
    ])
    const [heads, shelter] = linesOf(text)
    expect(heads).toBe(
      'acteur,nature,nommé,côté,secteurs,territoires,publics,fonctions,conditions d’accès,niveau,' +
        'âge en jours,charge non publiée,collaborations en cours,statut,sources,id,fictif,version,jour de référence',
    )
    expect(shelter).toBe(
      "'=SOMME(A1),service,true,social,Logement,,,,,complet,13,false,1,existant,,shelter,oui,1,2026-10-14",
    )
  })

  test('a script stays a text, whatever the format', async () => {
    expect((await get('/small/export/acteurs.csv')).text).toContain('<script>alert(1)</script>')
    expect((await get('/small/export/acteurs.xlsx')).status).toBe(200)
    const { columns } = JSON.parse((await get('/small/export/acteurs.json')).text) as {
      columns: { actors: { name: string[] } }
    }
    expect(columns.actors.name).toContain('<script>alert(1)</script>')
  })

  test('the filters of the screen leave what they leave there', async () => {
    const ids = async (query: string) =>
      linesOf((await get(`/small/export/acteurs.csv?${query}`)).text)
        .slice(1)
        .map((line) => line.split(',').at(-4))
    expect(await ids('')).toEqual(['shelter', 'clinic', 'house'])
    expect(await ids('secteur=health~housing&nature=service')).toEqual(['shelter', 'clinic'])
    expect(await ids('cote=mental-health')).toEqual(['clinic'])
    expect(await ids('texte=script')).toEqual(['house'])
    // What the screen remembers of itself.
    expect(await ids('secteur=health&regard=sectors&actor=shelter&vue=liste&vue3=1,2,3&voisins=1')).toEqual(['clinic'])
  })

  test('how many collaborations an actor has does not depend on whom the filters leave', async () => {
    const [, shelter] = linesOf((await get('/small/export/acteurs.csv?ids=shelter')).text)
    expect(shelter).toContain(',false,1,existant,')
  })

  test('a filter that this door does not know is refused in words, with what it knows', async () => {
    const { status, text } = await get('/small/export/acteurs.csv?collab=2-4')
    expect([status, text]).toEqual([400, expect.stringContaining('« collab »'.replaceAll(' ', '\u202f'))])
  })
})

describe('the collaborations of the map as a table', () => {
  test('one line a tie, with both names', async () => {
    const [heads, tie] = linesOf((await get('/small/export/collaborations.csv')).text)
    expect(heads).toMatch(/^de,à,genre de lien,statut,dit ou déduit,/)
    expect(tie).toMatch(/^'=SOMME\(A1\),Clinique,collaboration,existant,dit,/)
    expect(tie).toMatch(/tie,shelter,clinic,oui,1,2026-10-14$/)
  })

  test('only between those whom the filters leave', async () => {
    expect(linesOf((await get('/small/export/collaborations.csv?secteur=housing')).text)).toHaveLength(1)
  })

  test('a stranger is told what is public', async () => {
    expect((await get('/small/export/collaborations.csv', open)).text).not.toContain('zzsecret')
  })
})

describe('the map as one picture', () => {
  test('carries its title, its legend, its day, its filters, its address, and says that it is invented', async () => {
    const { status, headers, text } = await get('/small/export/carte.svg?secteur=housing&vue=carte')
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
      'attachment; filename="small-carte-2026-10-14-fictif.svg"',
    ])
    const words = wordsOf(text)
    expect(words).toContain('RÉSEAU FICTIF — données inventées')
    expect(words).toContain('Petit, état au 14 octobre 2026.')
    expect(words).toContain('Filtres : secteur : Logement.'.replaceAll(' :', '\u202f:'))
    expect(words.some((word) => word.endsWith('/small/carte?secteur=housing&amp;vue=carte'))).toBe(true)
    expect(words).toContain('dit une fois')
  })

  test('is a file that runs nothing and fetches nothing', async () => {
    const { text } = await get('/small/export/carte.svg')
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toMatch(/<script|<foreignObject|\son\w+=|href="(?!#)/)
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })

  test('shows every regard that there is, and refuses others in words', async () => {
    for (const regard of ['sectors', 'two-shores', 'saturation'])
      expect([regard, (await get(`/small/export/carte.svg?regard=${regard}`)).status]).toEqual([regard, 200])
    const { status, text } = await get('/small/export/carte.svg?regard=moon')
    expect([status, text]).toEqual([400, expect.stringContaining('two-shores')])
    expect((await get('/small/export/carte.csv')).status).toBe(404)
  })

  test('is not drawn again while nothing changed', async () => {
    const { headers } = await get('/small/export/carte.svg')
    const again = await send(local.address, '/small/export/carte.svg', {
      headers: { 'accept-language': 'fr', 'if-none-match': headers.etag ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

/** Every text of a picture, in the order of the file. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words ?? '')

function aNetwork() {
  return makeNetwork(
    {
      id: 'small',
      name: { fr: 'Petit' },
      languages: ['fr'],
      collection: 'survey',
      fictional: true,
      referenceDate: '2026-10-14',
      partitions: [{ id: 'two', name: { fr: 'Deux côtés' }, sides: { housing: 'social', health: 'mental-health' } }],
    },
    {
      sectors: [
        { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
        { id: 'health', name: { fr: 'Santé' }, kind: 'sector' },
      ],
      actors: [
        { id: 'shelter', name: { fr: '=SOMME(A1)' }, kind: 'service', sectors: ['housing'], responded: 'yes' },
        { id: 'clinic', name: { fr: 'Clinique' }, kind: 'service', sectors: ['health'], responded: 'yes' },
        { id: 'house', name: { fr: '<script>alert(1)</script>' }, kind: 'partnership', sectors: ['housing'] },
      ],
      loads: [
        {
          id: 'kept',
          actor: 'shelter',
          availability: 'closed',
          declaredAt: '2026-10-01',
          declaredBy: 'zzsecret',
          visibility: 'members',
        },
      ],
      collaborations: [{ id: 'tie', between: ['shelter', 'clinic'] }],
    },
  )
}
