import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Language } from '@maillage/network-model'
import { maskError } from './errors.ts'
import { guardDocument, guardedParse } from './guard.ts'

/** What the server knows of a request before it is read. */
export interface ServerContext {
  readonly networkId: string
  readonly language: Language
}

/** The schema is published as a file; asking for it costs more than it tells. */
const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule]

type Variables = Readonly<Record<string, unknown>>

/** The guard first, then the rules of the specification, then that of introspection; at most one error. */
export function checkDocument(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
  language: Language,
): readonly GraphQLError[] {
  try {
    guardDocument(document, schema, variables, language)
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
  return withoutHints(validate(schema, document, RULES, { maxErrors: 1 }))
}

/** The same guard for requests over HTTP. */
export function guardPlugin(schema: GraphQLSchema): Plugin<ServerContext> {
  return {
    onParse({ setParseFn, context }) {
      setParseFn((source: string | { readonly body: string }) =>
        guardedParse(typeof source === 'string' ? source : source.body, context.language),
      )
    },
    onValidate({ params, setResult, context }) {
      const { language, params: request } = context as ServerContext & {
        readonly params?: { readonly variables?: Variables }
      }
      setResult([...checkDocument(params.documentAST as DocumentNode, schema, request?.variables ?? {}, language)])
    },
  }
}

/** Surprises of resolvers leave without their inner text, in the language of the request. */
export function maskingPlugin(log: (error: unknown) => void): Plugin<ServerContext> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (!('errors' in result)) return
        const { language } = args.contextValue as ServerContext
        setResult({ ...result, errors: result.errors.map((error) => maskError(error, language, log)) })
      },
    }),
  }
}

/** « Did you mean » would tell what the schema holds one guess at a time. */
function withoutHints(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  for (const error of errors) {
    error.message = error.message.replace(/ Did you mean .*$/s, '')
    error.extensions['code'] ??= 'INVALID_QUERY'
  }
  return errors
}
