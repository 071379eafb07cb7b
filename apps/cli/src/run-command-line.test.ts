import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isMessageKey } from '@maillage/messages'
import { RULES } from '@maillage/network-exchange'
import { aSmallFolder, aWorld } from './testing/a-small-folder.ts'
import { runCommandLine } from './run-command-line.ts'
import type { World } from './world.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maillage-cli-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

async function run(words: readonly string[], more: Partial<World> = {}) {
  const { world, out, err } = aWorld(root, more)
  const code = await runCommandLine(words, world)
  return { code, out: out(), err: err() }
}

describe('check', () => {
  it('finds nothing wrong in a sound folder', async () => {
    await aSmallFolder(join(root, 'sound'))
    const { code, out, err } = await run(['check', 'sound'])
    expect([code, out, err]).toEqual([0, 'sound\u202f: rien à redire. 2 acteurs, 1 lien.\n', ''])
  })

  it('tells file, line and what was perhaps meant, in the language asked for, and ends with 1', async () => {
    await aSmallFolder(join(root, 'broken'), { 'claims.csv': 'id,about,by,says,on\nq1,c2,abri,sadi,2026\n' })
    const { code, out } = await run(['check', 'broken', '--language', 'en'])
    expect(code).toBe(1)
    expect(out).toBe(
      [
        'claims.csv, line 2, column says: “sadi” is not a word of this column. Possible words: said | confirmed | denied. Did you mean “said”?',
        'claims.csv, line 2, column about: no row of collaborations.csv | memberships.csv has the id “c2”. Did you mean “c1”?',
        '2 problems; nothing was written.',
        '',
      ].join('\n'),
    )
  })

  it('gives machines the same facts', async () => {
    const { code, out, err } = await run(['--json', 'check', 'broken'])
    const answer = JSON.parse(out) as {
      ok: boolean
      problemCount: number
      problems: { rule: string; message: string }[]
    }
    expect([code, err, answer.ok, answer.problemCount]).toEqual([1, '', false, 2])
    expect(answer.problems[0]).toMatchObject({ rule: 'unknown-word', file: 'claims.csv', line: 2, nearest: 'said' })
    expect(answer.problems[0]?.message).toContain('claims.csv, ligne 2')
  })

  it('has a sentence for every rule', () => {
    expect(RULES.filter((rule) => !isMessageKey(`problem.${rule}`))).toEqual([])
  })
})

describe('import', () => {
  it('writes once, and the same again is nothing', async () => {
    await aSmallFolder(join(root, 'sound'))
    const first = await run(['import', 'sound', '--data', 'once', '--json'])
    expect(JSON.parse(first.out)).toMatchObject({
      network: 'petit-bassin',
      created: { actors: 2, ties: 1, claims: 2 },
      revision: 1,
      problems: [],
    })
    const again = await run(['import', 'sound', '--data', 'once', '--json'])
    expect(JSON.parse(again.out)).toMatchObject({
      created: { actors: 0, ties: 0 },
      unchanged: { actors: 2, ties: 1 },
      revision: null,
    })
    expect([first.code, again.code]).toEqual([0, 0])
  })

  it('completes by default and removes only when asked to', async () => {
    await run(['import', 'sound', '--data', 'twice'])
    await aSmallFolder(join(root, 'smaller'), { 'claims.csv': 'id,about,by,says,on\nq1,c1,abri,said,2026-02\n' })
    const merged = await run(['import', 'smaller', '--data', 'twice', '--json'])
    expect(JSON.parse(merged.out)).toMatchObject({ totals: { removed: 0, updated: 0 }, revision: null })
    const replaced = await run(['import', 'smaller', '--data', 'twice', '--json', '--replace'])
    expect(JSON.parse(replaced.out)).toMatchObject({
      removed: { claims: 1 },
      totals: { created: 0, removed: 1 },
      revision: 2,
    })
  })

  it('writes nothing when something is wrong, nor on a dry run', async () => {
    await aSmallFolder(join(root, 'broken'), { 'claims.csv': 'id,about,by,says,on\nq1,c2,abri,sadi,2026\n' })
    const broken = await run(['import', 'broken', '--data', 'none'])
    expect([broken.code, broken.out]).toEqual([1, ''])
    expect(broken.err).toContain('2 problèmes\u202f; rien n’a été écrit.')
    const dry = await run(['import', 'sound', '--data', 'none', '--dry-run', '--json'])
    expect(JSON.parse(dry.out)).toMatchObject({ created: { actors: 2 }, revision: null })
    expect((await run(['networks', '--data', 'none'])).code).toBe(3)
  })

  it('may give the network another name and collection, and checks by them', async () => {
    const { code, err } = await run([
      'import',
      'sound',
      '--network',
      'autre',
      '--collection',
      'documents',
      '--data',
      'none',
    ])
    expect(code).toBe(1)
    expect(err).toContain('actors.csv, ligne 2\u202f: rien dans evidence.csv')
  })
})

