/** The door for tests of other packages: a real Neo4j, and a proxy that gets between. */
export { faultProxy, type FaultProxy } from './testing/fault-proxy.ts'
export { neo4jForTests, type Neo4jForTests } from './testing/neo4j-for-tests.ts'
