import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Language } from '@maillage/network-model'
import { refusal } from './errors.ts'
import { mostAtOnce } from './most-at-once.ts'

/** What one operation may ask. Measured against real screens: the largest of ours uses a third of each. */
export const LIMITS = {
  tokens: 4000,
  depth: 12,
  fields: 400,
  aliases: 30,
  rootFields: 10,
  directives: 20,
  sameKey: 5,
  fragments: 30,
  cost: 20_000,
} as const

/** Fields that hand over, or count, a whole network count as this much. */
const WHOLE_NETWORK = 10
const WHOLE = ['NetworkColumns', 'Facet', 'PartnerSuggestions']
/** A computation may take seconds, whatever is read of it. */
const COMPUTED = 100
const DEFAULT_LIST = 10

/** Parses under the token limit. */
export function guardedParse(source: string, language: Language): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError && /more (that|than) \d+ tokens/.test(error.message))
      throw refusal('QUERY_TOO_LARGE', language, { what: 'tokens' })
    // The parser calls itself for every level.
    if (!(error instanceof GraphQLError)) throw refusal('QUERY_TOO_DEEP', language, { max: LIMITS.depth })
    throw new GraphQLError(error.message, { extensions: { code: 'INVALID_QUERY' } })
  }
}

/**
 * Counts what a document would do before the specification's own rules look at it: those take exponential time on
 * documents made for it. Stops at the first limit passed, so the walk itself is bounded by the limits.
 * Throws a refusal; answers what the document costs.
 */
export function guardDocument(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
  language: Language,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const walk = new Walk(fragments, language)
  if (fragments.size > LIMITS.fragments) throw refusal('QUERY_TOO_LARGE', language, { what: 'fragments' })
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const root = schema.getRootType(definition.operation) ?? undefined
    walk.variables = { ...unasked(definition), ...variables }
    walk.selections(definition.selectionSet, root, 1, 1, new Map(), [])
  }
  return walk.cost
}

/** What variables stand for that are not sent. */
function unasked({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  )
}

class Walk {
  /** Of the operation that is walked. */
  variables: Readonly<Record<string, unknown>> = {}
  #fields = 0
  #aliases = 0
  #directives = 0
  #cost = 0
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #language: Language

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, language: Language) {
    this.#fragments = fragments
    this.#language = language
  }

  get cost(): number {
    return this.#cost
  }

  #tooLarge(what: string): never {
    throw refusal('QUERY_TOO_LARGE', this.#language, { what })
  }

  selections(
    set: SelectionSetNode,
    type: GraphQLObjectType | undefined,
    depth: number,
    pages: number,
    keys: Map<string, number>,
    open: readonly string[],
  ): void {
    if (depth > LIMITS.depth) throw refusal('QUERY_TOO_DEEP', this.#language, { max: LIMITS.depth })
    for (const selection of set.selections) {
      this.#directives += selection.directives?.length ?? 0
      if (this.#directives > LIMITS.directives) this.#tooLarge('directives')
      if (selection.kind === Kind.FIELD) this.#field(selection, type, depth, pages, keys)
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        // An empty nest of inline fragments counts too, or it could be as deep as it likes.
        if (++this.#fields > LIMITS.fields) this.#tooLarge('fields')
        this.selections(selection.selectionSet, type, depth + 1, pages, keys, open)
      } else {
        if (++this.#fields > LIMITS.fields) this.#tooLarge('fields')
        const name = selection.name.value
        const fragment = this.#fragments.get(name)
        if (open.includes(name)) this.#tooLarge('fragments')
        if (fragment) this.selections(fragment.selectionSet, type, depth, pages, keys, [...open, name])
      }
    }
    if (depth === 1 && keys.size > LIMITS.rootFields) this.#tooLarge('root fields')
  }

  #field(
    field: FieldNode,
    type: GraphQLObjectType | undefined,
    depth: number,
    pages: number,
    keys: Map<string, number>,
  ): void {
    if (++this.#fields > LIMITS.fields) this.#tooLarge('fields')
    if (field.alias && ++this.#aliases > LIMITS.aliases) this.#tooLarge('aliases')
    const key = field.alias?.value ?? field.name.value
    const times = (keys.get(key) ?? 0) + 1
    keys.set(key, times)
    if (times > LIMITS.sameKey) this.#tooLarge(`${LIMITS.sameKey} ×`)
    const definition = type?.getFields()[field.name.value]
    const named = definition ? getNamedType(definition.type) : undefined
    if (!named) {
      if (field.selectionSet) this.selections(field.selectionSet, undefined, depth + 1, pages, new Map(), [])
      return
    }
    if (WHOLE.includes(named.name)) this.#cost += WHOLE_NETWORK
    if (named.name === 'MeasureAnswer' || named.name === 'Seating' || definition?.name === 'meetings')
      this.#cost += COMPUTED
    if (!isCompositeType(named)) return
    const unasked: unknown = definition?.args.find(({ name }) => name === 'first')?.defaultValue
    const size = this.#pageSize(field, definition?.type, unasked)
    // Said before what it would cost: who asks for too many rows is to ask for fewer, whatever is read of each.
    const most = depth === 1 ? mostAtOnce(field.name.value) : undefined
    if (most !== undefined && size > most)
      throw refusal('BAD_NUMBER', this.#language, { field: 'first', least: 1, most, found: String(size) })
    this.#cost += pages
    if (this.#cost > LIMITS.cost) throw refusal('QUERY_TOO_COSTLY', this.#language, { max: LIMITS.cost })
    if (field.selectionSet)
      this.selections(
        field.selectionSet,
        isObjectType(named) ? named : undefined,
        depth + 1,
        pages * size,
        new Map(),
        [],
      )
  }

  /** How many rows a field may hand over: what `first` asks, or what it stands for unasked; one for a connection's own lists, which its page already counted. */
  #pageSize(field: FieldNode, type: GraphQLOutputType | undefined, firstUnasked: unknown): number {
    const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value
    if (first?.kind === Kind.INT) return Math.max(1, Number(first.value))
    if (first?.kind === Kind.VARIABLE) {
      const value = this.variables[first.name.value]
      return typeof value === 'number' ? Math.max(1, value) : DEFAULT_LIST
    }
    if (type === undefined) return 1
    const bare = isNonNullType(type) ? type.ofType : type
    if (getNamedType(type).name.endsWith('Connection')) return DEFAULT_LIST
    if (isListType(bare) && typeof firstUnasked === 'number') return Math.max(1, firstUnasked)
    return isListType(bare) && !['edges', 'nodes'].includes(field.name.value) && field.name.value !== 'evidence' ? 2 : 1
  }
}
