import { fileURLToPath } from 'node:url'

/** The root of the repository, from `src/` and from `dist/` alike; ends with a slash. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
