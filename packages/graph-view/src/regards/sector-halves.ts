import { amongWords } from '../counts-among.ts'
import type { Caption, Measure, Say, Size } from '../drawn.ts'
import type { SectorGroup } from './sector-groups.ts'
import type { SectorScale } from './sector-scale.ts'

const GAP = 5
const NUMBER_SIZE = 12

/** « Social 69 acteurs » over the left half, « Santé mentale 49 acteurs » over the right; upright frames say the second below. */
export function halvesOf(
  groups: readonly SectorGroup[],
  ids: readonly string[],
  size: Size,
  scale: SectorScale,
  say: Say,
  measure: Measure,
): readonly Caption[] {
  const upright = size.height > size.width
  const large = size.width < 600 ? 14 : 17
  const top = scale.head - 9
  const half = (zone: 'left' | 'right', key: string, tone: Caption['tone']): readonly Caption[] => {
    const members = groups
      .filter((group) => group.zone === zone)
      .flatMap((group) => group.members.flatMap((member) => ids[member] ?? []))
    if (members.length === 0) return []
    const [words, number] = [say(key), say('map.half-count', { count: members.length })]
    const [wide, rest] = [measure(words, large, 700), measure(number, NUMBER_SIZE, 400)]
    const y = zone === 'right' && upright ? size.height - 7 : top
    const x = zone === 'left' ? scale.edge + 4 : size.width - scale.edge - 4 - wide - GAP - rest
    const piece = (
      text: string,
      at: number,
      w: number,
      fontSize: number,
      weight: 400 | 700,
      colour: Caption['tone'],
    ) => ({
      text,
      x: at,
      y,
      size: fontSize,
      weight,
      anchor: 'start' as const,
      tone: colour,
      box: { x: at, y: y - fontSize, w, h: fontSize * 1.25 },
    })
    return [
      piece(words, x, wide, large, 700, tone),
      {
        ...piece(number, x + wide + GAP, rest, NUMBER_SIZE, 400, 'ink-muted'),
        among: amongWords(say, members),
      },
    ]
  }
  return [...half('left', 'map.half-social', 'social-1'), ...half('right', 'map.half-mental-health', 'mental-4')]
}
