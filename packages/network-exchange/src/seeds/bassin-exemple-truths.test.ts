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
})
