import { makeNetwork, type Network } from '@maillage/network-model'
import type { Visibility } from '../policy.ts'

/** A word that stands in one cell only, and nowhere else in the world. */
export const MARKERS = {
  memberLoad: ['zzdeclareur', 'zzperiode', 'zz-load-for-members'],
  memberLoadWords: ['zzmot-de-charge'],
  hiddenLoad: ['zzcache-declareur', 'zz-load-hidden'],
  contact: ['zzpersonne@exemple.test', 'zz-contact'],
  contactWords: ['zzmot-de-contact'],
  collaboration: ['zzbut', 'zz-tie'],
  collaborationWords: ['zzmot-de-lien', 'zz-claim'],
  statement: ['zzrelation', 'zzverbe', 'zz-statement'],
  statementWords: ['zzmot-d-enonce'],
  finding: ['zzconstat', 'zztheme', 'zznature', 'zzvoix', 'zz-finding'],
  findingWords: ['zzmot-de-constat'],
  membership: ['zz-role-membre', 'zz-membership'],
  involvement: ['zz-role-part', 'zz-involvement'],
  unmetNeed: ['zz-unmet', '1987-03'],
  unmetNeedWords: ['zzmot-de-recherche'],
} as const
/** Numbers that stand in one cell only. */
export const NUMBERS = [471_101, 471_102, 471_103, 471_104, 471_105] as const

/** What each of them is told under. */
export const TOLD_UNDER: Readonly<Record<keyof typeof MARKERS, Visibility>> = {
  memberLoad: 'members',
  memberLoadWords: 'members',
  hiddenLoad: 'hidden',
  contact: 'personal',
  contactWords: 'personal',
  collaboration: 'hidden',
  collaborationWords: 'hidden',
  statement: 'hidden',
  statementWords: 'hidden',
  finding: 'hidden',
  findingWords: 'hidden',
  membership: 'hidden',
  involvement: 'hidden',
  unmetNeed: 'unmet',
  unmetNeedWords: 'unmet',
}

const SECRET = /^zz-/

