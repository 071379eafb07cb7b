// The long trials: runs every script of scripts/soak/, or the named ones, one after the other, and says how each ended.
// Needs the built packages (`npm start` or `npm test` builds them).
//   npm run soak [-- NAME…]
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('soak/', import.meta.url))
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.slice(0, -'.mjs'.length))
  .sort()
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`no such trial: ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(2)
}

const ends = (asked.length > 0 ? asked : all).map((name) => {
  const start = performance.now()
  const { status, signal } = spawnSync(process.execPath, [`${folder}${name}.mjs`], { stdio: 'inherit' })
  const seconds = Math.round((performance.now() - start) / 1000)
  return {
    name,
    seconds,
    ended: status === 0 ? 'held' : `FAILED (${signal ?? `exit ${String(status)}`})`,
    held: status === 0,
  }
})
for (const { name, seconds, ended } of ends) console.log(`${name}: ${ended} in ${seconds} s`)
process.exitCode = ends.every(({ held }) => held) ? 0 : 1
