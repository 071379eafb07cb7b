import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './find-root.ts'

/** The files that belong to the repository: kept ones, and new ones that nothing ignores. */
export function trackedFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return list.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)))
}

/** True for files that people write and read as text. */
export function isText(file: string): boolean {
  return /\.(ts|js|mjs|svelte|css|html|json|yaml|md|csv|graphql|py|txt|svg)$|^LICENSE$|^\.[a-z]+(ignore|rc)$|^\.ci\//.test(
    file,
  )
}
