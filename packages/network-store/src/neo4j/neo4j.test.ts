import { describe } from 'vitest'
import { networkStoreContract } from '../contract/network-store-contract.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { neo4jPlaces } from './neo4j-place.ts'

const where = await neo4jForTests()

describe.skipIf(where === null)('on a real server', () => {
  networkStoreContract('Neo4j', neo4jPlaces(where!))
})
