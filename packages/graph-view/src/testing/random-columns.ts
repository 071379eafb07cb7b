import { drawn } from '@maillage/network-kernel'
import type { NetworkColumns } from '@maillage/network-model'
import { madeColumns, type MadeActor, type MadeTie } from './made-columns.ts'

const LEVELS = ['available', 'strained', 'saturated', 'unknown', undefined] as const
const WORDS = ['Maison', 'Centre', 'Service', 'Atelier', 'Relais', 'Équipe', 'Planning', 'Antenne'] as const

/** A network by chance alone, the same for the same seed: sectors of both sides and between, names short and long. */
export function randomColumns(seed: number, count: number, sectors = 9): NetworkColumns {
  let nth = 0
  const chance = () => drawn(seed, nth++)
  const below = (limit: number) => Math.floor(chance() * limit)
  const sides = ['social', 'mental-health', 'both']
  const table = Object.fromEntries(
    Array.from({ length: sectors }, (_, index) => [
      `secteur ${String(index)}`,
      sides[index % 5 === 4 ? 2 : index % 2] ?? '',
    ]),
  )
  const names = Object.keys(table)
  const actors = Array.from({ length: count }, (_, index): MadeActor => {
    const level = LEVELS[below(LEVELS.length)]
    const long = below(8) === 0 ? ` ${'d’accompagnement au quotidien '.repeat(3)}` : ''
    const kind = ['service', 'association', 'authority', 'partnership'][below(12)] ?? 'service'
    const sector = below(20) === 0 ? undefined : names[below(names.length)]
    return {
      id: `${WORDS[below(WORDS.length)] ?? ''}${long} ${String(index)}`,
      kind,
      named: below(12) > 0,
      age: below(90),
      ...(sector === undefined ? {} : { sector }),
      ...(level === undefined ? {} : { level }),
    }
  })
  const ties = Array.from({ length: count < 2 ? 0 : 3 * count }, (): MadeTie => ({
    from: actors[below(count)]?.id ?? '',
    to: actors[below(count)]?.id ?? '',
    layer: 'collaboration',
    confirmed: below(3) === 0,
  }))
  return madeColumns({ sectors: table, actors, ties })
}
