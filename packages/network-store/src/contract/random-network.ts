import fc from 'fast-check'
import {
  columnsOf,
  LANGUAGES,
  makeNetwork,
  TABLE_NAMES,
  type Field,
  type Network,
  type RowInput,
  type TableName,
} from '@maillage/network-model'

type Ids = Readonly<Record<TableName, readonly string[]>>

/** Signs that have broken a store before: quotes of two languages, backslashes, emoji, right-to-left, dollar and braces. */
const SIGNS = [
  'a',
  'é',
  'œ',
  'ß',
  '’',
  '"',
  "'",
  '\\',
  '`',
  '$',
  '{',
  '}',
  ' ',
  '\n',
  '\u202f',
  '😀',
  'ب',
  '-',
  '0',
  '=',
  '·',
]
const aText = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''))
const aDate = fc.constantFrom('2011', '2020-12', '2024-02-29', '2026-11-22')
const aWording = (required: boolean) =>
  fc
    .uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: required ? 1 : 0, maxLength: 4 })
    .chain((languages) =>
      fc
        .tuple(...languages.map(() => aText))
        .map((texts) => Object.fromEntries(languages.map((language, index) => [language, texts[index]]))),
    )
const orNull = <T>(required: boolean, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  required ? arbitrary : fc.option(arbitrary, { nil: null })

function aNumber({ integer, min, max }: Extract<Field, { kind: 'number' }>): fc.Arbitrary<number> {
  const least = Math.max(min, -1_000_000)
  const most = Math.min(max, 1_000_000)
  if (integer) return fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
  return fc.double({ min: least, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value))
}

/** A cell; undefined leaves the column out. Ids are drawn from the rows that the network will have. */
function aCell(field: Field, ids: Ids): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'key':
      return fc.constant(undefined)
    case 'ref': {
      const targets = field.tables.flatMap((table) => ids[table])
      return targets.length === 0 ? fc.constant(null) : orNull(field.required, fc.constantFrom(...targets))
    }
    case 'refs': {
      const targets = field.tables.flatMap((table) => ids[table])
      const most = Math.min(field.max, 4, targets.length)
      return most === 0
        ? fc.constant([])
        : fc.uniqueArray(fc.constantFrom(...targets), { minLength: Math.min(field.min, most), maxLength: most })
    }
    case 'word':
      // A word that may be left out has a fallback or is null: left out, it is whichever the model says.
      return field.required
        ? fc.constantFrom(...field.words)
        : fc.option(fc.constantFrom(...field.words), { nil: undefined })
    case 'words':
      return fc.uniqueArray(fc.constantFrom(...field.words), { maxLength: 3 })
    case 'text':
      return orNull(field.required, aText)
    case 'texts':
      return fc.array(aText, { maxLength: 3 })
    case 'wording':
      return aWording(field.required)
    case 'date':
      return orNull(field.required, field.noDay ? aDate.map((date) => date.slice(0, 7)) : aDate)
    case 'number':
      return orNull(field.required, aNumber(field))
    case 'flag':
      return fc.boolean()
  }
}

function aRow(table: TableName, id: string, ids: Ids): fc.Arbitrary<RowInput<TableName>> {
  const cells = Object.fromEntries(columnsOf(table).map(({ name, field }) => [name, aCell(field, ids)]))
  return fc.record(cells).map((row) => ({
    ...Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== undefined)),
    id,
  }))
}

/** At least two rows of every table, so that every column of ids finds something to refer to. Ids do not come in order. */
function aRandomNetwork(id: string): fc.Arbitrary<Network> {
  return fc
    .record(
      Object.fromEntries(TABLE_NAMES.map((table) => [table, fc.integer({ min: 2, max: 5 })])) as Record<
        TableName,
        fc.Arbitrary<number>
      >,
    )
    .chain((sizes) => {
      const ids = Object.fromEntries(
        TABLE_NAMES.map((table) => [
          table,
          Array.from({ length: sizes[table] }, (_, index) => `${table.toLowerCase()}-${String((index * 7) % 10)}`),
        ]),
      ) as unknown as Ids
      const tables = fc.record(
        Object.fromEntries(
          TABLE_NAMES.map((table) => [table, fc.tuple(...ids[table].map((key) => aRow(table, key, ids)))]),
        ),
      )
      const header = fc.record({
        name: aWording(true),
        description: aWording(false),
        fictional: fc.boolean(),
        referenceDate: fc.option(aDate, { nil: null }),
        licence: fc.option(aText, { nil: null }),
        sides: fc.array(fc.constantFrom('social', 'mental-health', 'both', 'neither'), {
          minLength: sizes.sectors,
          maxLength: sizes.sectors,
        }),
        noted: fc.boolean(),
      })
      return fc.tuple(header, tables).map(([{ sides, noted, ...said }, rows]) =>
        makeNetwork(
          {
            id,
            languages: ['fr', 'nl'],
            collection: 'survey',
            partitions: [
              {
                id: 'two-sides',
                name: { fr: 'Deux côtés' },
                sides: Object.fromEntries(ids.sectors.map((sector, index) => [sector, sides[index]])),
                ...(noted ? { note: { fr: 'Choix de la coordination' } } : {}),
              },
              { id: 'another', name: { fr: 'Autre' }, sides: {} },
            ],
            ...said,
          } as Parameters<typeof makeNetwork>[0],
          rows as Parameters<typeof makeNetwork>[1],
        ),
      )
    })
}

/** Some random networks: the same ones for the same seed. */
export function randomNetworks(id: string, seed: number, count: number): readonly Network[] {
  return fc.sample(aRandomNetwork(id), { seed, numRuns: count })
}
