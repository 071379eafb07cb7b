import type { Language } from '@maillage/network-model'
import {
  figure,
  inputsTable,
  inputsText,
  joined,
  namesOf,
  sentencesOf,
  tableOf,
  wordOf,
  type Input,
  type Named,
  type Said,
  type Told,
} from './table.ts'

export interface SaturationTold extends Said {
  readonly actor: Named
  readonly level: string
  readonly indicators: readonly {
    readonly label: string
    readonly reading: string
  }[]
  readonly signalled: readonly Named[]
  readonly inputs: readonly Input[]
  readonly revision: number
  readonly [figure: string]: unknown
}

export function tablesOfSaturation(rows: readonly SaturationTold[], language: Language): Told {
  return {
    data: tableOf<SaturationTold>(language, rows, [
      ['actor', ({ actor }) => actor.name],
      ['level', ({ level }) => wordOf(language, 'level', level)],
      figure('since'),
      figure('ageDays'),
      figure('declaredBy'),
      figure('score'),
      figure('confidence'),
      figure('partly'),
      figure('contradiction'),
      figure('toConfirm'),
      figure('withheld'),
      ['indicators', ({ indicators }) => joined(indicators.map(({ label, reading }) => `${label} ${reading}`))],
      ['sentence', ({ sentence }) => sentence],
      ['reason', ({ reason }) => (reason === null ? null : wordOf(language, 'reason', reason))],
      ['signalled', ({ signalled }) => namesOf(signalled)],
      ['excluded', ({ excluded }) => sentencesOf(excluded)],
      ['inputs', ({ inputs }) => inputsText(inputs)],
      ['id', ({ actor }) => actor.id],
    ]),
    inputs: inputsTable(
      language,
      rows.flatMap(({ actor, inputs }) => inputs.map((input) => [actor.name, input] as const)),
    ),
    reading: [],
    revision: rows[0]?.revision ?? null,
    partition: null,
  }
}
