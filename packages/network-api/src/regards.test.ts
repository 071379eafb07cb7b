import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, REGARDS, type RegardFigures } from '@maillage/network-model'
import { serve, type Served } from './testing/served.ts'

const IDS = REGARDS.map((word) => word.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
const SURVEY = 'bassin-exemple'
const DOCUMENTS = 'belgique-sante-mentale'

let served: Served
beforeAll(async () => {
  served = await serve([SURVEY, DOCUMENTS])
})
afterAll(() => served.close())

interface Told {
  readonly id: string
  readonly title: string
  readonly line: string
  readonly note: string
  readonly reason: string | null
  readonly why: string | null
  readonly sentences: readonly {
    readonly key: string
    readonly text: string
    readonly focus: readonly string[]
    readonly tone: string
    readonly regard: string | null
    readonly parts: readonly { readonly label: string; readonly count: number; readonly tone: string }[]
  }[]
  readonly figures: RegardFigures
}
const ASKED = `id title line note reason why figures revision
  sentences { key text focus tone regard parts { label count tone } } excluded { key count }`

async function look(network: string, id: string, more = '', viewer: 'anonymous' | 'coordinator' = 'anonymous') {
  const { regard } = await served.data(network, `{ regard(id: ${id}${more}) { ${ASKED} } }`, {}, viewer)
  return regard as Told
}
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ')

describe('the invented network', () => {
  test('Deux rives: the numbers that were planted, in words', async () => {
    const { title, line, note, sentences, figures } = await look(SURVEY, 'twoShores')
    expect(title).toBe('Entre social et santé mentale, où le pont manque')
    expect(line).toBe('167 collaborations d’une rive à l’autre, 23 attendues et absentes, 8 acteurs sans passage')
    expect(sentences.map(({ text }) => plain(text))).toContain(
      'Il manque 23 collaborations entre 2 paires de secteurs.',
    )
    expect(plain(note)).toContain('Données inventées, au 14 octobre 2026.')
    expect(figures.pairs).toHaveLength(30)
    expect(figures.pairs.filter(({ flagged }) => flagged).map(({ a, b, observed }) => [a, b, observed])).toEqual([
      ['aide-sociale', 'sante-mentale', 2],
      ['logement', 'psychiatrie-hospitaliere', 1],
    ])
    expect(figures.stranded).toHaveLength(8)
    expect(figures.stranded).toContain('groupe-d-entraide-un-jour-apres-l-autre')
  })

  test('Écarts: the table of gaps, number by number', async () => {
    const { figures } = await look(SURVEY, 'gaps')
    const { gaps } = await served.data(
      SURVEY,
      '{ gaps(by: SECTOR) { pairs { a b observed expected low high unobserved standing flagged missing { a { id } b { id } } } } }',
      {},
      'anonymous',
    )
    const { pairs } = gaps as {
      pairs: readonly { missing: readonly { a: { id: string }; b: { id: string } }[] }[]
    }
    expect(figures.pairs).toEqual(
      pairs.map(({ missing, ...pair }) => ({ ...pair, missing: missing.map(({ a, b }) => [a.id, b.id]) })),
    )
  })

  test('Charnières: the cut points and the thread that were planted, and what M12 says of who lets in', async () => {
    const { line, figures } = await look(SURVEY, 'cutPoints')
    expect(line).toMatch(/^3 charnières, 1 lien unique, /)
    const cuts = figures.hinges.filter(({ isCutPoint }) => isCutPoint).map(({ actor }) => actor)
    expect(new Set(cuts)).toEqual(new Set(['pair-aidance-du-bassin', 'ssm-de-merlonval', 'les-jardins-de-merlonval']))
    expect(figures.threads).toEqual([
      { a: 'les-jardins-de-merlonval', b: 'ssm-de-merlonval', lost: 192, isAcross: true },
    ])
    const { measurement } = await served.data(
      SURVEY,
      '{ measurement(id: "M12") { rows(first: 5000) { of values { name number } } } }',
      {},
      'anonymous',
    )
    const { rows } = measurement as {
      rows: readonly { of: readonly string[]; values: readonly { name: string; number: number | null }[] }[]
    }
    const number = (row: (typeof rows)[number], name: string) =>
      row.values.find((value) => value.name === name)?.number ?? 0
    const passers = rows
      .filter((row) => 2 * (number(row, 'gatekeeper') + number(row, 'representative')) > number(row, 'total'))
      .map(({ of }) => of[0])
    const told = figures.hinges.filter(({ isGatekeeper }) => isGatekeeper).map(({ actor }) => actor)
    expect(new Set(told)).toEqual(new Set(passers))
    expect(line).toContain(`${passers.length} passeurs`)
  })

  test('Saturation: three full for a visitor, five for a coordinator, who alone is told of requests', async () => {
    const visitor = await look(SURVEY, 'saturation')
    expect(plain(visitor.line)).toBe(
      'Sur 132 acteurs comptés : 3 complets, 27 sous tension, 25 disponibles ; 77 sans information',
    )
    expect(visitor.figures.referrals).toEqual([])
    const full = (told: Told) => told.sentences.find(({ key }) => key === 'regard.saturation.full')?.focus
    expect(full(visitor)).not.toContain('cpas-d-ormelle')
    expect(plain(visitor.note)).toContain('La charge de 19 acteurs n’est pas publiée.')
    const coordinator = await look(SURVEY, 'saturation', '', 'coordinator')
    expect(plain(coordinator.line)).toBe(
      'Sur 132 acteurs comptés : 5 complets, 31 sous tension, 31 disponibles ; 65 sans information',
    )
    expect(full(coordinator)).toContain('cpas-d-ormelle')
    const { referrals } = coordinator.figures
    expect(referrals.length).toBeGreaterThan(0)
    for (const { requests, refused } of referrals) {
      expect(requests).toBeGreaterThanOrEqual(5)
      if (refused !== null) expect([refused, requests - refused].filter((few) => few > 0 && few < 5)).toEqual([])
    }
  })

  test('Fonctions: the five empty cells, and the states that coverage tells', async () => {
    const { figures } = await look(SURVEY, 'functions')
    const cells = figures.matrix?.cells ?? []
    expect(cells).toHaveLength(40)
    expect(cells.filter(({ state }) => state === 'void').map(({ row, column }) => `${row} ${column}`)).toEqual([
      'f2 rochemeule',
      'f3 trois-aulnes',
      'f3 rochemeule',
      'f5 pontclair',
      'f5 ormelle',
    ])
    const { coverage } = await served.data(
      SURVEY,
      '{ coverage(rows: FUNCTION, columns: TERRITORY) { cells { row column state actors { id } } } }',
      {},
      'anonymous',
    )
    const told = (coverage as { cells: readonly { actors: readonly { id: string }[] }[] }).cells
    expect(cells.map(({ actors, ...cell }) => ({ ...cell, actors: actors.map(({ id }) => ({ id })) }))).toEqual(told)
  })

  test('a filter: of one commune, and names in the language that is asked for', async () => {
    const told = await look(SURVEY, 'twoShores', ', filter: { territories: ["rochemeule"] }, language: en')
    expect(told.line).toBe('1 collaboration from shore to shore, no gap established, 7 actors without a way across')
    const { figures } = await look(SURVEY, 'functions', ', language: en')
    expect(figures.matrix?.rows[0]?.name).not.toBe('Prévenir, dépister, premiers soins')
  })

  test('every regard with what it documents, in the order of the rail', async () => {
    const { network } = await served.data(
      SURVEY,
      '{ network { regards { id computed signalled reason why } } }',
      {},
      'anonymous',
    )
    const { regards } = network as {
      regards: readonly { id: string; computed: boolean; signalled: number; reason: null; why: string | null }[]
    }
    expect(regards.map(({ id, computed, signalled }) => [id, computed, signalled])).toEqual([
      ['documents', false, 0],
      ['sectors', true, 0],
      ['twoShores', true, 0],
      ['saturation', true, 4],
      ['gaps', true, 6],
      ['functions', true, 0],
      ['cutPoints', true, 0],
    ])
    expect(regards[0]?.why).toBe('Ce réseau vient d’une enquête, pas de documents.')
  })
})

describe('the network of documents', () => {
  test('nothing is computed, and it says so; eight gaps and five saturations are signalled', async () => {
    const { network } = await served.data(DOCUMENTS, '{ network { regards { id computed signalled reason } } }')
    expect((network as { regards: readonly unknown[] }).regards).toEqual([
      { id: 'documents', computed: true, signalled: 0, reason: null },
      { id: 'sectors', computed: true, signalled: 0, reason: null },
      { id: 'twoShores', computed: false, signalled: 0, reason: 'NO_SURVEY' },
      { id: 'saturation', computed: false, signalled: 5, reason: 'NOT_DECLARED' },
      { id: 'gaps', computed: false, signalled: 8, reason: 'NO_SURVEY' },
      { id: 'functions', computed: true, signalled: 0, reason: null },
      { id: 'cutPoints', computed: false, signalled: 0, reason: 'NO_SURVEY' },
    ])
    for (const id of ['twoShores', 'gaps', 'cutPoints', 'saturation']) {
      const { figures, reason, why } = await look(DOCUMENTS, id)
      expect([figures.pairs, figures.stranded, figures.hinges, figures.threads]).toEqual([[], [], [], []])
      expect(reason).not.toBeNull()
      expect(plain(why ?? '')).toMatch(/^Données insuffisantes : /)
    }
  })

  test('one network says five functions; nobody is drawn as missing', async () => {
    const { figures } = await look(DOCUMENTS, 'functions')
    expect(figures.matrix?.cells.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ])
  })
})

