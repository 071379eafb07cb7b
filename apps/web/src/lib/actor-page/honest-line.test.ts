import { sayActorPage, type ActorPageKey } from '@maillage/messages'
import { expect, test } from 'vitest'
import type { ActorChange } from '../questions/ask-actor-page.ts'
import { onlyNamed, wordsOf } from './testing/an-actor.ts'
import { historyLines } from './history-lines.ts'
import { honestLine } from './honest-line.ts'

const words = (key: ActorPageKey, values = {}) => sayActorPage('en', key, values)
const day = (date: string) => date
const change = (author: string): ActorChange => ({
  id: 'change-2',
  revision: 2,
  at: '2026-10-12T08:00:00Z',
  author,
  reason: 'correct-actor',
  title: 'Card corrected',
})
const read = { ...onlyNamed('Us'), evidence: [wordsOf('a')] }

test('one document, dated, and a team that has not said anything', () => {
  const line = honestLine(read, { more: null, changes: [change('maillage')], day }, words)
  expect([line.from, line.confirmed, line.isConfirmed]).toEqual([
    'Everything comes from a single document, dated 2021-03-27.',
    'The team has not yet confirmed its card.',
    false,
  ])
})

test('what somebody wrote since is said, with the day and by whom', () => {
  const line = honestLine(read, { more: null, changes: [change('coordination')], day }, words)
  expect([line.confirmed, line.isConfirmed]).toEqual(['Last written on 2026-10-12, by coordination.', true])
})

test('no source is no source', () => {
  expect(honestLine(onlyNamed('Us'), { more: null, changes: [], day }, words).from).toBe(
    'No source is noted for this card.',
  )
})

test('the history goes from what is still to come to the newest, then to the oldest', () => {
  const actor = {
    ...read,
    posts: [
      {
        id: 'grown',
        profession: null,
        fullTimeEquivalents: 1.5,
        state: 'pastIncrease' as const,
        validFrom: '2020',
        evidence: [],
      },
      {
        id: 'hired',
        profession: 'doctor',
        fullTimeEquivalents: 0.4,
        state: 'beingHired' as const,
        validFrom: null,
        evidence: [],
      },
    ],
  }
  const lines = historyLines(
    actor,
    { more: null, changes: [change('maillage')], confirmed: false, number: String },
    words,
  )
  expect(lines.map(({ on, state, text }) => [on, state, text])).toEqual([
    [null, 'to-come', 'First confirmation by the team'],
    [null, 'open', 'doctor being hired'],
    ['2026-10-12', 'done', 'Card corrected'],
    ['2021-03-27', 'done', 'A paper'],
    ['2020', 'done', 'The team grows: + 1.5 FTE'],
  ])
})

test('of one day the last version comes first, in whichever order they are handed over', () => {
  const version = (revision: number) => ({ ...change('coordination'), id: `v${String(revision)}`, revision })
  for (const changes of [
    [version(12), version(11), version(9)],
    [version(9), version(11), version(12)],
  ]) {
    const lines = historyLines(read, { more: null, changes, confirmed: true, number: String }, words)
    expect(lines.map(({ id }) => id)).toEqual(['v12', 'v11', 'v9', 'paper'])
  }
})
