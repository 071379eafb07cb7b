type Triple = readonly [number, number, number]

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

export function linearRgb(hex: string): Triple {
  const part = (start: number) => channel(Number.parseInt(hex.slice(start, start + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}

/** Contrast of WCAG 2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [r, g, b] = linearRgb(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

type Matrix = readonly [Triple, Triple, Triple]

/** Machado, Oliveira and Fernandes 2009, severity 1, applied to linear RGB. */
const MACHADO = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const
export type Vision = keyof typeof MACHADO
export const VISIONS = Object.keys(MACHADO) as readonly Vision[]

/** Viénot, Brettel and Mollon 1999. */
const VIENOT: Readonly<Record<'protanopia' | 'deuteranopia', Matrix>> = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
}
/** Brettel, Viénot and Mollon 1997: two half-planes, on either side of this one. */
const BRETTEL: readonly [plane: Triple, above: Matrix, below: Matrix] = [
  [0.03901, -0.02788, -0.01113],
  [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
]

const dot = (one: Triple, other: Triple) => one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
const seenBy =
  (matrix: Matrix) =>
  (rgb: Triple): Triple =>
    matrix.map((row) => Math.min(1, Math.max(0, dot(row, rgb)))) as unknown as Triple

/** Every published way to see as somebody with this vision sees. */
function simulations(vision: Vision): readonly ((rgb: Triple) => Triple)[] {
  const machado = seenBy(MACHADO[vision])
  if (vision === 'normal') return [machado]
  if (vision !== 'tritanopia') return [machado, seenBy(VIENOT[vision])]
  const [plane, above, below] = BRETTEL
  return [machado, (rgb) => seenBy(dot(plane, rgb) >= 0 ? above : below)(rgb)]
}

function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const degrees = (radians: number) => (radians * 180) / Math.PI
const radians = (value: number) => (value * Math.PI) / 180

/** The least CIEDE2000 (Sharma, Wu and Dalal 2005) between two colours over all ways to see as one vision sees. */
export function distance(one: string, other: string, vision: Vision = 'normal'): number {
  return Math.min(
    ...simulations(vision).map((seen) => deltaE2000(lab(seen(linearRgb(one))), lab(seen(linearRgb(other))))),
  )
}

/** How colourful: the chroma of OKLCH. */
export function chroma(hex: string): number {
  const rgb = linearRgb(hex)
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb))
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb))
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb))
  return Math.hypot(
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  )
}

/** Whether one straight line in the plane of hues (a*, b*) parts these colours from those, as a vision sees them. */
export function arePartedByHue(ones: readonly string[], others: readonly string[], vision: Vision): boolean {
  return simulations(vision).every((seen) => {
    const [here, there] = [ones, others].map((colours) => colours.map((hex) => lab(seen(linearRgb(hex)))))
    return Array.from({ length: 360 }, (_, angle) => radians(angle)).some((angle) => {
      const along = ([, a, b]: Triple) => a * Math.cos(angle) + b * Math.sin(angle)
      return Math.min(...(here ?? []).map(along)) > Math.max(...(there ?? []).map(along))
    })
  })
}

export function deltaE2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)))
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2]
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)]
  const hue = (p: number, b: number) => (p === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, p)) + 360) % 360)
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)]
  const turn = c1 * c2 === 0 ? 0 : Math.abs(h2 - h1) <= 180 ? h2 - h1 : h2 > h1 ? h2 - h1 - 360 : h2 - h1 + 360
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))
  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  const h =
    c1 * c2 === 0
      ? h1 + h2
      : Math.abs(h1 - h2) <= 180
        ? (h1 + h2) / 2
        : h1 + h2 < 360
          ? (h1 + h2 + 360) / 2
          : (h1 + h2 - 360) / 2
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63))
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sC = 1 + 0.045 * c
  const sH = 1 + 0.015 * c * t
  const rT = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  const [x, y, z] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH]
  return Math.sqrt(x * x + y * y + z * z + rT * y * z)
}
