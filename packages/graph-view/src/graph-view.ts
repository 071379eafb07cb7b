/** The one door of this package: a network in columns goes in, a picture comes out. No page framework. */
export * from './drawn.ts'
export * from './marks.ts'
export {
  MAP_FONT,
  PALETTES,
  SECTOR_SLOTS,
  SIZE_STEPS,
  THEMES,
  type ColourName,
  type Palette,
  type SectorSlot,
  type Theme,
} from './palette.ts'
export * from './view-promise.ts'
export { backdropSvg, discNamesSvg } from './backdrop-svg.ts'
export { drawRegard, dressPicture, placeRegard } from './draw-regard.ts'
export { legendOf, lineMarkSvg, markSvg } from './legend.ts'
export { averageMeasure, canvasMeasure } from './measure.ts'
export { pictureSvg, type SvgOptions } from './picture-svg.ts'
export { sectorColours, slotOfActor, slotOfSide } from './sector-colours.ts'
export { createView, idOf, viewsAlive } from './view.ts'
