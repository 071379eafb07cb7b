import { fileURLToPath } from 'node:url'
import { createNetworkApi, OpenNetwork } from '@maillage/network-api'
import { limitsOf } from './address-limits.ts'
import { readCommandLine } from './command-line.ts'
import { readEnvironment } from './environment.ts'
import { loadTrusted } from './load-trusted.ts'
import { openLog } from './log.ts'
import { surpriseLog } from './log-surprise.ts'
import { openBrowser } from './open-browser.ts'
import { embeddedPlace, neo4jPlace, tellFilesLeftAlone } from './network-place.ts'
import { openNetwork, openNetworks } from './open-networks.ts'
import { OperatorKey } from './operator-key.ts'
import { endWithRefusal, stopOnSignal } from './process-end.ts'
import { startServer } from './server.ts'
import { languageOfTerminal } from './spoken-language.ts'
import { loadWebHandler } from './web-handler.ts'
import { WorkPool } from './work-pool.ts'

/** From `src/` and from `dist/` alike. */
const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

async function main(): Promise<void> {
  const environment = readEnvironment(process.env, readCommandLine(process.argv.slice(2)))
  const { access, data, networks: only, neo4j } = environment
  const log = openLog(environment.log)
  const clock = () => new Date()
  const key = new OperatorKey()
  const limits = limitsOf(access)
  const trusted = await loadTrusted(fromRoot('apps/web/build/trusted-documents.json'))
  const place = neo4j ? await neo4jPlace(neo4j, data, clock) : embeddedPlace(data, clock)
  const threads = new WorkPool()
  if (neo4j) await tellFilesLeftAlone(data, log)

  const running = await startServer({
    environment,
    log,
    key,
    limits,
    clock,
    ...(neo4j ? { patienceMs: 2000 } : {}),
    openNetworks: (address) => openNetworks({ place, data, seeds: fromRoot('graph-seeds'), only, address, key }),
    place,
    threads,
    openOne: (id, address) => openNetwork(id, { place, data, address, key }),
    openApi: async (held) => {
      const networks = held.map(({ id, store }) => new OpenNetwork(id, store, clock))
      // Read before anybody asks: the first answer from a large database would not come in time. What fails now is asked again then.
      await Promise.allSettled(networks.map((network) => network.projection()))
      return createNetworkApi({
        networks,
        access,
        limits,
        trusted,
        runTask: threads.runTask,
        isOperator: (request) => key.opens(request.headers.authorization),
        log: surpriseLog(log),
      })
    },
    openWeb: () => loadWebHandler(fromRoot('apps/web/build/handler.js')),
  })

  stopOnSignal(running, log)
  process.stdout.write(`${running.address}\n`)
  running.opened.catch((error: unknown) => {
    // The database came and cannot be used: nothing that waiting would help.
    void running.stop().finally(() => {
      endWithRefusal(error, languageOfTerminal(process.env))
    })
  })
  if (environment.open) openBrowser(running.address)
}

main().catch((error: unknown) => {
  endWithRefusal(error, languageOfTerminal(process.env))
})
