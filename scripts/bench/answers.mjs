import { gzipSync } from 'node:zlib'
import { answeringProcess } from './child.mjs'
import { inTurn, milliseconds, ratioRow } from './measuring.mjs'

const ACTORS = Number(process.env.BENCH_ACTORS ?? 10_000)
const SIZE = { actors: ACTORS, ties: ACTORS * 3, loads: 0.3 }
const SIZED = `${SIZE.actors} actors, ${SIZE.ties} ties`
const ROUNDS = 7

const COLUMNS = 'query Columns { columns }'
const COLUMNS_OF_A_DAY = 'query ColumnsOfADay($day: Date!) { columns(filter: { validAt: $day }) }'
const TINY = '{ __typename }'
const LIST = `query List { actors(first: 1000) { nodes {
  id name kind status isNamed side languages sectors { id name } seat { id name } validFrom } } }`

/** T1 to T5: what our answers cost, beside what they cost otherwise, in one process and in turn. */
export async function measure(name) {
  const rows = []
  // How far rows shrink hangs on their ids: the target was set with ids of 36 signs, ours are mostly words.
  for (const size of name === 'T2' ? [{ ...SIZE, longIds: true }, SIZE] : [SIZE])
    rows.push(...(await measureSize(name, size)))
  return rows
}

async function measureSize(name, size) {
  const server = answeringProcess('answering.mjs')
  try {
    const started = await server.ask('start', { size, documents: [COLUMNS] })
    return await MEASURES[name](asking(server, started), server, size)
  } finally {
    await server.stop()
  }
}

function asking(server, { address, rowsQuery, trusted }) {
  const post = async (path, body, headers = {}) => {
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    if (answer.status !== 200 || text.startsWith('{"errors"')) throw new Error(`${answer.status} ${text.slice(0, 300)}`)
    return text
  }
  return {
    rows: () => post('/rows/graphql', { query: rowsQuery }),
    tinyRows: () => post('/rows/graphql', { query: TINY }),
    columns: () => post('/ours/graphql', { query: COLUMNS }),
    ofADay: (day) => post('/ours/graphql', { query: COLUMNS_OF_A_DAY, variables: { day } }),
    tiny: () => post('/ours/graphql', { query: TINY }),
    list: () => post('/ours/graphql', { query: LIST }),
    get: (headers = {}) => fetch(`${address}/ours/graphql?id=${trusted[0]}`, { headers }),
    /** Processor time of the other process for each of some requests, in milliseconds. */
    cost: (times, request) => async () => {
      const before = await server.ask('cpu', { tidy: true })
      for (let count = 0; count < times; count += 1) await request(count)
      return ((await server.ask('cpu', { tidy: false })) - before) / times
    },
  }
}

