import { createRequire } from 'node:module'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedFile, openEmbeddedStore } from '../../packages/network-store/dist/network-store.js'
import { openNeo4j } from '../../packages/network-store/dist/neo4j.js'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'

/** What the store is made with, as it finds it. */
const fromTheStore = createRequire(new URL('../../packages/network-store/package.json', import.meta.url))

/** A transaction may take seven tenths of it: with 512 MB, 5 000 actors and 20 000 ties with evidence are too many for one. */
const HEAP = '2g'

/**
 * The engines of this machine, in one folder. Each: `name`; `openStore(id)`, our store; `openBare(id)`, the engine itself
 * (`read(work)` and `write(work)` hand a `run(cypher, parameters)` of one transaction, `close`); `words` and `variables` with
 * which our server finds the network; `describe`, where a process of its own finds the engine again; `copied(id)`, the
 * same engine with a network that may be held beside this one; `empty(id)`.
 */
export async function openEngines(folder) {
  const engines = [embedded(join(folder, 'embedded'))]
  const missing = whatIsMissing()
  if (missing !== null) return { engines, missing: `Neo4j needs ${missing}`, close: async () => undefined }
  const data = join(folder, 'neo4j')
  mkdirSync(data, { recursive: true })
  const server = await startNeo4j({ data, heap: HEAP })
  engines.push(neo4j({ uri: server.uri, user: server.user, password: server.password, folder, pid: server.pid }))
  return { engines, missing: null, close: () => server.stop() }
}

/** Rows of each engine in turn; one that fails says so in its row and leaves the others theirs. */
export async function rowsOfEach(engines, measureOne) {
  const rows = []
  for (const engine of engines) {
    try {
      rows.push(...(await measureOne(engine)))
    } catch (error) {
      process.exitCode = 1
      rows.push({ what: `${engine.name}: FAILED, ${error.message}`, unit: '', value: null })
    }
  }
  return rows
}

/** The engine that another process described. */
export const engineOf = (described) => (described.uri === undefined ? embedded(described.folder) : neo4j(described))

function embedded(folder) {
  return {
    name: 'embedded',
    describe: { folder },
    words: ['--data', folder],
    variables: {},
    openStore: (id) => openEmbeddedStore({ file: embeddedFile(folder, id), networkId: id }),
    openBare: async (id) => bareGrafeo(embeddedFile(folder, id)),
    /** The file of a closed store once more, for a process that is to hold it beside another one. */
    copied(id) {
      const beside = join(folder, 'copy')
      mkdirSync(beside, { recursive: true })
      cpSync(embeddedFile(folder, id), embeddedFile(beside, id))
      return embedded(beside)
    },
    empty: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

function bareGrafeo(file) {
  const db = fromTheStore('@grafeo-db/js').GrafeoDB.create(file)
  const inTransaction = async (work) => {
    const transaction = db.beginTransaction()
    const result = await work(async (cypher, parameters) =>
      (await transaction.executeCypher(cypher, parameters)).toArray(),
    )
    transaction.commit()
    return result
  }
  return { read: inTransaction, write: inTransaction, close: async () => db.close() }
}

function neo4j({ uri, user, password, folder, pid }) {
  return {
    name: 'Neo4j',
    /** Of the database itself, to read how much processor it takes. */
    pid,
    describe: { uri, user, password, folder },
    words: ['--data', join(folder, 'beside')],
    variables: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    async openStore(id) {
      const server = openNeo4j({ uri, user, password })
      const store = await server.openStore(id)
      return {
        ...store,
        close: async () => {
          await store.close()
          await server.close()
        },
      }
    },
    openBare: async () => bareNeo4j({ uri, user, password }),
    copied() {
      return this
    },
    /** Takes a network away, some thousand nodes at a time. */
    async empty(id) {
      const bare = bareNeo4j({ uri, user, password })
      for (const label of ['Row', 'ChangePart', 'Change', 'Partition', 'Network']) {
        const some = `MATCH (node:${label} {network: $network}) WITH node LIMIT 10000 DETACH DELETE node RETURN count(*) AS gone`
        while ((await bare.write((run) => run(some, { network: id })))[0].gone > 0);
      }
      await bare.close()
    },
  }
}

function bareNeo4j({ uri, user, password }) {
  const driverOf = fromTheStore('neo4j-driver')
  const driver = driverOf.driver(uri, driverOf.auth.basic(user, password), { disableLosslessIntegers: true })
  const inTransaction = (mode) => async (work) => {
    const session = driver.session()
    try {
      return await session[mode]((transaction) =>
        work(async (cypher, parameters) =>
          (await transaction.run(cypher, parameters)).records.map((record) => record.toObject()),
        ),
      )
    } finally {
      await session.close()
    }
  }
  return { read: inTransaction('executeRead'), write: inTransaction('executeWrite'), close: () => driver.close() }
}
