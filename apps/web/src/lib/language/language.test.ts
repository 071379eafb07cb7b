import { describe, expect, it } from 'vitest'
import { inLanguageOf, preferredLanguage, readLanguage } from './language.ts'

describe('the language of a visitor', () => {
  it('is the heaviest of the four that a browser asks for', () => {
    expect(preferredLanguage('en;q=0.5, nl-BE, fr;q=0.9')).toBe('nl')
  })
  it('is French when a browser asks for none of the four, or says nothing', () => {
    expect(preferredLanguage('pt-BR, it;q=0.8')).toBe('fr')
    expect(preferredLanguage(null)).toBe('fr')
  })
  it('is never one that was refused with a weight of zero', () => {
    expect(preferredLanguage('de;q=0, en;q=0.1')).toBe('en')
  })
  it('follows from one address to the next when the address asks for it, and only then', () => {
    const german = new URL('http://here/one/carte?lang=de&actor=a')
    expect(inLanguageOf(german, '/one/acteurs/b')).toBe('/one/acteurs/b?lang=de')
    expect(inLanguageOf(german, '/one/carte?vue=liste#ecart')).toBe('/one/carte?vue=liste&lang=de#ecart')
    expect(inLanguageOf(new URL('http://here/one/carte'), '/')).toBe('/')
  })
  it('is read from an address only when it is one of the four', () => {
    expect(readLanguage('de')).toBe('de')
    expect(readLanguage('it')).toBeUndefined()
  })
})
