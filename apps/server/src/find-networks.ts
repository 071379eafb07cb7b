import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder of `graph-seeds/`; it bears the name of its network. */
export interface Seed {
  readonly id: string
  readonly folder: string
}

/** The folders that hold a `network.json`, by name; none when there is no such place. */
export async function findSeeds(place: string): Promise<Seed[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const seeds: Seed[] = []
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const folder = join(place, entry.name)
    const holdsNetwork = await access(join(folder, 'network.json')).then(
      () => true,
      () => false,
    )
    if (holdsNetwork) seeds.push({ id: entry.name, folder })
  }
  return seeds.sort((a, b) => (a.id < b.id ? -1 : 1))
}
