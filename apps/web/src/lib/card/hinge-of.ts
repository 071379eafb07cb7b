import type { HingeFigure, Language } from '@maillage/network-model'
import { answerOf, type Ask, type Question } from '$lib/ask.ts'

/** What hangs on each actor, and nothing else of the regard. */
const ASK_HINGES: Question<
  {
    readonly regard: { readonly reason: string | null; readonly figures: { readonly hinges: readonly HingeFigure[] } }
  },
  { readonly language: Language }
> = { document: 'query Hinges { regard(id: cutPoints) { reason figures } }' }

/** By network and revision: one card after the other asks once. */
const kept = new Map<string, Promise<ReadonlyMap<string, HingeFigure> | null>>()

/** What breaks without each actor; null where it cannot be computed. Actors that are not there carry nothing alone. */
export function hingesOf(ask: Ask, network: string, revision: number, language: Language) {
  const key = `${network} ${String(revision)}`
  let asked = kept.get(key)
  if (!asked) {
    asked = answerOf(ask, network, ASK_HINGES, { language }).then(({ regard }) =>
      regard.reason === null ? new Map(regard.figures.hinges.map((hinge) => [hinge.actor, hinge])) : null,
    )
    kept.clear()
    kept.set(key, asked)
    asked.catch(() => kept.delete(key))
  }
  return asked
}
