/** Strengths of the ties of the ten invented actors, in their order in `TEN`. */
export const TEN_STRENGTHS = [3, 2, 1, 2, 1, 1, 3, 2, 2, 1, 1]
