/** A sentence cut where its first number stands with the word it counts: what comes before, what is read first, what follows. */
export function loudPart(sentence: string): readonly [string, string, string] {
  const found =
    /\d+(?:[\u202f\u00a0,.]?\d+)*(?:[\s\u202f\u00a0]?%|[\s\u00a0](?!\p{L}’|(?:sur|sont|ont|est|van|von|and|und|sich|zich|are|were|der|die|het)\b)\p{L}[\p{L}’'-]{2,})?/u.exec(
      sentence,
    )
  if (!found) return ['', '', sentence]
  const end = found.index + found[0].length
  return [sentence.slice(0, found.index), found[0], sentence.slice(end)]
}
