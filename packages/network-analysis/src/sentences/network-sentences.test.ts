import { expect, test } from 'vitest'
import { aNetwork, tenActors } from '../a-network.ts'
import { valuesIn, withNames } from './names.ts'
import { networkSentences } from './network-sentences.ts'
import { statementCounts } from './statement-counts.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const

test('a survey: who is there, what joins the sides, where it is full, who has no way across, who answered', () => {
  const network = tenActors()
    .load('m1', '2026-10-01', { availability: 'closed' })
    .load('m2', '2026-10-01', { availability: 'closed', visibility: 'members' })
    .row('claims', { id: 'c1', about: 's1-s2', by: 's1', says: 'said', on: '2026-05-01' })
    .row('claims', { id: 'c2', about: 's1-s2', by: 's2', says: 'confirmed', on: '2026-05-02' })
    .build()
  const seen = networkSentences(network, TODAY)
  expect(seen.map(({ key, values }) => [key, values])).toEqual([
    ['seen.actors-of-survey', { actors: 10, sectors: 2, authorities: 0, ties: 11, confirmed: 1 }],
    ['seen.across', { across: 2, ties: 11, share: 2 / 11, social: 4, mental: 5 }],
    ['seen.gap', { a: 's', b: 'm', observed: 2, expected: 6, pairs: 25, between: 'sectors' }],
    ['seen.saturated', { actors: 10, saturated: 1, unknown: 9 }],
    ['seen.no-way-across', { actors: 1 }],
    ['seen.response', { answered: 10, actors: 10, silent: 0 }],
  ])
  expect(seen.find((one) => one.key === 'seen.no-way-across')?.focus).toEqual(['s5'])
  expect(seen.find((one) => one.key === 'seen.saturated')?.focus).toEqual(['m1'])
  const forMembers = networkSentences(network, { ...TODAY, viewer: 'member' })
  expect(forMembers.find((one) => one.key === 'seen.saturated')?.values).toEqual({
    actors: 10,
    saturated: 2,
    unknown: 8,
  })
})

test('documents: counts, no load, no gap but those that are signalled, the partnership with its members', () => {
  const network = aNetwork({ collection: 'documents' })
    .actor('house')
    .actor('hospitals', undefined, { isNamed: false })
    .actor('doctors', undefined, { kind: 'mention' })
    .actor('together', undefined, { kind: 'partnership' })
    .row('memberships', { id: 'm1', actor: 'house', in: 'together' })
    .row('memberships', { id: 'm2', actor: 'doctors', in: 'together', status: 'proposed' })
    .row('findings', { id: 'f1', kind: 'attente', name: { fr: 'liens' }, signals: 'gap' })
    .row('evidence', { id: 'e1', about: 'house', source: 'd1', quote: '…', basis: 'stated' })
    .row('evidence', { id: 'e2', about: 'house', source: 'd2', quote: '…', basis: 'stated' })
  const seen = networkSentences(network.build(), TODAY)
  expect(seen.map(({ key, values }) => [key, values])).toEqual([
    ['seen.actors-of-documents', { actors: 4, named: 2, mentions: 2 }],
    ['seen.statements', { all: 2, inferred: 0 }],
    ['seen.no-load', { actors: 4 }],
    ['seen.gap-not-computed', { gaps: 1, saturations: 0 }],
    ['seen.partnership', { members: 1, name: 'together' }],
    ['seen.named-by-several', { actors: 1 }],
  ])
})

test('a statement relates two things: ties, and evidence for a column that refers; names and kinds are none', () => {
  const evidence = (id: string, about: string, field: string | null, basis: string) => ({
    id,
    about,
    field,
    basis,
    source: 'd',
    quote: '…',
  })
  const network = aNetwork()
    .actor('a', 's')
    .actor('b', 's')
    .joins('a', 'b')
    .row('statements', { id: 'x', subject: 'a', relation: 'co-partner-of', object: 'b' })
    .row('evidence', evidence('e1', 'x', null, 'inferred'))
    .row('evidence', evidence('e2', 'a', 'sectors', 'inferred'))
    .row('evidence', evidence('e3', 'b', 'sectors', 'stated'))
    .row('evidence', evidence('e4', 'b', 'name', 'stated'))
    .row('evidence', evidence('e5', 'b', 'kind', 'inferred'))
  expect(statementCounts(network.build())).toEqual({ all: 4, inferred: 2 })
})

test('names are filled in the language asked for, else in French', () => {
  const network = aNetwork({ languages: ['nl', 'fr'] }).build()
  const sentence = withNames(network, 'any', { count: 1 }, { a: { fr: 'Logement', nl: 'Wonen' }, b: { fr: 'Rue' } })
  expect(sentence.values).toEqual({ a: 'Wonen', b: 'Rue', count: 1 })
  expect(valuesIn(sentence, 'fr')).toEqual({ a: 'Logement', b: 'Rue', count: 1 })
  expect(valuesIn(sentence, 'de')).toEqual({ a: 'Logement', b: 'Rue', count: 1 })
})
