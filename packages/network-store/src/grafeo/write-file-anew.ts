import { open, rename, rm } from 'node:fs/promises'
import { openGrafeo } from './grafeo-engine.ts'

const TAKE_SIGN_AWAY = `
    MATCH (sign:Erased)
    DELETE sign`

/**
 * Writes the closed file anew, with what is in the store and nothing else: the engine leaves the bytes of what was removed
 * in places it may use again some day. The old file stands until the new one is complete.
 */
export async function writeFileAnew(file: string): Promise<void> {
  const copy = `${file}.anew`
  await rm(copy, { force: true })
  await rm(`${copy}.wal`, { force: true, recursive: true })
  const before = openGrafeo(file)
  try {
    before.save(copy)
  } finally {
    before.close()
  }
  const after = openGrafeo(copy)
  try {
    await after.executeCypher(TAKE_SIGN_AWAY)
  } finally {
    after.close()
  }
  const written = await open(copy, 'r+')
  try {
    await written.sync()
  } finally {
    await written.close()
  }
  await rename(copy, file)
}
