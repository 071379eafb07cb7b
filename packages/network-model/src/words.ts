/**
 * The closed lists of the glossary. Kebab-case in files and code, camelCase in GraphQL.
 * A word is added here first; the README of this package says what each one means and what to avoid.
 */
export const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** How the network was gathered: actors were asked (`survey`), or only documents were read (`documents`). */
export const COLLECTIONS = ['survey', 'documents'] as const
export type Collection = (typeof COLLECTIONS)[number]

export const ACTOR_KINDS = [
  'service',
  'team',
  'association',
  'institution',
  'care-network',
  'partnership',
  'authority',
  'company',
  'profession',
  'mention',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** Whether an actor of a surveyed network answered. */
export const RESPONSES = ['yes', 'no', 'not-asked'] as const
export type Response = (typeof RESPONSES)[number]

/** Where a sector stands in a partition. */
export const SIDES = ['social', 'mental-health', 'both', 'neither'] as const
export type Side = (typeof SIDES)[number]

/** `existing` and `past` are facts; `planned`, `proposed` and `requested` stay what they are. */
export const STATUSES = ['existing', 'past', 'planned', 'proposed', 'requested'] as const
export type Status = (typeof STATUSES)[number]

export const SECTOR_KINDS = ['sector', 'level-of-care', 'theme'] as const
export type SectorKind = (typeof SECTOR_KINDS)[number]

export const TERRITORY_KINDS = [
  'neighbourhood',
  'commune',
  'communes',
  'bassin',
  'care-network-area',
  'project-area',
  'province',
  'region',
] as const
export type TerritoryKind = (typeof TERRITORY_KINDS)[number]

export const AUDIENCE_KINDS = ['population', 'professionals', 'decision-makers'] as const
export type AudienceKind = (typeof AUDIENCE_KINDS)[number]

export const POST_STATES = ['in-post', 'being-hired', 'vacant', 'planned', 'past-increase'] as const
export type PostState = (typeof POST_STATES)[number]

/** What an actor says of its load: it takes requests, it has a waiting list, it takes none. */
export const AVAILABILITIES = ['open', 'waiting-list', 'closed'] as const
export type Availability = (typeof AVAILABILITIES)[number]

/** Who may read a load declaration. */
export const VISIBILITIES = ['members', 'public'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** What follows from declarations: computed, never stored. */
export const SATURATION_LEVELS = ['available', 'strained', 'saturated', 'unknown'] as const
export type SaturationLevel = (typeof SATURATION_LEVELS)[number]

export const CLAIM_WORDS = ['said', 'confirmed', 'denied'] as const
export type ClaimWord = (typeof CLAIM_WORDS)[number]

export const REFUSAL_REASONS = [
  'full',
  'delay',
  'criteria',
  'territory',
  'language',
  'cost',
  'declined',
  'unknown',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export const INITIATIVE_KINDS = [
  'reform',
  'plan',
  'project',
  'pilot',
  'pillar',
  'tool',
  'platform',
  'transfer',
] as const
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number]

export const FINDING_KINDS = ['constat', 'attente', 'theme', 'audience', 'tool', 'remark', 'commitment'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** What a finding signals in its own words; nothing computed is ever a finding. */
export const SIGNALS = ['saturation', 'gap', 'need', 'none'] as const
export type Signal = (typeof SIGNALS)[number]

/** What became of a finding or of an action of a plan. */
export const OUTCOMES = ['open', 'taken-up', 'done', 'dropped'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OBJECTIVE_KINDS = ['mission', 'strategic', 'operational', 'objective', 'philosophy', 'need'] as const
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number]

/** `stated`: the source says it. `inferred`: our reading of it. */
export const BASES = ['stated', 'inferred'] as const
export type Basis = (typeof BASES)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const CONTACT_KINDS = ['email', 'phone', 'form', 'address'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** What a condition of access does: `ease` makes access easier and can be asked for, `restriction` narrows it and is told. */
export const CONDITION_KINDS = ['ease', 'restriction'] as const
export type ConditionKind = (typeof CONDITION_KINDS)[number]

/** What stands beside a need in everyday words. */
export const PICTOGRAMS = [
  'talk',
  'visit',
  'crisis',
  'roof',
  'ties',
  'team',
  'money',
  'papers',
  'health',
  'consumption',
  'family',
  'work',
  'food',
  'language',
] as const
export type Pictogram = (typeof PICTOGRAMS)[number]

/** How far one may go for what is needed: it is served here, in a place that is near, or wherever it is. */
export const PARTNER_REACHES = ['here', 'near', 'anywhere'] as const
export type PartnerReach = (typeof PARTNER_REACHES)[number]

/** Why somebody found nothing that would do. */
export const UNMET_REASONS = ['none-found', 'all-full', 'too-far', 'conditions-not-met', 'no-information'] as const
export type UnmetReason = (typeof UNMET_REASONS)[number]

/** Stepped care, 0 to 3: informal or self-help, first line, specialised ambulatory, crisis or residential. */
export const CARE_LEVELS = [0, 1, 2, 3] as const
export type CareLevel = (typeof CARE_LEVELS)[number]

/** Why an answer could not be computed. */
export const REASONS = [
  'EMPTY_GROUP',
  'TOO_SMALL',
  'NO_TIES',
  'NO_SURVEY',
  'NOT_DECLARED',
  'MISSING_CAPACITY',
  'STALE',
  'LOW_RESPONSE',
  'DISCONNECTED',
  'NOT_PUBLISHED',
  'NO_PARTITION',
  'ONE_GROUP',
  'NO_FLOW',
  'NO_REFERRALS',
  'NO_OFFERS',
  'NO_POPULATION',
  'ONE_DATE',
] as const
export type Reason = (typeof REASONS)[number]

/** Layers of ties; the first three are measured and never mixed, the others are drawn. */
export const LAYERS = [
  'collaboration',
  'referral',
  'attendance',
  'membership',
  'part',
  'involvement',
  'statement',
  'signal',
] as const
export type Layer = (typeof LAYERS)[number]
