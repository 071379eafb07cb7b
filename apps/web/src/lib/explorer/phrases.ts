/** Sentences with a name for the address: their key, numbered from the second of the same key on. */
export function phrasesOf<Sentence extends { readonly key: string }>(
  sentences: readonly Sentence[],
): readonly (Sentence & { readonly phrase: string })[] {
  const seen = new Map<string, number>()
  return sentences.map((sentence) => {
    const times = (seen.get(sentence.key) ?? 0) + 1
    seen.set(sentence.key, times)
    return { ...sentence, phrase: times === 1 ? sentence.key : `${sentence.key}.${String(times)}` }
  })
}
