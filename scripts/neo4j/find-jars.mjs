import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../prepare/stamp.mjs'
import { tell } from '../prepare/terminal.mjs'

export const SERVER_FOLDER = join(ROOT, 'packages/network-store/neo4j-server')
const POM = join(SERVER_FOLDER, 'pom.xml')
const CACHE = join(ROOT, 'node_modules/.cache/maillage')
const FLOOR = 17

/** The Java to run: one of at least 17 that can compile, or null. */
export function findJava() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
  const { stdout, status } = spawnSync(java, ['--list-modules'], { encoding: 'utf8' })
  if (status !== 0) return null
  const version = Number(/^java\.base@(\d+)/m.exec(stdout)?.[1] ?? 0)
  return version >= FLOOR && stdout.includes('jdk.compiler@') ? java : null
}

export const findMaven = () => (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0 ? 'mvn' : null)

/** Maven says a line for each file: every fortieth is passed on, so that a slow line is seen to move. */
function countFiles(chunk, counted) {
  for (const line of String(chunk).split('\n')) {
    if (!line.includes('Downloaded from')) continue
    counted.files += 1
    if (counted.files % 40 === 0)
      tell({
        fr: `Neo4j : ${counted.files} fichiers reçus…`,
        nl: `Neo4j: ${counted.files} bestanden ontvangen…`,
        de: `Neo4j: ${counted.files} Dateien empfangen…`,
        en: `Neo4j: ${counted.files} files received…`,
      })
  }
}

function runMaven(folder) {
  return new Promise((resolve, reject) => {
    const words = ['-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]
    const maven = spawn('mvn', words, { stdio: ['ignore', 'pipe', 'pipe'] })
    const counted = { files: 0 }
    let said = ''
    for (const stream of [maven.stdout, maven.stderr])
      stream.on('data', (chunk) => {
        said = (said + chunk).slice(-4_000)
        countFiles(chunk, counted)
      })
    maven.on('error', reject)
    maven.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`Maven: ${said.trimEnd()}`))))
  })
}

/** The folder with the server's libraries; Maven brings them the first time, about 120 MB. */
export async function findJars() {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))[1]
  const folder = join(CACHE, `neo4j-${version}`)
  if (existsSync(folder)) return folder
  tell({
    fr: `Neo4j ${version} : Maven apporte ses bibliothèques (environ 120 Mo, une seule fois).`,
    nl: `Neo4j ${version}: Maven haalt de bibliotheken op (ongeveer 120 MB, één keer).`,
    de: `Neo4j ${version}: Maven holt die Bibliotheken (etwa 120 MB, nur einmal).`,
    en: `Neo4j ${version}: Maven fetches its libraries (about 120 MB, only once).`,
  })
  mkdirSync(CACHE, { recursive: true })
  const growing = mkdtempSync(join(CACHE, 'neo4j-'))
  try {
    await runMaven(growing)
    renameSync(growing, folder)
  } catch (error) {
    rmSync(growing, { recursive: true, force: true })
    // Somebody else was quicker: theirs is as good.
    if (!existsSync(folder)) throw error
  }
  return folder
}
