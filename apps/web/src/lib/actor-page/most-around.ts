/** Names that the picture around an actor has room for; the others are counted, and on the map. */
export const MOST_AROUND = 30
