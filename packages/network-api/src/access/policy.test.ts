import { describe, expect, test } from 'vitest'
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { VIEWERS } from '@maillage/network-model'
import { makeSchema } from '../schema/schema.ts'
import { guardRoots } from './guard-roots.ts'
import { ALLOWED_TO, mayAsk, mayLeave, mayWrite, type Role, type Visibility } from './policy.ts'

const schema = makeSchema()
const ROLES: readonly Role[] = [...VIEWERS, 'operator']
const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
)

describe('the policy', () => {
  test('names every operation of the schema', () => {
    expect(operations.filter((operation) => !Object.hasOwn(ALLOWED_TO, operation))).toEqual([])
  })

  test('whoever may do more may do all that others may', () => {
    for (const operation of Object.keys(ALLOWED_TO)) {
      const allowed = ROLES.map((role) => mayAsk(role, operation))
      expect(allowed, operation).toEqual([...allowed].sort())
    }
  })

  test('no change is open to anyone but a coordinator', () => {
    expect(VIEWERS.map(mayWrite)).toEqual([false, false, true])
    const changes = Object.keys(ALLOWED_TO).filter((name) => name.startsWith('Mutation.'))
    const open = changes.filter((operation) => mayAsk('anonymous', operation))
    expect(open).toEqual(['Mutation.countUnmetNeed'])
    for (const operation of changes.filter((name) => !open.includes(name)))
      expect(ALLOWED_TO[operation], operation).toEqual(['coordinator', 'operator'])
  })

  test('what was looked for in vain is summed for those who coordinate', () => {
    expect(ROLES.map((role) => mayAsk(role, 'Query.unmetNeeds'))).toEqual([false, false, true, true])
  })

  test('lets whole networks in and out for the operator alone, and names no other act', () => {
    const acts = Object.keys(ALLOWED_TO).filter((name) => name.startsWith('Operator.'))
    expect(acts).toEqual(['Operator.backup', 'Operator.export', 'Operator.import', 'Operator.restore'])
    for (const act of acts)
      expect(
        ROLES.map((role) => mayAsk(role, act)),
        act,
      ).toEqual([false, false, false, true])
  })

  test.each<readonly [Role, string, readonly boolean[]]>([
    ['anonymous', 'Query.actor', [true, false, false, false, false]],
    ['member', 'Query.actor', [true, true, false, false, false]],
    ['coordinator', 'Query.actor', [true, true, true, true, true]],
    ['anonymous', 'Operator.export', [false, false, false, false, false]],
    ['coordinator', 'Operator.export', [false, false, false, false, false]],
    ['operator', 'Operator.export', [true, true, false, true, false]],
    ['operator', 'Operator.backup', [true, true, true, true, true]],
  ])('to %s by %s leaves of public, members, personal, hidden and unmet: %j', (role, operation, leaves) => {
    const all: readonly Visibility[] = ['public', 'members', 'personal', 'hidden', 'unmet']
    expect(all.map((visibility) => mayLeave(role, operation, visibility))).toEqual(leaves)
  })

  test('allows to nobody what it does not name', () => {
    for (const name of ['Query.secret', 'Query.constructor', 'Operator.burn', 'Operator.', '__proto__', ''])
      expect(
        ROLES.some((role) => mayAsk(role, name)),
        name,
      ).toBe(false)
  })

  test('a schema with a field that it does not name is not built', () => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { secret: { type: GraphQLString } } })
    expect(() => guardRoots(new GraphQLSchema({ query }))).toThrow('Query.secret')
  })
})
