import { isMessageKey, say, sayNumber } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { answerOf } from '../answer-of.ts'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { filterOf, type FilterOptions } from '../filter-options.ts'
import { reachNetworks } from '../reach-networks.ts'
import { tableText } from '../table-text.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'

const DOCUMENT = /* GraphQL */ `
  query Coverage(
    $rows: CoverageAxis!
    $columns: CoverageAxis!
    $territory: ID
    $filter: ActorFilter
    $language: Language!
  ) {
    coverage(rows: $rows, columns: $columns, territory: $territory, filter: $filter) {
      rows {
        id
        name(language: $language)
        number
      }
      columns {
        id
        name(language: $language)
        number
      }
      cells {
        row
        column
        state
        offers
        usable
        strained
        saturated
        unknown
        actors {
          id
          name(language: $language)
        }
        sentence(language: $language)
      }
      availability
      effective
      effectiveAtMost
      availabilityByPopulation
      effectiveByPopulation
      incomplete {
        id
        name(language: $language)
      }
      sentence(language: $language)
      reason
      excluded {
        key
        count
        ids
        sentence(language: $language)
      }
      inputCount
      inputs(first: 5000) {
        table
        id
        field
        value
        on
        by
      }
      revision
    }
  }
`

export const AXES = ['function', 'territory', 'audience'] as const

interface Head {
  readonly id: string
  readonly name: string
}
interface Coverage {
  readonly rows: readonly Head[]
  readonly columns: readonly Head[]
  readonly cells: readonly {
    readonly row: string
    readonly column: string
    readonly state: string
    readonly offers: number
    readonly usable: number
  }[]
  readonly sentence: string
  readonly excluded: readonly { readonly sentence: string }[]
  readonly inputCount: number
  readonly revision: number
}

export interface CoverageOptions extends FilterOptions {
  readonly rows: (typeof AXES)[number]
  readonly columns: (typeof AXES)[number]
  readonly territory?: string
}

/** Which functions are offered where and for whom, the same as over GraphQL. */
export async function showCoverage(options: CoverageOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    const { coverage } = await answerOf<{ coverage: Coverage }>(reached.ask, network, DOCUMENT, {
      rows: options.rows.toUpperCase(),
      columns: options.columns.toUpperCase(),
      territory: options.territory ?? null,
      filter: filterOf(options),
      language,
    })
    if (asked.json) printJson(world, coverage)
    else world.out(asText(coverage, language))
    return 0
  } finally {
    await reached.close()
  }
}

function asText(
  { rows, columns, cells, sentence, excluded, inputCount, revision }: Coverage,
  language: Language,
): string {
  const parts = [`${sentence}\n`]
  if (cells.length > 0) {
    const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
    parts.push(
      tableText(
        [{ title: '' }, ...columns.map(({ name }) => ({ title: name }))],
        rows.map((row) => [
          row.name,
          ...columns.map((column) => cellText(byPlace.get(`${row.id} ${column.id}`), language)),
        ]),
      ),
    )
  }
  if (excluded.length > 0) parts.push(excluded.map((one) => `${one.sentence}\n`).join(''))
  parts.push(`${say(language, 'cli.inputs', { count: inputCount, revision })}\n`)
  return parts.join('\n')
}

/** « plusieurs offres accessibles (3/5) » */
function cellText(cell: Coverage['cells'][number] | undefined, language: Language): string {
  if (!cell) return ''
  const key = `state.${cell.state}`
  const word = isMessageKey(key) ? say(language, key) : cell.state
  return cell.offers === 0 ? word : `${word} (${sayNumber(language, cell.usable)}/${sayNumber(language, cell.offers)})`
}
