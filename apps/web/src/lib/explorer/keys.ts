const STORED = 'maillage.keys'
/** A browser may refuse to keep the choice: then it lasts for this visit. */
let chosen: boolean | undefined

/** Single-character keys can be switched off (WCAG 2.1.4); the choice stays in this browser. */
export function areKeysOn(): boolean {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

export function switchKeys(on: boolean): void {
  chosen = on
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off')
  } catch (cause) {
    console.info('the choice of keys lasts for this visit', cause)
  }
}
