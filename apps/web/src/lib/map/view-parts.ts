/** What the page itself needs of graph-view: the canvas and its colours. The places are the worker's business. */
export { createView, dressPicture } from '@maillage/graph-view'
