import type { ActorToCorrect } from '$lib/questions/ask-edit.ts'
import { ACTOR_FIELDS, type ActorCells, type ActorField } from '../questions/ask-writes.ts'
import type { Cell, EditConflict } from '$lib/questions/written.ts'
import type { Language } from '@maillage/network-model'

/** What the fields of the form hold; an empty text is nothing. */
export interface ActorForm {
  name: string
  kind: string
  sectors: string[]
  primarySector: string
  seat: string
  territories: string[]
  audiences: string[]
  website: string
  nextStep: string
  description: string
}

/** Closed list of the model, as the API writes it. */
export const ACTOR_KINDS = [
  'service',
  'team',
  'association',
  'institution',
  'careNetwork',
  'partnership',
  'authority',
  'company',
  'profession',
  'mention',
] as const

const WORDED: ReadonlySet<ActorField> = new Set(['name', 'nextStep', 'description'])
const LISTS: ReadonlySet<ActorField> = new Set(['sectors', 'territories', 'audiences'])

export function emptyForm(): ActorForm {
  return {
    name: '',
    kind: 'service',
    sectors: [],
    primarySector: '',
    seat: '',
    territories: [],
    audiences: [],
    website: '',
    nextStep: '',
    description: '',
  }
}

export function formOf(actor: ActorToCorrect): ActorForm {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  return {
    name: actor.name,
    kind: actor.kind,
    sectors: ids(actor.sectors),
    primarySector: actor.primarySector?.id ?? '',
    seat: actor.seat?.id ?? '',
    territories: ids(actor.territories),
    audiences: ids(actor.audiences),
    website: actor.website ?? '',
    nextStep: actor.nextStep ?? '',
    description: actor.description ?? '',
  }
}

/** A field as the API takes it: texts in the language they were written in, an emptied one as null (a wording as ''). */
function cellOf(form: ActorForm, field: ActorField, language: Language): Cell {
  const value = form[field]
  if (typeof value !== 'string') return [...value]
  const text = value.trim()
  if (WORDED.has(field)) return { [language]: text }
  return text === '' ? null : text
}

/** Only what differs from what the form started with. The order in which boxes were ticked is no difference. */
export function changedCells(before: ActorForm, after: ActorForm, language: Language): ActorCells {
  const said = (form: ActorForm, field: ActorField) => {
    const value = form[field]
    return typeof value === 'string' ? value.trim() : [...value].sort().join('|')
  }
  return Object.fromEntries(
    ACTOR_FIELDS.filter((field) => said(before, field) !== said(after, field)).map((field) => [
      field,
      cellOf(after, field, language),
    ]),
  )
}

/** Everything that was filled in, for an actor that is not there yet. */
export function filledCells(form: ActorForm, language: Language): ActorCells {
  return Object.fromEntries(
    ACTOR_FIELDS.filter((field) => form[field].length > 0).map((field) => [field, cellOf(form, field, language)]),
  )
}

/** What a person chose of two writings of a field: what stood there first, what somebody else wrote, what was proposed. */
export type Choice = 'was' | 'theirs' | 'yours'

/** What is sent again after a conflict: the proposal without the fields where the other writing stands. */
export function resolvedCells(
  proposed: ActorCells,
  conflicts: readonly EditConflict[],
  choices: ReadonlyMap<string, Choice>,
): ActorCells {
  const cells = new Map<string, Cell>(Object.entries(proposed))
  for (const conflict of conflicts) {
    const choice = choices.get(conflict.field)
    if (choice === 'theirs') cells.delete(conflict.field)
    if (choice === 'was') cells.set(conflict.field, asInput(conflict))
  }
  return Object.fromEntries(cells)
}

/** What a field held before, as the API takes it: words of closed lists are written another way there. */
function asInput({ field, was, theirs }: EditConflict): Cell {
  if (field === 'kind' && typeof was === 'string')
    return was.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (was === null && LISTS.has(field as ActorField)) return []
  if (!WORDED.has(field as ActorField)) return was
  // A wording is completed, not replaced: a language that was not there is emptied.
  const languages = typeof theirs === 'object' && theirs !== null && !Array.isArray(theirs) ? Object.keys(theirs) : []
  return { ...Object.fromEntries(languages.map((language) => [language, ''])), ...(was as object | null) }
}
