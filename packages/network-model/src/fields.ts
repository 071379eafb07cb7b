import { z } from 'zod'
import type { TableName } from './table-names.ts'
import { LANGUAGES, type Language } from './words.ts'

/** An id knows what it is the id of: `Id<'actors'>` does not pass for `Id<'sectors'>`. */
export type Id<T extends TableName = TableName> = string & { readonly __idOf: T }

/** A text in one or more of the four languages. */
export type Wording = { readonly [L in Language]?: string | undefined }

/** An ISO date of full or reduced precision: `2011`, `2020-12` or `2024-09-20`. */
export type WorldDate = string & { readonly __worldDate: true }

/** How a column of a seed table is written and checked. */
export type Field =
  | { readonly kind: 'key' }
  | { readonly kind: 'ref'; readonly tables: readonly TableName[]; readonly required: boolean }
  | { readonly kind: 'refs'; readonly tables: readonly TableName[]; readonly min: number; readonly max: number }
  | {
      readonly kind: 'word'
      readonly words: readonly string[]
      readonly required: boolean
      /** What an empty cell says. */
      readonly fallback?: string
    }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'text'; readonly required: boolean }
  | { readonly kind: 'texts' }
  | { readonly kind: 'wording'; readonly required: boolean }
  | { readonly kind: 'date'; readonly required: boolean; /** No day may be told. */ readonly noDay?: boolean }
  | {
      readonly kind: 'number'
      readonly integer: boolean
      readonly min: number
      readonly max: number
      readonly required: boolean
    }
  | { readonly kind: 'flag'; readonly fallback: boolean }

const described = new WeakMap<z.ZodType, Field>()

function describe<S extends z.ZodType>(schema: S, field: Field): S {
  described.set(schema, field)
  return schema
}

/** The description of one column; throws for a schema that no constructor below made. */
export function fieldOf(schema: z.ZodType): Field {
  const field = described.get(schema)
  if (!field) throw new Error('a column of a table must be made by a constructor of fields.ts')
  return field
}

export const ID_PATTERN = /^[a-z0-9][a-z0-9._-]{0,119}$/
export const DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** True for a date that exists: 2023-02-29 does not. */
export function isWorldDate(text: string): text is WorldDate {
  if (!DATE_PATTERN.test(text)) return false
  if (text.length < 10) return true
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Control characters break files and terminals; bidirectional and zero-width ones disguise names. */
export const FORBIDDEN_CHARACTERS = /(?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}]/u
const MAX_TEXT = 20_000
const MONTH_LENGTH = 'YYYY-MM'.length

const aText = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .refine((text) => !FORBIDDEN_CHARACTERS.test(text), 'a control or invisible character')
const anId = z.string().regex(ID_PATTERN)
const aDate = z.string().refine(isWorldDate, 'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD') as unknown as z.ZodType<
  WorldDate,
  string
>
const idOf = <T extends TableName>(): z.ZodType<Id<T>, string> => anId as unknown as z.ZodType<Id<T>, string>

export const key = <T extends TableName>(_table: T) => describe(idOf<T>().clone(), { kind: 'key' })
export const ref = <T extends TableName>(...tables: T[]) =>
  describe(idOf<T>().nullable().default(null), { kind: 'ref', tables, required: false })
export const mustRef = <T extends TableName>(...tables: T[]) =>
  describe(
    idOf<T>().refine(() => true),
    { kind: 'ref', tables, required: true },
  )
export const refs = <T extends TableName>(...tables: T[]) =>
  describe(z.array(idOf<T>()).readonly().default([]), { kind: 'refs', tables, min: 0, max: 500 })
/** Exactly two different ids. */
export const pair = <T extends TableName>(...tables: T[]) =>
  describe(z.array(idOf<T>()).length(2).readonly(), { kind: 'refs', tables, min: 2, max: 2 })
export const word = <const W extends readonly [string, ...string[]]>(words: W) =>
  describe(z.enum(words).nullable().default(null), { kind: 'word', words, required: false })
export const mustWord = <const W extends readonly [string, ...string[]]>(words: W) =>
  describe(
    z.enum(words).refine(() => true),
    { kind: 'word', words, required: true },
  )
/** A word with a value when the cell is empty. */
export const wordOr = <const W extends readonly [string, ...string[]]>(words: W, fallback: W[number]) =>
  describe(z.enum(words).default(fallback as never), { kind: 'word', words, required: false, fallback })
export const words = <const W extends readonly [string, ...string[]]>(list: W) =>
  describe(z.array(z.enum(list)).readonly().default([]), { kind: 'words', words: list })
export const text = () => describe(aText.nullable().default(null), { kind: 'text', required: false })
export const mustText = () =>
  describe(
    aText.refine(() => true),
    { kind: 'text', required: true },
  )
export const texts = () => describe(z.array(aText).readonly().default([]), { kind: 'texts' })
const aWording = z.partialRecord(z.enum(LANGUAGES), aText).readonly() as unknown as z.ZodType<
  Wording,
  Record<string, string>
>
export const wording = () => describe(aWording.default({}), { kind: 'wording', required: false })
export const mustWording = () =>
  describe(
    aWording.refine((w) => Object.keys(w).length > 0),
    { kind: 'wording', required: true },
  )
export const date = () => describe(aDate.nullable().default(null), { kind: 'date', required: false })
export const mustDate = () =>
  describe(
    aDate.refine(() => true),
    { kind: 'date', required: true },
  )
/** A month, or a year, and never a day: what must not tell who was where. */
export const month = () =>
  describe(
    aDate.refine((value) => value.length <= MONTH_LENGTH, 'a month: YYYY or YYYY-MM'),
    { kind: 'date', required: true, noDay: true },
  )

interface Range {
  readonly min?: number
  readonly max?: number
}
const ranged = ({ min = -1e12, max = 1e12 }: Range) => z.number().min(min).max(max)
export const number = (range: Range = {}) =>
  describe(ranged(range).nullable().default(null), {
    kind: 'number',
    integer: false,
    required: false,
    min: range.min ?? -1e12,
    max: range.max ?? 1e12,
  })
export const integer = (range: Range = {}) =>
  describe(ranged(range).int().nullable().default(null), {
    kind: 'number',
    integer: true,
    required: false,
    min: range.min ?? -1e12,
    max: range.max ?? 1e12,
  })
export const flag = (fallback = false) => describe(z.boolean().default(fallback), { kind: 'flag', fallback })
