import { describe, expect, it } from 'vitest'
import { linkedNames } from './linked-names.ts'

describe('a sentence that names actors', () => {
  it('is cut at their names', () => {
    expect(linkedNames('Si SSM Nord s’arrête, 3 duos perdent.', ['SSM Nord'], ['n'])).toEqual([
      { text: 'Si ', id: null },
      { text: 'SSM Nord', id: 'n' },
      { text: ' s’arrête, 3 duos perdent.', id: null },
    ])
  })
  it('finds the longer of two names that begin alike', () => {
    const parts = linkedNames(
      'Entre Les Jardins de Merlonval et Les Jardins, un lien.',
      ['Les Jardins', 'Les Jardins de Merlonval'],
      ['j', 'm'],
    )
    expect(parts.filter(({ id }) => id !== null)).toEqual([
      { text: 'Les Jardins de Merlonval', id: 'm' },
      { text: 'Les Jardins', id: 'j' },
    ])
  })
  it('stays whole when it names nobody', () => {
    expect(linkedNames('Aucune.', ['SSM'], ['s'])).toEqual([{ text: 'Aucune.', id: null }])
  })
})
