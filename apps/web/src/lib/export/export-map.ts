import type { LegendEntry, SheetFile, SheetLegendGroup, SheetWords } from '@maillage/graph-view'
import { isMessageKey } from '@maillage/messages'
import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { Explorer } from '$lib/explorer/explorer.svelte.ts'
import { speech } from '$lib/language/speech.ts'
import type { NetworkFrame } from '$lib/questions/ask-network.ts'

export const PNG_SCALES = [1, 2, 3, 4] as const

/** More than this in one direction, and browsers begin to refuse a canvas. */
const MOST_PIXELS = 16_000

/** What the map says of itself once it has left the page: the words of the screen. */
export function sheetWords(explorer: Explorer, frame: NetworkFrame, legend: readonly LegendEntry[]): SheetWords {
  const { answer, narrowing } = explorer
  const sources = frame.sources.filter((source) => source.citedIn === null).map((source) => source.name)
  return {
    title: answer?.title ?? frame.name,
    line: answer?.line ?? '',
    fictional: frame.fictional ? speech.say('page.badge.fictional') : undefined,
    legend: legendGroups(legend),
    foot: [
      `${speech.say('sheet.of', { network: frame.name, date: speech.day(frame.today) })} ${speech.say('sheet.made', { date: speech.day(new Date().toISOString().slice(0, 10)) })}`,
      narrowing.isActive ? speech.say('sheet.filters', { filters: narrowing.summary }) : speech.say('sheet.no-filter'),
      ...(frame.fictional ? [speech.say('page.fictional.line')] : []),
      ...(answer && answer.note !== '' ? [answer.note] : []),
      ...(sources.length > 0 ? [speech.say('page.print.sources', { names: sources.join('; ') })] : []),
      location.href,
    ],
  }
}

/** The entries of a legend under their titles, in the order in which they are drawn; a group without a word has none. */
export function legendGroups(entries: readonly LegendEntry[]): readonly SheetLegendGroup[] {
  const groups = new Map<string, LegendEntry[]>()
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  return [...groups].map(([group, members]) => {
    const title = `page.legend.${group}`
    return {
      title: isMessageKey(title) ? speech.say(title) : '',
      entries: members.map((entry) => ({
        entry,
        words: isMessageKey(entry.key) ? speech.say(entry.key, { count: entry.count }) : entry.key,
      })),
    }
  })
}

/** The map as it is seen, as one file with its words. Light: it is read on paper and in other documents. */
export async function mapFile(explorer: Explorer, frame: NetworkFrame): Promise<SheetFile> {
  const picture = explorer.drawn?.picture
  if (!picture) throw new Error('nothing is drawn yet')
  const [{ canvasMeasure, legendOf, sheetSvg }, style] = await Promise.all([import('./sheet-parts.ts'), face()])
  return sheetSvg(picture, sheetWords(explorer, frame, legendOf(picture, 'light')), {
    theme: 'light',
    focus: explorer.focus,
    measure: canvasMeasure(),
    style,
  })
}

/** Width and height of a PNG, in pixels. */
export const pixelsOf = ({ width, height }: SheetFile, scale: number) => {
  const fitting = Math.min(scale, MOST_PIXELS / Math.max(width, height))
  return { width: Math.round(width * fitting), height: Math.round(height * fitting) }
}

export async function pngOf(file: SheetFile, scale: number): Promise<Blob> {
  const { width, height } = pixelsOf(file, scale)
  const image = new Image(width, height)
  // Not a blob's address: the policy of the page lets pictures be `data:` only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file.svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws no canvas')
  context.drawImage(image, 0, 0, width, height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png')
  })
}

/** The face of the map inside the file: it looks the same wherever it is opened. Without it the file has the reader's. */
async function face(): Promise<string | undefined> {
  try {
    const bytes = new Uint8Array(await (await fetch(fontUrl)).arrayBuffer())
    let binary = ''
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`
  } catch (cause) {
    console.warn('the face of the map could not be fetched, the file is set in another one', cause)
    return undefined
  }
}

/** `bassin-exemple-carte-secteurs-2026-10-14-fictif.png` */
export function fileName(explorer: Explorer, frame: NetworkFrame, ending: 'png' | 'svg'): string {
  return `${[frame.id, 'carte', explorer.regard, frame.today, ...(frame.fictional ? ['fictif'] : [])].join('-')}.${ending}`
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download has its own hold on the bytes by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000)
}
