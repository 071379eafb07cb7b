/**
 * Writes the invented network: `node generate.mjs [FOLDER]`; without FOLDER, into the folder above this one.
 * The same on every machine and every day.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { conditions, settings } from './access-words.mjs'
import { actions, involvements } from './actions.mjs'
import { actors, contacts } from './actors.mjs'
import { claims, collaborations } from './collaborations.mjs'
import { COLUMNS } from './columns.mjs'
import { activities, objectives, statements } from './aims-and-activities.mjs'
import { attendance, concertations } from './concertations.mjs'
import { csvOf } from './csv.mjs'
import { evidence } from './evidence.mjs'
import { findings } from './findings.mjs'
import { withFlows } from './flows.mjs'
import { initiatives } from './initiatives.mjs'
import { laterOffers } from './later-offers.mjs'
import { loads, withDeclaredWaits } from './loads.mjs'
import { memberships } from './memberships.mjs'
import { needs } from './need-words.mjs'
import { networkHeader } from './network-header.mjs'
import { offers } from './offers.mjs'
import { populations, territories, travel } from './places.mjs'
import { posts } from './posts.mjs'
import { referrals } from './referrals.mjs'
import { sources } from './sources.mjs'
import { tags } from './tag-words.mjs'
import { audiences, functions, sectors } from './vocabularies.mjs'

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..')

const theOffers = offers()
const theTies = collaborations()
const theClaims = claims(theTies)
const thePosts = posts(theOffers)
const theLoads = withDeclaredWaits(withFlows(loads(theOffers), thePosts))
const allOffers = [...theOffers, ...laterOffers()]
const tables = {
  sources: sources(),
  sectors: sectors(),
  territories: territories(),
  functions: functions(),
  settings: settings(),
  audiences: audiences(),
  conditions: conditions(),
  tags: tags(),
  needs: needs(),
  actors: actors(allOffers),
  contacts: contacts(),
  offers: allOffers,
  posts: thePosts,
  loads: theLoads,
  initiatives: initiatives(),
  concertations: concertations(),
  actions: actions(),
  collaborations: theTies.map(({ row }) => row),
  claims: theClaims,
  memberships: memberships(),
  involvements: involvements(),
  attendance: attendance(),
  findings: findings(),
  objectives: objectives(),
  activities: activities(),
  statements: statements(),
  populations: populations(),
  travel: travel(),
  referrals: referrals(theTies, theLoads),
}
const everything = { ...tables, evidence: evidence(tables, theTies, theClaims) }

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'network.json'), `${JSON.stringify(networkHeader(), null, 2)}\n`)
for (const [table, rows] of Object.entries(everything))
  writeFileSync(join(folder, `${table}.csv`), csvOf(COLUMNS[table], rows))
