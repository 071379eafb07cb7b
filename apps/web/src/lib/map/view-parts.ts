/** What the page itself needs of graph-view: the canvas, its colours, and the picture for paper. The places are the worker's business. */
export { createView, dressPicture, loadLook, movedPicture, pictureSvg } from '@maillage/graph-view'
