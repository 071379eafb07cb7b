import { getContext, setContext } from 'svelte'

const KEY = Symbol('section level')

/** Headings of a card's sections: under an h1 on a page of its own, under an h2 beside the map. */
export function provideSectionLevel(level: 'h2' | 'h3'): void {
  setContext(KEY, level)
}

export function sectionLevel(): 'h2' | 'h3' {
  return getContext<'h2' | 'h3' | undefined>(KEY) ?? 'h3'
}
