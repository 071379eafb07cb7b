import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFolder } from './embedded-place.ts'
import { readHolder, removeHolder, writeHolder } from './holder.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await aFolder()
  file = join(folder, 'n.grafeo')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const mine = { pid: process.pid, address: 'http://127.0.0.1:4000', operatorKey: 'k'.repeat(43) }
/** Larger than any process number that Linux gives. */
const NOBODY = 2 ** 30

describe('who holds a file', () => {
  test('is said beside it, for its owner alone', async () => {
    await writeHolder(file, mine)
    expect(await readHolder(file)).toStrictEqual(mine)
    expect((await stat(`${file}.holder.json`)).mode & 0o777).toBe(0o600)
    await removeHolder(file)
    expect(await readHolder(file)).toBeNull()
  })

  test('two of one process that say it at once: one of them is heard, and nothing is left over', async () => {
    const other = { ...mine, address: 'http://127.0.0.1:4001' }
    await Promise.all([writeHolder(file, mine), writeHolder(file, other)])
    expect([mine, other]).toContainEqual(await readHolder(file))
    expect(await readdir(folder)).toEqual(['n.grafeo.holder.json'])
  })

  test('a process that is gone holds nothing, and its word is cleared away', async () => {
    await writeHolder(file, { ...mine, pid: NOBODY })
    expect(await readHolder(file)).toBeNull()
    await removeHolder(file)
    await expect(readFile(`${file}.holder.json`)).rejects.toThrow('ENOENT')
  })

  test('what another living process said stays', async () => {
    await writeHolder(file, { ...mine, pid: process.ppid })
    await removeHolder(file)
    expect((await readHolder(file))?.pid).toBe(process.ppid)
  })

  test.each(['', '{', 'null', '{"pid":"1"}', '{"pid":-1,"address":"a","operatorKey":"b"}'])(
    'a broken file says nothing: %s',
    async (text) => {
      await writeFile(`${file}.holder.json`, text)
      expect(await readHolder(file)).toBeNull()
    },
  )
})
