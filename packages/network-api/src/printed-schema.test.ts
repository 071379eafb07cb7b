import { expect, test } from 'vitest'
import { printedSchema } from './printed-schema.ts'

test('the schema is the one that was agreed: a change of it is seen in review', async () => {
  await expect(printedSchema()).toMatchFileSnapshot('../schema.graphql')
})
