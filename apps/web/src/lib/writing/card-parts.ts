/** What cards and the map show to who may write: it needs a script, and comes right after the first picture. */
export { default as ActMenu } from './ActMenu.svelte'
export { default as AddActorButton } from './AddActorButton.svelte'
export { default as CollaborationMenu } from './CollaborationMenu.svelte'
export { default as ContestMenu } from './ContestMenu.svelte'
export { default as CorrectLine } from './CorrectLine.svelte'
export { default as DeclareLoad } from './DeclareLoad.svelte'
export { default as SavedLine } from './SavedLine.svelte'
