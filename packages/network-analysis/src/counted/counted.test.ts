import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import { countedActors } from './counted-actors.ts'
import { countedTies } from './counted-ties.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const actorsOf = (network: ANetwork, validAt = TODAY.validAt as string) =>
  countedActors(network.build(), { ...TODAY, validAt })
const tiesOf = (network: ANetwork, validAt = TODAY.validAt as string) =>
  countedTies(network.build(), { ...TODAY, validAt })

describe('who counts', () => {
  test('services, teams, associations, institutions and companies; the others are listed by kind', () => {
    const network = aNetwork()
    const kinds = 'service team association institution company profession authority care-network partnership mention'
    for (const kind of kinds.split(' ')) network.actor(kind, undefined, { kind: kind as 'service' })
    network.actor('the hospitals'.replace(' ', '-'), undefined, { isNamed: false })
    const { actors, excluded } = actorsOf(network)
    expect(actors.map((actor) => actor.id)).toEqual(['service', 'team', 'association', 'institution', 'company'])
    expect(excluded).toEqual([
      { key: 'excluded.professions', count: 1, ids: ['profession'] },
      { key: 'excluded.authorities', count: 1, ids: ['authority'] },
      { key: 'excluded.care-networks', count: 1, ids: ['care-network'] },
      { key: 'excluded.partnerships', count: 1, ids: ['partnership'] },
      { key: 'excluded.mentions', count: 2, ids: ['mention', 'the-hospitals'] },
    ])
  })

  test('what is planned does not exist; what is past existed on a day of its dates', () => {
    const network = aNetwork()
      .actor('planned', undefined, { status: 'planned', validFrom: '2020' })
      .actor('ended', undefined, { status: 'past', validTo: '2025-06' })
      .actor('past', undefined, { status: 'past' })
      .actor('coming', undefined, { validFrom: '2027' })
    expect(actorsOf(network).actors).toEqual([])
    expect(actorsOf(network).excluded.map(({ key, ids }) => [key, ...ids])).toEqual([
      ['excluded.planned', 'planned'],
      ['excluded.past', 'ended', 'past'],
      ['excluded.not-yet', 'coming'],
    ])
    expect(actorsOf(network, '2025-06-30').actors.map((actor) => actor.id)).toEqual(['ended'])
  })

  test('of an organisation whose sites are counted, the sites count; however deep, and not for a planned site', () => {
    const network = aNetwork()
      .actor('house')
      .actor('site', undefined, { partOf: 'house', status: 'planned' })
      .actor('desk', undefined, { partOf: 'site' })
      .actor('alone')
      .actor('to-come', undefined, { partOf: 'alone', status: 'planned' })
    const { actors, excluded } = actorsOf(network)
    expect(actors.map((actor) => actor.id)).toEqual(['desk', 'alone'])
    expect(excluded).toContainEqual({ key: 'excluded.wholes', count: 1, ids: ['house'] })
  })
})

describe('which ties count', () => {
  const three = (): ANetwork => aNetwork().actor('a').actor('b').actor('c')
  const claim = (about: string, by: string, says: string, on: string) => ({
    id: `${about}-${by}-${on}`,
    about,
    by,
    says,
    on,
  })
  const keys = (network: ANetwork, validAt?: string) =>
    tiesOf(network, validAt).excluded.map((exclusion) => exclusion.key)

  test('those that exist on the day', () => {
    const network = three()
      .joins('a', 'b', { status: 'planned' })
      .joins('a', 'c', { validTo: '2025' })
      .joins('b', 'c', { validFrom: '2027' })
    expect(tiesOf(network).ties).toEqual([])
    expect(keys(network)).toEqual(['excluded.planned-ties', 'excluded.past-ties', 'excluded.not-yet-ties'])
    expect(tiesOf(network, '2025-12-31').ties.map((tie) => tie.ids)).toEqual([['a-c']])
  })

  test('a denial takes it out, until the same actor says otherwise; a later denial does not exist yet', () => {
    const network = three()
      .joins('a', 'b')
      .row('claims', claim('a-b', 'b', 'denied', '2026-03-01'))
    expect(keys(network)).toEqual(['excluded.contested-ties'])
    expect(tiesOf(network, '2026-02-28').ties).toHaveLength(1)
    network.row('claims', claim('a-b', 'b', 'confirmed', '2026-05-01'))
    expect(tiesOf(network).ties).toHaveLength(1)
  })

  test('confirmed when both ends said so', () => {
    const network = three()
      .joins('a', 'b')
      .joins('b', 'c')
      .row('claims', claim('a-b', 'a', 'said', '2026-03-01'))
    network
      .row('claims', claim('a-b', 'b', 'confirmed', '2026-03-02'))
      .row('claims', claim('b-c', 'b', 'said', '2026-03-01'))
    expect(tiesOf(network).ties.map((tie) => tie.confirmed)).toEqual([true, false])
  })

  test('one that we only inferred does not count, unless an end says it', () => {
    const evidence = (id: string, basis: string, field: string | null = null) => ({
      id,
      about: 'a-b',
      source: 's',
      quote: '…',
      basis,
      field,
    })
    const network = three().joins('a', 'b').row('evidence', evidence('e1', 'inferred'))
    expect(keys(network)).toEqual(['excluded.inferred-ties'])
    expect(
      tiesOf(
        three()
          .joins('a', 'b')
          .row('evidence', evidence('e1', 'inferred', 'level')),
      ).ties,
    ).toHaveLength(1)
    network.row('evidence', evidence('e2', 'stated'))
    expect(tiesOf(network).ties).toHaveLength(1)
    const said = three()
      .joins('a', 'b')
      .row('evidence', evidence('e1', 'inferred'))
      .row('claims', claim('a-b', 'a', 'said', '2026-03-01'))
    expect(tiesOf(said).ties).toHaveLength(1)
  })

  test('two sites of one organisation do not make a tie; two parts of one care network do', () => {
    const network = aNetwork()
      .actor('house')
      .actor('north', undefined, { partOf: 'house' })
      .actor('south', undefined, { partOf: 'house' })
      .actor('r107', undefined, { kind: 'care-network' })
      .actor('mobile', undefined, { partOf: 'r107' })
      .actor('clinic', undefined, { partOf: 'r107' })
      .joins('north', 'south')
      .joins('mobile', 'clinic')
    expect(tiesOf(network).ties.map((tie) => tie.ids[0])).toEqual(['mobile-clinic'])
    expect(keys(network)).toEqual(['excluded.intra-organisation-ties'])
  })

  test('several rows about two actors are one tie, at the highest level', () => {
    const network = three().joins('a', 'b', { level: 1 }).joins('b', 'a', { level: 3 })
    expect(tiesOf(network).ties).toMatchObject([{ ids: ['a-b', 'b-a'], level: 3 }])
    expect(keys(network)).toEqual(['excluded.parallel-ties'])
  })

  test('a tie with an authority is left out, and told', () => {
    const network = three().actor('office', undefined, { kind: 'authority' }).joins('a', 'office')
    expect(tiesOf(network).ties).toEqual([])
    expect(keys(network)).toEqual(['excluded.ties-of-uncounted-actors'])
  })
})
