import { isMessageKey } from '@maillage/messages'
import { FOR_ADVOCACY, MEASURES } from '@maillage/network-analysis'
import { expect, test } from 'vitest'

test('every measure has a name, a question and limits in words', () => {
  const keys = [...MEASURES, ...FOR_ADVOCACY].flatMap(({ id }) =>
    ['name', 'question', 'limits'].map((what) => `measure.${id}.${what}`),
  )
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([])
})
