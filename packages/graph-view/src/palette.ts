import type { Palette } from './colour-names.ts'
import { DARK } from './colours-dark.ts'
import { LIGHT } from './colours-light.ts'

/**
 * Colours as data. The canvas reads hexadecimal values: it parses neither `oklch()` nor `var()`.
 * Plain name: a mark. `-soft`: the ground under ink. `-on`: text on the colour. `-text`: the colour as text.
 */
export const THEMES = ['light', 'dark', 'print'] as const
export type Theme = (typeof THEMES)[number]

/** The light marks on white paper with black ink. */
const PRINT: Palette = {
  ...LIGHT,
  paper: '#ffffff',
  'paper-raised': '#ffffff',
  'paper-sunk': '#ffffff',
  ink: '#000000',
  'ink-muted': '#2b2b2b',
  'ink-faint': '#4a4a4a',
  line: '#8c8c8c',
  'line-strong': '#555555',
}

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK, print: PRINT }

/** Social sectors, mental health sectors, general health (both sides), then what has no side. */
export const SECTOR_SLOTS = [
  'social-1',
  'social-2',
  'social-3',
  'social-4',
  'social-5',
  'social-6',
  'mental-1',
  'mental-2',
  'mental-3',
  'mental-4',
  'mental-5',
  'mental-6',
  'health-1',
  'health-2',
  'health-3',
  'authority',
  'sector-unknown',
] as const
export type SectorSlot = (typeof SECTOR_SLOTS)[number]

/** The humanist stack of the map; a self-hosted face may be put in front of it. */
export const MAP_FONT =
  '"Source Sans 3 Variable", Seravek, "Segoe UI", "Noto Sans", Ubuntu, Calibri, system-ui, "Helvetica Neue", Arial, sans-serif'

/** Diameters of the five steps of size, in pixels. */
export const SIZE_STEPS = [11, 19, 27, 35, 44] as const
