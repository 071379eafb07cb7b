/** The one door of this package: a network in, answers out. */
export type {
  BlindSpot,
  Bridge,
  Alternative,
  Exclusion,
  ExpectedTie,
  GapAnswer,
  GapReport,
  GapStanding,
  Indicator,
  Input,
  MeasureAnswer,
  MeasureRow,
  SaturationAnswer,
  SentenceRef,
  Standpoint,
  Uncertainty,
} from './answer.ts'
export { countedActors, type CountedActors } from './counted/counted-actors.ts'
export { LEAST_COUNT } from './demand/referral-counts.ts'
export { countedTies, type CountedTie, type CountedTies } from './counted/counted-ties.ts'
export { coverage } from './coverage/coverage.ts'
export type {
  CoverageAsked,
  CoverageAxis,
  CoverageCell,
  CoverageHead,
  CoverageMatrix,
  CoverageState,
} from './coverage/coverage-promise.ts'
export { unmetNeedCells, type UnmetNeedCell } from './demand/unmet-needs.ts'
export { unmetDemand, type UnmetBy, type UnmetCell, type UnmetDemand } from './demand/unmet-demand.ts'
export { gaps } from './gaps/gaps.ts'
export type { GroupingAsked } from './gaps/groups.ts'
export { weeksOfPeriod } from './load-figures/weeks-of-period.ts'
export { FOR_ADVOCACY, MEASURES } from './measures/measures.ts'
export type { Measure, MeasureScope, Scenario } from './measures/measure.ts'
export { meetings } from './meetings/meetings.ts'
export type {
  MeetingsAsked,
  MeetingSuggestion,
  Seating,
  SeatingAsked,
  SeatingTable,
} from './meetings/meetings-promise.ts'
export { seating } from './meetings/seating.ts'
export { preparePartners } from './partners/partner-index.ts'
export { partners } from './partners/partners.ts'
export {
  CRITERION_KINDS,
  CRITERION_STATES,
  PARTNER_ORDERS,
  type CriterionKind,
  type CriterionState,
  type PartnerCriterion,
  type PartnerOrder,
  type PartnerRelay,
  type PartnersAnswer,
  type PartnersAsked,
  type PartnersAtHand,
  type PartnerStep,
  type PartnerSuggestion,
} from './partners/partners-promise.ts'
export { regardAnswer, regardHeads } from './regards/regards.ts'
export {
  REGARD_TONES,
  type AtHand,
  type PartTone,
  type RegardAnswer,
  type RegardHead,
  type RegardPart,
  type RegardScope,
  type RegardSentence,
  type RegardTone,
} from './regards/regard-promise.ts'
export { prepareRoutes } from './routes/route-graph.ts'
export { routes } from './routes/routes.ts'
export type { Route, RouteStep, RoutesAsked } from './routes/routes-promise.ts'
export { erlangB, erlangC, queueing, type Queueing } from './queueing/erlang.ts'
export { whoMeets } from './partners/who-meets.ts'
export { placesNeeded, shortfall, type Shortfall } from './queueing/places-needed.ts'
export { saturation } from './saturation/saturation.ts'
export { valuesIn } from './sentences/names.ts'
export { networkSentences } from './sentences/network-sentences.ts'
export type { SeenSentence } from './sentences/seen-sentence.ts'
export { doorsKnocked, type DoorsKnocked } from './spillover/doors-knocked.ts'
export { spillover, type SpilloverAnswer, type SpilloverRow } from './spillover/spillover.ts'
export { statementCounts, type StatementCounts } from './sentences/statement-counts.ts'
