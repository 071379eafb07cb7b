import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions, Picture } from '../drawn.ts'
export function documentsPicture(_columns: NetworkColumns, options: DrawOptions): Picture {
  return { regard: 'documents', size: options.size, marks: [], lines: [], backdrop: { sheets: [], discs: [], hulls: [], captions: [], rules: [] }, folded: { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: 0 } }
}
