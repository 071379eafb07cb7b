#!/usr/bin/env node
import './prepare/check-node.mjs'
import { existsSync } from 'node:fs'
import { refuse } from './prepare/terminal.mjs'

const command = new URL('../apps/cli/dist/maillage.js', import.meta.url)
if (!existsSync(command)) {
  refuse({
    fr: 'Maillage n’est pas encore construit ici. Lancez une fois : npm start',
    nl: 'Maillage is hier nog niet gebouwd. Voer één keer uit: npm start',
    de: 'Maillage ist hier noch nicht gebaut. Starten Sie einmal: npm start',
    en: 'Maillage is not built here yet. Run once: npm start',
  })
}
await import(command.href)
