export interface SentencePart {
  readonly text: string
  /** Whom the text names. */
  readonly id: string | null
}

/** A sentence cut where it names somebody, so that the names can lead to the map; longer names are found first. */
export function linkedNames(
  sentence: string,
  names: readonly string[],
  ids: readonly string[],
): readonly SentencePart[] {
  const known = ids
    .map((id, place) => ({ id, name: names[place] ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length)
  let parts: readonly SentencePart[] = [{ text: sentence, id: null }]
  for (const { id, name } of known) {
    parts = parts.flatMap((part) => {
      const at = part.id === null ? part.text.indexOf(name) : -1
      if (at < 0) return [part]
      return [
        { text: part.text.slice(0, at), id: null },
        { text: name, id },
        { text: part.text.slice(at + name.length), id: null },
      ].filter(({ text }) => text !== '')
    })
  }
  return parts
}
