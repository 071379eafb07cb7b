const STORED = 'maillage.keys'

/** Single-character keys can be switched off (WCAG 2.1.4); the choice stays in this browser. */
export function areKeysOn(): boolean {
  return localStorage.getItem(STORED) !== 'off'
}

export function switchKeys(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off')
}
