import type { Actor, Language, Wording } from '@maillage/network-model'
import { LONGEST, type InputCheck, type WordingSent } from './input-check.ts'

/** Cells of an actor as they are sent: left out stays, null empties. Enum values already in the model's spelling. */
export interface ActorCellsSent {
  readonly name?: WordingSent | null
  readonly alternativeNames?: readonly string[] | null
  readonly kind?: Actor['kind'] | null
  readonly sectors?: readonly string[] | null
  readonly primarySector?: string | null
  readonly seat?: string | null
  readonly territories?: readonly string[] | null
  readonly audiences?: readonly string[] | null
  readonly functions?: readonly string[] | null
  readonly languages?: readonly Language[] | null
  readonly description?: WordingSent | null
  readonly website?: string | null
  readonly nextStep?: WordingSent | null
  readonly validFrom?: string | null
  readonly validTo?: string | null
  readonly optOut?: boolean | null
  readonly responded?: Actor['responded'] | null
}

const NO_WORDS: Wording = {}
const LISTS = ['sectors', 'territories', 'audiences', 'functions'] as const
const WORDINGS = [
  ['name', LONGEST.line],
  ['description', LONGEST.text],
  ['nextStep', LONGEST.text],
] as const
const WEB_ADDRESS = /^https?:\/\/[^\s]+$/i

/** The cells that were sent, as the model writes them; what is wrong with them goes to the check. */
export function actorCells(check: InputCheck, sent: ActorCellsSent, before?: Actor): Record<string, unknown> {
  const cells: Record<string, unknown> = {}
  for (const [field, longest] of WORDINGS) {
    const wording = sent[field]
    if (wording === undefined) continue
    cells[field] = check.wording(field, before?.[field] ?? NO_WORDS, wording, longest)
  }
  if ('name' in cells && Object.keys(cells['name'] as Wording).length === 0)
    check.add({ code: 'MISSING', field: 'name' })
  if (sent.kind !== undefined) {
    if (sent.kind === null) check.add({ code: 'MISSING', field: 'kind' })
    cells['kind'] = sent.kind
  }
  for (const field of LISTS) if (sent[field] !== undefined) cells[field] = check.rows(field, sent[field] ?? [], field)
  if (sent.primarySector !== undefined) {
    if (sent.primarySector !== null) check.row('primarySector', sent.primarySector, 'sectors')
    cells['primarySector'] = sent.primarySector
  }
  if (sent.seat !== undefined) {
    if (sent.seat !== null) check.row('seat', sent.seat, 'territories')
    cells['seat'] = sent.seat
  }
  if (sent.alternativeNames !== undefined)
    cells['alternativeNames'] = [
      ...new Set(
        (sent.alternativeNames ?? []).flatMap((name) => check.text('alternativeNames', name, LONGEST.line) ?? []),
      ),
    ]
  if (sent.languages !== undefined) cells['languages'] = [...new Set(sent.languages ?? [])]
  if (sent.website !== undefined) {
    const website = check.text('website', sent.website, LONGEST.line)
    if (website !== null && !WEB_ADDRESS.test(website))
      check.add({ code: 'BAD_VALUE', field: 'website', found: website.slice(0, 80), expected: 'https://…' })
    cells['website'] = website
  }
  for (const field of ['validFrom', 'validTo'] as const)
    if (sent[field] !== undefined) cells[field] = check.date(field, sent[field])
  if (sent.optOut !== undefined) cells['optOut'] = sent.optOut ?? false
  if (sent.responded !== undefined) cells['responded'] = sent.responded ?? 'not-asked'
  return cells
}

/** What has to hold between the cells of one actor. */
export function checkWholeActor(
  check: InputCheck,
  actor: Pick<Actor, 'sectors' | 'primarySector' | 'validFrom' | 'validTo'>,
  isSurvey: boolean,
): void {
  const { sectors, primarySector } = actor
  if (primarySector !== null && !sectors.includes(primarySector))
    check.add({ code: 'BAD_VALUE', field: 'primarySector', found: primarySector, expected: sectors.join(', ') })
  // Indices count an actor once: in its primary sector, or in its only one.
  if (primarySector === null && sectors.length > 1 && isSurvey) check.add({ code: 'MISSING', field: 'primarySector' })
  check.span('validTo', actor.validFrom, actor.validTo)
}
