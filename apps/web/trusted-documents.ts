import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Tells the built pages the sha-256 of each of their documents, so that they send it instead of the text, and leaves
 * the texts beside the pages for the server. Beside `vite dev` and in tests texts are sent.
 */
export function trustDocuments(folder: string, out: string): Plugin {
  let documents: ReadonlyMap<string, string> | undefined
  return {
    name: 'trust-documents',
    async config(_, { command }) {
      if (command !== 'build') return {}
      documents = await documentsIn(folder)
      const ids = Object.fromEntries([...documents].map(([name, text]) => [name, idOf(text)]))
      return { define: { __TRUSTED_DOCUMENTS__: JSON.stringify(JSON.stringify(ids)) } }
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
