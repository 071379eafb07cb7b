import type { Look } from '@maillage/graph-view'

/** A camera as it stands in the address: `2.4,512,300` – how near, and which part of the picture in thousandths is in the middle. */
export function writtenLook({ nearness, x, y }: Look): string | null {
  const whole = Math.abs(nearness - 1) < 0.02 && Math.abs(x - 0.5) < 0.01 && Math.abs(y - 0.5) < 0.01
  return whole ? null : [Math.round(nearness * 100) / 100, Math.round(x * 1000), Math.round(y * 1000)].join(',')
}

/** Undefined for what is no camera. */
export function readLook(written: string | null): Look | undefined {
  const [nearness = NaN, x = NaN, y = NaN, ...more] = (written ?? '').split(',').map(Number)
  const valid = more.length === 0 && nearness >= 0.1 && nearness <= 40 && Math.abs(x) <= 5000 && Math.abs(y) <= 5000
  return valid ? { nearness, x: x / 1000, y: y / 1000 } : undefined
}
