/** The pane of a card: brought by the page's `load` when something is chosen. */
export { default as CardPane } from '$lib/explorer/CardPane.svelte'
