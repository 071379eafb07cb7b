/** The two lists: brought by the page's `load`, so that they are in the first HTML and not in the first screen of the map. */
export { default as ActorList } from './ActorList.svelte'
export { default as TieList } from './TieList.svelte'
