/** The door for tests of other packages: a real Neo4j, a proxy that gets between, and the rights of nobody. */
export { faultProxy, type FaultProxy } from './testing/fault-proxy.ts'
export { leaveOrRemove } from './testing/leave-or-remove.ts'
export { neo4jForTests, type Neo4jForTests } from './testing/neo4j-for-tests.ts'
export { runAsNobody, runOnReadOnly, type Ended } from './testing/run-as-nobody.ts'
export { toldTree } from './testing/told-tree.ts'
