import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { faultOf, isThereAlready, mayPass } from './neo4j-faults.ts'

const said = (code: string) => new Neo4jError('said', code, '', '')

test('what asks for more memory than one transaction gets is refused, and not tried again', () => {
  const error = said('Neo.TransientError.General.MemoryPoolOutOfMemoryError')
  expect(mayPass(error)).toBe(false)
  expect(faultOf('db:7687', error)).toMatchObject({ name: 'WriteRefused', kind: 'too-much-at-once' })
})

test('two transactions in each other’s way are tried again', () => {
  const error = said('Neo.TransientError.Transaction.DeadlockDetected')
  expect(mayPass(error)).toBe(true)
  expect(faultOf('db:7687', error)).toMatchObject({ name: 'StoreUnavailable', kind: 'busy' })
})

test('a wrong password is told and never tried again', () => {
  const error = said('Neo.ClientError.Security.Unauthorized')
  expect(mayPass(error)).toBe(false)
  expect(faultOf('db:7687', error)).toMatchObject({ kind: 'unreachable', facts: { address: 'db:7687' } })
})

test('a rule of the schema that another server laid down at the same moment is there, which is all that was wanted', () => {
  expect(isThereAlready(said('Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'))).toBe(true)
  expect(isThereAlready(said('Neo.ClientError.Schema.ConstraintValidationFailed'))).toBe(false)
})
