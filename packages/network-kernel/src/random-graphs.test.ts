import { expect, test } from 'vitest'
import { strengthRows } from './strength-rows.ts'
import { checkGraph } from './testing/claims-on-graphs.ts'
import { drawnGraph } from './testing/random-graph.ts'

const COUNT = 50

test('fifty random graphs agree with graphology and keep what holds for any graph', () => {
  const first = Math.floor(Math.random() * 2 ** 30)
  console.log(`random graphs from seed ${first}`)
  for (let seed = first; seed < first + COUNT; seed++) checkGraph(drawnGraph(seed), seed)
})

test('they are of all kinds', () => {
  const kinds = new Set<string>()
  for (let seed = 0; seed < 200; seed++) {
    const { vertices, from, to, strength } = drawnGraph(seed)
    const rows = strengthRows(vertices, from, to, strength)
    if (vertices < 2) kinds.add('tiny')
    if (rows.ties < from.length) kinds.add('loops and parallels')
    if (rows.ties > 2 * vertices) kinds.add('dense')
    for (let v = 0; v < vertices; v++) if (rows.offsets[v] === rows.offsets[v + 1]) kinds.add('isolates')
  }
  expect([...kinds].sort()).toEqual(['dense', 'isolates', 'loops and parallels', 'tiny'])
})
