import { describe, expect, test } from 'vitest'
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { VIEWERS } from '@maillage/network-model'
import { makeSchema } from '../schema/schema.ts'
import { guardRoots } from './guard-roots.ts'
import { ALLOWED_TO, mayAsk, mayWrite } from './policy.ts'

const schema = makeSchema()
const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
)

describe('the policy', () => {
  test('names every operation of the schema', () => {
    expect(operations.filter((operation) => !Object.hasOwn(ALLOWED_TO, operation))).toEqual([])
  })

  test('whoever may do more may do all that others may', () => {
    for (const operation of Object.keys(ALLOWED_TO)) {
      const allowed = VIEWERS.map((viewer) => mayAsk(viewer, operation))
      expect(allowed, operation).toEqual([...allowed].sort())
    }
  })

  test('no change is open to anyone but a coordinator', () => {
    expect(VIEWERS.map(mayWrite)).toEqual([false, false, true])
    for (const operation of Object.keys(ALLOWED_TO).filter((name) => name.startsWith('Mutation.')))
      expect(ALLOWED_TO[operation], operation).toEqual(['coordinator'])
  })

  test('allows to nobody what it does not name', () => {
    for (const name of ['Query.secret', 'Query.constructor', '__proto__', ''])
      expect(
        VIEWERS.some((viewer) => mayAsk(viewer, name)),
        name,
      ).toBe(false)
  })

  test('a schema with a field that it does not name is not built', () => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { secret: { type: GraphQLString } } })
    expect(() => guardRoots(new GraphQLSchema({ query }))).toThrow('Query.secret')
  })
})
