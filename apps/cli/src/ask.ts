/** What comes back from a question: the shape of GraphQL. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

/** Puts a GraphQL document to a network, wherever it is held. Throws a Failure when nobody can be asked. */
export type AskNetwork = (
  network: string,
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer>
