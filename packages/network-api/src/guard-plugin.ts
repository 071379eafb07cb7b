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
import type { Caller } from './access/caller.ts'
import type { OpenStreams } from './access/open-streams.ts'
import { maskError, withoutHints } from './errors.ts'
import { guardDocument, guardedParse } from './guard.ts'

/** The schema is published as a file; asking for it costs more than it tells. */
const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule]

type Variables = Readonly<Record<string, unknown>>

/** What the server knows of a request before it is read. */
export interface ServerContext {
  readonly caller: Caller
}

interface Checked {
  /** At most one. */
  readonly errors: readonly GraphQLError[]
  /** In points of the guard. */
  readonly cost: number
}

/** The guard first, then the rules of the specification, then that of introspection. */
export function checkDocument(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
  language: Language,
): Checked {
  try {
    const cost = guardDocument(document, schema, variables, language)
    return { errors: validated(document, schema), cost }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error], cost: 0 }
    throw error
  }
}

/** Whether a document fits the schema does not change: looked at once for each that is kept. */
const fitting = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, readonly GraphQLError[]>>()

function validated(document: DocumentNode, schema: GraphQLSchema): readonly GraphQLError[] {
  const known = fitting.get(schema) ?? new WeakMap<DocumentNode, readonly GraphQLError[]>()
  fitting.set(schema, known)
  const before = known.get(document)
  if (before) return before
  const errors = validate(schema, document, RULES, { maxErrors: 1 }).map(withoutHints)
  known.set(document, errors)
  return errors
}

/** The same guard for requests over HTTP; what a document costs is taken from its caller before it is run. */
export function guardPlugin(schema: GraphQLSchema): Plugin<ServerContext> {
  return {
    onParse({ setParseFn, context }) {
      setParseFn((source: string | { readonly body: string }) =>
        guardedParse(typeof source === 'string' ? source : source.body, context.caller.language),
      )
    },
    onValidate({ params, setResult, context }) {
      const { caller, params: request } = context as ServerContext & { readonly params?: { variables?: Variables } }
      const document = params.documentAST as DocumentNode
      const { errors, cost } = checkDocument(document, schema, request?.variables ?? {}, caller.language)
      const tooMuch = errors.length === 0 ? caller.spend(cost) : undefined
      setResult(tooMuch ? [tooMuch] : [...errors])
    },
  }
}

/** Surprises of resolvers and of streams leave without their inner text, in the language of the request. */
export function maskingPlugin(log: (error: unknown) => void): Plugin<ServerContext> {
  const masked = (result: object, context: unknown) => {
    if (!('errors' in result)) return undefined
    const { language } = (context as ServerContext).caller
    const errors = (result.errors as readonly GraphQLError[]).map((error) => maskError(error, language, log))
    return { ...result, errors }
  }
  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        const safe = masked(result, args.contextValue)
        if (safe) setResult(safe)
      },
    }),
    onSubscribe: ({ args }) => ({
      onSubscribeResult({ result, setResult }) {
        const safe = masked(result, args.contextValue)
        if (safe) setResult(safe as never)
        return {
          onNext({ result: event, setResult: setEvent }) {
            const safeEvent = masked(event, args.contextValue)
            if (safeEvent) setEvent(safeEvent)
          },
        }
      },
      onSubscribeError({ error, setError }) {
        setError(maskError(error, (args.contextValue as ServerContext).caller.language, log))
      },
    }),
  }
}

/** A stream is counted to its caller from before it opens until its connection is closed, and can be told to end. */
export function streamsPlugin(streams: OpenStreams): Plugin<ServerContext> {
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const tooMany = (args.contextValue as ServerContext).caller.openStream()
      if (tooMany) {
        setResultAndStopExecution({ errors: [tooMany] })
        return undefined
      }
      return {
        onSubscribeResult({ result, setResult }) {
          if (Symbol.asyncIterator in result) setResult(streams.endable(result) as never)
        },
      }
    },
  }
}
