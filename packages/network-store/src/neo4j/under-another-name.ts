import type { Answer, Engine, Parameters, Statements, Value } from '../engine-port.ts'

function renamed(value: Value, from: string, to: string): Value {
  if (value === from) return to
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => renamed(item, from, to))
  return Object.fromEntries(
    Object.entries(value as Parameters).map(([name, inner]) => [name, renamed(inner, from, to)]),
  )
}

/**
 * An engine for tests whose network has one name above and another in the database: every test draws the same network,
 * and all of them share one server. Whatever text is exactly the name above is the other one below, both ways.
 */
export function underAnotherName(engine: Engine, above: string, below: string): Engine {
  const over = (statements: Statements): Statements => ({
    run: async (cypher, parameters) =>
      (await statements.run(cypher, renamed(parameters, above, below) as Parameters)).map(
        (answer) => renamed(answer, below, above) as Answer,
      ),
  })
  return {
    kind: engine.kind,
    ...over(engine),
    read: (work) => engine.read((transaction) => work(over(transaction))),
    write: (work) => engine.write((transaction) => work(over(transaction))),
    close: () => engine.close(),
  }
}
