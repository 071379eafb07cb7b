import { randomUUID } from 'node:crypto'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { networkWith } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import type { Engine, Parameters, Statements } from '../engine-port.ts'
import { findActorIds } from '../questions/find-actors.ts'
import { readSchemaVersion } from '../questions/read-schema-version.ts'
import { readStoredTable } from '../questions/read-table.ts'
import { storeOnEngine } from '../store-on-engine.ts'
import type { NetworkStore } from '../store-promise.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { sentParameters } from './numbers.ts'
import { neo4jServer } from './open-neo4j.ts'

const where = await neo4jForTests()
const network = `test-${randomUUID()}`

const ACTORS = 500
const ring = networkWith(network, {
  sources: [{ id: 'note', name: { fr: 'Note' }, kind: 'note' }],
  sectors: [{ id: 'housing', name: { fr: 'Logement' }, kind: 'sector' }],
  actors: Array.from({ length: ACTORS }, (_, index) => ({
    id: `a${String(index)}`,
    name: { fr: `Acteur ${String(index)}` },
    kind: 'team' as const,
    sectors: ['housing'],
  })),
  collaborations: Array.from({ length: ACTORS }, (_, index) => ({
    id: `c${String(index)}`,
    between: [`a${String(index)}`, `a${String((index + 1) % ACTORS)}`],
  })),
  evidence: Array.from({ length: ACTORS }, (_, index) => ({
    id: `e${String(index)}`,
    about: `c${String(index)}`,
    source: 'note',
    quote: 'travaillent ensemble',
    basis: 'stated' as const,
  })),
})

/** Questions about all rows of a table: reading them all is the answer. */
const READ_EVERYTHING = new Set([
  ...Object.values(readStoredTable).map(({ cypher }) => cypher),
  findActorIds.cypher,
  readSchemaVersion.cypher,
])

/** Remembers every text that goes through an engine, with the parameters of its first time. */
function remembering(engine: Engine, said: Map<string, Parameters>): Engine {
  const over = (statements: Statements): Statements => ({
    run(cypher, parameters) {
      if (!said.has(cypher)) said.set(cypher, parameters)
      return statements.run(cypher, parameters)
    },
  })
  return {
    ...engine,
    ...over(engine),
    read: (work) => engine.read((transaction) => work(over(transaction))),
    write: (work) => engine.write((transaction) => work(over(transaction))),
  }
}

async function askEverything(store: NetworkStore): Promise<void> {
  await store.load(ring, someone('ring'), 'replace')
  await store.load(
    { ...ring, actors: ring.actors.slice(0, -2).reverse(), collaborations: [], evidence: [] },
    someone(),
    'replace',
  )
  await store.load(ring, someone(), 'replace')
  const name = { fr: 'Autre nom' }
  const { change } = await store.write([{ act: 'update', table: 'actors', id: 'a7', cells: { name } }], someone())
  await store.undo(change.id, someone())
  await store.write([{ act: 'remove', table: 'evidence', id: 'e7' }], someone())
  await store.header()
  await store.actorById('a7')
  await store.actors({ ids: ['a7'] }, { first: 5, after: null })
  await store.neighbourhood('a7', 2, 100)
  await store.evidenceAbout(['c7', 'c8'])
  await store.changes({ first: 2, after: null })
  await store.changes({ first: 2, after: null, about: 'a7' })
  await store.changesSince(1)
  await store.partsOf([3, 4], 10)
  await store.networkAt(2)
  await store.wholeNetwork()
}

const operatorsOf = (plan: Plan): readonly string[] => [plan.operatorType, ...plan.children.flatMap(operatorsOf)]

describe.skipIf(where === null)('every question and every write finds its rows by an index', () => {
  const said = new Map<string, Parameters>()
  let server: ReturnType<typeof neo4jServer>
  let driver: Driver

  const scansOf = async (cypher: string, parameters: Parameters) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, sentParameters(parameters))
    if (summary.plan === false) throw new Error('the server explains nothing')
    return operatorsOf(summary.plan).filter((operator) =>
      /NodeByLabelScan|AllNodesScan|RelationshipTypeScan/.test(operator),
    )
  }

  beforeAll(async () => {
    server = neo4jServer(where!)
    driver = neo4j.driver(where!.uri, neo4j.auth.basic(where!.user, where!.password))
    await askEverything(storeOnEngine(remembering(server.engineOf(network), said), network))
  })

  afterAll(async () => {
    await server.engineOf(network).run('MATCH (node {network: $network}) DETACH DELETE node', { network })
    await server.close()
    await driver.close()
  })

  test('but for those that ask for everything', async () => {
    expect(said.size).toBeGreaterThan(40)
    const scanning: string[] = []
    for (const [cypher, parameters] of said) {
      if (!READ_EVERYTHING.has(cypher) && (await scansOf(cypher, parameters)).length > 0) scanning.push(cypher)
    }
    expect(scanning).toStrictEqual([])
  })

  test('a question that does scan is told apart', async () => {
    const scans = await scansOf('MATCH (actor:Actor) WHERE actor.kind = $kind RETURN actor.id AS id', { kind: 'team' })
    expect(scans).toHaveLength(1)
  })
})
