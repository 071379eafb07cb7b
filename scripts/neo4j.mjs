import './prepare/check-node.mjs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { refuse, tell } from './prepare/terminal.mjs'

// A real Neo4j on this machine for trials, without a container: `npm run neo4j [-- --data DIR --port N]`.
const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } })
const { startNeo4j, whatIsMissing } = await import('./neo4j/run-neo4j.mjs')

const missing = whatIsMissing()
if (missing !== null)
  refuse({
    fr: `Il manque : ${missing}. Sinon, lancez l’image officielle (apps/server/compose.yaml).`,
    nl: `Er ontbreekt: ${missing}. Of start de officiële image (apps/server/compose.yaml).`,
    de: `Es fehlt: ${missing}. Oder starten Sie das offizielle Image (apps/server/compose.yaml).`,
    en: `Missing: ${missing}. Or start the official image (apps/server/compose.yaml).`,
  })

const passing = values.data === undefined
const data = passing ? mkdtempSync(join(tmpdir(), 'maillage-neo4j-')) : resolve(values.data)
const began = performance.now()
const port = values.port === undefined ? undefined : Number(values.port)
const server = await startNeo4j({ data, port }).catch((error) =>
  refuse(
    {
      fr: 'Neo4j n’a pas démarré.',
      nl: 'Neo4j is niet gestart.',
      de: 'Neo4j ist nicht gestartet.',
      en: 'Neo4j did not start.',
    },
    error.message,
  ),
)

process.stdout.write(`NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password}\n`)
const seconds = ((performance.now() - began) / 1000).toFixed(1)
tell({
  fr: `Neo4j répond (${seconds} s, processus ${server.pid}, données : ${data}${passing ? ', effacées à la fin' : ''}). Ctrl+C pour l’arrêter.`,
  nl: `Neo4j antwoordt (${seconds} s, proces ${server.pid}, gegevens: ${data}${passing ? ', na afloop gewist' : ''}). Ctrl+C om te stoppen.`,
  de: `Neo4j antwortet (${seconds} s, Prozess ${server.pid}, Daten: ${data}${passing ? ', am Ende gelöscht' : ''}). Strg+C zum Beenden.`,
  en: `Neo4j answers (${seconds} s, process ${server.pid}, data: ${data}${passing ? ', deleted at the end' : ''}). Ctrl+C stops it.`,
})

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop())
await server.gone
if (passing) rmSync(data, { recursive: true, force: true })
process.exit(0)
