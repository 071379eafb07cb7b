import type { Named } from '$lib/questions/words.ts'

/** A gesture that needs a form or a confirmation. */
export type Asked =
  | { readonly kind: 'correct'; readonly actor: Named }
  | { readonly kind: 'add' }
  | { readonly kind: 'propose'; readonly actor: Named }
  | { readonly kind: 'retire'; readonly actor: Named }
  | { readonly kind: 'erase'; readonly actor: Named; readonly contact: string; readonly value: string }
  | { readonly kind: 'confirm'; readonly collaboration: string; readonly by: Named; readonly other: Named }
  | { readonly kind: 'end'; readonly collaboration: string; readonly between: readonly Named[] }
  | {
      readonly kind: 'contest'
      /** Id of the collaboration, load, statement or finding. */
      readonly about: string
      /** The card it stands on. */
      readonly on: Named
      readonly name: string
      /** Who may deny it in its own name. */
      readonly sides: readonly Named[]
      /** It stands further down the card: that it is saved is told there. */
      readonly below: boolean
    }
