import { describe, expect, test } from 'vitest'
import type { ActorMore } from '../questions/ask-actor-page.ts'
import { collaborationWith, membershipIn, onlyNamed, wordsOf } from './testing/an-actor.ts'
import { drawnAmong, neighboursOf } from './around.ts'
import { countLinks, linksOf, sourcesOf } from './links.ts'

const us = onlyNamed('Us')
const more: ActorMore = {
  languages: [],
  responded: 'notAsked',
  validFrom: null,
  validTo: null,
  seat: null,
  offers: [],
  contacts: [],
  evidence: [
    { id: 'w-adults', value: 'adults' },
    { id: 'w-parents', value: 'parents' },
    { id: 'w-whole', value: 'whole' },
  ],
  memberOf: [],
}

describe('the ties of an actor', () => {
  test('of whom only the name is known are none', () => {
    expect(linksOf(us, null)).toEqual([])
    expect(countLinks([])).toEqual({ all: 0, stated: 0, inferred: 0, confirmed: 0 })
  })

  test('stand by kind: structure, what is said, partnerships, collaborations, initiatives, audiences', () => {
    const groups = linksOf(
      {
        ...us,
        partOf: { id: 'whole', name: 'The whole' },
        audiences: [{ id: 'adults', name: 'Adults' }],
        memberOf: [membershipIn('network')],
        collaborations: { ...us.collaborations, totalCount: 1, nodes: [collaborationWith('shelter')] },
        involvements: [
          {
            id: 'involvement',
            roleName: 'porte',
            status: 'existing',
            actor: us,
            initiative: { id: 'project', name: 'Project' },
            action: null,
            evidence: [],
          },
        ],
        statements: [
          {
            id: 'said',
            wording: 'soutient',
            status: 'existing',
            basis: 'stated',
            contested: false,
            hidden: false,
            subject: { id: 'us', name: 'Us', table: 'actors' },
            object: { id: 'line', name: 'First line', table: 'actors' },
            evidence: [],
          },
        ],
      },
      more,
    )
    expect(groups.map(({ group, lines }) => [group, lines.map(({ to }) => to.name)])).toEqual([
      ['structure', ['The whole']],
      ['statements', ['First line']],
      ['partnerships', ['network']],
      ['collaborations', ['shelter']],
      ['involvements', ['Project']],
      ['audiences', ['Adults']],
    ])
  })

  test('each audience has the words that name it, and no others', () => {
    const [group] = linksOf(
      {
        ...us,
        audiences: [
          { id: 'adults', name: 'Adults' },
          { id: 'parents', name: 'Parents' },
        ],
        evidence: [wordsOf('w-adults', { field: 'audiences' }), wordsOf('w-parents', { field: 'audiences' })],
      },
      more,
    )
    expect(group?.lines.map(({ words }) => words.map(({ id }) => id))).toEqual([['w-adults'], ['w-parents']])
  })

  test('a partnership is told with everybody in it, a care network is not', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'us'].map((id) => ({ actor: { id, name: id } }))
    const membershipOf = (id: string, kind: string) => ({
      id: `member-of-${id}`,
      in: { id, name: id, kind, members: seven },
    })
    const [group] = linksOf(
      { ...us, memberOf: [membershipIn('housing'), membershipIn('region')] },
      { ...more, memberOf: [membershipOf('housing', 'partnership'), membershipOf('region', 'careNetwork')] },
    )
    expect(group?.lines.map(({ members }) => members.length)).toEqual([7, 0])
  })

  test('what is past comes last, and is counted as known or deduced like the rest', () => {
    const groups = linksOf(
      {
        ...us,
        collaborations: {
          ...us.collaborations,
          totalCount: 3,
          nodes: [
            collaborationWith('old', { status: 'past' }),
            collaborationWith('both', { confirmed: true }),
            collaborationWith('read', { evidence: [wordsOf('r', { basis: 'inferred' })] }),
          ],
        },
      },
      null,
    )
    expect(groups[0]?.lines.map(({ to }) => to.id)).toEqual(['both', 'read', 'old'])
    expect(countLinks(groups)).toEqual({ all: 3, stated: 2, inferred: 1, confirmed: 1 })
  })

  test('sources are named once, the newest first', () => {
    const old = { id: 'old', name: 'Old', publishedOn: '2011' }
    const actor = { ...us, evidence: [wordsOf('a', { source: old }), wordsOf('b'), wordsOf('c')] }
    expect(sourcesOf(actor).map(({ id }) => id)).toEqual(['paper', 'old'])
  })
})

describe('who stands around', () => {
  test('is everybody once, by the surest tie; audiences and actions are nobody', () => {
    const links = linksOf(
      {
        ...us,
        audiences: [{ id: 'adults', name: 'Adults' }],
        memberOf: [membershipIn('house')],
        collaborations: {
          ...us.collaborations,
          totalCount: 1,
          nodes: [collaborationWith('house', { confirmed: true })],
        },
      },
      more,
    )
    expect(neighboursOf(links).map(({ to, line }) => [to.id, line.confirmed])).toEqual([['house', true]])
  })

  test('of two hundred thirty are drawn: those confirmed by both first', () => {
    const nodes = Array.from({ length: 200 }, (_, index) =>
      collaborationWith(`n${String(index).padStart(3, '0')}`, { confirmed: index >= 190 }),
    )
    const drawn = drawnAmong(
      neighboursOf(linksOf({ ...us, collaborations: { ...us.collaborations, totalCount: 200, nodes } }, null)),
    )
    expect(drawn).toHaveLength(30)
    expect(drawn.slice(0, 11).map(({ to }) => to.id)).toEqual([
      'n190',
      'n191',
      'n192',
      'n193',
      'n194',
      'n195',
      'n196',
      'n197',
      'n198',
      'n199',
      'n000',
    ])
  })
})
