import type { PageLoad } from './$types'

/** Lists and cards come with the page that shows them; the map's first screen fetches neither. */
export const load: PageLoad = async ({ data, url }) => {
  const view = url.searchParams.get('vue')
  const [lists, cards] = await Promise.all([
    view === 'liste' || view === 'collaborations' ? import('$lib/lists/list-parts.ts') : null,
    data.card === null ? null : import('$lib/card/pane-parts.ts'),
  ])
  return { ...data, lists, cards }
}
