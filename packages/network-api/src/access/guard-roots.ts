import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { inTime } from '../answer-in-time.ts'
import type { ApiContext } from '../context.ts'
import { refusal } from '../errors.ts'
import { ALLOWED_TO, mayAsk } from './policy.ts'

type Resolver = GraphQLFieldResolver<unknown, ApiContext>

/**
 * Puts the policy in front of every root field, subscriptions too: the one place where an operation is allowed or not.
 * Throws for a field that the policy does not name, so that nothing is served which nobody thought of. Nobody waits longer
 * than was promised either.
 */
export function guardRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const operation = `${type?.name ?? ''}.${field.name}`
      if (!Object.hasOwn(ALLOWED_TO, operation)) throw new Error(`the policy does not name ${operation}`)
      if (field.subscribe) field.subscribe = allowed(operation, field.subscribe)
      else field.resolve = allowed(operation, field.resolve ?? defaultFieldResolver)
    }
  }
  return schema
}

function allowed(operation: string, resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    if (!mayAsk(context.viewer, operation)) throw refusal('FORBIDDEN', context.language)
    const answer: unknown = resolve(source, args, context, info)
    if (!(answer instanceof Promise) || operation.startsWith('Subscription.')) return answer
    return inTime(answer, context.began, operation.startsWith('Mutation.') ? 'write' : 'question')
  }
}
