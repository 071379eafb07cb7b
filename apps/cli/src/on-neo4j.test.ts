import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { neo4jForTests } from '@maillage/network-store/testing'
import { runCommandLine } from './run-command-line.ts'
import { aSmallFolder, aWorld } from './testing/a-small-folder.ts'

const where = await neo4jForTests()
let root = ''
let id = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maillage-neo4j-'))
  id = `essai-${randomUUID().slice(0, 8)}`
  await aSmallFolder(join(root, 'sound'))
})
afterEach(() => rm(root, { recursive: true }))

async function run(variables: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const { world, out, err } = aWorld(root, { variables: { LANG: 'fr', ...variables } })
  const code = await runCommandLine([...words, '--network', id], world)
  return { code, out: out(), err: err() }
}
const inFiles = (...words: readonly string[]) => run({}, ...words)
const inNeo4j = (...words: readonly string[]) =>
  run({ NEO4J_URI: where!.uri, NEO4J_USER: where!.user, NEO4J_PASSWORD: where!.password }, ...words)

describe.skipIf(where === null)('with the variables of a database', () => {
  it('a network is imported there, asked there, and exported', async () => {
    expect((await inNeo4j('import', 'sound', '--json')).code).toBe(0)
    expect(JSON.parse((await inNeo4j('import', 'sound', '--json')).out)).toMatchObject({ revision: null })
    expect(JSON.parse((await inNeo4j('saturation', '--json')).out)).toContainEqual(
      expect.objectContaining({ level: 'saturated' }),
    )
    expect((await inFiles('networks')).code).toBe(3)
    expect((await inNeo4j('export', '--format', 'json', '--out', 'x.json')).code).toBe(0)
  })

  it('a network moves from its file to the database and back by its backup, byte by byte', async () => {
    await inFiles('import', 'sound')
    await aSmallFolder(join(root, 'sound'), { 'collaborations.csv': 'id,between,level\nc1,abri|clinique,2\n' })
    await inFiles('import', 'sound')
    await inFiles('backup', '--out', 'files.backup')
    expect((await inNeo4j('restore', 'files.backup')).code).toBe(0)
    await inNeo4j('backup', '--out', 'neo4j.backup')
    expect(await readFile(join(root, 'neo4j.backup'), 'utf8')).toBe(await readFile(join(root, 'files.backup'), 'utf8'))
    const again = await inNeo4j('restore', 'files.backup', '--replace')
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('n’est pas vide dans Neo4j')])
    await rm(join(root, 'data'), { recursive: true })
    expect((await inFiles('restore', 'neo4j.backup')).code).toBe(0)
    await inFiles('backup', '--out', 'back.backup')
    expect(await readFile(join(root, 'back.backup'), 'utf8')).toBe(await readFile(join(root, 'files.backup'), 'utf8'))
  })

  it('a wrong password is told without being shown', async () => {
    const { code, err } = await run(
      { NEO4J_URI: where!.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'hunter2' },
      'networks',
    )
    expect(code).toBe(3)
    expect(err).toContain('NEO4J_USER')
    expect(err).not.toContain('hunter2')
  })
})

it('a database that is not there is told', async () => {
  const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'x' }
  const { code, err } = await run(nowhere, 'networks')
  expect([code, err]).toEqual([3, expect.stringContaining('127.0.0.1:1')])
})
