import { refuse } from './terminal.mjs'

// Imported before everything else, and written so that even an old Node reads it as far as the sentence.
const FLOOR = [20, 20]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
  const found = process.versions.node
  refuse({
    fr: `Maillage demande Node 20.20 ou plus récent ; cette machine a Node ${found}. Installez Node 24 (nodejs.org), puis relancez.`,
    nl: `Maillage vraagt Node 20.20 of nieuwer; deze machine heeft Node ${found}. Installeer Node 24 (nodejs.org) en start opnieuw.`,
    de: `Maillage braucht Node 20.20 oder neuer; dieser Rechner hat Node ${found}. Installieren Sie Node 24 (nodejs.org) und starten Sie neu.`,
    en: `Maillage needs Node 20.20 or newer; this machine has Node ${found}. Install Node 24 (nodejs.org), then start again.`,
  })
}
