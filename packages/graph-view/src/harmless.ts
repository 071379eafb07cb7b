/**
 * A text as it may stand in a picture: without control characters and without the invisible ones that turn its order
 * round or hide in it (bidirectional marks, zero-width spaces, soft hyphens). Imports refuse them; a picture does not
 * rely on that. Letters that are written from right to left stay, and so do the joiners that some scripts need.
 */
export function harmless(text: string): string {
  return text.replace(/[\t\n\r]+/gu, ' ').replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
}

/** A harmless text inside SVG, where it stays a text whatever it looks like. */
export function escapeText(text: string): string {
  return harmless(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
