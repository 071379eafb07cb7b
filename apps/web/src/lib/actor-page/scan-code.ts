import { encode } from 'uqr'

/** The quiet edge that a reader needs, in modules. */
const EDGE = 2

/** A text as a code to scan: one path, black on white on any paper. For the server alone. */
export function scanCode(text: string): string {
  const { data, size } = encode(text, { border: EDGE, ecc: 'M' })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#fff" d="M0 0h${String(size)}v${String(size)}H0z"/><path fill="#000" d="${path}"/></svg>`
}
