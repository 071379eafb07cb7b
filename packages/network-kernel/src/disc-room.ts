/** Room that a member takes in the disc of its community. */
const ROOM = 10
/** A disc has room for a few more: they come without moving its neighbours. */
const SLACK = 1.06
/** The edge of a disc, where nobody stands. */
export const EDGE = 8

/** Radius of a disc for so many members, with some to come. */
export const discRadius = (members: number): number => SLACK * leastRadius(members)

/** Radius below which so many members stand too close. */
export const leastRadius = (members: number): number => ROOM * Math.sqrt(members) + EDGE
