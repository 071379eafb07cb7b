import { inLanguage, type Language, type Signal, type Status } from '@maillage/network-model'
import type { Projection } from './projection.ts'

export const THING_KINDS = ['initiative', 'concertation', 'action', 'finding', 'setting'] as const

/** What is drawn besides actors. */
export interface DrawnThing {
  readonly id: string
  readonly name: string
  readonly kind: (typeof THING_KINDS)[number]
  readonly status: Status
  readonly source: string
  readonly signal: Signal | null
  readonly note: string
  readonly within: string
}

export function drawnThings(projection: Projection, language: Language): readonly DrawnThing[] {
  const { network } = projection
  const source = (id: string) => projection.evidenceAbout(id)[0]?.source ?? ''
  return [
    ...network.initiatives.map((row): DrawnThing => ({
      id: row.id,
      name: inLanguage(row.name, language),
      kind: 'initiative',
      status: row.status,
      source: source(row.id),
      signal: null,
      note: row.validFrom ?? '',
      within: row.partOf ?? '',
    })),
    ...network.concertations.map((row): DrawnThing => ({
      id: row.id,
      name: inLanguage(row.name, language),
      kind: 'concertation',
      status: row.status,
      source: source(row.id),
      signal: null,
      note: row.heldOn ?? inLanguage(row.recurrence, language),
      within: row.initiative ?? '',
    })),
    ...network.settings.map((row): DrawnThing => ({
      id: row.id,
      name: inLanguage(row.name, language),
      kind: 'setting',
      status: 'existing',
      source: source(row.id),
      signal: null,
      note: '',
      within: '',
    })),
    ...network.actions.map((row): DrawnThing => ({
      id: row.id,
      name: inLanguage(row.name, language),
      kind: 'action',
      status: row.status,
      source: source(row.id),
      signal: null,
      note: row.code ?? '',
      within: row.setting ?? row.plan ?? '',
    })),
    ...network.findings.map((row): DrawnThing => ({
      id: row.id,
      name: inLanguage(row.name, language),
      kind: 'finding',
      status: 'existing',
      source: source(row.id),
      signal: row.signals,
      note: '',
      within: row.action ?? row.concertation ?? '',
    })),
  ]
}
