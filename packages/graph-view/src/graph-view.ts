/** The one door of this package: a network in columns goes in, a picture comes out. No page framework. */
export * from './drawn.ts'
export * from './marks.ts'
export { MAP_FONT, PALETTES, SECTOR_SLOTS, SIZE_STEPS, THEMES, type ColourName, type Palette, type SectorSlot, type Theme } from './palette.ts'
export * from './view-promise.ts'
