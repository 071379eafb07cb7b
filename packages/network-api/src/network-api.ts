/** The one door of this package: GraphQL over the networks held by a process. */
export {
  createNetworkApi,
  VIEWER_OF,
  type Access,
  type NetworkApi,
  type NetworkApiOptions,
} from './create-network-api.ts'
export { type Limits } from './access/limits.ts'
export { ALLOWED_TO, mayAsk, mayLeave, type Role, type Visibility } from './access/policy.ts'
export { MEASURE_IDS } from './measure-ids.ts'
export type { RunningTask, RunTask } from './measuring/run-task.ts'
export { OpenNetwork } from './open-network.ts'
export { printedSchema } from './printed-schema.ts'
export { idOfDocument, type TrustedManifest } from './trusted-documents.ts'
