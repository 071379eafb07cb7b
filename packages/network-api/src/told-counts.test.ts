import type { WorldDate } from '@maillage/network-model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'
import { standingOf, statusOn } from './tie-status.ts'

const INVENTED = 'bassin-exemple'
let served: Served
beforeAll(async () => {
  served = await serve([INVENTED])
})
afterAll(() => served.close())

describe('what the numbers of the invented network count', () => {
  // collaborations.csv names it in 12 rows: 10 existing, collaboration-590 planned, collaboration-607 past.
  test('ten collaborations of the CPAS of Valbrume hold, one is planned, one is past', async () => {
    const { actor } = (await served.data(
      INVENTED,
      '{ actor(id: "cpas-de-valbrume") { collaborations(first: 1) { totalCount standing { existing past planned proposed requested } } } }',
    )) as { actor: { collaborations: unknown } }
    expect(actor.collaborations).toEqual({
      totalCount: 12,
      standing: { existing: 10, past: 1, planned: 1, proposed: 0, requested: 0 },
    })
  })

  // actors.csv: 152 rows, less 8 authorities, 2 partnerships, 1 care network, 1 profession, 3 mentions of that kind and
  // 1 other that is not named, 2 planned, 1 past, and asbl-marguerites, whose parts count.
  // collaborations.csv: 630 rows, less 22 past, 12 planned, 14 that claims.csv denies, 16 that evidence.csv only infers,
  // 18 of an authority, 1 inside one organisation, 1 of asbl-marguerites.
  test('132 of 152 actors and 546 of 630 collaborations count', async () => {
    const { network } = (await served.data(
      INVENTED,
      '{ network { counts { actors countedActors collaborations countedCollaborations } } }',
    )) as { network: { counts: unknown } }
    expect(network.counts).toEqual({
      actors: 152,
      countedActors: 152 - 8 - 2 - 1 - 1 - 3 - 1 - 2 - 1 - 1,
      collaborations: 630,
      countedCollaborations: 630 - 22 - 12 - 14 - 16 - 18 - 1 - 1,
    })
  })

  test('levels are those of the 132: 65 unknown to who coordinates, where the head of Saturation says 65', async () => {
    const { network } = (await served.data(
      INVENTED,
      '{ network { levels { saturated strained available unknown } } }',
      {},
      'coordinator',
    )) as { network: { levels: unknown } }
    expect(network.levels).toEqual({ saturated: 5, strained: 31, available: 31, unknown: 65 })
  })

  // Said by both ends in claims.csv: 202 rows; 10 of them planned, 10 past, 7 of an authority, 1 inside one organisation.
  test('182 lines are drawn as confirmed, 174 of them between two counted actors', async () => {
    const { columns, regard } = (await served.data(
      INVENTED,
      '{ columns(language: fr) regard(id: sectors, language: fr) { sentences { key text } } }',
    )) as {
      columns: {
        ties: Record<'layer' | 'status' | 'confirmed', readonly number[]>
        dictionaries: Record<'layer' | 'status', readonly string[]>
      }
      regard: { sentences: readonly { key: string; text: string }[] }
    }
    const { ties, dictionaries } = columns
    const confirmed = ties.layer.filter(
      (layer, tie) =>
        dictionaries.layer[layer] === 'collaboration' &&
        dictionaries.status[ties.status[tie] ?? -1] === 'existing' &&
        ties.confirmed[tie] === 1,
    )
    expect(confirmed).toHaveLength(202 - 10 - 10)
    expect(regard.sentences.find(({ key }) => key === 'regard.sectors.confirmed')?.text).toBe(
      '174 collaborations sur 546 comptées sont confirmées par les deux parties.',
    )
  })
})

describe('the status of a collaboration on a day', () => {
  const row = (status: 'existing' | 'planned' | 'past', validTo: string | null) => ({
    ...{ status, validFrom: null },
    validTo: validTo as WorldDate | null,
  })
  test('one whose last day is over is past, and was not before', () => {
    expect(statusOn('2026-10-14', row('existing', '2026-09'))).toBe('past')
    expect(statusOn('2026-09-30', row('existing', '2026-09'))).toBe('existing')
    expect(statusOn('2026-10-14', row('planned', null))).toBe('planned')
  })
  test('each counts once, under its status of that day', () => {
    const rows = [row('existing', null), row('existing', '2025'), row('past', null), row('planned', null)]
    expect(standingOf('2026-10-14', rows)).toEqual({ existing: 1, past: 2, planned: 1, proposed: 0, requested: 0 })
  })
})
