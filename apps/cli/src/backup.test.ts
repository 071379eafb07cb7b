import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { embeddedFile } from '@maillage/network-store'
import { runCommandLine } from './run-command-line.ts'
import { aSmallFolder, aWorld } from './testing/a-small-folder.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maillage-backup-'))
  await aSmallFolder(join(root, 'sound'))
})
afterEach(() => rm(root, { recursive: true }))

async function run(...words: readonly string[]) {
  const { world, out, err } = aWorld(root)
  const code = await runCommandLine(words, world)
  return { code, out: out(), err: err() }
}
const file = () => embeddedFile(join(root, 'data'), 'petit-bassin')
const revision = async () => (JSON.parse((await run('networks', '--json')).out) as { revision: number }[])[0]?.revision

/** A network with two changes, and its backup. */
async function backedUp(): Promise<void> {
  await run('import', 'sound')
  await aSmallFolder(join(root, 'sound'), { 'collaborations.csv': 'id,between,level\nc1,abri|clinique,2\n' })
  await run('import', 'sound')
  expect((await run('backup', '--out', 'nuit.backup')).code).toBe(0)
}

describe('a backup', () => {
  it('is one text for its owner alone, with the history in it; it says how much it holds', async () => {
    await backedUp()
    const { code, out } = await run('backup', '--out', 'nuit.backup', '--json')
    // 2 actors, 2 sectors, 2 contacts, 1 load, 1 collaboration, 2 claims.
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { file: 'nuit.backup', network: 'petit-bassin', revision: 2, rows: 10, actors: 2, changes: 2 },
    ])
    expect((await stat(join(root, 'nuit.backup'))).mode & 0o777).toBe(0o600)
    expect((await run('backup', '--out', 'encore.backup')).code).toBe(0)
    expect(await readFile(join(root, 'encore.backup'))).toEqual(await readFile(join(root, 'nuit.backup')))
    expect((await readdir(root)).filter((name) => name.endsWith('.writing'))).toEqual([])
  })

  it('of what does not exist, or to where nothing can be written, is refused and leaves nothing', async () => {
    expect((await run('backup', '--out', 'x')).code).toBe(3)
    await run('import', 'sound')
    const refused = await run('backup', '--out', 'nowhere/x')
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('nowhere/x')])
    expect((await run('backup')).code).toBe(2)
  })
})

describe('a restore', () => {
  it('into an empty folder brings back facts and history', async () => {
    await backedUp()
    await rm(join(root, 'data'), { recursive: true })
    const { code, out } = await run('restore', 'nuit.backup', '--json')
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { network: 'petit-bassin', revision: 2, actors: 2, ties: 1, changes: 2, kept: null },
    ])
    await run('backup', '--out', 'encore.backup')
    expect(await readFile(join(root, 'encore.backup'))).toEqual(await readFile(join(root, 'nuit.backup')))
  })

  it('over a network is refused until it is told to; then what was there stays beside', async () => {
    await backedUp()
    await run('import', 'sound', '--replace')
    await aSmallFolder(join(root, 'sound'), { 'collaborations.csv': 'id,between,level\nc1,abri|clinique,3\n' })
    await run('import', 'sound')
    const refused = await run('restore', 'nuit.backup')
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toContain('--replace')
    expect(await revision()).toBe(3)
    const { code, out } = await run('restore', 'nuit.backup', '--replace')
    expect(code).toBe(0)
    expect(out).toContain('petit-bassin.grafeo.before-restore-2026-03-01T12-00-00-000Z')
    expect(await revision()).toBe(2)
    expect(await readdir(join(root, 'data'))).toEqual([
      'petit-bassin.grafeo',
      'petit-bassin.grafeo.before-restore-2026-03-01T12-00-00-000Z',
    ])
  })

  it('replaces a damaged file, which stays beside too', async () => {
    await backedUp()
    await writeFile(file(), Buffer.alloc(50_000, 'not a store '))
    expect((await run('networks')).code).toBe(3)
    expect((await run('restore', 'nuit.backup')).code).toBe(2)
    expect((await run('restore', 'nuit.backup', '--replace')).code).toBe(0)
    expect(await revision()).toBe(2)
  })

  it('of a text that is no whole backup touches nothing and says what is wrong', async () => {
    await backedUp()
    const text = await readFile(join(root, 'nuit.backup'), 'utf8')
    for (const [bad, said] of [
      ['', 'Ce fichier est vide'],
      ['id,name\n', 'n’est pas une sauvegarde'],
      [text.slice(0, -80), 'sa fin manque'],
      [text.replace('abri', 'abry'), 'abîmée ou a été modifiée'],
      [text.replace('"version":1', '"version":7'), 'd’une autre version (7'],
    ] as const) {
      await writeFile(join(root, 'bad.backup'), bad)
      const { code, out, err } = await run('restore', 'bad.backup', '--replace')
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain(said)
      expect(err).toContain('Rien n’a été touché.')
    }
    expect(await readdir(join(root, 'data'))).toEqual(['petit-bassin.grafeo'])
    expect((await run('restore', 'bad.backup', '--network', 'ailleurs')).code).toBe(1)
    expect((await run('restore', 'nowhere.backup')).code).toBe(3)
    expect((await run('restore', 'nuit.backup', '--network', 'ailleurs')).err).toContain('petit-bassin')
  })
})

it('variables of a database that contradict each other are told', async () => {
  const { world, err } = aWorld(root, { variables: { LANG: 'en', NEO4J_USER: 'neo4j' } })
  expect(await runCommandLine(['networks'], world)).toBe(2)
  expect(err()).toContain('NEO4J_USER only means something when NEO4J_URI')
})
