import type { ActorRow } from '$lib/explorer/rows.ts'
import { speech } from '$lib/language/speech.ts'
import { wayWord } from '$lib/wayfinding/way-words.ts'

const levelWord = (row: ActorRow): string => {
  const word = speech.level(row.level)
  return word.charAt(0).toLowerCase() + word.slice(1)
}

const sectorWord = (row: ActorRow): string => row.sector ?? speech.say('page.map.sector-unsaid')

/** « Smes, santé mentale, Bruxelles, 14 collaborations, charge inconnue »; of documents how many statements there are. */
export function spokenActor(row: ActorRow, surveyed: boolean): string {
  return wayWord(surveyed ? 'way.spoken' : 'way.spoken.documents', {
    name: row.name,
    sector: sectorWord(row),
    place: row.territory === undefined ? '' : `${row.territory}, `,
    count: surveyed ? row.collaborations : row.ties,
    level: levelWord(row),
  })
}

/** The two lines of a tip: what it is beside the name, and its numbers. */
export function tipLines(row: ActorRow, surveyed: boolean): { readonly sector: string; readonly numbers: string } {
  return {
    sector: sectorWord(row),
    numbers: surveyed
      ? wayWord('way.tip.ties', { count: row.collaborations, level: levelWord(row) })
      : wayWord('way.tip.statements', { count: row.ties }),
  }
}
