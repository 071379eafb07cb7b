import { makeNetwork, type Network } from '@maillage/network-model'

/** Four actors whose load, ties and words tests write about; « Le Phare » is of the past. Lives on 2026-10-14. */
export function smallNetwork(): Network {
  return makeNetwork(
    {
      id: 'small',
      name: { fr: 'Petit réseau fictif' },
      languages: ['fr', 'nl'],
      fictional: true,
      referenceDate: '2026-10-14',
      collection: 'survey',
      partitions: [],
    },
    {
      sources: [{ id: 'minutes', name: { fr: 'Compte rendu fictif' }, kind: 'minutes' }],
      sectors: [
        { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
        { id: 'care', name: { fr: 'Soins' }, kind: 'sector' },
      ],
      territories: [{ id: 'town', name: { fr: 'La ville' }, kind: 'commune' }],
      audiences: [{ id: 'adults', name: { fr: 'Adultes' }, kind: 'population' }],
      actors: [
        { id: 'relais', name: { fr: 'Le Relais', nl: 'Het Relais' }, kind: 'service', sectors: ['housing'] },
        { id: 'clinic', name: { fr: 'La Clinique' }, kind: 'institution', sectors: ['care'] },
        { id: 'team', name: { fr: 'L’Équipe' }, kind: 'team', sectors: ['care'], website: 'https://team.example' },
        { id: 'phare', name: { fr: 'Le Phare' }, kind: 'service', sectors: ['housing'], status: 'past' },
      ],
      contacts: [
        { id: 'desk', actor: 'relais', kind: 'email', value: 'accueil@relais.example' },
        { id: 'somebody', actor: 'relais', kind: 'phone', value: '000', personal: true },
      ],
      offers: [{ id: 'beds', actor: 'clinic', name: { fr: 'Lits' } }],
      loads: [
        { id: 'members-load', actor: 'team', availability: 'closed', declaredAt: '2026-10-01', visibility: 'members' },
        { id: 'public-load', actor: 'clinic', availability: 'open', declaredAt: '2026-10-01', visibility: 'public' },
      ],
      collaborations: [
        { id: 'tie', between: ['relais', 'clinic'], level: 2, validFrom: '2020' },
        { id: 'over', between: ['relais', 'team'], status: 'past', validTo: '2024' },
      ],
      findings: [{ id: 'voiced', kind: 'constat', name: { fr: 'On attend trop.' }, about: ['relais'] }],
      statements: [
        { id: 'said', subject: 'team', relation: 'relays-to', wording: { fr: 'relaie vers' }, object: 'clinic' },
      ],
    },
  )
}
