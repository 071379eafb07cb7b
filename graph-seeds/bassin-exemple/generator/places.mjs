import { seeded } from './seeded.mjs'

/** The bassin: eight communes on a lattice of four by two, in kilometres of a plane of its own. */
export const COMMUNES = [
  {
    id: 'courtebise',
    name: 'Courtebise',
    column: 0,
    row: 0,
    inhabitants: 9800,
    neighbours: ['valbrume', 'trois-aulnes', 'ormelle'],
  },
  {
    id: 'valbrume',
    name: 'Valbrume',
    column: 1,
    row: 0,
    inhabitants: 46200,
    neighbours: ['courtebise', 'ormelle', 'pontclair'],
  },
  {
    id: 'pontclair',
    name: 'Pontclair',
    column: 2,
    row: 0,
    inhabitants: 21400,
    neighbours: ['valbrume', 'sainte-aldonce', 'merlonval'],
  },
  {
    id: 'merlonval',
    name: 'Merlonval',
    column: 3,
    row: 0,
    inhabitants: 12700,
    neighbours: ['pontclair', 'rochemeule'],
  },
  {
    id: 'trois-aulnes',
    name: 'Trois-Aulnes',
    column: 0,
    row: 1,
    inhabitants: 8300,
    neighbours: ['courtebise', 'ormelle'],
  },
  {
    id: 'ormelle',
    name: 'Ormelle',
    column: 1,
    row: 1,
    inhabitants: 33900,
    neighbours: ['valbrume', 'trois-aulnes', 'sainte-aldonce'],
  },
  {
    id: 'sainte-aldonce',
    name: 'Sainte-Aldonce',
    column: 2,
    row: 1,
    inhabitants: 17600,
    neighbours: ['ormelle', 'pontclair', 'rochemeule'],
  },
  {
    id: 'rochemeule',
    name: 'Rochemeule',
    column: 3,
    row: 1,
    inhabitants: 6900,
    neighbours: ['sainte-aldonce', 'merlonval'],
  },
]
export const COMMUNE_IDS = COMMUNES.map(({ id }) => id)
export const BASSIN = 'bassin-exemple-territoire'

/** How near two communes are: 0 the same, 1 neighbours, 2 further. */
export function stepsBetween(a, b) {
  return a === b ? 0 : COMMUNES.find(({ id }) => id === a)?.neighbours.includes(b) ? 1 : 2
}

const WIDTH = 14
const HEIGHT = 12

/** Corners and borders are drawn once and shared, so that no two communes overlap. */
function drawLattice() {
  const chance = seeded('territories')
  const near = (value, reach) => value + (chance.next() * 2 - 1) * reach
  const corner = Array.from({ length: 5 }, (_, x) =>
    Array.from({ length: 3 }, (_, y) => [near(x * WIDTH, 1.6), near(y * HEIGHT, 1.4)]),
  )
  const border = (from, to) =>
    [0.25, 0.5, 0.75].map((share) => [
      near(from[0] + (to[0] - from[0]) * share, 0.7),
      near(from[1] + (to[1] - from[1]) * share, 0.7),
    ])
  const across = Array.from({ length: 4 }, (_, x) =>
    Array.from({ length: 3 }, (_, y) => border(corner[x][y], corner[x + 1][y])),
  )
  const down = Array.from({ length: 5 }, (_, x) =>
    Array.from({ length: 2 }, (_, y) => border(corner[x][y], corner[x][y + 1])),
  )
  return { corner, across, down }
}

/** From one lattice corner around a block of cells, clockwise, back to the start. */
function ringAround({ corner, across, down }, left, top, right, bottom) {
  const points = []
  for (let x = left; x < right; x += 1) points.push(corner[x][top], ...across[x][top])
  for (let y = top; y < bottom; y += 1) points.push(corner[right][y], ...down[right][y])
  for (let x = right; x > left; x -= 1) points.push(corner[x][bottom], ...across[x - 1][bottom].toReversed())
  for (let y = bottom; y > top; y -= 1) points.push(corner[left][y], ...down[left][y - 1].toReversed())
  points.push(points[0])
  return points.map((point) => point.map((value) => value.toFixed(2)).join(',')).join(' ')
}

export function territories() {
  const lattice = drawLattice()
  return [
    {
      id: BASSIN,
      name: 'Bassin d’exemple',
      name_nl: 'Voorbeeldbekken',
      name_de: 'Beispielbecken',
      name_en: 'Example basin',
      kind: 'bassin',
      parts: COMMUNE_IDS,
      outline: ringAround(lattice, 0, 0, 4, 2),
    },
    ...COMMUNES.map(({ id, name, column, row }) => ({
      id,
      name,
      kind: 'commune',
      parent: BASSIN,
      outline: ringAround(lattice, column, row, column + 1, row + 1),
    })),
  ]
}

/** Inhabitants at the first of January 2026, everybody and three audiences. */
export function populations() {
  const chance = seeded('populations')
  const shares = { jeunes: 0.165, aines: 0.195, 'familles-enfants': 0.34 }
  return COMMUNES.flatMap(({ id, inhabitants }) => [
    { id: `population-${id}`, territory: id, inhabitants, on: '2026-01-01' },
    ...Object.entries(shares).map(([audience, share]) => ({
      id: `population-${id}-${audience}`,
      territory: id,
      audience,
      inhabitants: Math.round(inhabitants * share * (0.9 + chance.next() * 0.2)),
      on: '2026-01-01',
    })),
  ])
}

/** Minutes from town hall to town hall, both ways; the way back may differ a little. */
export function travel() {
  const chance = seeded('travel')
  return COMMUNES.flatMap((from) =>
    COMMUNES.filter((to) => to !== from).map((to) => {
      const distance = Math.hypot((from.column - to.column) * WIDTH, (from.row - to.row) * HEIGHT)
      return {
        id: `travel-${from.id}-${to.id}`,
        from: from.id,
        to: to.id,
        minutes: Math.round(6 + distance * 1.15 + chance.next() * 4),
      }
    }),
  )
}
