import { fileURLToPath } from 'node:url'
import type { Network, Row } from '@maillage/network-model'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSeedFolder } from '../seed-folder/read-seed-folder.ts'

let network: Network

beforeAll(async () => {
  const reading = await readSeedFolder(
    fileURLToPath(new URL('../../../../graph-seeds/belgique-sante-mentale', import.meta.url)),
  )
  if (!reading.network) throw new Error('the folder is not a network')
  network = reading.network
})

function evidenceOf(id: string): readonly Row<'evidence'>[] {
  return network.evidence.filter(({ about }) => about === id)
}

describe('what the documents signal, by the reading rule of the README', () => {
  const SATURATION = /saturé|augment\p{L}*(?:\s\S+){0,6}?\s(?:capacités|demandes)\b/iu
  const GAP = /convention|partenariat|\bliens\b|articulation|concertation|collaboration/i
  const NEED = /\bbesoin de\b|\bengager\b/i
  const idsSignalling = (signal: string, fromActions: boolean) =>
    network.findings.filter((row) => row.signals === signal && (row.action !== null) === fromActions)
  const codes = (signal: string) =>
    idsSignalling(signal, true).map(({ action }) => network.actions.find(({ id }) => id === action)?.code)

  test('eight gaps and five saturations, seven and four of them in actions', () => {
    expect(idsSignalling('gap', false).map(({ id }) => id)).toEqual(['exp-reseau'])
    expect(codes('gap')).toEqual(['3.1', '3.5', '3.8', '3.10', '3.15', '3.16', '3.26'])
    expect(idsSignalling('saturation', false).map(({ id }) => id)).toEqual(['exp-thematiques-theme-4'])
    expect(codes('saturation')).toEqual(['3.7', '3.12', '3.14', '3.25'])
  })

  test('the rule catches these actions and no other', () => {
    const ownObjective = (id: string, objective: string) =>
      evidenceOf(id).some(({ field, note }) => field === 'objective' && note === null) ? objective : ''
    const caught = (rule: RegExp, withObjective: boolean) =>
      network.actions
        .filter(
          ({ id, name, objective }) =>
            rule.test(name.fr ?? '') || (withObjective && rule.test(ownObjective(id, objective.fr ?? ''))),
        )
        .map(({ code }) => code)
    expect(caught(SATURATION, true)).toEqual(codes('saturation'))
    expect(caught(GAP, false)).toEqual(codes('gap'))
    expect(caught(NEED, false)).toEqual(codes('need'))
  })

  test('the rule catches these of the 35; the one inside action 3.7 does not count twice', () => {
    const expectations = network.findings.filter(({ action }) => action === null)
    const caught = (rule: RegExp) => expectations.filter(({ name }) => rule.test(name.fr ?? '')).map(({ id }) => id)
    expect(caught(SATURATION)).toEqual(['exp-thematiques-theme-4', 'exp-004-demandes-soin'])
    expect(network.findings.find(({ id }) => id === 'exp-004-demandes-soin')).toMatchObject({ signals: 'none' })
    expect(caught(NEED)).toEqual(idsSignalling('need', false).map(({ id }) => id))
    const asking = expectations.filter(({ kind, name }) => kind === 'attente' && GAP.test(name.fr ?? ''))
    expect(asking.map(({ id }) => id)).toEqual(['exp-reseau'])
  })

  test('each is tied to whom it speaks of, and its reading is marked inferred', () => {
    for (const { id, about, signals } of network.findings.filter((row) => row.signals !== 'none')) {
      expect(
        about.some((target) => /^(act|sec|aud)-/.test(target)),
        id,
      ).toBe(true)
      expect(evidenceOf(id).filter(({ field }) => field === 'signals')).toMatchObject([
        { value: signals, basis: 'inferred' },
      ])
    }
  })

  test('the words of a finding drawn from an action are the action’s own', () => {
    for (const { action, name } of network.findings.filter((row) => row.action !== null)) {
      const words = network.actions.find(({ id }) => id === action)?.name.fr ?? ''
      expect(words).toContain(name.fr)
    }
  })
})
