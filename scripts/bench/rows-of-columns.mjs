/** Which dictionary a column of indices points into; the other numbers are numbers. */
const WORDS = {
  actors: {
    kind: 'actorKind',
    sector: 'sector',
    side: 'side',
    level: 'level',
    status: 'status',
    territory: 'territory',
    source: 'source',
    sources: 'source',
  },
  things: { kind: 'thingKind', status: 'status', source: 'source', signal: 'signal' },
  ties: { layer: 'layer', status: 'status', basis: 'basis', relation: 'relation', source: 'source' },
}
const PLACES = { actors: ['partOf'], things: ['within'], ties: ['from', 'to'] }
const FLAGS = ['named', 'withheld', 'confirmed', 'contested']
const TYPES = { actors: 'Actor', things: 'Thing', ties: 'Tie' }

/**
 * The content of the `columns` answer as a GraphQL server usually gives it: one object for each actor, thing and tie, words
 * and ids in the place of indices. Resolves with the schema, the rows and the query that asks for all of it.
 */
export function rowsOfColumns(columns) {
  const ids = [...columns.actors.id, ...columns.things.id]
  const cell = (part, name) => {
    const words = columns.dictionaries[WORDS[part][name]]
    if (words) return (value) => (Array.isArray(value) ? value.map((one) => words[one]) : (words[value] ?? null))
    if (PLACES[part].includes(name)) return (value) => ids[value] ?? null
    return FLAGS.includes(name) ? (value) => value === 1 : (value) => value
  }
  const picture = {}
  const types = []
  const fields = []
  for (const part of Object.keys(TYPES)) {
    const names = Object.keys(columns[part])
    const cells = names.map((name) => cell(part, name))
    picture[part] = columns[part].id.map((_, index) =>
      Object.fromEntries(names.map((name, at) => [name, cells[at](columns[part][name][index])])),
    )
    types.push(
      `type ${TYPES[part]} { ${names.map((name, at) => `${name}: ${typeOf(name, columns[part][name], cells[at])}`).join(' ')} }`,
    )
    fields.push(`${part} { ${names.join(' ')} }`)
  }
  const lists = Object.entries(TYPES).map(([part, type]) => `${part}: [${type}!]!`)
  return {
    typeDefs: `${types.join('\n')}\ntype Picture { ${lists.join(' ')} }\ntype Query { picture: Picture! }`,
    picture,
    query: `{ picture { ${fields.join(' ')} } }`,
  }
}

function typeOf(name, column, cell) {
  if (name === 'id') return 'ID!'
  const values = column.map(cell).filter((value) => value !== null)
  if (Array.isArray(values[0])) return '[String!]!'
  const type = { string: 'String', boolean: 'Boolean', number: 'Float' }[typeof (values[0] ?? '')]
  return values.length === column.length && values.length > 0 ? `${type}!` : type
}
