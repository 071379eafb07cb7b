import { describe, expect, it } from 'vitest'
import { readKinds, thingKinds, usualKinds, withKinds, writtenKinds } from './shown-things.ts'
import { smallNetwork } from './small-network.ts'

const columns = smallNetwork(
  [{ id: 'anna' }, { id: 'bruno' }],
  [
    { between: ['anna', 'bruno'] },
    { between: ['anna', 'atelier'], layer: 'statement' },
    { between: ['bruno', 'table'], layer: 'statement' },
  ],
  [
    { id: 'atelier', kind: 'initiative' },
    { id: 'constat', kind: 'finding' },
    { id: 'table', kind: 'concertation' },
  ],
)

describe('kinds of things', () => {
  it('that documents name are all shown, those of a survey only when asked for', () => {
    expect(thingKinds(columns)).toEqual([
      { kind: 'initiative', count: 1 },
      { kind: 'concertation', count: 1 },
    ])
    expect(usualKinds(columns, 'documents')).toEqual(['initiative', 'concertation'])
    expect(usualKinds(columns, 'survey')).toEqual([])
  })
  it('that are switched off leave with their ties; the rest keeps its ends', () => {
    const left = withKinds(columns, ['concertation'])
    expect(left.things.id).toEqual(['constat', 'table'])
    expect(left.ties.id).toEqual(['anna-bruno', 'bruno-table'])
    expect(left.ties.to).toEqual([1, 3])
    expect(withKinds(columns, ['initiative', 'concertation'])).toBe(columns)
  })
  it('stand in the address only where they are not the usual ones', () => {
    expect(writtenKinds(['concertation', 'initiative'], ['initiative', 'concertation'])).toBeNull()
    expect(writtenKinds([], ['initiative'])).toBe('aucun')
    expect(readKinds('aucun', columns)).toEqual([])
    expect(readKinds('initiative~moon', columns)).toBeUndefined()
  })
})
