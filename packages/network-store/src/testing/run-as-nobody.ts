import { spawnSync } from 'node:child_process'

const NOBODY = { uid: 65_534, gid: 65_534 }
/** Root without its way around the rights of files: where nobody may read the checkout. */
const TAMED = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search']

/** No variable of whoever runs the tests gets in; `unshare` and `setpriv` are found in these places. */
const ENVIRONMENT = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'en_GB.UTF-8' }

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/**
 * Runs a built program to its end under the rights of nobody in particular, because root would be let in everywhere.
 * Whoever is not root is refused their own files already, once these say so. Given up after 30 s, with the status null.
 */
export function runAsNobody(program: string, words: readonly string[], cwd: string): Ended {
  const isRoot = process.getuid?.() === 0
  const reads = ['-e', 'require("node:fs").accessSync(process.argv[1])', program]
  const others =
    isRoot && spawnSync(process.execPath, reads, { ...NOBODY, cwd, env: ENVIRONMENT, stdio: 'ignore' }).status === 0
  const [command = '', ...rest] = [...(isRoot && !others ? TAMED : []), process.execPath, program, ...words]
  return toItsEnd(command, rest, cwd, others ? NOBODY : {})
}

/**
 * The same on a file system that is mounted to be read only, in a space of names of its own; undefined where this machine
 * lets nobody mount.
 */
export function runOnReadOnly(
  place: string,
  program: string,
  words: readonly string[],
  cwd: string,
): Ended | undefined {
  const own = ['--map-root-user', '--mount']
  if (spawnSync('unshare', [...own, 'true'], { stdio: 'ignore' }).status !== 0) return undefined
  const mount = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
  return toItsEnd('unshare', [...own, 'sh', '-c', mount, place, process.execPath, program, ...words], cwd)
}

function toItsEnd(
  command: string,
  words: readonly string[],
  cwd: string,
  rights: { uid?: number; gid?: number } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(command, words, {
    ...rights,
    cwd,
    env: ENVIRONMENT,
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, out: stdout, err: stderr }
}
