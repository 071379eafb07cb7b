import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { rowsCarried, sentParameters } from './numbers.ts'

test('whole numbers go as integers, measured ones as they are, at any depth', () => {
  expect(sentParameters({ first: 5, rows: [{ id: 'a', row: 2, utilisation: 80, waitStartWeeks: 2.5 }] })).toStrictEqual(
    {
      first: neo4j.int(5),
      rows: [{ id: 'a', row: neo4j.int(2), utilisation: 80, waitStartWeeks: 2.5 }],
    },
  )
})

test('what is undefined is not sent, what is null is', () => {
  expect(sentParameters({ gone: undefined, none: null } as never)).toStrictEqual({ none: null })
})

test('a statement carries as many rows as its longest list', () => {
  expect(rowsCarried({ network: 'n', rows: [1, 2, 3], ids: ['a'] })).toBe(3)
  expect(rowsCarried({ network: 'n' })).toBe(0)
})
