/** The one door of this package: what may import what, and why not. The tests beside it hold the workspace to it. */
export { ARROWS, type Arrow } from './arrows.ts'
