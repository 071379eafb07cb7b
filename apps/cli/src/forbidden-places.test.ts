import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runAsNobody, runOnReadOnly, toldTree } from '@maillage/network-store/testing'
import { runCommandLine } from './run-command-line.ts'
import { aSmallFolder, aWorld } from './testing/a-small-folder.ts'

const PROGRAM = fileURLToPath(new URL('../dist/maillage.js', import.meta.url))
const COMMANDS = [
  ['networks'],
  ['saturation'],
  ['import', 'sound'],
  ['export', '--format', 'json', '--out', 'closed/x'],
]
let root = ''
const at = (...names: readonly string[]) => join(root, ...names)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'forbidden-'))
  await chmod(root, 0o755)
  await aSmallFolder(at('sound'))
  await runCommandLine(['import', 'sound', '--data', 'good'], aWorld(root).world)
  await chmod(at('good'), 0o777)
  await chmod(at('good', 'petit-bassin.grafeo'), 0o666)
  await mkdir(at('closed'))
  await chmod(at('closed'), 0o555)
})
afterEach(async () => {
  await chmod(at('good'), 0o777)
  await rm(root, { recursive: true })
})

const run = (...words: readonly string[]) => runAsNobody(PROGRAM, words, root)
const CHOOSE = 'Give yourself that right, or choose another folder: npm start -- --data FOLDER\n'
const refused = (err: string) => ({ status: 3, out: '', err })
const folderRefused = (folder: string) => refused(`The folder ${folder} cannot be written to. ${CHOOSE}`)

it('a folder of data that may not be written ends every command with its name, and nothing is written', async () => {
  const before = await toldTree(root)
  await chmod(at('good'), 0o555)
  for (const words of COMMANDS) expect(run(...words, '--data', 'good')).toEqual(folderRefused(at('good')))
  for (const data of ['closed/new', 'closed/deep/er'])
    expect(run('import', 'sound', '--data', data)).toEqual(folderRefused(at(data)))
  await chmod(at('good'), 0o777)
  expect(await toldTree(root)).toEqual(before)
})

it('so does one on a file system that is mounted to be read only', async () => {
  const before = await toldTree(root)
  for (const words of COMMANDS) {
    const ended = runOnReadOnly(at('good'), PROGRAM, [...words, '--data', 'good'], root)
    // Where nobody may mount, the folder without rights above stands for it.
    if (ended) expect(ended).toEqual(folderRefused(at('good')))
  }
  expect(await toldTree(root)).toEqual(before)
})

it('a file that may only be read is named itself', async () => {
  const file = at('good', 'petit-bassin.grafeo')
  await chmod(file, 0o444)
  const before = await toldTree(root)
  expect(run('saturation', '--data', 'good')).toEqual(refused(`The file ${file} cannot be read and written. ${CHOOSE}`))
  expect(await toldTree(root)).toEqual(before)
})

it.each([
  ['export', '--format', 'json', '--out', 'closed/x'],
  ['export', '--format', 'seed', '--out', 'closed/x'],
  ['backup', '--out', 'closed/x'],
])(
  '%s %s %s: a place that may not be written is named as it was typed, and nothing is left there',
  async (...words) => {
    expect(run(...words, '--data', 'good')).toEqual(refused('closed/x: access is refused.\n'))
    expect(await toldTree(at('closed'))).toEqual([])
  },
)
