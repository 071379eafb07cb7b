import { describe, expect, it } from 'vitest'
import { newMutationId, readOutbox, storageOfTab, writeOutbox, type Kept } from './outbox.ts'

class Memory {
  readonly all = new Map<string, string>()
  getItem = (key: string) => this.all.get(key) ?? null
  setItem = (key: string, value: string) => void this.all.set(key, value)
  removeItem = (key: string) => void this.all.delete(key)
}

const ONE: Kept = {
  mutationId: 'web-1',
  gesture: 'declareLoad',
  variables: { input: { actor: 'a' } },
  about: { id: 'a', name: 'Le Relais' },
}
const TWO: Kept = {
  mutationId: 'web-2',
  gesture: 'undoChange',
  variables: { change: 'c' },
  about: { id: 'a', name: 'Le Relais' },
}

describe('what waits to be sent', () => {
  it('is read back after a reload, oldest first, each network for itself', () => {
    const memory = new Memory()
    expect(writeOutbox(memory, 'bassin', [ONE, TWO])).toBe(true)
    expect(readOutbox(memory, 'bassin')).toEqual([ONE, TWO])
    expect(readOutbox(memory, 'belgique')).toEqual([])
  })
  it('leaves nothing behind once it is sent', () => {
    const memory = new Memory()
    writeOutbox(memory, 'bassin', [ONE])
    writeOutbox(memory, 'bassin', [])
    expect(memory.all.size).toBe(0)
  })
  it('is nothing when what is there was not written by this page', () => {
    const memory = new Memory()
    memory.setItem('maillage.outbox.bassin', '{not json')
    expect(readOutbox(memory, 'bassin')).toEqual([])
    memory.setItem('maillage.outbox.bassin', '[1, null, {"mutationId": 3}]')
    expect(readOutbox(memory, 'bassin')).toEqual([])
  })
  it('is told to be unsafe when the browser keeps nothing', () => {
    const full = new Memory()
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(writeOutbox(full, 'bassin', [ONE])).toBe(false)
  })
  it('has an id of its own for each gesture', () => {
    expect(new Set(Array.from({ length: 100 }, newMutationId)).size).toBe(100)
    expect(newMutationId()).toMatch(/^web-[0-9a-f]{32}$/)
  })
})

describe('a browser that keeps nothing', () => {
  it('keeps what waits until the page is left', () => {
    const refused = storageOfTab(() => {
      throw new Error('The operation is insecure.')
    })
    expect(writeOutbox(refused, 'bassin', [ONE])).toBe(true)
    expect(readOutbox(refused, 'bassin')).toEqual([ONE])
    writeOutbox(refused, 'bassin', [])
    expect(readOutbox(refused, 'bassin')).toEqual([])
  })
  it('is told from one that does', () => {
    const memory = new Memory()
    expect(storageOfTab(() => memory)).toBe(memory)
  })
})
