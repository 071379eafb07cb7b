import type { GestureName } from './gestures.ts'

/** What a person asked for and the server has not answered yet. */
export interface Kept {
  /** Made here once: sent again, it is carried out once. */
  readonly mutationId: string
  readonly gesture: GestureName
  readonly variables: Readonly<Record<string, unknown>>
  /** What it speaks of: an actor as a rule. Named for the sentence that tells what became of it. */
  readonly about: About
}

export interface About {
  readonly id: string
  readonly name: string
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (network: string) => `maillage.outbox.${network}`

const inMemory = new Map<string, string>()
/** Where a browser keeps nothing: until the page is left. */
const MEMORY: Storage = {
  getItem: (key) => inMemory.get(key) ?? null,
  setItem: (key, value) => void inMemory.set(key, value),
  removeItem: (key) => void inMemory.delete(key),
}

/** What a tab keeps things in; a browser that refuses (settings, private windows) throws on the first word. */
export function storageOfTab(browser: () => Storage = () => sessionStorage): Storage {
  try {
    const storage = browser()
    storage.getItem(keyOf(''))
    return storage
  } catch {
    return MEMORY
  }
}

/** What waits to be sent from this tab, oldest first. It survives a reload, and ends with the tab. */
export function readOutbox(storage: Storage, network: string): readonly Kept[] {
  const text = storage.getItem(keyOf(network))
  if (text === null) return []
  try {
    const kept: unknown = JSON.parse(text)
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    // Not written by this page: nothing of it can be sent.
    storage.removeItem(keyOf(network))
    return []
  }
}

/** Writes down what waits. False when the browser keeps nothing: what waits is then lost with a reload. */
export function writeOutbox(storage: Storage, network: string, kept: readonly Kept[]): boolean {
  try {
    if (kept.length === 0) storage.removeItem(keyOf(network))
    else storage.setItem(keyOf(network), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

function isKept(one: unknown): one is Kept {
  if (typeof one !== 'object' || one === null) return false
  const { mutationId, gesture, variables, about } = one as Partial<Record<keyof Kept, unknown>>
  return (
    typeof mutationId === 'string' &&
    typeof gesture === 'string' &&
    typeof about === 'object' &&
    about !== null &&
    typeof variables === 'object' &&
    variables !== null
  )
}

/** An id that no other tab makes. Not `crypto.randomUUID`, which is missing on plain http beyond this machine. */
export function newMutationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `web-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
