import type { Language } from '@maillage/network-model'
import {
  EditConflict,
  StoreUnavailable,
  WriteRefused,
  type Authorship,
  type NetworkStore,
  type Written,
} from '@maillage/network-store'
import { refusal } from '../errors.ts'
import { changeById } from '../feed/change-by-id.ts'
import type { ShownChange } from '../feed/shown-change.ts'
import { showChange } from '../feed/shown-change.ts'
import type { OpenNetwork } from '../open-network.ts'
import type { Projection } from '../projection.ts'
import type { FoundProblem, Plan, Planned, Standing } from './plan.ts'

/** Who writes, and under which client-made id. */
export interface Writing {
  readonly open: OpenNetwork
  readonly author: string
  readonly language: Language
  readonly mutationId: string
  /** When it counts as written; now when left out. */
  readonly at?: Date
}

/** A problem with the network in which its ids have names. */
export interface ShownProblem extends FoundProblem {
  readonly projection: Projection
  readonly store: NetworkStore
}

/** What a mutation answers. */
export interface WrittenAnswer {
  readonly change: ShownChange | null
  readonly problems: readonly ShownProblem[]
  readonly revision: number
  readonly repeated: boolean
  readonly created: readonly string[]
}

/** Something a plan counted on was changed meanwhile: it is made again on what is there now, this often. */
const TRIES = 4
const MOVED: readonly WriteRefused['kind'][] = ['not-met', 'unknown-row', 'duplicate-id', 'dangling-reference']
const LONGEST_ID = 120
const MOST_CREATED = 1000

/** Plans a write on the network as it is, sends it to the store, and says what became of it. */
export async function carryOut(plan: (standing: Standing) => Planned, writing: Writing): Promise<WrittenAnswer> {
  const { open, mutationId } = writing
  for (let attempt = 1; ; attempt += 1) {
    const by = authorship(writing)
    const planned = plan({ projection: await open.projection(), mutationId })
    if ('problems' in planned) {
      // What was done under this id may itself be what stands in its own way now.
      const before = await carriedOutBefore(open.store, by('repeated'))
      return before ? answerOf(open, before) : answerOfProblems(open, planned.problems)
    }
    try {
      return await answerOf(open, await write(open.store, planned, by(planned.reason)))
    } catch (error) {
      if (error instanceof WriteRefused && MOVED.includes(error.kind) && attempt < TRIES) continue
      return await answerOfProblems(open, await problemsOf(error, open.store))
    }
  }
}

/** Takes a Change back. */
export async function takeBack(change: string, writing: Writing): Promise<WrittenAnswer> {
  const { open } = writing
  try {
    return await answerOf(open, await open.store.undo(change, authorship(writing)('undo-change')))
  } catch (error) {
    return await answerOfProblems(open, await problemsOf(error, open.store))
  }
}

function authorship({ author, mutationId, language, at }: Writing): (reason: string) => Authorship {
  checkedMutationId(mutationId, language)
  return (reason) => ({ author, mutationId, reason, at: at ?? new Date() })
}

/** Throws the refusal of an id that is empty or too long. */
export function checkedMutationId(mutationId: string, language: Language): void {
  if (mutationId.trim() === '' || mutationId.length > LONGEST_ID)
    throw refusal('NO_MUTATION_ID', language, { max: LONGEST_ID })
}

const write = (store: NetworkStore, { edits, requires }: Plan, by: Authorship) => store.write(edits, by, requires)

/** What was written under a mutation id; undefined when nothing was. Writes nothing: there is no edit. */
async function carriedOutBefore(store: NetworkStore, by: Authorship): Promise<Written | undefined> {
  try {
    return await store.write([], by)
  } catch (error) {
    if (error instanceof WriteRefused && error.kind === 'nothing-to-do') return undefined
    throw error
  }
}

/** It is written; when that cannot be shown any more, the same request sent again will show it. */
async function answerOf(open: OpenNetwork, written: Written): Promise<WrittenAnswer> {
  try {
    return await showWritten(open, written)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    throw new StoreUnavailable(error.kind, { ...error.facts, outcome: 'unknown' }, { cause: error })
  }
}

async function showWritten(open: OpenNetwork, written: Written): Promise<WrittenAnswer> {
  const { change, repeated } = written
  const projection = await open.wrote(written)
  const parts = written.parts ?? (await open.store.partsOf([change.revision], MOST_CREATED)).get(change.revision) ?? []
  open.feed.notice(change.revision)
  return {
    change: showChange(change, open, projection, parts),
    problems: [],
    revision: projection.revision,
    repeated,
    created: parts.filter(({ act }) => act === 'created').flatMap(({ rows }) => rows.map(({ id }) => id)),
  }
}

async function answerOfProblems(open: OpenNetwork, found: readonly FoundProblem[]): Promise<WrittenAnswer> {
  const projection = await open.projection()
  const problems = found.map((problem) => ({ ...problem, projection, store: open.store }))
  return { change: null, problems, revision: projection.revision, repeated: false, created: [] }
}

const text = (fact: string | number | undefined) => (fact === undefined ? {} : { found: String(fact) })

/** What a refusal of the store means to whoever wrote; anything else is thrown on. */
async function problemsOf(error: unknown, store: NetworkStore): Promise<readonly FoundProblem[]> {
  if (error instanceof EditConflict)
    return error.conflicts.map((conflict) => ({
      code: 'CONFLICT',
      field: conflict.column,
      found: conflict.id,
      conflict,
    }))
  if (!(error instanceof WriteRefused)) throw error
  const { kind, facts } = error
  switch (kind) {
    case 'nothing-to-do':
      return [{ code: 'NOTHING_TO_DO' }]
    case 'later-change': {
      const later = await changeById(store, String(facts['change']))
      const column = facts['column']
      return [
        {
          code: 'LATER_CHANGE',
          ...text(facts['id']),
          ...(column !== undefined && { field: String(column) }),
          ...(later && { later }),
        },
      ]
    }
    case 'unknown-change':
      return [{ code: 'UNKNOWN_CHANGE', field: 'change', ...text(facts['change']) }]
    case 'first-change':
      return [{ code: 'FIRST_CHANGE', field: 'change', ...text(facts['change']) }]
    case 'not-recorded':
      return [{ code: 'NOT_RECORDED', field: 'change', ...text(facts['change']) }]
    case 'referred-to':
      return [{ code: 'REFERRED_TO', ...text(facts['id']), expected: String(facts['by']) }]
    case 'not-met':
    case 'unknown-row':
    case 'duplicate-id':
    case 'dangling-reference':
      return [{ code: 'CHANGED_MEANWHILE', ...text(facts['id']) }]
    default:
      throw error
  }
}
