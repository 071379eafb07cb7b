import type { Css, StylesheetStyle } from 'cytoscape'

export const rule = (selector: string, style: Css.Node | Css.Edge | Css.Core): StylesheetStyle => ({ selector, style })
