import type { CountedValue } from '$lib/questions/ask-directory.ts'
import { UNSAID, type DirectoryAddress, type FacetParameter } from './directory-address.ts'

export interface FacetChoice {
  /** As it stands in the address. */
  readonly value: string
  readonly name: string
  /** Actors left under it when this facet's own choice is lifted. */
  readonly count: number
  readonly isChosen: boolean
  /** False where the API cannot filter by it: then it is told only. */
  readonly isOffered: boolean
  /** It belongs under the one before. */
  readonly isBelow: boolean
}

export interface DirectoryFacet {
  readonly parameter: FacetParameter
  /** Shown at once, and those that are asked for: chosen ones are always among the first. */
  readonly first: readonly FacetChoice[]
  readonly others: readonly FacetChoice[]
}

/** So many values stand without being asked for. */
const FIRST = 7
/** So few more are not worth opening. */
const A_FEW_MORE = 2
/** Values that stand in the order of the network; others by how many they leave. */
const ORDERED: readonly FacetParameter[] = ['besoin', 'fonction', 'charge', 'langue']
const WITHOUT_UNSAID: readonly FacetParameter[] = ['besoin', 'langue']

/**
 * A facet with what each of its values would leave; undefined when there is nothing to tell apart. « non dit » comes
 * last and always shows. Everyday needs show once their main need is chosen.
 */
export function facetOf(
  parameter: FacetParameter,
  counted: readonly CountedValue[],
  { values }: DirectoryAddress,
  parents: ReadonlyMap<string, string | null>,
): DirectoryFacet | undefined {
  const chosen = values.get(parameter) ?? []
  const choice = ({ id, name, count }: CountedValue): FacetChoice => ({
    value: id === '' ? UNSAID : id,
    name,
    count,
    isChosen: chosen.includes(id === '' ? UNSAID : id),
    isOffered: id !== '' || !WITHOUT_UNSAID.includes(parameter),
    isBelow: parameter === 'besoin' && (parents.get(id) ?? null) !== null,
  })
  const said = counted.filter(({ id }) => id !== '').map(choice)
  const unsaid = counted.filter(({ id }) => id === '').map(choice)
  if (said.length === 0 && chosen.length === 0) return undefined
  if (said.length + unsaid.length < 2 && chosen.length === 0 && parameter !== 'charge') return undefined
  const mainOf = (one: FacetChoice) => parents.get(one.value) ?? null
  const ordered =
    parameter === 'besoin'
      ? said.filter((one) => {
          const main = mainOf(one)
          return (
            main === null ||
            one.isChosen ||
            chosen.includes(main) ||
            chosen.some((other) => (parents.get(other) ?? null) === main)
          )
        })
      : ORDERED.includes(parameter)
        ? said
        : said.toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name))
  const isFirst = (one: FacetChoice, index: number) =>
    parameter === 'besoin' || ordered.length <= FIRST + A_FEW_MORE || index < FIRST || one.isChosen
  return {
    parameter,
    first: [...ordered.filter(isFirst), ...unsaid],
    others: ordered.filter((one, index) => !isFirst(one, index)),
  }
}

/** The name of a value that is chosen. */
export const chosenName = (facets: readonly DirectoryFacet[], parameter: FacetParameter, value: string): string => {
  const facet = facets.find((one) => one.parameter === parameter)
  return [...(facet?.first ?? []), ...(facet?.others ?? [])].find((one) => one.value === value)?.name ?? value
}
