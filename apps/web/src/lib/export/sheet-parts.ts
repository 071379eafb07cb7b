/** What a file of the map needs of graph-view; fetched when the first one is asked for. */
export { canvasMeasure, legendOf, sheetSvg } from '@maillage/graph-view'
