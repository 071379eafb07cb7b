import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

const OPERATION = /^\s*(?:query|mutation|subscription)\s+(\w+)/

/** Every document that a folder of questions exports, by the name of its operation. */
export async function documentsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>()
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
    const { module } = await runnerImport<Record<string, unknown>>(join(folder, file), { configFile: false })
    for (const exported of Object.values(module)) {
      const text = (exported as { readonly document?: unknown } | null)?.document
      if (typeof text !== 'string') continue
      const name = OPERATION.exec(text)?.[1]
      if (name === undefined) throw new Error(`${file}: a document without a name cannot be told from others`)
      if ((documents.get(name) ?? text) !== text) throw new Error(`${file}: two documents are named ${name}`)
      documents.set(name, text)
    }
  }
  return documents
}

/** The text of a question as a file of ours writes it. */
const WRITTEN = /(?=\bdocument: (?:\/\* GraphQL \*\/ )?[`']\s*(?:query|mutation|subscription)\s+(\w+))/g

/** A file of questions with the id of each document beside it. Each page so brings the ids of what it asks, and no others. */
export function withIds(code: string, documents: ReadonlyMap<string, string>): string {
  return code.replace(WRITTEN, (_, name: string) => {
    const text = documents.get(name)
    if (text === undefined) throw new Error(`the document ${name} is written and not exported`)
    return `id: '${idOf(text)}', `
  })
}

export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Writes the sha-256 of each document beside it in the built pages, so that they send it instead of the text, and leaves
 * the texts beside the pages for the server. Beside `vite dev` and in tests texts are sent.
 */
export function trustDocuments(folder: string, out: string): Plugin {
  let documents: ReadonlyMap<string, string> | undefined
  return {
    name: 'trust-documents',
    async config(_, { command }) {
      if (command === 'build') documents = await documentsIn(folder)
    },
    transform: {
      // As it is written, before its types are taken away.
      order: 'pre',
      handler(code, id, options) {
        if (!documents || options?.ssr === true || dirname(id) !== folder) return undefined
        return { code: withIds(code, documents), map: null }
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!documents) return
        const manifest = Object.fromEntries([...documents.values()].map((text) => [idOf(text), text]))
        await mkdir(out, { recursive: true })
        await writeFile(join(out, 'trusted-documents.json'), `${JSON.stringify(manifest, null, 2)}\n`)
      },
    },
  }
}
