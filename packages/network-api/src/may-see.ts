import type { ApiContext } from './context.ts'

/** Whether a viewer may read the words about a row: the projection holds no others. */
export function maySee(id: string, { projection }: Pick<ApiContext, 'projection'>): boolean {
  return projection.tableOf(id) !== undefined
}
