/** A sentence with one part between `<b>` and `</b>`, cut there: what comes before, what is read first, what follows. */
export function emphasised(sentence: string): readonly [string, string, string] {
  const [before = '', strong = '', after = ''] = sentence.split(/<\/?b>/)
  return [before, strong, after]
}
