type Arrays = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Int16Array | Int8Array | Uint8Array

/** Copies by what they were made of: rows that several tasks walk are copied once, and gone when the rows are. */
const copies = new WeakMap<object, object>()

/** The same input over shared memory: threads read it where it is, nothing is sent. Arrays must not change afterwards. */
export function sharedCopy<T>(input: T): T {
  if (typeof input !== 'object' || input === null) return input
  const known = copies.get(input)
  if (known) return known as T
  const copy = ArrayBuffer.isView(input)
    ? sharedArray(input as unknown as Arrays)
    : Array.isArray(input)
      ? (input as readonly unknown[]).map(sharedCopy)
      : Object.fromEntries(Object.entries(input).map(([name, value]) => [name, sharedCopy<unknown>(value)]))
  copies.set(input, copy)
  return copy as T
}

function sharedArray(array: Arrays): Arrays {
  if (array.buffer instanceof SharedArrayBuffer) return array
  const Kind = array.constructor as new (buffer: SharedArrayBuffer) => Arrays
  const shared = new Kind(new SharedArrayBuffer(array.byteLength))
  shared.set(array)
  return shared
}

/** The buffers of a result, each once: they are handed over, not copied. */
export function arraysIn(result: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer)
    } else for (const inner of Object.values(value)) look(inner)
  }
  look(result)
  return [...buffers]
}
