import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { UniquenessRefused, type Engine, type Statements } from '../engine-port.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { neo4jServer } from './open-neo4j.ts'

const where = await neo4jForTests()
const network = `test-${randomUUID()}`

const create = (transaction: Statements, id: string) =>
  transaction.run('CREATE (row:Row {network: $network, id: $id})', { network, id })
const idsIn = async (transaction: Statements) =>
  (await transaction.run('MATCH (row:Row {network: $network}) RETURN row.id AS id ORDER BY id', { network })).map(
    ({ id }) => id,
  )

describe.skipIf(where === null)('what answers nothing is not waited for', () => {
  let server: ReturnType<typeof neo4jServer>
  let engine: Engine

  beforeAll(() => {
    server = neo4jServer(where!)
    engine = server.engineOf(network)
  })

  afterAll(async () => {
    await engine.run('MATCH (node {network: $network}) DETACH DELETE node', { network })
    await server.close()
  })

  test('the next question finds it, and so does the commit', async () => {
    await engine.write(async (transaction) => {
      for (const id of ['a', 'b', 'c']) await create(transaction, id)
      expect(await idsIn(transaction)).toStrictEqual(['a', 'b', 'c'])
      await create(transaction, 'd')
    })
    expect(await idsIn(engine)).toStrictEqual(['a', 'b', 'c', 'd'])
  })

  test('more of them than are sent ahead at once are all there', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `many-${String(index)}`)
    await engine.write(async (transaction) => {
      for (const id of ids) await create(transaction, id)
    })
    expect((await idsIn(engine)).filter((id) => String(id).startsWith('many-'))).toHaveLength(40)
  })

  test('its fault is thrown by the next question, as what it was, and nothing is kept', async () => {
    const write = engine.write(async (transaction) => {
      await create(transaction, 'e')
      await create(transaction, 'a')
      await create(transaction, 'f')
      return idsIn(transaction)
    })
    await expect(write).rejects.toThrow(UniquenessRefused)
    expect(await idsIn(engine)).not.toContain('e')
  })

  test('or before the commit, when no question follows', async () => {
    const write = engine.write(async (transaction) => {
      await create(transaction, 'e')
      await create(transaction, 'a')
    })
    await expect(write).rejects.toThrow(UniquenessRefused)
    expect(await idsIn(engine)).not.toContain('e')
  })

  test('what the work throws itself is told, not a fault that was under way', async () => {
    const write = engine.write(async (transaction) => {
      await create(transaction, 'a')
      throw new RangeError('the work changed its mind')
    })
    await expect(write).rejects.toThrow(RangeError)
    expect((await idsIn(engine)).filter((id) => id === 'a')).toHaveLength(1)
  })
})
