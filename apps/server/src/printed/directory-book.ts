import type { Language } from '@maillage/network-model'

export type LevelShown = 'available' | 'strained' | 'saturated' | 'unknown'

/** What is printed of one actor. */
export interface BookEntry {
  readonly id: string
  readonly name: string
  /** Kind, and what is planned. */
  readonly about: string
  readonly level: LevelShown
  readonly load: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
}

export interface BookSector {
  readonly name: string
  readonly entries: readonly BookEntry[]
}

/** Those of one commune, with those of elsewhere who come there too: their entry stands under their own commune. */
export interface BookGroup {
  readonly name: string
  readonly count: string
  readonly sectors: readonly BookSector[]
  readonly also: readonly { readonly id: string; readonly name: string }[]
}

/** A directory to be set as pages: plain data, so that it travels to a thread. */
export interface DirectoryBook {
  readonly language: Language
  /** Letters of 16 points and more, one column. */
  readonly large: boolean
  readonly title: string
  readonly subtitle: string
  readonly about: readonly string[]
  /** « Réseau fictif », on every page; undefined for a real network. */
  readonly fictional: string | undefined
  /** Network and day, at the foot of every page. */
  readonly foot: string
  /** Where the same selection is found online. */
  readonly address: string
  readonly groups: readonly BookGroup[]
  /** What is said where there is nobody. */
  readonly nobody: string
}

export type BookMessage =
  { readonly chunk: Uint8Array } | { readonly done: { readonly pages: number } } | { readonly failed: string }