describe('sentences', () => {
  /** Lists of cells name functions by their numbers; what other answers say is held to elsewhere. */
  const isOwn = (key: string): boolean => key.startsWith('regard.') && !/functions\.(full|unknown|empty)$/.test(key)

  test.each(LANGUAGES)('are short in %s: at most 25 words and two numbers, three to six of them', async (language) => {
    for (const network of [SURVEY, DOCUMENTS])
      for (const id of IDS) {
        const { sentences, title, line } = await look(network, id, `, language: ${language}`)
        expect([id, title !== '', line !== '']).toEqual([id, true, true])
        expect(sentences.length, `${network} ${id}`).toBeGreaterThanOrEqual(3)
        expect(sentences.length, `${network} ${id}`).toBeLessThanOrEqual(6)
        for (const { key, text } of sentences.filter((one) => isOwn(one.key))) {
          expect(text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length, text).toBeLessThanOrEqual(25)
          expect(text.match(/\d+/g)?.length ?? 0, `${key}: ${text}`).toBeLessThanOrEqual(2)
        }
      }
  })
})

describe('a filter names only what is there', () => {
  test.each([
    [
      'sectors',
      'logment',
      'UNKNOWN_SECTOR',
      'Aucun secteur « logment » dans ce réseau. Vouliez-vous dire « logement » ?',
    ],
    [
      'territories',
      'rochemeul',
      'UNKNOWN_TERRITORY',
      'Aucun territoire « rochemeul » dans ce réseau. Vouliez-vous dire « rochemeule » ?',
    ],
    ['functions', 'f9', 'UNKNOWN_FUNCTION', 'Aucune fonction « f9 » dans ce réseau. Vouliez-vous dire « f1 » ?'],
    ['audiences', 'zzzzzzzz', 'UNKNOWN_AUDIENCE', 'Aucun public « zzzzzzzz » dans ce réseau.'],
    ['conditions', 'zzzzzzzz', 'UNKNOWN_CONDITION', 'Aucune condition d’accès « zzzzzzzz » dans ce réseau.'],
  ])('%s: %s is refused with what was perhaps meant', async (list, id, code, message) => {
    for (const question of ['gaps(by: SECTOR', 'actors(first: 1', 'regard(id: sectors']) {
      const selection = question.startsWith('actors')
        ? 'totalCount'
        : question.startsWith('gaps')
          ? 'revision'
          : 'title'
      const { errors } = await served.result(
        SURVEY,
        `{ ${question}, filter: { ${list}: ["${id}"] }) { ${selection} } }`,
      )
      expect([errors?.[0]?.extensions['code'], plain(errors?.[0]?.message ?? '')]).toEqual([code, message])
    }
  })

  test('the same filter with what is there is answered', async () => {
    const filter =
      '{ sectors: ["logement"], territories: ["rochemeule"], functions: ["f1"], audiences: [], conditions: [] }'
    expect((await served.result(SURVEY, `{ gaps(by: SECTOR, filter: ${filter}) { revision } }`)).errors).toBeUndefined()
  })
})