describe('export', () => {
  it('writes a folder and a document that import reads back, without personal contacts, and says so', async () => {
    await run(['import', 'sound', '--data', 'out'])
    const json = await run(['export', '--format', 'json', '--out', 'out.json', '--data', 'out'])
    expect([json.code, json.out]).toEqual([
      0,
      'out.json\u202f: 2 acteurs, 1 lien.\n1 contact personnel n’est pas sorti.\n',
    ])
    const seed = await run(['export', '--format', 'seed', '--out', 'out-seed', '--data', 'out', '--json'])
    expect(JSON.parse(seed.out)).toMatchObject({
      file: 'out-seed',
      actors: 2,
      ties: 1,
      losses: [{ kind: 'personal-contacts', count: 1 }],
    })
    expect(await readFile(join(root, 'out-seed', 'contacts.csv'), 'utf8')).not.toContain('0400')
    expect((await run(['check', 'out-seed'])).code).toBe(0)
    const back = await run(['import', 'out.json', '--data', 'out', '--json'])
    expect(JSON.parse(back.out)).toMatchObject({ totals: { created: 0, updated: 0 }, revision: null })
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('does not take the place of a folder that holds something else', async () => {
    const { code, err } = await run(['export', '--format', 'seed', '--out', '.', '--data', 'out'])
    expect([code, err]).toEqual([
      3,
      '.\u202f: ce dossier contient autre chose qu’un réseau et n’est pas remplacé. Donnez un autre nom.\n',
    ])
  })
})

describe('answers about a network that no server holds', () => {
  beforeAll(async () => {
    await aSmallFolder(join(root, 'sound'))
    await run(['import', 'sound', '--data', 'asked'])
  })

  it('networks: those of the data folder', async () => {
    const { code, out } = await run(['networks', '--data', 'asked', '--language', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/^petit-bassin +Small basin +2 +1 +0 +1 +Fictional network$/m)
  })

  it('saturation: a closed actor is full, a silent one unknown', async () => {
    const { code, out } = await run(['saturation', '--json'], { variables: { MAILLAGE_DATA: 'asked' } })
    const levels = (JSON.parse(out) as { actor: { id: string }; level: string }[]).map(({ actor, level }) => [
      actor.id,
      level,
    ])
    expect([code, levels]).toEqual([
      0,
      expect.arrayContaining([
        ['abri', 'saturated'],
        ['clinique', 'unknown'],
      ]),
    ])
  })

  it('gaps and measures: the same documents as the server answers', async () => {
    const gaps = await run(['gaps', '--by', 'side', '--data', 'asked', '--json'])
    expect([gaps.code, JSON.parse(gaps.out)]).toEqual([0, expect.objectContaining({ by: 'SIDE', revision: 1 })])
    const measures = await run(['measure', '--data', 'asked', '--json'])
    expect((JSON.parse(measures.out) as { id: string }[]).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['M4', 'M7', 'M8']),
    )
    const one = await run(['measure', 'm4', '--data', 'asked', '--json'])
    expect(JSON.parse(one.out)).toMatchObject({ measure: 'M4', revision: 1 })
    const unknown = await run(['measure', 'M99', '--data', 'asked', '--language', 'en'])
    expect([unknown.code, unknown.out, unknown.err]).toEqual([
      2,
      '',
      'There is no measure “M99”. The page “Methods” lists them, and so does “maillage measure”.\n',
    ])
    const nowhere = await run(['gaps', '--sectors', 'nowhere', '--data', 'asked', '--language', 'en'])
    expect([nowhere.code, nowhere.out]).toEqual([2, ''])
    expect(nowhere.err).toContain('No sector “nowhere” in this network.')
  })
})

describe('what cannot be done is one sentence on standard error', () => {
  const CASES: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['an unknown command', ['chekc', 'x'], 2, /^La commande « chekc » n’existe pas\. Vouliez-vous dire « check » \?$/m],
    [
      'an unknown option',
      ['networks', '--jsn'],
      2,
      /^L’option « --jsn » n’existe pas ici\. Vouliez-vous dire « --json » \?$/m,
    ],
    ['a missing path', ['check'], 2, /^Il manque : path\.$/m],
    ['a missing option', ['export', '--format', 'json'], 2, /^Il manque : --out <path>\.$/m],
    ['too many words', ['networks', 'a', 'b'], 2, /^Il y a trop de mots après la commande « networks »\.$/m],
    [
      'an impossible value',
      ['gaps', '--by', 'age'],
      2,
      /^« age » ne convient pas pour --by\. Valeurs possibles : sector, side\.$/m,
    ],
    [
      'more than can be asked for at once',
      ['partners', '--first', '999'],
      2,
      /^--first prend un nombre entier entre 1 et 50 ; demandé : « 999 »\.$/m,
    ],
    [
      'no number',
      ['meetings', '--first', 'dix'],
      2,
      /^--first prend un nombre entier entre 1 et 50 ; demandé : « dix »/m,
    ],
    [
      'several mistakes at once',
      ['partners', '--reach', 'far', '--first', '0', '--speaks', 'fr,xx', '--jsn'],
      2,
      /^« far » ne convient pas pour --reach.*\n--first prend .* demandé : « 0 »\.\n« xx » ne convient pas pour --speaks.*\nL’option « --jsn » n’existe pas ici\..*\nL’aide : maillage --help\n$/,
    ],
    [
      'several missing options at once',
      ['export'],
      2,
      /^Il manque : --format <[^>]*>\.\nIl manque : --out <path>\.\nL’aide : maillage --help\n$/,
    ],
    [
      'an unknown network',
      ['gaps', '--network', 'x', '--data', 'asked'],
      2,
      /^Il n’y a pas de réseau « x » ici\. Présents : petit-bassin\.$/m,
    ],
    [
      'no data at all',
      ['networks', '--data', 'nowhere'],
      3,
      /^Le dossier .*nowhere ne contient encore aucun réseau\./m,
    ],
    ['nothing of that name', ['check', 'nothing-here'], 3, /nothing-here : rien ne porte ce nom\.$/m],
    [
      'a server that is not built',
      ['serve'],
      3,
      /^Le serveur n’est pas encore construit\. Lancez une fois : npm start$/m,
    ],
  ]
  for (const [what, words, code, line] of CASES)
    it(what, async () => {
      const found = await run(words)
      expect([found.code, found.out]).toEqual([code, ''])
      expect(found.err.replaceAll('\u202f', ' ')).toMatch(line)
      expect(found.err).not.toMatch(/\bat .*\.ts|Error/)
    })

  it('a damaged file', async () => {
    await rm(join(root, 'damaged'), { recursive: true, force: true })
    await run(['import', 'sound', '--data', 'damaged'])
    await rm(join(root, 'damaged', 'petit-bassin.grafeo.wal'), { recursive: true, force: true })
    await writeFile(join(root, 'damaged', 'petit-bassin.grafeo'), 'not a network at all')
    const { code, out, err } = await run(['saturation', '--data', 'damaged'])
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('petit-bassin.grafeo')
  })

  it('no command: the help, on standard error', async () => {
    const { code, out, err } = await run([], { variables: { LANG: 'nl_BE.UTF-8' } })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Gebruik:')
  })
})

describe('the server', () => {
  it('is started with what was asked, and ends the command as it ends', async () => {
    const serverFile = join(root, 'server.mjs')
    await writeFile(
      serverFile,
      `import { writeFileSync } from 'node:fs'\nwriteFileSync('words.json', JSON.stringify(process.argv.slice(2)))\nprocess.exit(3)\n`,
    )
    const { code } = await run(['serve', '--port', '4321', '--network', 'petit-bassin', '--data', 'asked'], {
      serverFile,
    })
    expect(code).toBe(3)
    const words = JSON.parse(await readFile(join(root, 'words.json'), 'utf8')) as string[]
    expect(words).toEqual(['--data', join(root, 'asked'), '--network', 'petit-bassin', '--port', '4321'])
  })

  it('in a terminal, progress goes to standard error and never between the answers', async () => {
    const { out, err } = await run(['check', 'sound', '--json'], { isWatched: true })
    expect(err).toBe('Lecture de sound …\n')
    expect(() => JSON.parse(out) as unknown).not.toThrow()
  })
})