/** A small network in which every kind of row that may be kept from somebody is there once, under its own words. */
export function withSecrets(): Network {
  const [active, places, queue, inflow, hidden] = NUMBERS
  const words = (id: string, about: string, quote: string) => ({
    id,
    about,
    source: 'doc',
    quote,
    note: `${quote}-note`,
    locator: `${quote}-lieu`,
    basis: 'stated' as const,
  })
  const contest = (about: string, hide: boolean) => ({
    id: `zz-contest-${about}`,
    about,
    by: 'clinic',
    on: '2026-03-01',
    hidden: hide,
  })
  return makeNetwork(
    { id: 'small', name: { fr: 'Petit' }, languages: ['fr'], collection: 'survey', referenceDate: '2026-06-01' },
    {
      sources: [{ id: 'doc', name: { fr: 'Document' }, kind: 'report' }],
      sectors: [
        { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
        { id: 'health', name: { fr: 'Santé' }, kind: 'sector' },
      ],
      needs: [{ id: 'roof', name: { fr: 'Dormir à l’abri' }, pictogram: 'roof' }],
      unmetNeeds: [{ id: 'zz-unmet', need: 'roof', reason: 'none-found', month: '1987-03' }],
      actors: [
        { id: 'shelter', name: { fr: 'Abri' }, kind: 'service', sectors: ['housing'], responded: 'yes' },
        { id: 'clinic', name: { fr: 'Clinique' }, kind: 'service', sectors: ['health'], responded: 'yes' },
        { id: 'house', name: { fr: 'Maison' }, kind: 'partnership', sectors: ['housing'], responded: 'no' },
      ],
      contacts: [
        { id: 'desk', actor: 'shelter', kind: 'phone', value: '010 00 00 00' },
        { id: 'zz-contact', actor: 'shelter', kind: 'email', value: 'zzpersonne@exemple.test', personal: true },
      ],
      loads: [
        { id: 'told', actor: 'clinic', availability: 'open', declaredAt: '2026-05-20', visibility: 'public' },
        {
          id: 'zz-load-for-members',
          actor: 'shelter',
          availability: 'waiting-list',
          active,
          places,
          queue,
          inflow,
          period: 'zzperiode',
          declaredAt: '2026-05-21',
          declaredBy: 'zzdeclareur',
        },
        {
          id: 'zz-load-hidden',
          actor: 'house',
          availability: 'closed',
          active: hidden,
          declaredAt: '2026-05-21',
          declaredBy: 'zzcache-declareur',
          visibility: 'public',
        },
      ],
      initiatives: [{ id: 'plan', name: { fr: 'Plan' }, kind: 'plan' }],
      concertations: [{ id: 'meeting', name: { fr: 'Rencontre' }, heldOn: '2026-02-01' }],
      actions: [{ id: 'action', name: { fr: 'Action' }, plan: 'plan' }],
      collaborations: [
        { id: 'known', between: ['clinic', 'house'], purpose: { fr: 'suivi' } },
        { id: 'zz-tie', between: ['shelter', 'clinic'], purpose: { fr: 'zzbut' }, level: 2 },
      ],
      claims: [{ id: 'zz-claim', about: 'zz-tie', by: 'shelter', says: 'said', on: '2026-02-01' }],
      memberships: [{ id: 'zz-membership', actor: 'shelter', in: 'house', role: 'zz-role-membre' }],
      involvements: [{ id: 'zz-involvement', actor: 'shelter', in: 'plan', role: 'zz-role-part' }],
      findings: [
        {
          id: 'zz-finding',
          kind: 'constat',
          nature: 'zznature',
          name: { fr: 'zzconstat' },
          theme: { fr: 'zztheme' },
          concertation: 'meeting',
          voicedBy: 'zzvoix',
          signals: 'saturation',
          about: ['shelter', 'action'],
        },
        {
          id: 'below',
          kind: 'constat',
          name: { fr: 'Suite' },
          parent: 'zz-finding',
          signals: 'gap',
          about: ['clinic'],
        },
      ],
      statements: [
        {
          id: 'zz-statement',
          subject: 'shelter',
          relation: 'zzrelation',
          wording: { fr: 'zzverbe' },
          object: 'clinic',
        },
      ],
      contests: [
        contest('zz-load-hidden', true),
        contest('zz-tie', true),
        contest('zz-membership', true),
        contest('zz-involvement', true),
        contest('zz-finding', true),
        contest('zz-statement', true),
      ],
      evidence: [
        words('zz-e-load', 'zz-load-for-members', 'zzmot-de-charge'),
        words('zz-e-contact', 'zz-contact', 'zzmot-de-contact'),
        words('zz-e-tie', 'zz-tie', 'zzmot-de-lien'),
        words('zz-e-statement', 'zz-statement', 'zzmot-d-enonce'),
        words('zz-e-finding', 'zz-finding', 'zzmot-de-constat'),
        words('zz-e-unmet', 'zz-unmet', 'zzmot-de-recherche'),
        words('e-actor', 'shelter', 'mot public'),
      ],
    },
  )
}

/** The same network as if nothing secret had ever been written; that a declaration for members exists stays known. */
export function withoutSecrets(): Network {
  const network = withSecrets()
  const without = Object.fromEntries(
    Object.entries(network).map(([name, rows]) => [
      name,
      Array.isArray(rows)
        ? (rows as { readonly id: string }[]).filter(({ id }) => !SECRET.test(id))
        : (rows as unknown),
    ]),
  ) as unknown as Network
  const [load] = network.loads.filter(({ id }) => id === 'zz-load-for-members')
  if (!load) throw new Error('the network has no declaration for members')
  return {
    ...without,
    loads: [...without.loads, { ...load, active: 1, places: 2, queue: 3, inflow: 4, period: null, declaredBy: null }],
    findings: without.findings.map((finding) => ({ ...finding, parent: null })),
  }
}
