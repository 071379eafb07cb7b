import type { PartnerChoices } from './load-partners.ts'
import type { Asked } from './partners-address.ts'
import { words } from './words.ts'
import { speech } from '$lib/language/speech.ts'

/** A common noun inside a sentence; German keeps its capitals, and so does what is written in capitals. */
function within(name: string): string {
  if (speech.language === 'de' || /^.[\p{Lu}\d]/u.test(name)) return name
  return name.charAt(0).toLocaleLowerCase() + name.slice(1)
}

const nameIn = (among: readonly { readonly id: string; readonly name: string }[], id: string) =>
  among.find((one) => one.id === id)?.name ?? id

export interface AskedWords {
  /** « Une équipe se déplace »; without a need the audiences begin. */
  readonly first: string
  /** « adultes sans logement, La Chênaie et voisines, gratuit ». */
  readonly others: readonly string[]
}

/** What is asked, in words. */
export function askedWords(asked: Asked, choices: PartnerChoices): AskedWords {
  const { need, audiences, territory, reach, conditions, languages } = asked
  return {
    first: need === null ? words('find.summary.any-need') : nameIn(choices.needs, need),
    others: [
      ...audiences.map((id) => within(nameIn(choices.audiences, id))),
      ...(territory === null
        ? []
        : [words(`find.summary.${reach}`, { place: nameIn(choices.territories, territory) })]),
      ...conditions.map((id) => within(nameIn(choices.conditions, id))),
      ...languages.map((language) => within(words('find.language', { language }))),
    ],
  }
}
