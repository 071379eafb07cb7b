import type { PostHead } from '$lib/questions/words.ts'

export interface PostSums {
  /** Full-time equivalents in post, and of how many posts. Only these count. */
  readonly inPost: { readonly sum: number; readonly count: number }
  readonly beingHired: number
  readonly vacant: number
  readonly planned: number
  readonly past: readonly PostHead[]
  /** Posts that are listed: all but the past increase, which stands apart. */
  readonly listed: readonly PostHead[]
}

/** Sums of full-time equivalents by state; rounded to hundredths, so that 0.6 + 0.5 + … does not show its binary tail. */
export function sumPosts(posts: readonly PostHead[]): PostSums {
  const sumOf = (state: PostHead['state']) =>
    Math.round(
      posts.filter((post) => post.state === state).reduce((sum, post) => sum + (post.fullTimeEquivalents ?? 0), 0) *
        100,
    ) / 100
  return {
    inPost: {
      sum: sumOf('inPost'),
      count: posts.filter((post) => post.state === 'inPost' && post.fullTimeEquivalents !== null).length,
    },
    beingHired: sumOf('beingHired'),
    vacant: sumOf('vacant'),
    planned: sumOf('planned'),
    past: posts.filter((post) => post.state === 'pastIncrease'),
    listed: posts.filter((post) => post.state !== 'pastIncrease'),
  }
}
