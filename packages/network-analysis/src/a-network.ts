import { makeNetwork, type Network, type RowInput, type TableName } from '@maillage/network-model'

type Rows = { [T in TableName]?: RowInput<T>[] }
type More<T extends TableName> = Partial<RowInput<T>>
type Header = Partial<Parameters<typeof makeNetwork>[0]>

/** A small network, written as one would tell it. For tests: every name is its id. */
export class ANetwork {
  readonly #rows: Rows = {}
  readonly #header: Header

  constructor(header: Header = {}) {
    this.#header = header
  }

  /** A service that answered; `sector` is made when it is new. */
  actor(id: string, sector?: string, more: More<'actors'> = {}): this {
    if (sector !== undefined && !this.#rows.sectors?.some((one) => one.id === sector)) {
      this.#add('sectors', { id: sector, name: { fr: sector }, kind: 'sector' })
    }
    const sectors = (sector === undefined ? [] : [sector]) as RowInput<'actors'>['sectors']
    const own = {
      id: id,
      name: { fr: id },
      kind: 'service',
      responded: 'yes',
      sectors,
    } as const
    return this.#add('actors', { ...own, ...more })
  }

  joins(a: string, b: string, more: More<'collaborations'> = {}): this {
    const id = `${a}-${b}`
    const between = [a, b] as unknown as RowInput<'collaborations'>['between']
    return this.#add('collaborations', { id, between, ...more })
  }

  offer(actor: string, id: string, more: More<'offers'> = {}): this {
    return this.row('offers', { id, actor, name: { fr: id }, ...more })
  }

  /** A public declaration of load. */
  load(actor: string, declaredAt: string, more: Readonly<Record<string, unknown>>): this {
    const id = `load-${(this.#rows.loads?.length ?? 0) + 1}`
    return this.row('loads', { id, actor, declaredAt, visibility: 'public', ...more })
  }

  /** Any row; checked by its schema when the network is built. */
  row(table: TableName, row: Readonly<Record<string, unknown>>): this {
    return this.#add(table, row as RowInput<typeof table>)
  }

  build(): Network {
    const plain: Parameters<typeof makeNetwork>[0] = {
      id: 'test',
      name: { fr: 'Un réseau' },
      languages: ['fr'],
      collection: 'survey',
    }
    return makeNetwork({ ...plain, ...this.#header }, this.#rows)
  }

  #add<T extends TableName>(table: T, row: RowInput<T>): this {
    const rows = (this.#rows[table] ?? []) as RowInput<T>[]
    this.#rows[table] = [...rows, row] as Rows[T]
    return this
  }
}

export const aNetwork = (header: Header = {}): ANetwork => new ANetwork(header)

/** Social and mental health, by the first letter of the sectors of T10. */
export const TWO_SIDES = [
  { id: 'two', name: { fr: 'deux côtés' }, sides: { s: 'social', m: 'mental-health' } },
] as const

/** T10: ten invented actors, eleven ties, one isolate, one clear gap. */
export function tenActors(header: Header = {}): ANetwork {
  const network = aNetwork({ partitions: TWO_SIDES, ...header })
  for (const id of ['s1', 's2', 's3', 's4', 's5', 'm1', 'm2', 'm3', 'm4', 'm5']) network.actor(id, id.charAt(0))
  const ties = 's1-s2-3 s1-s3-2 s2-s3-1 s1-s4-1 m1-m2-3 m1-m3-2 m2-m3-2 m3-m4-1 m4-m5-1 s1-m1-2 s1-m2-1'
  for (const tie of ties.split(' ')) {
    const [a = '', b = '', level] = tie.split('-')
    network.joins(a, b, { level: Number(level) })
  }
  return network
}
