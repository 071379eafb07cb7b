import type { Answer, Engine, Parameters, Statements, Value } from '../engine-port.ts'

/** One text for a value, the same for both engines: numbers by value, names in order, lists as what is in them. */
function canonical(value: Value | undefined): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(canonical).sort().join()}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value as Parameters).filter(([, inner]) => inner !== null)
  return `{${entries
    .map(([name, inner]) => `${name}:${canonical(inner)}`)
    .sort()
    .join()}}`
}

const multiset = (answers: readonly Answer[]): readonly string[] => answers.map(canonical).sort()

/** Two engines answered one statement differently. */
export class EnginesDiffer extends Error {
  constructor(cypher: string, parameters: Parameters, one: readonly string[], other: readonly string[]) {
    const only = (mine: readonly string[], theirs: readonly string[]) =>
      mine.filter((row) => !theirs.includes(row)).slice(0, 3)
    super(
      [
        `two engines differ: ${String(one.length)} and ${String(other.length)} rows`,
        cypher,
        JSON.stringify(parameters).slice(0, 2_000),
        `only the first: ${only(one, other).join('\n')}`,
        `only the second: ${only(other, one).join('\n')}`,
      ].join('\n'),
    )
    this.name = 'EnginesDiffer'
  }
}

type Outcome = { readonly rows: readonly Answer[] } | { readonly error: unknown }
const outcome = (run: Promise<readonly Answer[]>): Promise<Outcome> =>
  run.then(
    (rows) => ({ rows }),
    (error: unknown) => ({ error }),
  )

/**
 * Runs every statement on two engines at once and compares their answers as multisets, refusals included; answers as the
 * first one does. What is asked of it is asked of both.
 */
export function twinEngine(first: Engine, second: Engine, counted: { statements: number }): Engine {
  const over = (one: Statements, other: Statements): Statements => ({
    async run(cypher, parameters) {
      counted.statements += 1
      const [mine, theirs] = await Promise.all([
        outcome(one.run(cypher, parameters)),
        outcome(other.run(cypher, parameters)),
      ])
      if ('error' in mine || 'error' in theirs) {
        const names = [mine, theirs].map((said) => ('error' in said ? (said.error as Error).name : 'no error'))
        if (names[0] !== names[1] || !('error' in mine))
          throw new EnginesDiffer(cypher, parameters, names.slice(0, 1), names.slice(1))
        throw mine.error
      }
      const [rows, others] = [multiset(mine.rows), multiset(theirs.rows)]
      if (rows.join('\n') !== others.join('\n')) throw new EnginesDiffer(cypher, parameters, rows, others)
      return mine.rows
    },
  })
  return {
    kind: first.kind,
    ...over(first, second),
    read: (work) => first.read((one) => second.read((other) => work(over(one, other)))),
    write: (work) => first.write((one) => second.write((other) => work(over(one, other)))),
    async close() {
      await first.close()
      await second.close()
    },
  }
}
