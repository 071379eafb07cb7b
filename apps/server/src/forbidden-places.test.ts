import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeNetwork } from '@maillage/network-model'
import { embeddedFile, openEmbeddedStore } from '@maillage/network-store'
import { runAsNobody, runOnReadOnly, toldTree } from '@maillage/network-store/testing'

const ID = 'bassin-exemple'
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
let root = ''
let data = ''
let file = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'forbidden-'))
  await chmod(root, 0o755)
  data = join(root, 'data')
  file = embeddedFile(data, ID)
})
afterEach(async () => {
  await chmod(data, 0o755)
  await rm(root, { recursive: true })
})

/** A store with a network in it, where anybody may write. */
async function written(): Promise<void> {
  const store = await openEmbeddedStore({ file, networkId: ID })
  const header = { id: ID, name: { fr: 'Bassin' }, languages: ['fr'] as const, collection: 'survey' as const }
  const network = makeNetwork(header, { actors: [{ id: 'shelter', name: { fr: 'Abri' }, kind: 'service' }] })
  await store.load(network, { author: 'test', mutationId: 'load', reason: 'test', at: new Date() }, 'replace')
  await store.close()
  await chmod(data, 0o777)
  await chmod(file, 0o666)
}
const words = (folder: string) => ['--port', '0', '--data', folder, '--network', ID]
const start = (folder = data) => runAsNobody(MAIN, words(folder), root)

const CHOOSE = 'Give yourself that right, or choose another folder: npm start -- --data FOLDER\n'
const folderRefused = (folder: string) => ({
  status: 3,
  out: '',
  err: `The folder ${folder} cannot be written to. ${CHOOSE}`,
})
const fileRefused = (path: string) => ({
  status: 3,
  out: '',
  err: `The file ${path} cannot be read and written. ${CHOOSE}`,
})

describe('where one has no right to write, the server ends with a sentence and has touched nothing', () => {
  test.each([
    ['that nobody may write to', 0o555],
    ['that nobody may read', 0o000],
  ])('a folder %s', async (_, mode) => {
    await written()
    const before = await toldTree(data)
    await chmod(data, mode)
    expect(start()).toEqual(folderRefused(data))
    await chmod(data, 0o777)
    expect(await toldTree(data)).toEqual(before)
    const store = await openEmbeddedStore({ file, networkId: ID })
    expect(await store.revision()).toBe(1)
    await store.close()
  })

  test('a folder that would have to be made where nobody may make one', async () => {
    await mkdir(data)
    await chmod(data, 0o555)
    for (const folder of [join(data, 'new'), join(data, 'new', 'deeper')])
      expect(start(folder)).toEqual(folderRefused(folder))
    expect(await toldTree(data)).toEqual([])
  })

  test.each([
    ['may only be read', 0o444],
    ['may not even be read', 0o000],
  ])('a file that %s, in a folder where one may write', async (_, mode) => {
    await written()
    const before = await toldTree(data)
    await chmod(file, mode)
    expect(start()).toEqual(fileRefused(file))
    await chmod(file, 0o666)
    expect(await toldTree(data)).toEqual(before)
  })

  test('what a server of another user left beside the file when it was killed', async () => {
    await written()
    const mark = `${file}.revision`
    await writeFile(mark, '')
    await chmod(mark, 0o444)
    const before = await toldTree(data)
    expect(start()).toEqual(fileRefused(mark))
    expect(await toldTree(data)).toEqual(before)
  })
})

test('on a file system that is mounted to be read only, the server ends with a sentence, and the file is as it was', async () => {
  await written()
  const before = await toldTree(data)
  for (const folder of [data, join(data, 'new', 'deeper')]) {
    const ended = runOnReadOnly(data, MAIN, words(folder), root)
    // Where nobody may mount, the folders without rights above stand for it.
    if (ended) expect(ended).toEqual(folderRefused(folder))
  }
  expect(await toldTree(data)).toEqual(before)
})
