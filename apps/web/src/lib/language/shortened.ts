const LONGEST = 80

/** Words of an address as they are repeated on a screen: never longer than 80 signs. */
export function shortened(text: string): string {
  const signs = Array.from(text)
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text
}
