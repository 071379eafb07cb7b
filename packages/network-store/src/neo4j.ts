/** The second door of this package: Neo4j stays unloaded where the embedded engine is used. */
export { openNeo4j, type Neo4jServer } from './neo4j/open-neo4j.ts'
export type { Neo4jOptions } from './neo4j/settings.ts'