const MEASURES = {
  async T1({ rows, columns, ofADay, get, cost }) {
    let day = 0
    const nextDay = () => ofADay(`2026-09-${String((day += 1)).padStart(2, '0')}`)
    const wholeGet = async () => (await get()).text()
    for (const request of [rows, columns, nextDay, wholeGet]) await request()
    const found = await inTurn(ROUNDS, {
      rows: cost(1, rows),
      columns: cost(5, columns),
      firstOfADay: cost(2, nextDay),
      persisted: cost(20, wholeGet),
    })
    const row = (what, ours, goals) =>
      ratioRow({ what: `${what}, beside Yoga with rows`, ours, reference: found.rows, unit: 'ms', ...goals })
    return [
      row(`server CPU of \`columns\`, ${SIZED}`, found.columns, { goal: 0.1, stretch: 0.03 }),
      // No goal: the rows beside it were computed before, levels and all.
      row('the same with its computation (another day each)', found.firstOfADay),
      row('the same by GET, as our pages ask it', found.persisted, { goal: 0.1, stretch: 0.03 }),
    ]
  },

  async T2({ rows, columns }, _, { longIds }) {
    const size = async (text) => gzipSync(await text, { level: 6 }).length / 1000
    const row = ratioRow({
      what: `size of \`columns\` with gzip 6, ${SIZED}, ${longIds ? 'ids of 36 signs' : 'ids like acteur-17'}, beside rows`,
      ours: [await size(columns())],
      reference: [await size(rows())],
      unit: 'kB',
      goal: 0.33,
      stretch: 0.2,
    })
    return [row]
  },

  async T3({ rows, columns }) {
    const [rowsText, columnsText] = [await rows(), await columns()]
    const [mine, theirs] = [typedFromColumns(columnsText), typedFromRows(rowsText)]
    if (mine.from.length !== theirs.from.length || mine.from.some((index, tie) => index !== theirs.from[tie]))
      throw new Error('the two answers do not hold the same ties')
    const found = await inTurn(ROUNDS + 2, {
      theirs: () => milliseconds(() => typedFromRows(rowsText)),
      ours: () => milliseconds(() => typedFromColumns(columnsText)),
    })
    const row = ratioRow({
      what: `a client’s way from the text to typed arrays, ${SIZED}, beside rows`,
      ours: found.ours,
      reference: found.theirs,
      unit: 'ms',
      goal: 0.2,
      stretch: 0.05,
    })
    return [row]
  },

  async T4({ get, tiny, tinyRows, cost }) {
    const etag = (await get()).headers.get('etag')
    const unchanged = async () => {
      const answer = await get({ 'if-none-match': etag })
      if (answer.status !== 304) throw new Error(`the unchanged picture was answered with ${answer.status}`)
      await answer.arrayBuffer()
    }
    for (let warm = 0; warm < 200; warm += 1) for (const request of [unchanged, tinyRows, tiny]) await request()
    const found = await inTurn(ROUNDS, {
      tinyRows: cost(300, tinyRows),
      unchanged: cost(300, unchanged),
      tiny: cost(300, tiny),
    })
    const row = (what, ours, goals) =>
      ratioRow({
        what: `${what}, beside a tiny query of a bare Yoga`,
        ours,
        reference: found.tinyRows,
        unit: 'ms',
        ...goals,
      })
    return [
      row(`server CPU of a conditional GET of \`columns\` that did not change, ${SIZED}`, found.unchanged, {
        goal: 2,
        stretch: 1,
      }),
      row('a tiny query of ours, guard and context included', found.tiny),
    ]
  },

  async T5({ list, cost }, server) {
    const value = JSON.parse(await list())
    const { length } = value.data.actors.nodes
    if (length !== Math.min(1000, ACTORS)) throw new Error(`${length} actors in the list`)
    await server.ask('keep', { name: 'list', value })
    for (let warm = 0; warm < 20; warm += 1) await list()
    const found = await inTurn(ROUNDS, {
      reference: () => server.ask('stringify', { name: 'list', times: 50 }),
      ours: cost(10, list),
    })
    const row = ratioRow({
      what: `server CPU of a list of ${length} actors out of ${ACTORS}, whole request, beside JSON.stringify of the same rows`,
      ...found,
      unit: 'ms',
      goal: 2.5,
      stretch: 1.5,
    })
    return [row]
  },
}

/** What a page draws from: numbers in typed arrays, names beside them. */
function typedFromColumns(text) {
  const { actors, ties } = JSON.parse(text).data.columns
  return {
    names: actors.name,
    sector: Int16Array.from(actors.sector),
    level: Int8Array.from(actors.level),
    from: Uint32Array.from(ties.from),
    to: Uint32Array.from(ties.to),
    layer: Int8Array.from(ties.layer),
    weight: Float32Array.from(ties.weight),
  }
}

function typedFromRows(text) {
  const { actors, things, ties } = JSON.parse(text).data.picture
  const indexOf = new Map([...actors, ...things].map(({ id }, index) => [id, index]))
  const words = () => {
    const known = new Map()
    return (word) => known.get(word) ?? (known.set(word, known.size), known.size - 1)
  }
  return {
    names: actors.map(({ name }) => name),
    sector: Int16Array.from(actors.map(({ sector }) => sector).map(words())),
    level: Int8Array.from(actors.map(({ level }) => level).map(words())),
    from: Uint32Array.from(ties, ({ from }) => indexOf.get(from)),
    to: Uint32Array.from(ties, ({ to }) => indexOf.get(to)),
    layer: Int8Array.from(ties.map(({ layer }) => layer).map(words())),
    weight: Float32Array.from(ties, ({ weight }) => weight),
  }
}
