import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '../world.ts'

const FILES: Readonly<Record<string, string>> = {
  'network.json': JSON.stringify({
    id: 'petit-bassin',
    name: { fr: 'Petit bassin', en: 'Small basin' },
    languages: ['fr', 'en'],
    collection: 'survey',
    fictional: true,
    referenceDate: '2026-03-01',
    partitions: [{ id: 'cotes', name: { fr: 'Côtés' }, sides: { logement: 'social', psy: 'mental-health' } }],
  }),
  'sectors.csv': 'id,name,kind\nlogement,Logement,sector\npsy,Santé mentale,sector\n',
  'actors.csv':
    'id,name,kind,responded,sectors,primarySector\nabri,L’Abri,service,yes,logement,logement\nclinique,La Clinique,institution,yes,psy,psy\n',
  'contacts.csv':
    'id,actor,kind,value,personal\nk1,abri,email,accueil@exemple.test,\nk2,abri,phone,0400 00 00 00,true\n',
  'loads.csv': 'id,actor,availability,declaredAt,visibility\nl1,abri,closed,2026-02-20,public\n',
  'collaborations.csv': 'id,between\nc1,abri|clinique\n',
  'claims.csv': 'id,about,by,says,on\nq1,c1,abri,said,2026-02\nq2,c1,clinique,confirmed,2026-02\n',
}

/** For tests: a folder with two actors, one tie, one declared load; some of its files as they are given. */
export async function aSmallFolder(place: string, changed: Readonly<Record<string, string>> = {}): Promise<string> {
  await mkdir(place, { recursive: true })
  for (const [name, text] of Object.entries({ ...FILES, ...changed })) await writeFile(join(place, name), text)
  return place
}

/** For tests: a world whose two outputs are kept. */
export function aWorld(
  folder: string,
  more: Partial<World> = {},
): { readonly world: World; readonly out: () => string; readonly err: () => string } {
  let [out, err] = ['', '']
  const world: World = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isWatched: false,
    variables: { LANG: 'fr_BE.UTF-8' },
    folder,
    clock: () => new Date('2026-03-01T12:00:00Z'),
    serverFile: '/nowhere/main.js',
    doing: () => undefined,
    ...more,
  }
  return { world, out: () => out, err: () => err }
}
