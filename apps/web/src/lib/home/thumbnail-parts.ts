/** What the home page needs of graph-view: the picture as a file, without a canvas. */
export { pictureSvg } from '@maillage/graph-view'
