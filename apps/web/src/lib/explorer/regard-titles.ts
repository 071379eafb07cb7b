import type { MessageKey } from '@maillage/messages'
import type { Regard } from '@maillage/network-model'

const TITLES: Readonly<Record<Regard, MessageKey>> = {
  documents: 'page.regard.documents',
  sectors: 'page.regard.sectors',
  'two-shores': 'page.regard.two-shores',
  saturation: 'page.regard.saturation',
  gaps: 'page.regard.gaps',
  functions: 'page.regard.functions',
  'cut-points': 'page.regard.cut-points',
}

/** What a regard is called in the rail. */
export const regardTitle = (regard: Regard): MessageKey => TITLES[regard]
