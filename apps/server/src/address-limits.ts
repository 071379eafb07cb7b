import type { Limits } from '@maillage/network-api'
import type { Access } from './environment.ts'
import { TokenBuckets } from './token-buckets.ts'

export interface AllowedPerMinute {
  readonly requests: number
  /** Points of the guard: rows that a document may touch. */
  readonly cost: number
  /** Open at once. */
  readonly streams: number
  /** Times that something was looked for in vain: so many at once, and so many more a minute; like requests when left out. */
  readonly counts?: { readonly atOnce: number; readonly perMinute: number }
}

/** What only a loop that runs away meets: many times what a page, a script or a trial of load asks. */
const A_MACHINE: AllowedPerMinute = {
  requests: 600_000,
  cost: 30_000_000,
  streams: 20,
  counts: { atOnce: 600, perMinute: 600 },
}
/** An office of twenty people behind one address, each opening a page every ten seconds. */
const AN_ADDRESS: AllowedPerMinute = {
  requests: 3000,
  cost: 300_000,
  streams: 20,
  // A room that looks for partners together; nobody who would make a need look large.
  counts: { atOnce: 30, perMinute: 1 },
}

/** Behind a proxy on the same machine everybody has its address: it is for the proxy to count its own callers. */
const PROXIED_STREAMS = 1000

/** Counts what each address asks, in memory of a fixed size. Who is behind an address is neither known nor kept. */
export class AddressLimits implements Limits {
  readonly mostStreams: number
  readonly #requests: TokenBuckets
  readonly #cost: TokenBuckets
  readonly #counts: TokenBuckets
  readonly #ownRequests: TokenBuckets
  readonly #ownCost: TokenBuckets
  readonly #ownCounts: TokenBuckets
  readonly #ownStreams: number
  readonly #streams = new Map<string, number>()

  constructor(allowed: AllowedPerMinute, own: AllowedPerMinute = allowed, now: () => number = () => performance.now()) {
    this.mostStreams = allowed.streams
    this.#requests = new TokenBuckets(allowed.requests, now)
    this.#cost = new TokenBuckets(allowed.cost, now)
    this.#counts = bucketsOf(allowed, now)
    this.#ownRequests = new TokenBuckets(own.requests, now)
    this.#ownCost = new TokenBuckets(own.cost, now)
    this.#ownCounts = bucketsOf(own, now)
    this.#ownStreams = own.streams
  }

  /** Counts a request; answers how many seconds the address has to wait, 0 when it may go on. */
  request(address: string): number {
    const name = countedAs(address)
    return (name === OWN ? this.#ownRequests : this.#requests).take(name, 1)
  }

  spend(address: string, points: number): number {
    const name = countedAs(address)
    return (name === OWN ? this.#ownCost : this.#cost).take(name, points)
  }

  count(address: string): number {
    const name = countedAs(address)
    return (name === OWN ? this.#ownCounts : this.#counts).take(name, 1)
  }

  openStream(address: string): (() => void) | undefined {
    const name = countedAs(address)
    const open = this.#streams.get(name) ?? 0
    if (open >= (name === OWN ? this.#ownStreams : this.mostStreams)) return undefined
    this.#streams.set(name, open + 1)
    return () => {
      const left = (this.#streams.get(name) ?? 1) - 1
      if (left === 0) this.#streams.delete(name)
      else this.#streams.set(name, left)
    }
  }

  get openStreams(): number {
    return [...this.#streams.values()].reduce((sum, open) => sum + open, 0)
  }
}

const bucketsOf = (
  { requests, counts = { atOnce: requests, perMinute: requests } }: AllowedPerMinute,
  now: () => number,
) => new TokenBuckets(counts.perMinute, now, counts.atOnce)

export function limitsOf(access: Access): AddressLimits {
  if (access === 'local') return new AddressLimits(A_MACHINE)
  return new AddressLimits(AN_ADDRESS, { ...A_MACHINE, streams: PROXIED_STREAMS })
}

const OWN = 'this machine'

/** One name for all that one subscriber can call itself: of IPv6 the first half, which is what a line is given. */
export function countedAs(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (bare === '' || bare === '::1' || bare.startsWith('127.')) return OWN
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.toLowerCase().split('%', 1)[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return `${[...groups, ...zeros, ...rest].slice(0, 4).join(':')}::`
}
