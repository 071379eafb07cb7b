import type { ApiContext } from './context.ts'

/**
 * Whether a viewer may read the words about a row. The one place that says so: a load declared for members, and
 * everything quoted of it, is told to members only; a personal contact is told to nobody.
 */
export function maySee(id: string, { projection, viewer }: Pick<ApiContext, 'projection' | 'viewer'>): boolean {
  const load = projection.row('loads', id)
  if (load) return load.visibility === 'public' || viewer !== 'anonymous'
  return projection.row('contacts', id)?.personal !== true
}
