/** From this width on questions and answers stand beside each other. */
export const BESIDE = '(min-width: 1000px)'
