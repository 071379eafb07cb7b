import type { Served } from './served.ts'

/** What tests read of a mutation's answer. */
export interface Answered {
  readonly change: {
    readonly id: string
    readonly revision: number
    readonly title: string
    readonly reason: string
    readonly rows: readonly { readonly id: string; readonly act: string; readonly table: string }[]
  } | null
  readonly problems: readonly {
    readonly code: string
    readonly field: string | null
    readonly found: string | null
    readonly nearest: string | null
    readonly sentence: string
    readonly conflict: Readonly<Record<string, unknown>> | null
    readonly later: { readonly id: string } | null
  }[]
  readonly revision: number
  readonly repeated: boolean
  readonly created: readonly string[]
}

const WRITTEN = `
  change { id revision title reason rows { id act table } }
  problems { code field found nearest sentence
    conflict { id name field fieldName was theirs yours wasText theirsText yoursText change { id title } }
    later { id } }
  revision repeated created`

/** Mutations by name, with what they are given as variables would give it. */
export function writer(served: Served, network: string) {
  let number = 0
  const types: Readonly<Record<string, string>> = {
    declareLoad: 'LoadInput!',
    correctActor: 'ActorCorrection!',
    addActor: 'ActorInput!',
    proposeCollaboration: 'CollaborationProposal!',
  }
  const ids: Readonly<Record<string, string>> = { hide: 'Boolean', on: 'Date' }
  return async function write(
    mutation: string,
    given: Readonly<Record<string, unknown>>,
    mutationId = `write-${(number += 1)}`,
  ): Promise<Answered> {
    const type = types[mutation]
    const values: Readonly<Record<string, unknown>> = type ? { input: given } : given
    const declared = Object.keys(values).map((name) => `$${name}: ${type ?? ids[name] ?? 'ID!'}`)
    const passed = Object.keys(values).map((name) => `${name}: $${name}`)
    const document = `mutation (${['$mutationId: ID!', ...declared].join(', ')}) {
      ${mutation}(${['mutationId: $mutationId', ...passed].join(', ')}) { ${WRITTEN} } }`
    const data: Readonly<Record<string, Answered>> = await served.data(network, document, { mutationId, ...values })
    const answer = data[mutation]
    if (!answer) throw new Error(`no answer of ${mutation}`)
    return answer
  }
}

/** The codes of the problems, with the field each speaks of. */
export const codes = ({ problems }: Answered): readonly string[] =>
  problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`))
