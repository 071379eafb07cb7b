import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

const CHECK = fileURLToPath(
  new URL('../../../../graph-seeds/bassin-exemple/generator/check-planted-truths.mjs', import.meta.url),
)

/** What the check script of the folder prints; its code shares nothing with these packages. */
interface Truths {
  readonly counted: {
    readonly actors: number
    readonly collaborations: number
    readonly leftOut: Readonly<Record<string, number>>
  }
  readonly gaps: {
    readonly flagged: readonly {
      readonly a: string
      readonly b: string
      readonly observed: number
      readonly expected: number
    }[]
    readonly side: { readonly observed: number; readonly flagged: boolean }
  }
  readonly saturation: Readonly<Record<'anonymous' | 'member', { readonly full: readonly string[] }>>
  readonly withoutAnyWayAcross: readonly string[]
  readonly cutPoints: readonly { readonly id: string; readonly lost: number; readonly inPost: number }[]
  readonly singleThreads: readonly (readonly string[])[]
  readonly personSizedBridges: readonly string[]
  readonly coverage: { readonly all: number; readonly empty: readonly string[] }
  readonly figures: Readonly<Record<'anonymous' | 'member', Figures>>
  readonly overload: readonly { readonly id: string; readonly quotient: number }[]
  readonly refusals: readonly { readonly id: string; readonly requests: number; readonly full: number }[]
  readonly toConfirm: readonly string[]
}

interface Figures {
  readonly waits: readonly { readonly id: string; readonly weeks: number }[]
  readonly sameOccupancy: readonly { readonly id: string; readonly places: number; readonly waiting: number }[]
  readonly posts: readonly { readonly id: string; readonly placesShort: number; readonly posts: number }[]
  readonly closures: readonly { readonly id: string; readonly more: number }[]
}

describe('what was planted is there, and nothing more', () => {
  let truths: Truths
  beforeAll(() => {
    truths = JSON.parse(execFileSync(process.execPath, [CHECK, '--json'], { encoding: 'utf8' })) as Truths
  })

  test('132 actors and 546 collaborations count', () => {
    expect(truths.counted).toMatchObject({
      actors: 132,
      collaborations: 546,
      leftOut: { 'inside one organisation': 1, contested: 14, planned: 12, past: 22, inferred: 16 },
    })
  })

  test('two pairs of sectors meet too little; the two sides as wholes do not', () => {
    expect(truths.gaps.flagged.map(({ a, b, observed }) => [a, b, observed])).toEqual([
      ['aide-sociale', 'sante-mentale', 2],
      ['logement', 'psychiatrie-hospitaliere', 1],
    ])
    expect(truths.gaps.flagged.map(({ expected }) => expected)).toEqual([14.330906, 12.462247])
    expect(truths.gaps.side).toMatchObject({ observed: 167, flagged: false })
  })

  test('three actors are full for everybody, five for members', () => {
    const everybody = ['ais-du-levant', 'ssm-les-peupliers', 'unite-de-crise-saint-aldric']
    expect(truths.saturation.anonymous.full.toSorted()).toEqual(everybody)
    expect(truths.saturation.member.full.toSorted()).toEqual(
      [...everybody, 'cpas-d-ormelle', 'equipe-mobile-2b-ouest'].toSorted(),
    )
  })

  test('eight actors have no way across', () => {
    expect(truths.withoutAnyWayAcross.toSorted()).toEqual([
      'ateliers-les-p-tits-chemins',
      'conseil-logement-de-rochemeule',
      'ecole-de-devoirs-la-virgule',
      'groupe-d-entraide-un-jour-apres-l-autre',
      'guichet-energie-et-dettes-de-rochemeule',
      'maison-de-jeunes-la-cabane',
      'marguerites-rochemeule',
      'point-budget-des-trois-aulnes',
    ])
  })

  test('three cut points, one single thread, one of them half a post', () => {
    expect(truths.cutPoints.map(({ id, lost }) => [id, lost])).toEqual([
      ['les-jardins-de-merlonval', 144],
      ['ssm-de-merlonval', 188],
      ['pair-aidance-du-bassin', 242],
    ])
    expect(truths.singleThreads).toEqual([['les-jardins-de-merlonval', 'ssm-de-merlonval']])
    expect(truths.personSizedBridges).toEqual(['pair-aidance-du-bassin'])
    expect(truths.cutPoints.find(({ id }) => id === 'pair-aidance-du-bassin')?.inPost).toBe(0.5)
  })

  test('five cells of function and commune have no offer', () => {
    expect(truths.coverage).toEqual({
      all: 40,
      empty: ['f2 rochemeule', 'f3 trois-aulnes', 'f3 rochemeule', 'f5 pontclair', 'f5 ormelle'],
    })
  })

  test.each(['anonymous', 'member'] as const)('what figures tell to a viewer that is %s', (viewer) => {
    const { waits, sameOccupancy, posts, closures } = truths.figures[viewer]
    expect(waits.map(({ id, weeks }) => [id, weeks])).toEqual([
      ['ssm-les-peupliers', 16],
      ['ssm-l-alcove', 12.5],
    ])
    expect(sameOccupancy.map(({ id, places, waiting }) => [id, places, waiting])).toEqual([
      ['maison-de-transit-le-palier', 10, 0.594],
      ['ssm-les-remparts', 100, 0.128],
    ])
    expect(posts[0]).toMatchObject({ id: 'ssm-les-peupliers', placesShort: 52, posts: 1.73 })
    expect(closures[0]).toMatchObject({ id: 'urgences-psychiatriques-de-valbrume', more: 90 })
    expect(closures[1]?.more).toBeLessThan(45)
  })

  test('half a post carries fifty-five times its share; one door refuses three requests in four', () => {
    expect(truths.overload[0]).toEqual({ id: 'pair-aidance-du-bassin', quotient: 55.533 })
    expect(truths.refusals[0]).toMatchObject({ id: 'ssm-les-peupliers', requests: 153, full: 115 })
    expect(truths.toConfirm).toContain('ssm-arriere-saison')
  })
})
