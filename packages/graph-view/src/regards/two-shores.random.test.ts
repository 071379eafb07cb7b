import type { PairFigure, RegardFigures } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import type { Box, Picture } from '../drawn.ts'
import { placeRegard } from '../draw-regard.ts'
import { overlaps } from '../labels.ts'
import { madeColumns, type MadeActor, type MadeTie } from '../testing/made-columns.ts'
import { sayShores } from '../testing/shore-words.ts'

const SEED = Number(process.env.SEED ?? 20261123)
const NETWORKS = 50

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS = [
  'Maison',
  'Service',
  'de',
  'la',
  'Équipe',
  'mobile',
  'Anticonstitutionnellement',
  'nuit',
  'SSM',
  'd’accueil',
]

interface RandomNetwork {
  readonly about: string
  readonly columns: ReturnType<typeof madeColumns>
  readonly figures: RegardFigures | undefined
  readonly size: { readonly width: number; readonly height: number }
  readonly gaps: number
}

function randomNetwork(at: number): RandomNetwork {
  const random = drawn(SEED + at)
  const whole = (most: number) => Math.floor(random() * (most + 1))
  const kind =
    ['plain', 'plain', 'plain', 'empty shore', 'one actor', 'all in between', 'no figures'][at % 7] ?? 'plain'
  const name = () => {
    const length = whole(120)
    let words = String(whole(999))
    while (words.length < length) words += ` ${WORDS[whole(WORDS.length - 1)] ?? ''}`
    return words.slice(0, 120).trim()
  }
  const sectorsOf = (side: string, count: number) =>
    Array.from({ length: count }, (_, index) => [`${side} ${String(index)} ${name().slice(0, 50)}`, side] as const)
  // Some networks have more gaps than the water has room for.
  const least = at % 7 === 0 ? 6 : 1
  const sectors = [
    ...(kind === 'all in between' ? [] : sectorsOf('social', least + whole(10 - least))),
    ...(kind === 'all in between' || kind === 'empty shore'
      ? []
      : sectorsOf('mental-health', least + whole(10 - least))),
    ...sectorsOf('both', whole(3)),
    ...sectorsOf('neither', whole(2)),
  ]
  const ids = sectors.map(([id]) => id)
  const count = kind === 'one actor' ? 1 : (at % 7 === 0 ? 120 : 2) + whole(at % 5 === 0 ? 400 : 160)
  const actors = Array.from({ length: count }, (_, index): MadeActor => {
    const sector = random() < 0.04 ? undefined : ids[whole(ids.length - 1)]
    return {
      id: `a${String(index)}`,
      name: name(),
      ...(sector === undefined ? {} : { sector }),
      ...(random() < 0.05 ? { kind: 'authority' } : {}),
    }
  })
  const ties = Array.from({ length: whole(count * 3) }, (): MadeTie => ({
    from: `a${String(whole(count - 1))}`,
    to: `a${String(whole(count - 1))}`,
    layer: 'collaboration',
    ...(random() < 0.1 ? { status: 'planned' } : {}),
  })).filter(({ from, to }) => from !== to)
  const members = (sector: string) => actors.filter((actor) => actor.sector === sector && actor.kind === undefined)
  const across = sectors
    .filter(([, side]) => side === 'social')
    .flatMap(([a]) => sectors.filter(([, side]) => side === 'mental-health').map(([b]) => [a, b] as const))
    .filter(([a, b]) => members(a).length > 0 && members(b).length > 0)
  const flagged = across.slice(0, at % 7 === 0 ? 13 + whole(17) : whole(12))
  const pairs = across.map(([a, b]): PairFigure => {
    const [ones, others] = [members(a), members(b)]
    const known = Math.min(10, ones.length * others.length)
    return {
      a,
      b,
      observed: whole(3),
      expected: 3.6 + random() * 12,
      low: 1,
      high: 9,
      unobserved: 0,
      standing: flagged.some(([x, y]) => x === a && y === b) ? 'less' : 'within',
      flagged: flagged.some(([x, y]) => x === a && y === b),
      missing: Array.from({ length: known }, (_, index) => [
        ones[index % ones.length]?.id ?? '',
        others[Math.floor(index / ones.length)]?.id ?? '',
      ]),
    }
  })
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]))
  const figures: RegardFigures = {
    pairs,
    stranded: actors.filter(({ id, kind: of }) => !tied.has(id) && of === undefined).map(({ id }) => id),
    hinges: [],
    threads: [],
    matrix: null,
    referrals: [],
  }
  const [width, height] = (
    [
      [320, 560],
      [680, 560],
      [876, 640],
      [1320, 800],
    ] as const
  )[whole(3)] ?? [680, 560]
  return {
    about: `${kind}, ${String(count)} actors, ${String(flagged.length)} gaps, ${String(width)} × ${String(height)}`,
    columns: madeColumns({ sectors: Object.fromEntries(sectors), actors, ties }),
    figures: kind === 'no figures' ? undefined : figures,
    size: { width, height },
    gaps: flagged.length,
  }
}

const pictureOf = ({ columns, figures, size }: RandomNetwork): Picture =>
  placeRegard(columns, { regard: 'two-shores', theme: 'light', size, say: sayShores, ...(figures ? { figures } : {}) })

