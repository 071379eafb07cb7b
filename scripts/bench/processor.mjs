import { readFileSync } from 'node:fs'

const TICKS_A_SECOND = 100

/** Milliseconds of processor that a process has taken so far, by the kernel's own count; NaN where it keeps none. */
export function processorOf(pid) {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return ((Number(after[11]) + Number(after[12])) * 1000) / TICKS_A_SECOND
  } catch {
    return Number.NaN
  }
}
