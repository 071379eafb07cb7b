import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { sectorSlots } from '$lib/answers/sector-slots.ts'
import { ASK_FRAME } from '$lib/questions/ask-network.ts'
import { askOf } from '$lib/server-ask.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async (event) => {
  const { language } = await event.parent()
  const id = event.params.network
  const frame = await answered(answerOf(askOf(event), id, ASK_FRAME, { language }), id)
  return { frame, slots: sectorSlots(frame.network.sectors) }
}
