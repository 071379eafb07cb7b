import { expect, test } from 'vitest'
import type { ActorMore } from '../questions/ask-actor-page.ts'
import { membershipIn, onlyNamed } from './testing/an-actor.ts'
import { inPage, structuredData } from './structured-data.ts'

const where = {
  address: 'http://127.0.0.1/net/acteurs/us',
  addressOf: ({ id }: { id: string }) => `http://127.0.0.1/net/acteurs/${id}`,
  fictional: null,
}
const more: ActorMore = {
  languages: ['fr', 'ar'],
  responded: 'yes',
  validFrom: null,
  validTo: null,
  seat: null,
  offers: [],
  evidence: [],
  memberOf: [],
  contacts: [
    { id: 'office', personal: false },
    { id: 'somebody', personal: true },
  ],
}

test('an actor of whom only the name is known is an organisation with a name and an address, and nothing else', () => {
  expect(structuredData(onlyNamed('Us'), null, where)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': where.address,
    name: 'Us',
    url: where.address,
  })
})

test('a mental-health team is a medical organisation, an authority one of government', () => {
  const typeOf = (kind: string, side: 'mentalHealth' | null) =>
    structuredData({ ...onlyNamed('Us'), kind, side }, null, where)['@type']
  expect([typeOf('team', 'mentalHealth'), typeOf('authority', null), typeOf('association', null)]).toEqual([
    'MedicalOrganization',
    'GovernmentOrganization',
    'NGO',
  ])
})

test('contacts of persons are left out, those of the service are told', () => {
  const actor = {
    ...onlyNamed('Us'),
    contacts: [
      { id: 'office', kind: 'email', value: 'office@example.org' },
      { id: 'somebody', kind: 'email', value: 'somebody@example.org' },
    ],
  }
  expect(structuredData(actor, more, where)['contactPoint']).toEqual([
    { '@type': 'ContactPoint', contactType: 'requests', email: 'office@example.org' },
  ])
})

test('whom it belongs to leads to their pages; how full it is is not told', () => {
  const actor = {
    ...onlyNamed('Us'),
    partOf: { id: 'whole', name: 'The whole' },
    memberOf: [membershipIn('net')],
    saturation: { ...onlyNamed('Us').saturation, level: 'saturated' as const, sentence: 'Complet.' },
  }
  const told = structuredData(actor, more, where)
  expect(told['parentOrganization']).toEqual({
    '@type': 'Organization',
    name: 'The whole',
    url: 'http://127.0.0.1/net/acteurs/whole',
  })
  expect(told['memberOf']).toHaveLength(1)
  expect(JSON.stringify(told)).not.toMatch(/saturat|complet/i)
})

test('no text ends the element that it stands in, and every text comes back as it was', () => {
  const name = '</script><script>alert(1)</script><!-- \u2028 & "x"'
  const text = inPage(structuredData(onlyNamed(name), null, where))
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect((JSON.parse(text) as { name: string }).name).toBe(name)
})
