import type { NetworkColumns } from '@maillage/network-model'
import type { Drawn, DrawOptions, Picture, RegardName } from './drawn.ts'
import { elementsOf } from './elements-of.ts'
import { harmlessColumns } from './harmless-columns.ts'
import { legendAmong, legendOf } from './legend.ts'
import type { Theme } from './palette.ts'
import { cutPointsPicture } from './regards/cut-points.ts'
import { documentsPicture } from './regards/documents.ts'
import { functionsPicture } from './regards/functions.ts'
import { gapsPicture } from './regards/gaps.ts'
import { saturationPicture } from './regards/saturation.ts'
import { sectorsPicture } from './regards/sectors.ts'
import { twoShoresPicture } from './regards/two-shores.ts'
import { stylesheetOf } from './stylesheet.ts'
import { titleFacts } from './title-facts.ts'

type Placing = (columns: NetworkColumns, options: DrawOptions) => Picture

/** How each regard places its marks; one that has no places of its own is seen on those of Secteurs. */
const PLACINGS: Readonly<Partial<Record<RegardName, Placing>>> = {
  documents: documentsPicture,
  sectors: sectorsPicture,
  saturation: saturationPicture,
  'cut-points': cutPointsPicture,
  'two-shores': twoShoresPicture,
  gaps: gapsPicture,
  functions: functionsPicture,
}

/** The places of a regard: the slow part, pure, fit for a worker. Deterministic for the same columns, size and measure. */
export function placeRegard(columns: NetworkColumns, options: DrawOptions): Picture {
  return (PLACINGS[options.regard] ?? sectorsPicture)(harmlessColumns(columns), options)
}

/** A placed picture in the colours of a theme, with its legend and numbers: quick, and it moves nothing. */
export function dressPicture(columns: NetworkColumns, picture: Picture, theme: Theme, font?: string): Drawn {
  return {
    regard: picture.regard,
    theme,
    size: picture.size,
    picture,
    elements: elementsOf(picture),
    stylesheet: stylesheetOf(picture, theme, font),
    backdrop: picture.backdrop,
    legend: legendOf(picture, theme),
    legendAmong: (ids) => legendAmong(picture, theme, ids),
    facts: titleFacts(columns, picture),
  }
}

/** Columns in, a drawn regard out. */
export function drawRegard(columns: NetworkColumns, options: DrawOptions): Drawn {
  return dressPicture(columns, placeRegard(columns, options), options.theme)
}
