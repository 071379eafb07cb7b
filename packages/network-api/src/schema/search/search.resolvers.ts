import { inLanguage } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { refusal } from '../../errors.ts'
import type { Found } from '../../search-index.ts'
import { checkedFirst } from '../connection.ts'
import { nameOf } from '../tie/name-of.ts'
import { wordOr, type InLanguage } from '../words.ts'

const MAX_TEXT = 200
const MAX_HITS = 50

export const searchResolvers = {
  Query: {
    search: async (
      _: unknown,
      { text, first }: { text: string; first: number },
      { open, projection, language }: ApiContext,
    ) => {
      if (text.length > MAX_TEXT) throw refusal('TOO_LONG', language, { max: MAX_TEXT })
      const index = await open.search(projection.revision)
      return index.find(text, checkedFirst(first, language, MAX_HITS))
    },
  },
  SearchHit: {
    name: (hit: Found, { language }: InLanguage, { projection }: ApiContext) => nameOf(projection, hit.id, language),
    detail: (hit: Found, { language }: InLanguage, { projection }: ApiContext) => {
      const actor = projection.row('actors', hit.id)
      if (!actor) return null
      const sector = projection.row('sectors', actor.primarySector ?? actor.sectors[0])
      const kind = wordOr('kind', actor.kind, language)
      return sector ? `${kind} · ${inLanguage(sector.name, language)}` : kind
    },
  },
}
