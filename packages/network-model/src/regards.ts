/** Ways of looking at one network, in the order of the rail. A regard sets colours, sizes, layout, legend and sentences. */
export const REGARDS = ['documents', 'sectors', 'two-shores', 'saturation', 'gaps', 'functions', 'cut-points'] as const
export type Regard = (typeof REGARDS)[number]

/** Two sectors: how many collaborations join them, against how many one would expect. */
export interface PairFigure {
  /** Ids of sectors. */
  readonly a: string
  readonly b: string
  readonly observed: number
  readonly expected: number | null
  /** Between which numbers chance alone would leave it 95 times in 100. */
  readonly low: number | null
  readonly high: number | null
  /** Pairs of actors that nobody answered for. */
  readonly unobserved: number
  readonly standing: 'less' | 'notEnough' | 'within' | 'more'
  readonly flagged: boolean
  /** Pairs of actors without a tie that are closest, by id; at most ten, the most probable first. */
  readonly missing: readonly (readonly [string, string])[]
}

/** An actor on whom ways across hang. */
export interface HingeFigure {
  readonly actor: string
  /** Pairs of one actor of each side that lose every way of two collaborations when it stops. */
  readonly lost: number
  /** Removing it cuts the network in parts. */
  readonly isCutPoint: boolean
  /** It lets a group in: more than half of its brokerage is as gatekeeper or representative between the sides. */
  readonly isGatekeeper: boolean
  /** It stands on both sides. */
  readonly isStraddler: boolean
}

/** The only tie between two parts of the network. */
export interface ThreadFigure {
  readonly a: string
  readonly b: string
  /** Pairs of the two sides that lose every way with it. */
  readonly lost: number
  readonly isAcross: boolean
}

/** A heading of the matrix of functions by territories. */
export interface MatrixHead {
  readonly id: string
  readonly name: string
  /** Of a function; null for a territory. */
  readonly number: number | null
}

export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly state: 'void' | 'unknown' | 'saturated' | 'fragile' | 'covered'
  /** Actors whose offers fill the cell; `here` when its seat is in the territory. */
  readonly actors: readonly { readonly id: string; readonly here: boolean }[]
}

/** Requests sent on from one actor to another. Small numbers are not told. */
export interface ReferralFigure {
  readonly from: string
  readonly to: string
  readonly requests: number
  readonly refused: number | null
}

/** What a regard adds to the columns of the picture: ids and numbers; a list that a regard does not need is empty. */
export interface RegardFigures {
  readonly pairs: readonly PairFigure[]
  /** Actors of one side without any way to the other. */
  readonly stranded: readonly string[]
  readonly hinges: readonly HingeFigure[]
  readonly threads: readonly ThreadFigure[]
  readonly matrix: {
    readonly rows: readonly MatrixHead[]
    readonly columns: readonly MatrixHead[]
    readonly cells: readonly MatrixCell[]
  } | null
  readonly referrals: readonly ReferralFigure[]
}
