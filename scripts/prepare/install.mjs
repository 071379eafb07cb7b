import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quietEnvironment, runTool } from './run-tool.mjs'
import { digestOf, isFresh, ROOT, writeStamp } from './stamp.mjs'
import { refuse, tell } from './terminal.mjs'

const PNPM = 'pnpm@10.34.9'
const STAMP = 'node_modules/.maillage-installed'

function manifests() {
  const members = ['packages', 'apps'].flatMap((place) =>
    readdirSync(join(ROOT, place)).map((name) => `${place}/${name}/package.json`),
  )
  return ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...members]
}

/** Installs exactly what the lockfile says, unless that was done already. */
export async function install() {
  const digest = digestOf(manifests())
  if (isFresh(STAMP, digest)) return
  tell({
    fr: 'Installation des paquets (une fois, environ dix secondes)…',
    nl: 'Pakketten installeren (eenmalig, ongeveer tien seconden)…',
    de: 'Pakete werden installiert (einmalig, etwa zehn Sekunden)…',
    en: 'Installing packages (once, about ten seconds)…',
  })
  // From outside the repository: npx would otherwise read its package.json, and pnpm has to be found nowhere in it.
  const words = ['-y', PNPM, '-C', ROOT, 'install', '--frozen-lockfile', '--prod=false', '--reporter=append-only']
  const { code, output } = await runTool('npx', words, {
    cwd: tmpdir(),
    env: { ...quietEnvironment(), CI: 'true' },
    shell: process.platform === 'win32',
  })
  if (code !== 0) {
    const sentence = {
      fr: 'Les paquets n’ont pas pu être installés. Vérifiez la connexion au registre de paquets (voir ci-dessus), puis relancez.',
      nl: 'De pakketten konden niet geïnstalleerd worden. Controleer de verbinding met het pakketregister (zie hierboven) en start opnieuw.',
      de: 'Die Pakete konnten nicht installiert werden. Prüfen Sie die Verbindung zum Paketregister (siehe oben) und starten Sie neu.',
      en: 'The packages could not be installed. Check the connection to the package registry (see above), then start again.',
    }
    refuse(sentence, output)
  }
  writeStamp(STAMP, digest)
}
