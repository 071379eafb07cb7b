import type { LIGHT } from './colours-light.ts'

/** The name of a colour: a mark plain; `-soft` the ground under ink, `-on` text on it, `-text` the colour as text. */
export type ColourName = keyof typeof LIGHT

/** Every colour of a theme, as hexadecimal. */
export type Palette = Readonly<Record<ColourName, string>>
