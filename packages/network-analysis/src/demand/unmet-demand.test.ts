import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import { unmetDemandMeasure } from '../measures/unmet-demand-measure.ts'
import { unmetDemand } from './unmet-demand.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const base = (): ANetwork =>
  aNetwork()
    .row('functions', { id: 'f', number: 1, name: { fr: 'Équipe mobile' } })
    .row('territories', { id: 'here', name: { fr: 'Ici' }, kind: 'commune' })
    .actor('a', 's', { seat: 'here' })
    .actor('b', 's')
    .actor('full', 'm', { functions: ['f'] })
    .actor('rare', 'm')
let count = 0
const sends = (
  network: ANetwork,
  from: string,
  to: string,
  requests: number,
  refused = 0,
  reason = 'full',
  more = {},
) =>
  network.row('referrals', {
    ...{ id: `r-${++count}`, from, to, periodFrom: '2026-07-01', periodTo: '2026-09-30' },
    ...{ requests, accepted: requests - refused, refused, reason, ...more },
  })
const cellsOf = (network: ANetwork) => unmetDemand(network.build(), TODAY).cells

describe('what the senders counted', () => {
  test('rows of one sender, receiver and period with different reasons add up', () => {
    const network = base()
    sends(network, 'a', 'full', 12, 8)
    sends(network, 'a', 'full', 6, 6, 'criteria')
    sends(network, 'b', 'full', 7, 6)
    const cells = cellsOf(network)
    expect(cells.find((cell) => cell.by === 'actor')).toEqual({
      ...{ by: 'actor', of: ['full'], requests: 25, refusedFull: 14, share: 0.56 },
      ...{ byReason: { full: 14, criteria: 6 }, refused: 20 },
    })
    expect(cells.map((cell) => [cell.by, ...cell.of, cell.requests])).toEqual([
      ['network', 25],
      ['actor', 'full', 25],
      ['function', 'f', 25],
      ['territory', 'here', 18],
      ['function-territory', 'f', 'here', 18],
    ])
  })

  test('nothing of a cell under ten requests, and it is said', () => {
    const network = base()
    sends(network, 'a', 'full', 20, 9)
    sends(network, 'b', 'rare', 9, 9)
    const { cells, excluded } = unmetDemand(network.build(), TODAY)
    expect(cells.some((cell) => cell.of.includes('rare'))).toBe(false)
    expect(excluded).toEqual([{ key: 'excluded.cells-under-ten', count: 1, ids: ['actor rare'] }])
  })

  test('no count under five is told, nor what would give it away', () => {
    const network = base()
    sends(network, 'a', 'full', 20, 3)
    sends(network, 'a', 'full', 9, 9, 'criteria')
    const cell = cellsOf(network).find((one) => one.by === 'actor')
    expect(cell).toMatchObject({ refusedFull: null, share: null, refused: null, byReason: { criteria: 9 } })
    expect(JSON.stringify(cell)).not.toMatch(/\b3\b|\b12\b/)
    const none = base()
    sends(none, 'a', 'full', 20, 0)
    expect(cellsOf(none).find((one) => one.by === 'actor')).toMatchObject({ refusedFull: 0, share: 0, refused: 0 })
  })

  test('the year before the day counts; rows that do not say how many are left out', () => {
    const network = base()
    sends(network, 'a', 'full', 15, 5)
    sends(network, 'a', 'full', 100, 50, 'full', { periodFrom: '2025-01', periodTo: '2025-06' })
    sends(network, 'a', 'full', 100, 50, 'full', { periodFrom: '2026-11', periodTo: '2026-12' })
    sends(network, 'a', 'full', 0, 5, 'full', { requests: null, accepted: null })
    sends(network, 'b', 'full', 0, 6, 'full', { requests: null, accepted: 4 })
    const { cells, excluded } = unmetDemand(network.build(), TODAY)
    expect(cells[0]).toMatchObject({ by: 'network', requests: 25, refusedFull: 11 })
    expect(excluded.map((one) => [one.key, one.count])).toEqual([
      ['excluded.referrals-of-other-years', 2],
      ['excluded.referrals-without-count', 1],
    ])
  })
})

describe('the measure', () => {
  const answerOf = (network: ANetwork, scope = {}) =>
    unmetDemandMeasure.compute(network.build(), TODAY, scope, workHere)

  test('its share over all, receivers first, each in words', async () => {
    const network = base()
    sends(network, 'a', 'full', 30, 18)
    sends(network, 'a', 'rare', 10, 0)
    const answer = await answerOf(network)
    expect(answer).toMatchObject({ value: 0.45, uncertainty: { kind: 'at-least', low: 0.45 } })
    expect(answer.sentence).toEqual({ key: 'measure.unmet-demand.sentence', values: { refused: 18, requests: 40 } })
    expect(answer.rows.map((row) => row.of)).toEqual([['full'], ['rare'], ['f'], ['here'], ['f', 'here']])
    expect(answer.rows[4]?.sentence).toMatchObject({ values: { name: 'Équipe mobile', place: 'Ici', refused: 18 } })
    expect(answer.inputs[0]).toMatchObject({ table: 'referrals', value: 30, on: '2026-09-30', by: 'a' })
    expect((await answerOf(network, { actor: 'rare' })).value).toBe(0)
  })

  test('no referral at all, or too few', async () => {
    expect(await answerOf(base())).toMatchObject({ value: null, reason: 'NO_REFERRALS' })
    const few = base()
    sends(few, 'a', 'full', 9, 2)
    expect(await answerOf(few)).toMatchObject({ value: null, reason: 'TOO_SMALL', rows: [] })
    expect(await answerOf(few, { filter: new Set(['rare']) })).toMatchObject({ value: null, reason: 'NO_REFERRALS' })
  })
})
