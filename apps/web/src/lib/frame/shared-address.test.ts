import { expect, it } from 'vitest'
import { sharedAddress } from './shared-address.ts'

it('an address that is passed on does not say who asked, and is otherwise the same', () => {
  expect(sharedAddress(new URL('http://here/one/partenaires?besoin=b&depuis=me&public=a~c'))).toBe(
    'http://here/one/partenaires?besoin=b&public=a%7Ec',
  )
  expect(sharedAddress(new URL('http://here/one/carte?public=a~c#ecart'))).toBe(
    'http://here/one/carte?public=a~c#ecart',
  )
})
