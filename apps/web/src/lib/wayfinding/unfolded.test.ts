import { expect, it } from 'vitest'
import { readIds, toggledId, unfoldedIds, writtenIds } from './unfolded.ts'

const ties: Readonly<Record<string, readonly string[]>> = {
  anna: ['bert', 'commune'],
  bert: ['anna', 'cleo'],
  commune: ['anna', 'bert', 'cleo', 'dora'],
}
const neighboursOf = (id: string) => ties[id] ?? []

it('shows who was opened with their neighbours', () => {
  expect(unfoldedIds(['anna'], [], neighboursOf)).toEqual(new Set(['anna', 'bert', 'commune']))
  expect(unfoldedIds(['anna', 'bert'], [], neighboursOf)).toEqual(new Set(['anna', 'bert', 'commune', 'cleo']))
})
it('shows a hub that is not to be passed through, and nobody behind it', () => {
  expect(unfoldedIds(['anna', 'commune'], ['commune'], neighboursOf)).toEqual(new Set(['anna', 'commune', 'bert']))
})
it('shows everybody while nobody is opened', () => {
  expect(unfoldedIds([], ['commune'], neighboursOf)).toBeUndefined()
})
it('opens one more, and closes it alone', () => {
  expect(toggledId(['anna'], 'bert')).toEqual(['anna', 'bert'])
  expect(toggledId(['anna', 'bert'], 'anna')).toEqual(['bert'])
})
it('stands in the address as ids joined by a wave, or not at all', () => {
  expect(readIds('anna~bert')).toEqual(['anna', 'bert'])
  expect(readIds(null)).toEqual([])
  expect(writtenIds(['anna', 'bert'])).toBe('anna~bert')
  expect(writtenIds([])).toBeNull()
})
