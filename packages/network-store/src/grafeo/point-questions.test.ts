import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { networkWith } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import { rename } from '../contract/writes.ts'
import type { Parameters } from '../engine-port.ts'
import { findActorCard } from '../questions/find-actor-card.ts'
import { readActors } from '../questions/find-actors.ts'
import { findEvidence } from '../questions/find-evidence.ts'
import { findCollaborationsFrom, findPartners } from '../questions/find-neighbourhood.ts'
import {
  readChangesByRevision,
  readChangesSince,
  readHistory,
  readRevisionsAboutAlone,
  readRevisionsAboutAmongMany,
} from '../questions/read-change.ts'
import { lockNetwork } from '../questions/lock-network.ts'
import { readHeader } from '../questions/read-header.ts'
import { readPartsAlone, readPartsAmongMany, readPartsOfRevisions, readPartsSince } from '../questions/read-parts.ts'
import { readRevision } from '../questions/read-revision.ts'
import { readReferrers, readRows, readTablesOf } from '../questions/read-rows.ts'
import { storeOnEngine } from '../store-on-engine.ts'
import { aFolder } from './embedded-place.ts'
import { grafeoEngine, openGrafeo } from './grafeo-engine.ts'
import { setUpSchema } from './set-up-schema.ts'

const ACTORS = 2_000
const CHANGES = 60
const ring = networkWith('contract', {
  sources: [{ id: 'note', name: { fr: 'Note' }, kind: 'note' }],
  actors: Array.from({ length: ACTORS }, (_, index) => ({
    id: `a${String(index)}`,
    name: { fr: `Acteur ${String(index)}` },
    kind: 'team' as const,
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

let folder: string
let db: GrafeoDB

beforeAll(async () => {
  folder = await aFolder()
  const file = join(folder, 'contract.grafeo')
  const first = openGrafeo(file)
  const engine = grafeoEngine(first, file)
  await setUpSchema(engine, file, new Date())
  const store = storeOnEngine(engine, 'contract')
  await store.load(ring, someone('ring'), 'replace')
  for (let index = 0; index < CHANGES; index += 1) await store.write([rename(`a${String(index)}`, 'Autre')], someone())
  await engine.close()
  // Opened again: an index that does not survive a restart helps nobody.
  db = openGrafeo(file)
})

afterAll(async () => {
  db.close()
  await rm(folder, { recursive: true, force: true })
})

/** Lines of a plan that read every node of a label: those not narrowed by an index in the filters right above. */
function scansOf(plan: string): readonly string[] {
  const lines = plan.split('\n')
  return lines.filter((line, index) => {
    if (!line.includes('NodeScan')) return false
    const filters = lines.slice(0, index).reverse()
    const other = filters.findIndex((above) => !above.trimStart().startsWith('Filter'))
    return !filters.slice(0, other === -1 ? undefined : other).some((above) => /\[(index|range): /.test(above))
  })
}

describe('a point question reads what it answers and no more', () => {
  const network = 'contract'
  test.each<[{ title: string; cypher: string }, Parameters]>([
    [findActorCard, { network, id: 'a7' }],
    [readActors, { network, ids: ['a7', 'a8'] }],
    [findEvidence, { network, ids: ['c7', 'c8'] }],
    [findPartners, { network, ids: ['a7', 'a9'] }],
    [findCollaborationsFrom, { network, ids: ['a7', 'a9'] }],
    [lockNetwork, { network, mutation: 'ring' }],
    [readChangesSince, { network, revision: CHANGES - 5 }],
    [readHistory, { network, before: 20, from: 10 }],
    [readChangesByRevision, { network, revisions: [7, 9] }],
    [readRevisionsAboutAlone, { network, about: 'a7' }],
    [readRevisionsAboutAmongMany, { network, about: 'a7' }],
    [readPartsOfRevisions, { network, revisions: [7, 9], most: 5 }],
    [readPartsSince, { network, revision: CHANGES - 5 }],
    [readPartsAlone, { network, ids: ['a7', 'a9'], revision: 1 }],
    [readPartsAmongMany, { network, ids: ['a7', 'a9'], revision: 0 }],
    [readRows, { network, ids: ['a7', 'c9'] }],
    [readTablesOf, { network, ids: ['a7', 'c9'] }],
    [readReferrers, { network, ids: ['a7', 'note-2'] }],
    [readRevision, { network }],
    [readHeader, { network }],
  ])('$title', async ({ cypher }, parameters) => {
    const result = await db.executeCypher(cypher, parameters)
    expect(result.length).toBeGreaterThan(0)
    expect(result.rowsScanned).toBeLessThan(30)
    const explained = await db.executeCypher(`EXPLAIN ${cypher}`, parameters)
    expect(scansOf(String(explained.toArray()[0]?.['plan']))).toStrictEqual([])
  })

  test('a question that does scan is told apart', async () => {
    const explained = await db.executeCypher('EXPLAIN MATCH (actor:Actor {network: $network}) RETURN actor.id AS id', {
      network,
    })
    expect(scansOf(String(explained.toArray()[0]?.['plan']))).toHaveLength(1)
  })
})
