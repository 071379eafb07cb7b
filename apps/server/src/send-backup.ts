import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { writeBackup, type StoreContents } from '@maillage/network-store'

const TOGETHER = 64 * 1024

/** Sends a backup as it is written, so that others get their turn; its last line says whether all of it arrived. */
export async function sendBackup(contents: StoreContents, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' })
  let waiting = ''
  for (const line of writeBackup(contents)) {
    waiting += line
    if (waiting.length < TOGETHER) continue
    if (!response.write(waiting)) await Promise.race([once(response, 'drain'), once(response, 'close')])
    waiting = ''
    if (response.destroyed) return
    await nextTurn()
  }
  response.end(waiting)
}
