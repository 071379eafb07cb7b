import type { NetworkApi } from '@maillage/network-api'
import { askApi, type AskedFor } from './ask-answer.ts'
import { DOCUMENTS } from './documents.ts'
import { ExportRefused } from './export-refused.ts'
import type { HeadTold } from './file-of.ts'
import type { Named } from './table.ts'

/** Actors that one printed directory holds; two hundred pages of two columns. */
export const MOST_PRINTED = 5000
const AT_ONCE = 500

export interface PrintedActor extends Named {
  readonly kind: string
  readonly kindAsStated: string | null
  readonly status: string
  readonly primarySector: Named | null
  readonly sectors: readonly Named[]
  readonly seat: Named | null
  readonly territories: readonly Named[]
  readonly audiences: readonly Named[]
  readonly languages: readonly string[]
  readonly website: string | null
  readonly nextStep: string | null
  readonly offers: readonly {
    readonly name: string
    readonly status: string
    readonly audiences: readonly Named[]
    readonly territories: readonly Named[]
    readonly conditions: readonly Named[]
    readonly languages: readonly string[]
  }[]
  readonly saturation: {
    readonly level: 'available' | 'strained' | 'saturated' | 'unknown'
    readonly withheld: boolean
    readonly since: string | null
    readonly declaredBy: string | null
  }
  readonly contacts: readonly { readonly personal: boolean; readonly kind: string; readonly value: string }[]
}

export interface DirectoryHead extends HeadTold {
  /** Names of everything that a filter can ask for. */
  readonly audiences: readonly Named[]
  readonly territories: readonly Named[]
  readonly sectors: readonly Named[]
  readonly functions: readonly Named[]
  readonly conditions: readonly Named[]
}

export interface DirectoryTold {
  readonly head: DirectoryHead
  readonly needs: readonly Named[]
  readonly named: number
  /** In the order of names. */
  readonly actors: readonly PrintedActor[]
}

interface Page {
  readonly network: DirectoryHead
  readonly needs: readonly Named[]
  readonly actors: {
    readonly revision: number
    readonly totalCount: number
    readonly namedCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly PrintedActor[]
  }
}

/** Everybody whom a filter leaves, all of one revision. Throws AnswerRefused, or ExportRefused for too many. */
export async function askDirectory(
  api: Pick<NetworkApi, 'ask'>,
  asked: AskedFor,
  filter: unknown,
): Promise<DirectoryTold> {
  const ask = async (after: string | null) =>
    (await askApi(api, asked, DOCUMENTS.repertoire, {
      language: asked.language,
      filter,
      first: AT_ONCE,
      after,
    })) as unknown as Page
  for (;;) {
    const first = await ask(null)
    const { totalCount, namedCount, revision } = first.actors
    if (totalCount > MOST_PRINTED)
      throw new ExportRefused(400, 'printed.too-many', { count: totalCount, most: MOST_PRINTED })
    const actors = [...first.actors.nodes]
    let page = first.actors
    while (page.pageInfo.hasNextPage && page.revision === revision) {
      page = (await ask(page.pageInfo.endCursor)).actors
      actors.push(...page.nodes)
    }
    if (page.revision === revision) return { head: first.network, needs: first.needs, named: namedCount, actors }
  }
}
