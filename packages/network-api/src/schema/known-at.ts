import type { GraphQLResolveInfo } from 'graphql'
import type { ApiContext } from '../context.ts'
import { refusal } from '../errors.ts'
import { asKnownAt } from '../past.ts'

type Resolver = (source: unknown, args: unknown, context: ApiContext, info: GraphQLResolveInfo) => unknown
type Resolvers = Readonly<Record<string, unknown>>

/** Root fields of an operation that look at an earlier revision, by the name they have in the answer. */
const looks = new WeakMap<ApiContext, Map<string | number, ApiContext>>()

/**
 * Everything below a root field whose filter says `knownAt` is answered from that revision: its resolvers are handed a
 * context in which the network is the one that was known then.
 */
export function withKnownAt(resolvers: readonly Resolvers[]): readonly Resolvers[] {
  return resolvers.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([type, fields]) => [type, isFields(fields) ? wrapped(type, fields) : fields]),
    ),
  )
}

const isFields = (fields: unknown): fields is Resolvers =>
  typeof fields === 'object' && fields !== null && Object.getPrototypeOf(fields) === Object.prototype

function wrapped(type: string, fields: Resolvers): Resolvers {
  if (type === 'Mutation' || type === 'Subscription') return fields
  const wrap = type === 'Query' ? atRoot : below
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      typeof field === 'function' ? wrap(field as Resolver) : field,
    ]),
  )
}

const atRoot =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const known = (args as { readonly filter?: { readonly knownAt?: number | null } | null }).filter?.knownAt
    if (known === null || known === undefined || known === context.projection.revision)
      return resolve(source, args, context, info)
    return look(known, context, info).then((then) => resolve(source, args, then, info))
  }

const below =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const roots = looks.get(context)
    return resolve(source, args, (roots && roots.get(rootOf(info))) ?? context, info)
  }

async function look(revision: number, context: ApiContext, info: GraphQLResolveInfo): Promise<ApiContext> {
  const then = await asKnownAt(revision, context)
  if (!then) throw refusal('KNOWN_AT', context.language, { revision: context.projection.revision })
  const roots = looks.get(context) ?? new Map<string | number, ApiContext>()
  looks.set(context, roots.set(rootOf(info), then))
  return then
}

function rootOf({ path }: GraphQLResolveInfo): string | number {
  let root = path
  while (root.prev) root = root.prev
  return root.key
}
