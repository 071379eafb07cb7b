import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'

type Path = readonly string[]
type Tree = Map<string, Tree>

/** Every way from a type down to a leaf, at most so many steps and no type twice on it. */
function pathsBelow(type: GraphQLObjectType, steps: number, above: readonly string[]): readonly Path[] {
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => pathsThrough(field, steps, [...above, type.name]))
}

function pathsThrough(field: GraphQLField<unknown, unknown>, steps: number, above: readonly string[]): readonly Path[] {
  const named = getNamedType(field.type)
  if (!isCompositeType(named)) return [[field.name]]
  if (!isObjectType(named) || steps <= 1 || above.includes(named.name)) return []
  return pathsBelow(named, steps - 1, above).map((path) => [field.name, ...path])
}

function printed(tree: Tree): string {
  const fields = [...tree].map(([name, below]) => (below.size === 0 ? name : `${name} ${printed(below)}`))
  return `{ ${fields.join(' ')} }`
}

/**
 * Everything that can be asked below a root field, in selections that are each small enough for the guard; one empty
 * selection for a field without any.
 */
export function everySelection(
  root: GraphQLField<unknown, unknown>,
  { steps, leaves }: { readonly steps: number; readonly leaves: number },
): readonly string[] {
  const named = getNamedType(root.type)
  if (!isObjectType(named)) return ['']
  const paths = pathsBelow(named, steps, [])
  const selections: string[] = []
  for (let start = 0; start < paths.length; start += leaves) {
    const tree: Tree = new Map()
    for (const path of paths.slice(start, start + leaves)) {
      let at = tree
      for (const name of path) {
        const below = at.get(name) ?? new Map<string, Tree>()
        at.set(name, below)
        at = below
      }
    }
    selections.push(printed(tree))
  }
  return selections
}
