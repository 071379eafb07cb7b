import { describe, expect, it } from 'vitest'
import type { PostHead } from '$lib/questions/words.ts'
import { sumPosts } from './posts.ts'

const post = (state: PostHead['state'], fullTimeEquivalents: number | null): PostHead => ({
  id: `${state}-${String(fullTimeEquivalents)}`,
  profession: null,
  fullTimeEquivalents,
  state,
  validFrom: null,
  evidence: [],
})

describe('the posts of a team', () => {
  const team = [
    post('inPost', 0.6),
    post('inPost', 0.5),
    post('inPost', 1),
    post('inPost', 0.5),
    post('inPost', 0.5),
    post('beingHired', 0.4),
    post('pastIncrease', 1.5),
  ]

  it('count those in post only, with the sum that a person would write', () => {
    expect(sumPosts(team).inPost).toEqual({ sum: 3.1, count: 5 })
  })
  it('keep who is being hired and a past increase apart from the sum', () => {
    const sums = sumPosts(team)
    expect(sums.beingHired).toBe(0.4)
    expect(sums.past.map((one) => one.fullTimeEquivalents)).toEqual([1.5])
    expect(sums.listed).toHaveLength(6)
  })
  it('do not count a post whose working time no source gives', () => {
    expect(sumPosts([post('inPost', null), post('inPost', 0.5)]).inPost).toEqual({ sum: 0.5, count: 1 })
  })
})
