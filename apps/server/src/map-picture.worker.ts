/**
 * A thread of its own for one map: placing its marks takes a second, and nobody else may wait for that. Takes one job,
 * answers it, ends.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, type MessagePort } from 'node:worker_threads'
import { legendOf, placeRegard, sheetSvg, type LegendEntry, type SheetLegendGroup } from '@maillage/graph-view'
import { isMessageKey, say } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import type { MapEnd, MapJob } from './map-picture.ts'

if (!parentPort) throw new Error('this file runs in a thread of its own')
const port: MessagePort = parentPort

const SIZE = { width: 1120, height: 780 }
const FACE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

port.once('message', (job: MapJob) => {
  try {
    port.postMessage({ svg: drawn(job) } satisfies MapEnd)
  } catch (error) {
    port.postMessage({
      failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
    } satisfies MapEnd)
  }
})

function drawn({ regard, language, columns, figures, left, title, line, fictional, foot }: MapJob): string {
  const speak = (key: string, values?: Readonly<Record<string, string | number>>) =>
    isMessageKey(key) ? say(language, key, values) : key
  const picture = placeRegard(columns, { regard, size: SIZE, theme: 'light', say: speak, language, figures })
  const words = { title, line, fictional, foot, legend: groupsOf(legendOf(picture, 'light'), language) }
  return sheetSvg(picture, words, {
    theme: 'light',
    focus: left === null ? undefined : new Set(left),
    style: faceOf(fileURLToPath(import.meta.resolve(FACE))),
  }).svg
}

function groupsOf(entries: readonly LegendEntry[], language: Language): readonly SheetLegendGroup[] {
  const groups = new Map<string, LegendEntry[]>()
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  return [...groups].map(([group, members]) => {
    const title = `page.legend.${group}`
    return {
      title: isMessageKey(title) ? say(language, title) : '',
      entries: members.map((entry) => ({
        entry,
        words: isMessageKey(entry.key) ? say(language, entry.key, { count: entry.count }) : entry.key,
      })),
    }
  })
}

/** The face of the map inside the file: it looks the same wherever it is opened. */
function faceOf(file: string): string {
  const bytes = readFileSync(file).toString('base64')
  return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${bytes}) format("woff2")}`
}
