import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** With its number 120 characters: as long as names are here. */
const LONG =
  'Service d’accompagnement à domicile des personnes en situation de grande précarité et de souffrance psychique, Nord'

const SECTORS = [
  ['aide-sociale', 'Aide sociale', 'social'],
  ['logement', 'Logement', 'social'],
  ['sans-abrisme', 'Sans-abrisme', 'social'],
  ['insertion', 'Insertion', 'social'],
  ['sante-mentale', 'Services de santé mentale', 'mental-health'],
  ['psychiatrie', 'Psychiatrie', 'mental-health'],
  ['addictions', 'Addictions', 'mental-health'],
  ['mobiles', 'Équipes mobiles', 'mental-health'],
]

/** The same numbers at every run. */
function random(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Invented networks that are no seeds: one actor, two thousand, names as long as they may be. Each in a folder of its own.
 * @param {string} folder
 * @returns {Promise<{ id: string, folder: string }[]>}
 */
export async function makeNetworks(folder) {
  const made = [
    { id: 'un-acteur', name: 'Un seul acteur', actors: 1, ties: 0, nameOf: () => 'Le Premier Service' },
    {
      id: 'deux-mille-acteurs',
      name: 'Deux mille acteurs',
      actors: 2000,
      ties: 5000,
      nameOf: (index) => `Service ${index + 1}`,
    },
    {
      id: 'noms-longs',
      name: 'Réseau bruxellois fictif des acteurs de la santé mentale et du social en situation de grande précarité, 2026',
      actors: 40,
      ties: 90,
      nameOf: (index) => `${LONG} ${index + 1}`,
    },
  ]
  for (const network of made) await write(join(folder, network.id), network)
  return made.map(({ id }) => ({ id, folder: join(folder, id) }))
}

async function write(folder, { id, name, actors, ties, nameOf }) {
  await mkdir(folder, { recursive: true })
  const next = random(1402)
  const sectorOf = (index) => SECTORS[index % SECTORS.length][0]
  const written = (file, heads, rows) =>
    writeFile(join(folder, `${file}.csv`), `${[heads, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`)
  await writeFile(
    join(folder, 'network.json'),
    JSON.stringify({
      id,
      name: { fr: name, nl: name, de: name, en: name },
      languages: ['fr'],
      fictional: true,
      referenceDate: '2026-10-14',
      collection: 'survey',
      partitions: [
        {
          id: 'deux-rives',
          name: { fr: 'Social et santé mentale' },
          sides: Object.fromEntries(SECTORS.map(([sector, , side]) => [sector, side])),
        },
      ],
    }),
  )
  await written(
    'sectors',
    ['id', 'name', 'kind'],
    SECTORS.map(([sector, words]) => [sector, words, 'sector']),
  )
  await written(
    'actors',
    ['id', 'name', 'kind', 'responded', 'sectors'],
    Array.from({ length: actors }, (_, index) => [
      `acteur-${index + 1}`,
      nameOf(index),
      'service',
      'yes',
      sectorOf(index),
    ]),
  )
  const pairs = new Set()
  while (pairs.size < ties) {
    const one = Math.floor(next() * actors)
    // Mostly within the sector, as people do.
    const other =
      next() < 0.7 ? (one + SECTORS.length * (1 + Math.floor(next() * 9))) % actors : Math.floor(next() * actors)
    if (one !== other) pairs.add([Math.min(one, other), Math.max(one, other)].join(' '))
  }
  await written(
    'collaborations',
    ['id', 'between', 'status'],
    [...pairs].map((pair, index) => [
      `collaboration-${index + 1}`,
      pair
        .split(' ')
        .map((actor) => `acteur-${Number(actor) + 1}`)
        .join('|'),
      'existing',
    ]),
  )
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