/** Everything that is read: names, labels of gaps, titles of sectors and islands, heads. */
function wordsOf({ marks, backdrop }: Picture): readonly (Box & { readonly of: string })[] {
  return [
    ...marks.flatMap((mark) => (mark.label ? [{ ...mark.label.box, of: mark.label.lines.join(' ') }] : [])),
    ...marks.flatMap((mark) =>
      mark.inside ? [{ x: mark.x - mark.w / 2, y: mark.y - mark.h / 2, w: mark.w, h: mark.h, of: mark.name }] : [],
    ),
    ...backdrop.captions.map(({ box, text }) => ({ ...box, of: text })),
  ]
}

describe(`two shores of ${String(NETWORKS)} random networks (seed ${String(SEED)})`, () => {
  const networks = Array.from({ length: NETWORKS }, (_, at) => randomNetwork(at))
  const pictures = networks.map(pictureOf)
  const each = (claim: (picture: Picture, network: RandomNetwork, about: string) => void) => {
    pictures.forEach((picture, at) => {
      const network = networks[at]
      if (network) claim(picture, network, `seed ${String(SEED)}, network ${String(at)}: ${network.about}`)
    })
  }

  test('they are of every kind', () => {
    const abouts = networks.map(({ about }) => about).join('\n')
    for (const kind of ['empty shore', 'one actor', 'all in between', 'no figures']) expect(abouts).toContain(kind)
    const counts = networks.map(({ gaps }) => gaps)
    expect(Math.min(...counts)).toBe(0)
    expect(Math.max(...counts)).toBeGreaterThan(12)
  })
  test('no words touch other words', () => {
    each((picture, _, about) => {
      const words = wordsOf(picture)
      const touching = words.flatMap((one, index) =>
        words.slice(index + 1).flatMap((other) => (overlaps(one, other, -0.01) ? [`${one.of} / ${other.of}`] : [])),
      )
      expect(touching, about).toEqual([])
    })
  })
  test('nothing reaches out of the picture', () => {
    each((picture, _, about) => {
      const { width, height } = picture.size
      const boxes = [
        ...wordsOf(picture),
        ...picture.marks.map(({ x, y, w, h, name }) => ({ x: x - w / 2, y: y - h / 2, w, h, of: `mark ${name}` })),
      ]
      const outside = boxes.filter(
        ({ x, y, w, h }) => !(x >= -0.01 && y >= -0.01 && x + w <= width + 0.01 && y + h <= height + 0.01),
      )
      expect(outside, about).toEqual([])
      expect(width, about).toBe(networks[pictures.indexOf(picture)]?.size.width)
    })
  })
  test('every actor stands there once, authorities apart', () => {
    each((picture, { columns }, about) => {
      const { actors, dictionaries } = columns
      const counted = actors.id.filter((_, index) => dictionaries.actorKind[actors.kind[index] ?? -1] !== 'authority')
      const shown = picture.marks.flatMap(({ of }) => (of.kind === 'actor' ? [of.id] : []))
      expect([...shown].sort(), about).toEqual([...counted].sort())
      expect(picture.folded.authorities, about).toBe(actors.id.length - counted.length)
    })
  })
  test('ghosts of each pair are as many as the table of gaps says: expected, rounded, less observed', () => {
    each((picture, { figures }, about) => {
      const seen = new Map<string, number>()
      for (const { mark, ties } of picture.lines)
        if (mark === 'expected')
          for (const tie of ties) {
            const pair = tie.replace(/ \d+$/u, '')
            seen.set(pair, (seen.get(pair) ?? 0) + 1)
          }
      const told = (figures?.pairs ?? []).flatMap(({ a, b, flagged, expected, observed }) => {
        const missing = Math.round(expected ?? 0) - observed
        return flagged && missing > 0 ? [[`${a}~${b}`, missing] as const] : []
      })
      expect([...seen].sort(), about).toEqual([...told].sort())
    })
  })
  test('every gap has a label: its own, or one that it shares', () => {
    each((picture, { figures }, about) => {
      const labels = picture.marks.filter(({ mark }) => mark === 'pair-missing')
      const gaps = (figures?.pairs ?? []).filter(
        ({ flagged, expected, observed }) => flagged && Math.round(expected ?? 0) > observed,
      )
      expect(labels.length, about).toBeLessThanOrEqual(12)
      const shares = labels.some(({ of }) => of.kind === 'findings')
      const own = labels.filter(({ of }) => of.kind === 'pair').length
      if (shares) expect(own, about).toBeLessThan(gaps.length)
      else expect(own, about).toBe(gaps.length)
    })
  })
  test('no line bends inside the marks that it joins: the canvas could not draw it', () => {
    each((picture, _, about) => {
      const places = new Map(picture.marks.map((mark) => [mark.id, mark]))
      const inside = picture.lines.filter(({ from, to, bends }) =>
        (
          [
            [from, bends[0]],
            [to, bends.at(-1)],
          ] as const
        ).some(([id, bend]) => {
          const mark = places.get(id)
          return !mark || !bend || Math.hypot(bend.x - mark.x, bend.y - mark.y) <= mark.w / 2
        }),
      )
      expect(inside, about).toEqual([])
    })
  })
  test('the same network gives the same picture', () => {
    for (const at of [0, 9, 23]) {
      const network = networks[at]
      if (network) expect(pictureOf(network)).toEqual(pictures[at])
    }
  })
})
